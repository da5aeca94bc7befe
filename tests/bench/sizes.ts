import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a part of the built extension is, in bytes. */
export interface SizeFigure {
  part: string;
  /** When it is loaded. */
  loaded: string;
  minified: number;
  gzipped: number;
}

/** Our own pages. What several of them load is counted with each. */
const PAGES = ['popup', 'guidelines', 'options', 'welcome', 'practice', 'self-check'];

/** A page's own files: the page, and every script and style sheet that it names. */
function filesOf(extension: string, page: string): string[] {
  const html = readFileSync(join(extension, page), 'utf8');
  return [page, ...[...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file)];
}

/** The parts of a built extension, each file gzipped by itself (level 9). Throws where one is missing. */
export function measureSizes(extension: string): SizeFigure[] {
  const content = readdirSync(join(extension, 'content-scripts')).map((file) => join('content-scripts', file));
  const parts: [string, string, string[]][] = [
    ['content script', 'in every tab of the two sites', content],
    ['background', 'with the first box', ['background.js']],
    ['intake', 'when a pack is taken in', ['intake.js']],
    ['grammar', 'when an English sentence asks for it', ['grammar.js']],
    ...PAGES.map((page): [string, string, string[]] => [page, 'when it is opened', filesOf(extension, `${page}.html`)]),
  ];
  return parts.map(([part, loaded, files]) => {
    const bytes = files.map((file) => readFileSync(join(extension, file)));
    const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);
    return {
      part,
      loaded,
      minified: total(bytes.map(({ length }) => length)),
      gzipped: total(bytes.map((file) => gzipSync(file, { level: 9 }).length)),
    };
  });
}
