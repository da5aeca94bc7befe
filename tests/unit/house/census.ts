/** What every rule kind must have, point by point. Plain TypeScript that runs on Node as it stands. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { type Mistake, type Pack, parsePack } from '../../../rules/index.ts';
import { inflect } from '../../../rules/inflect/index.ts';
import { kindOf, kinds, type RuleKind } from '../../../rules/kinds/index.ts';
import type { Kind } from '../../../rules/kinds/kind.ts';
import { TONE_LISTS } from '../../../rules/tone/lists/index.ts';
import { LANGUAGES } from '../../../rules/types.ts';
import { frequencyOf } from '../../../rules/words/frequent.ts';
import { loadLexicon } from '../../../rules/words/load.ts';
import { ROOT, textOf } from './project.ts';

/** A kind as the census meets it, with all that the answers depend on. */
export interface Counted {
  /** Its key in the registry. */
  name: string;
  kind: Kind<unknown, unknown, unknown>;
  /** The text of a file of the project; empty where there is none. */
  read(path: string): string;
  take: typeof parsePack;
}

const PARTS = [
  'kind',
  'docs',
  'example',
  'placeholders',
  'strings',
  'schema',
  'verify',
  'needs',
  'compile',
  'opens',
  'signs',
  'find',
  'conclude',
];
const OPTIONAL = ['verify', 'needs', 'opens', 'signs', 'conclude'];
const GUIDE = 'docs/writing-a-pack.md';

/** Each point by what a kind has; the answer is what is wrong, a line each. */
export const POINTS: Readonly<Record<string, (counted: Counted) => string[]>> = {
  'a file of its own name, with the parts in order': ({ name, kind, read }) => [
    ...(kind.kind === name ? [] : [`it calls itself ${kind.kind}`]),
    ...(read(`rules/kinds/${name}.ts`) ? [] : [`rules/kinds/${name}.ts does not exist`]),
    ...inOrder(Object.keys(kind)),
  ],
  'a line of docs in both languages': ({ kind: { docs } }) => [
    ...LANGUAGES.filter((language) => !/^\p{Lu}[^\n|]+\.$/u.test(docs[language] ?? '')).map(
      (language) => `docs.${language} must be one sentence, from its capital to its full stop`,
    ),
    ...(docs.nl === docs.en ? ['docs.nl and docs.en are the same'] : []),
  ],
  'a row in docs/rule-kinds.md': ({ name, kind: { docs }, read }) => {
    const row = `| [${name}](writing-a-pack.md#${name}) | ${docs.en} | ${docs.nl} |`;
    const rows = read('docs/rule-kinds.md').replace(/ +\|/g, ' |').split('\n');
    return rows.includes(row) ? [] : [`it must have the line: ${row}`];
  },
  'a section in docs/writing-a-pack.md': ({ name, read }) => {
    const section = read(GUIDE)
      .split(/^(?=##+ )/m)
      .find((part) => part.startsWith(`### ${name}\n`));
    if (!section) return [`there is no section "### ${name}"`];
    return /^### .+\n\n[^`#].+/.test(section) && section.includes('```yaml\n')
      ? []
      : ['it needs a text and an example in YAML'];
  },
  'a row in docs/writing-a-pack.md for each placeholder': ({ name, kind: { placeholders }, read }) =>
    placeholders.flatMap((placeholder) => {
      const row = read(GUIDE)
        .split('\n')
        .find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`{${placeholder}}\``));
      const named = row
        ?.split('|')[3]
        ?.split(',')
        .some((kind) => kind.trim() === name);
      return named ? [] : [`the row of {${placeholder}} does not name ${name}`];
    }),
  'the same strings in both languages': ({ kind: { strings } }) => {
    const keys = [...new Set(LANGUAGES.flatMap((language) => Object.keys(strings[language])))];
    return keys.flatMap((key) => {
      const [nl = '', en = ''] = LANGUAGES.map((language) => strings[language][key]?.trim());
      const other = key.replace(/\.(one|other)$/, (_, form) => (form === 'one' ? '.other' : '.one'));
      return [
        ...(nl && en ? [] : [`${key} is not there in both languages`]),
        ...(slots(nl) === slots(en) ? [] : [`${key} has other placeholders in each language`]),
        ...(keys.includes(other) ? [] : [`${key} has no ${other}`]),
      ];
    });
  },
  'an example that is right, with a message in both languages': ({ kind: { example }, take }) => {
    const message = example.message as Partial<Record<string, string>> | undefined;
    const missing = LANGUAGES.filter((language) => !message?.[language]?.trim());
    return [...mistakesIn(example, take), ...missing.map((language) => `its message has no ${language}`)];
  },
  'a schema that refuses a field it does not know': ({ kind: { example }, take }) => {
    const told = mistakesIn({ ...example, unheard: 'of' }, take).some((message) => message.includes('unheard'));
    return told ? [] : ['a rule with a field "unheard" is taken'];
  },
  'a compiled form that is plain data': ({ kind, take }) => {
    const rule = rulesIn(packWith(kind.example), take)[0];
    if (!rule) return ['its example is no rule'];
    try {
      const compiled = kind.compile(rule, {
        languages: LANGUAGES,
        inflect,
        organisation: 'Peerdal',
        lexicon: loadLexicon(),
        frequencyOf,
        toneLists: TONE_LISTS,
      });
      return isDeepStrictEqual(structuredClone(compiled), compiled) ? [] : ['a copy of it is not the same'];
    } catch (error) {
      return [String(error)];
    }
  },
  'a test of its own': ({ name, read }) => {
    const test = read(`tests/unit/rules/kinds/${name}.test.ts`);
    return test.includes('expect(') ? [] : [`tests/unit/rules/kinds/${name}.test.ts tests nothing`];
  },
  'a rule in the demo pack': ({ name, read }) => {
    const demo = (parse(read('rules/packs/demo.yaml')) ?? {}) as { rules?: { kind: string }[] };
    return demo.rules?.some(({ kind }) => kind === name) ? [] : ['there is none'];
  },
};

