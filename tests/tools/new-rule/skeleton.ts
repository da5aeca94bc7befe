/** The files of a new rule kind: it works as it stands, and finds the words that its rule lists. */

/** rules/kinds/<kind>.ts. */
export function kindFile(kind: string): string {
  const type = kind.charAt(0).toUpperCase() + kind.slice(1);
  return `/** Words that a draft should not have. Say here what the kind looks for. */

import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { addPhrase, findPhrases, type Phrases, phrases } from '../text/phrases.ts';
import type { Kind } from './kind.ts';

const schema = ({ list, object, phrase }: Fields) => object({ words: list(phrase).min(1) });
type Rule = Output<ReturnType<typeof schema>>;

interface ${type} {
  sought: Phrases<true>;
}

export const ${kind}: Kind<Rule, ${type}> = {
  kind: '${kind}',
  docs: {
    nl: 'Woorden waar deze soort regel op let.',
    en: 'Words that this kind of rule looks for.',
  },
  example: {
    id: 'one-word',
    kind: '${kind}',
    severity: 'suggestion',
    message: { nl: 'Kijk nog eens naar {found}.', en: 'Have another look at {found}.' },
    words: ['zonnebloem', 'sunflower'],
    examples: { hit: ['Een zonnebloem', 'A sunflower'], ok: ['Een roos', 'A rose'] },
  },
  placeholders: ['found'],
  strings: {
    nl: { found: 'gevonden: {found}' },
    en: { found: 'found: {found}' },
  },
  schema,
  compile({ words }) {
    const sought = phrases<true>('folded');
    for (const word of words) addPhrase(sought, word, () => true);
    return { sought };
  },
  find({ sought }, passage) {
    return findPhrases(sought, passage).map(({ start, end }) => {
      const values = { found: passage.text.slice(start, end) };
      return { span: { start, end }, values, detail: { key: 'found', values }, fixes: [] };
    });
  },
};
`;
}

/** tests/unit/rules/kinds/<kind>.test.ts. */
export function testFile(kind: string): string {
  return `import { expect, test } from 'vitest';
import { found, hints } from '../packs.ts';

const rule = { kind: '${kind}', words: ['zonnebloem', 'sunflower'] };

test.each([
  ['Een ZONNEBLOEM in de tuin', ['ZONNEBLOEM']],
  ['One sunflower, two: sunflower', ['sunflower', 'sunflower']],
  ['Een roos in de tuin', []],
  ['The sunflowers in our garden', []],
])('in "%s" it finds %j', (draft, expected) => expect(found(rule, draft)).toEqual(expected));

test.each([
  ['nl', 'gevonden: sunflower'],
  ['en', 'found: sunflower'],
] as const)('its sentence in %s', (reader, detail) => {
  expect(hints(rule, { text: 'A sunflower', reader })).toMatchObject([{ detail, start: 2, end: 11 }]);
});
`;
}

/** The section of docs/writing-a-pack.md. */
export function section(kind: string): string {
  return `### ${kind}

For words that a draft should not have. Say here what it is for, and when to use it.

\`\`\`yaml
    words: [zonnebloem, sunflower]
\`\`\`
`;
}

/** The row of docs/rule-kinds.md. */
export function row(kind: string): string {
  const [en, nl] = ['Words that this kind of rule looks for.', 'Woorden waar deze soort regel op let.'];
  return `| [${kind}](writing-a-pack.md#${kind}) | ${en} | ${nl} |`;
}
