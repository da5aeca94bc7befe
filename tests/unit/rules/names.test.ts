import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../rules/index.ts';
import { packTexts, textAt } from '../../../rules/names/texts.ts';
import { Tokens } from '../../../rules/names/tokens.ts';
import { fold } from '../../../rules/text/fold.ts';
import { splitWords } from '../../../rules/text/words.ts';
import { isKnown } from '../../../rules/words/lexicon.ts';
import { loadLexicon } from '../../../rules/words/load.ts';
import { compiled, found, hints } from './packs.ts';

const syllable = fc.constantFrom('bre', 'vlo', 'tak', 'dun', 'wer', 'mip', 'zol', 'gru', 'fen', 'hax');
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => {
  const joined = parts.join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
});
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('every name of a list is found in it, as it stands and in other ways', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), fc.nat(), (list, pick) => {
      const one = list[pick % list.length] ?? '';
      // A word in a thousand is taken for an ordinary one by mistake; the pack says that these are none.
      const rule = { kind: 'names', names: list.map((name) => ({ name, ambiguous: false })) };
      const ways = [
        one,
        one.toUpperCase(),
        one.toLowerCase(),
        one.replaceAll(' ', '-'),
        one.replaceAll(' ', '\u00a0'),
        `${one} B.V.`,
      ];
      for (const way of ways) expect(hints(rule, `bij ${way} nu`)).toMatchObject([{ name: one, found: way }]);
      expect(hints(rule, `dank #${one.replaceAll(' ', '')}`)).toMatchObject([{ name: one }]);
    }),
  );
});

test('each name is told as the pack writes it, with what the pack says of it', () => {
  const say = fc.constantFrom(
    undefined,
    'een klant',
    { nl: 'een klant', en: 'a client' },
    { nl: 'een fonds', en: 'a fund' },
  );
  const until = fc.constantFrom(undefined, '2026-01-31', '2026-12-31');
  const written = fc.tuple(word, fc.constantFrom('', 'é', 'ß', ' Ωω', ' Łódź', ' 東京')).map((parts) => parts.join(''));
  const entry = fc.record({ name: written, ambiguous: fc.constant(false), say, until, more: fc.boolean() });
  const list = fc.uniqueArray(entry, { minLength: 1, maxLength: 20, selector: ({ name }) => fold(name) });
  fc.assert(
    fc.property(list, fc.boolean(), (list, some) => {
      const names = list.map(({ more, ...one }) => (some && more ? { ...one, also: [`Qux ${one.name}`] } : one));
      const pack = compiled({ kind: 'names', names });
      for (const { name, say, until, ...one } of names) {
        const found = 'also' in one ? `Qux ${name}` : name;
        const hints = check(pack, { text: `Op bezoek bij ${found} vandaag`, date: '2026-06-01', language: 'nl' });
        const phrase = typeof say === 'object' ? say.nl : say;
        const fixes = phrase === undefined ? [] : [expect.objectContaining({ text: phrase })];
        expect(hints).toMatchObject(until === '2026-01-31' ? [] : [{ name, found, fixes }]);
      }
    }),
  );
});

test('texts come out of one run of bytes as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (list) => {
      const texts = packTexts(list);
      expect(list.map((_, at) => textAt(texts, at))).toEqual(list.map((text) => text.toWellFormed()));
    }),
  );
  expect(textAt(packTexts(['\ufeffPeerdal']), 0)).toBe('\ufeffPeerdal');
  expect(textAt(packTexts(['\ud83d Peerdal']), 0)).toBe('\ufffd Peerdal');
});

test('two letters swapped behind the first are one slip, in a name of eight letters', () => {
  fc.assert(
    fc.property(word, fc.nat(), (one, pick) => {
      fc.pre(one.length >= 8);
      const at = 1 + (pick % (one.length - 2));
      const typed = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
      fc.pre(typed !== one && !isKnown(loadLexicon(), typed.toLowerCase()));
      // A word in a thousand is taken for an ordinary one by mistake; the pack says that this is none.
      const names = [{ name: one, ambiguous: false }];
      expect(found({ kind: 'names', names }, `bij ${typed} nu`)).toEqual([typed]);
    }),
  );
});

test('a text is read as the same words, as numbers and as objects', () => {
  const tokens = new Tokens();
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(...'aZ9é🎉ñ-’\u200b\u00ad\u0301𝗧ᴛßИ ', '\ud83d', '\ude00', '\n'),
      maxLength: 60,
    }),
  );
  fc.assert(
    fc.property(text, (written) => {
      tokens.read(written);
      const words = splitWords(written).filter(({ folded }) => folded);
      const read = words.map((_, at) => ({ start: tokens.start[at], end: tokens.end[at], key: tokens.key(at) }));
      expect(tokens.count).toBe(words.length);
      expect(read).toEqual(words.map(({ start, end, folded }) => ({ start, end, key: folded })));
    }),
    { numRuns: 2000 },
  );
});

test('a hundred thousand names are found one by one', () => {
  const list = Array.from({ length: 100_000 }, (_, at) => `Qx${at.toString(36).padStart(4, 'z')}vel Groep`);
  const pack = compiled({ kind: 'names', names: list });
  for (const at of [0, 1, 35, 36, 4711, 99_999]) {
    const text = `bij ${list[at]?.toLowerCase()} nu`;
    expect(check(pack, { text })).toMatchObject([{ name: list[at] }]);
  }
});