/** All that is wrong with the kinds of the project that this file stands in: `kind: point: what`. */
export function census(): string[] {
  return (Object.keys(kinds) as RuleKind[]).flatMap((name) =>
    Object.entries(POINTS).flatMap(([point, wrong]) =>
      wrong(counted(name)).map((what) => `${name}: ${point}: ${what}`),
    ),
  );
}

/** A registered kind with its surroundings. */
export function counted(name: RuleKind): Counted {
  const read = (path: string) => (existsSync(join(ROOT, path)) ? textOf(path) : '');
  return { name, kind: kindOf(name), read, take: parsePack };
}

function inOrder(parts: string[]): string[] {
  const wanted = PARTS.filter((part) => !OPTIONAL.includes(part) || parts.includes(part));
  return isDeepStrictEqual(parts, wanted)
    ? []
    : [`its parts are ${parts.join(', ')}; they must be ${wanted.join(', ')}`];
}

const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** What another rule may look at. */
const CLIENTS = {
  id: 'clients',
  kind: 'names',
  severity: 'error',
  message: 'm',
  names: ['Koffiehuis De Zwarte Hen'],
  examples: { hit: ['bij Koffiehuis De Zwarte Hen'], ok: ['koffie'] },
};

/** JSON is YAML. */
function packWith(rule: Readonly<Record<string, unknown>>): string {
  const rules = rule.id === CLIENTS.id ? [rule] : [rule, CLIENTS];
  const head = { format: 1, id: 'nl.peerdal.census', version: 1, released: '2026-11-22', title: 'Census' };
  return JSON.stringify({ ...head, languages: LANGUAGES, organisation: { name: 'Peerdal' }, rules });
}

function mistakesIn(rule: Readonly<Record<string, unknown>>, take: typeof parsePack): string[] {
  const parsed = take(packWith(rule));
  return 'mistakes' in parsed ? parsed.mistakes.map(({ message }: Mistake) => message) : [];
}

function rulesIn(source: string, take: typeof parsePack): Pack['rules'] {
  const parsed = take(source);
  return 'pack' in parsed ? parsed.pack.rules : [];
}
