import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { english } from '../../../rules/grammar/english.ts';
import { type Draft, kinds, makeChecker } from '../../../rules/index.ts';
import { ALL_PACKS, anyAround, anyText, EVERY_KIND, piece } from './any-draft.ts';
import { compiled } from './packs.ts';

/** Makes the next draft of the one that there is. */
type Edit = (now: Draft, before: readonly Draft[]) => Draft;

/** Replaces a stretch at any place (0–1 of the text), half pairs and all. */
const splice = (at: number, length: number, written: string): Edit => {
  return (now) => {
    const start = Math.round(at * now.text.length);
    return { ...now, text: now.text.slice(0, start) + written + now.text.slice(start + length) };
  };
};

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(place, fc.constant(0), piece).map((of) => splice(...of)) },
  { weight: 3, arbitrary: fc.tuple(place, fc.nat(6), fc.constant('')).map((of) => splice(...of)) },
  { weight: 2, arbitrary: fc.tuple(place, fc.nat(30), piece).map((of) => splice(...of)) },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.constant(0), fc.constantFrom('\n', '\n\n', '.\n')).map((of) => splice(...of)),
  },
  { weight: 1, arbitrary: fc.tuple(place, fc.nat(3), anyText).map((of) => splice(...of)) },
  // All of it again, as somebody pastes twice.
  { weight: 1, arbitrary: fc.constant<Edit>((now) => ({ ...now, text: `${now.text}\n${now.text}`.slice(0, 2000) })) },
  {
    weight: 2,
    arbitrary: fc.nat(5).map(
      (back): Edit =>
        (now, before) =>
          before.at(-1 - back) ?? now,
    ),
  },
  {
    weight: 2,
    arbitrary: anyAround.map(
      (around): Edit =>
        ({ text }) => ({ ...around, text }),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Edit>((now) => ({ ...now, text: '' })) },
);

describe.each(ALL_PACKS)('the pack %s', (_, pack) => {
  test('after any series of edits, a checker says what a new one says', () => {
    fc.assert(
      fc.property(anyText, fc.array(edit, { maxLength: 12 }), fc.nat(12), (text, edits, quick) => {
        const checker = makeChecker(pack);
        const before: Draft[] = [];
        let now: Draft = { text };
        edits.forEach((change, at) => {
          const next = change(now, before);
          before.push(now);
          now = next;
          // The first answers are the quick ones, until the grammar is there.
          const grammar = at < quick ? undefined : english;
          expect(checker.check(now, grammar)).toEqual(makeChecker(pack).check(now, grammar));
        });
      }),
    );
  });
});

describe('what did not change is not looked at again', () => {
  const COUNT = 20;
  const paragraphs = Array.from(
    { length: COUNT },
    (_, at) => `Dit is alinea ${at} over synergie voor users bij de #Tolbrug!`,
  );
  const kindsOf = Object.values(kinds);
  const used = new Map<string, number>();
  for (const { kind } of EVERY_KIND.rules) used.set(kind, (used.get(kind) ?? 0) + 1);

  /** How often each kind was asked to look at words, for each rule that it has. */
  function looks(drafts: readonly string[]): number[][] {
    const spies = kindsOf.map((kind) => vi.spyOn(kind, 'find'));
    const checker = makeChecker(EVERY_KIND);
    return drafts.map((text) => {
      for (const spy of spies) spy.mockClear();
      checker.check({ text, site: 'x' }, english);
      const calls = spies.map(({ mock }) => mock.calls.filter(([, { words }]) => words.length > 0).length);
      return kindsOf.map(({ kind }, at) => (calls[at] ?? 0) / (used.get(kind) ?? 0));
    });
  }
  const once = (count: number) => kindsOf.map(() => count);
  afterEach(() => vi.restoreAllMocks());

  test.each(['\n', '\n\n'])('one letter in one of twenty paragraphs, parted by %j', (border) => {
    const typed = paragraphs.with(7, `${paragraphs[7]} a`);
    const [first, again] = looks([paragraphs.join(border), typed.join(border)]);
    expect(first).toEqual(once(COUNT));
    expect(again).toEqual(once(1));
  });

  test('a paragraph that moves, and one that goes', () => {
    const swapped = paragraphs.with(3, paragraphs[9] ?? '').with(9, paragraphs[3] ?? '');
    const [, moved, gone] = looks(
      [paragraphs, swapped, swapped.toSpliced(5, 1)].map((lines) => `${lines.join('\n')}\n`),
    );
    expect(moved).toEqual(once(0));
    expect(gone).toEqual(once(0));
  });

  test('the same draft again', () => {
    const text = paragraphs.join('\n');
    expect(looks([text, text])[1]).toEqual(once(0));
  });

  test.each(['', ' \n'])('but nothing is remembered of a draft that was emptied to %j', (empty) => {
    const text = paragraphs.join('\n');
    expect(looks([text, empty, text])[2]).toEqual(once(COUNT));
  });
});

describe('what a grammar said of a sentence', () => {
  const rules = compiled({ kind: 'wording', match: ['#Superlative company'] });
  const one = 'We are the greatest company.';
  const two = 'We are the finest company.';

  /** The sentences that a grammar is asked about, for each draft. */
  function asked(texts: readonly string[]): string[][] {
    const checker = makeChecker(rules);
    return texts.map((text) => {
      const terms = vi.fn(english.terms);
      checker.check({ text }, { terms });
      return terms.mock.calls.map(([sentence]) => sentence);
    });
  }

  test('is remembered while it stands in the draft', () => {
    expect(asked([one, `${one} ${two}`, `${two} ${one} Hi`])).toEqual([[one], [two], []]);
  });

  test('goes with the sentence, and with the draft', () => {
    expect(asked([`${one} ${two}`, two, `${two} ${one}`])).toEqual([[one, two], [], [one]]);
    expect(asked([one, '', one])).toEqual([[one], [], [one]]);
  });

  test('is not remembered from one checker to the next', () => {
    expect([asked([one]), asked([one])]).toEqual([[[one]], [[one]]]);
  });
});
