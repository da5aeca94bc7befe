/** Who may import whom, each rule with code that breaks it. */

import type { Import, Source } from './source.ts';

export interface HouseRule {
  /** What holds, as a sentence. */
  says: string;
  /** What in a file goes against it. */
  breaks(source: Source): string[];
  /** A path and code that must be told. */
  broken: readonly (readonly [path: string, code: string])[];
  /** The like, that must not. */
  fine: readonly (readonly [path: string, code: string])[];
}

const room = (path: string) => path.split('/')[0] ?? '';
const PRODUCT = ['rules', 'components', 'entrypoints'];
const DOORS = ['rules/index.ts', 'rules/types.ts'];
/** Where a package may be imported: files, or folders with a slash at the end. A new dependency gets its line here. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '*': ['entrypoints/background/intake.ts'],
  '@floating-ui/dom': ['entrypoints/compose.content/'],
  compromise: ['rules/grammar/english.ts', 'rules/inflect/english.ts'],
  'css-what': ['rules/pack/selectors.ts'],
  'csv-parse': ['rules/pack/csv.ts'],
  idb: ['entrypoints/background/database.ts'],
  jose: ['rules/travel/'],
  linkifyjs: ['rules/text/links.ts'],
  marked: ['components/markdown.tsx', 'rules/pack/'],
  minisearch: ['components/find.ts'],
  'node:fs': ['rules/cli/'],
  'node:path': ['rules/cli/'],
  'node:readline': ['rules/cli/'],
  'node:util': ['rules/cli/'],
  preact: ['components/', 'entrypoints/'],
  wxt: ['entrypoints/'],
  yaml: ['rules/pack/'],
  zod: ['rules/pack/zod.ts'],
};

const packageOf = (from: string) => from.split('/', from.startsWith('@') ? 2 : 1).join('/');
const lies = (path: string, places: readonly string[]) =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
const imports = (source: Source, wrong: (one: Import) => boolean) =>
  source.imports.filter(wrong).map(({ from }) => `imports ${from}`);

export const ROOM_RULES: readonly HouseRule[] = [
  {
    says: 'a package is imported only where its line says',
    breaks: (source) =>
      PRODUCT.includes(room(source.path))
        ? imports(source, ({ from, path }) => !path && !lies(source.path, PACKAGES[packageOf(from)] ?? []))
        : [],
    broken: [
      ['rules/kinds/names.ts', "import { z } from 'zod';"],
      ['rules/kinds/names.ts', "import type { ZodType } from 'zod';"],
      ['rules/kinds/names.ts', "export type { ZodType } from 'zod/v4';"],
      ['rules/text/words.ts', "const nlp = await import('compromise');"],
      ['rules/text/words.ts', "import { readFileSync } from 'node:fs';"],
      ['components/tips.ts', "import { browser } from 'wxt/browser';"],
      ['entrypoints/popup/main.tsx', "import { openDB } from 'idb';"],
      ['entrypoints/popup/main.tsx', "import browser from 'webextension-polyfill';"],
      ['entrypoints/popup/main.tsx', "import { h } from 'some/new-one';"],
      ['entrypoints/popup/main.tsx', 'await import(address);'],
    ],
    fine: [
      ['rules/pack/zod.ts', "export type { ZodType } from 'zod';"],
      ['rules/cli/check.ts', "import { readFileSync } from 'node:fs';"],
      ['tests/unit/a.test.ts', "import { z } from 'zod';"],
    ],
  },
  {
    says: 'rules imports nothing of ours from elsewhere',
    breaks: (source) =>
      room(source.path) === 'rules' ? imports(source, ({ path }) => path !== undefined && room(path) !== 'rules') : [],
    broken: [
      ['rules/say.ts', "import { reading } from '../components/text.ts';"],
      ['rules/say.ts', "import type { Intake } from '../entrypoints/intake.ts';"],
      ['rules/say.ts', "type T = import('../tests/a.ts').T;"],
    ],
    fine: [['rules/kinds/names.ts', "import { words } from '../text/words.ts';"]],
  },
  {
    says: 'rules has a door: index.ts, types.ts, and the packs as text; what makes its word lists and measures its parts works inside',
    breaks: (source) =>
      lies(source.path, [
        'rules/',
        'tests/unit/',
        'tests/tools/words/',
        'tests/tools/make-words.ts',
        'tests/bench/engine/',
      ])
        ? []
        : imports(
            source,
            ({ from, path = '' }) =>
              room(path) === 'rules' &&
              !DOORS.includes(path) &&
              !/^rules\/packs\/\w+\.yaml\?raw$/.test(written(path, from)),
          ),
    broken: [
      ['entrypoints/background/checker.ts', "import { check } from '../../rules/check.ts';"],
      ['components/tips.ts', "import type { When } from '../rules/when.ts';"],
      ['tests/bench/run.ts', "await import('../../rules/compile.ts');"],
      ['entrypoints/intake.ts', "import starter from '../rules/packs/starter.yaml';"],
    ],
    fine: [
      ['entrypoints/background/checker.ts', "import { check } from '../../rules/index.ts';"],
      ['entrypoints/intake.ts', "import starter from '../rules/packs/starter.yaml?raw';"],
    ],
  },
  {
    says: 'components takes only types from rules, and nothing from entrypoints or tests',
    breaks: (source) =>
      room(source.path) === 'components'
        ? imports(source, ({ path = '', typeOnly }) =>
            room(path) === 'rules' ? !typeOnly : ['entrypoints', 'tests'].includes(room(path)),
          )
        : [],
    broken: [
      ['components/tips.ts', "import { SITES } from '../rules/types.ts';"],
      ['components/tips.ts', "import { type Site, SITES } from '../rules/types.ts';"],
      ['components/tips.ts', "import '../rules/index.ts';"],
      ['components/tips.ts', "export * from '../rules/types.ts';"],
      ['components/card/card.tsx', "import type { PageState } from '../../entrypoints/background/messages.ts';"],
    ],
    fine: [['components/tips.ts', "import { type Book, type Site } from '../rules/types.ts';"]],
  },
  {
    says: 'the product takes nothing from tests',
    breaks: (source) =>
      PRODUCT.includes(room(source.path)) ? imports(source, ({ path = '' }) => room(path) === 'tests') : [],
    broken: [['entrypoints/popup/data.ts', "import { pages } from '../../tests/pages/pages.ts';"]],
    fine: [['tests/tools/start.ts', "import { pages } from '../pages/pages.ts';"]],
  },
  {
    says: 'an import of ours names the whole file, ending and all',
    breaks: (source) => imports(source, ({ path }) => path !== undefined && !/\.(tsx?|json|css|ya?ml)$/.test(path)),
    broken: [
      ['rules/say.ts', "import { kinds } from './kinds';"],
      ['rules/say.ts', "import { kinds } from './kinds/index';"],
    ],
    fine: [['rules/say.ts', "import { kinds } from './kinds/index.ts';"]],
  },
];

/** The address with what stands behind the question mark. */
function written(path: string, from: string): string {
  return path + (from.match(/\?.*$/)?.[0] ?? '');
}
