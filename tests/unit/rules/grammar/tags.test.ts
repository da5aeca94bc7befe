import nlp from 'compromise/two';
import { expect, test } from 'vitest';
import { CONTRACTED } from '../../../../rules/grammar/needed.ts';
import { TAGS } from '../../../../rules/grammar/tags.ts';

const { one } = nlp.model() as {
  one: { tagSet: Readonly<Record<string, unknown>>; contractions: readonly { out: readonly string[] }[] };
};

test('the tags that a pattern may have are those of the library', () => {
  expect([...TAGS].sort()).toEqual(Object.keys(one.tagSet).sort());
});

test('what the library says a contraction stands for is not asked of the written words', () => {
  const hidden = one.contractions.flatMap(({ out }) => out).map((word) => word.toLowerCase());
  expect(hidden.filter((word) => !CONTRACTED.has(word))).toEqual([]);
});
