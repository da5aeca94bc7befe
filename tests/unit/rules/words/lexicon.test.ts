import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../../../../rules/text/fold.ts';
import { wordHash } from '../../../../rules/words/hash.ts';
import { dutchHash, isDutch, isKnown, isOrdinary, knownHash, ordinaryHash } from '../../../../rules/words/lexicon.ts';
import { loadLexicon } from '../../../../rules/words/load.ts';

const lexicon = loadLexicon();
const words = (text: string) => text.trim().split(/\s+/);
const share = (all: readonly string[], holds: (word: string) => boolean) => all.filter(holds).length / all.length;
/** Strings that no language has, the same at every run. */
const nonsense = Array.from({ length: 100_000 }, (_, at) => `q${at.toString(36)}xq`);

const DUTCH = words(`
  aanbieding afspraak bedankt begeleiden betrouwbaar collega collegas deelde duurzame enthousiaste gefeliciteerd gelukkig
  geworden huis ik innovatie jullie kansen kennis klanten koffie leerzame mooiste nieuwe ondernemers onze organiseerden
  projecten samenwerking solliciteer stappen teams trots trotse uitdagingen vacature verbeteren verhalen vieren voor
  vrijwilligers wat week werken werkgever zoeken zorg`);
const ENGLISH = words(`
  achieved amazing apples colleagues colour color customers delighted done excited hiring honoured journey learning meeting
  organisation organization our proud realised sharing spring stronger target team thrilled together what where will`);

test.each(DUTCH.filter((word) => word !== 'collegas'))('%s is an ordinary Dutch word', (word) => {
  expect([isKnown(lexicon, word), isOrdinary(lexicon, word), isDutch(lexicon, word)]).toEqual([true, true, true]);
});

test.each(ENGLISH)('%s is an ordinary English word', (word) => {
  expect([isKnown(lexicon, word), isOrdinary(lexicon, word)]).toEqual([true, true]);
});

test.each(['één', 'ideeën', 'ĳs', 'reünie', 'Vacatures'])('%s is found as it is folded', (word) => {
  expect(isDutch(lexicon, fold(word))).toBe(true);
});

test.each(words('philips heineken rabobank unilever peerdal amsterdam microsoft linkedin achmea'))(
  '%s is a name, no word',
  (name) => expect(isKnown(lexicon, name)).toBe(false),
);

test.each(words('deliverables gasometers tolbrug tolbruggen'))('%s is a word, and not in common use', (word) => {
  expect([isKnown(lexicon, word), isOrdinary(lexicon, word)]).toEqual([true, false]);
});

test.each(words('yesterday thoughtful whichever'))('%s is not Dutch', (word) => {
  expect([isKnown(lexicon, word), isDutch(lexicon, word)]).toEqual([true, false]);
});

test('a hash tells what its word tells', () => {
  for (const word of [...DUTCH, ...ENGLISH, ...nonsense.slice(0, 1000)]) {
    const hash = wordHash(word);
    expect(knownHash(lexicon, hash)).toBe(isKnown(lexicon, word));
    expect(ordinaryHash(lexicon, hash)).toBe(isOrdinary(lexicon, word));
    expect(dutchHash(lexicon, hash)).toBe(isDutch(lexicon, word));
  }
});

test('the hash is FNV-1a with its halves mixed', () => {
  // The published vectors of FNV-1a, 32 bits: "" and "a" and "foobar".
  const mixed = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;
  expect(['', 'a', 'foobar'].map(wordHash)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968].map(mixed));
});

test('few strings are taken for words that are none', () => {
  expect(share(nonsense, (word) => isKnown(lexicon, word))).toBeLessThan(0.0015);
  expect(share(nonsense, (word) => isOrdinary(lexicon, word))).toBeLessThan(0.001);
  expect(share(nonsense, (word) => isDutch(lexicon, word))).toBeLessThan(0.001);
});

test('it is plain data of less than 700 kB', () => {
  expect(structuredClone(lexicon)).toEqual(lexicon);
  expect(lexicon.slots.length).toBeLessThan(700_000);
});

test('nine in ten words of the project’s own guide are known', () => {
  const guide = readFileSync('docs/writing-a-pack.md', 'utf8').replace(/```[\s\S]*?```|`[^`]*`/g, ' ');
  const seen = [...new Set(guide.match(/\b[a-z]{4,}\b/g) ?? [])];
  expect(seen.length).toBeGreaterThan(200);
  expect(share(seen, (word) => isKnown(lexicon, word))).toBeGreaterThan(0.9);
});
