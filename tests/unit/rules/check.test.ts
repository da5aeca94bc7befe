import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { check, compilePack, type Draft } from '../../../rules/index.ts';
import { compiled, found, good, hints, source } from './packs.ts';

// A hundred thousand characters take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const names = { kind: 'names', names: ['Tolbrug'] };

describe('when', () => {
  const on = (when: object, draft: Partial<Draft>) =>
    hints({ ...names, when }, { text: 'bij Tolbrug', ...draft }).length === 1;
  test.each([
    [{ sites: ['x'] }, { site: 'x' }, true],
    [{ sites: ['x'] }, { site: 'linkedin' }, false],
    [{ sites: ['x'] }, {}, true],
    [{ sites: ['linkedin', 'x'] }, { site: 'elsewhere' }, false],
    [{}, { site: 'elsewhere' }, true],
    [{ surfaces: ['post'] }, {}, true],
    [{ surfaces: ['comment'] }, {}, false],
    [{ hats: ['person'] }, {}, true],
    [{ hats: ['organisation'] }, {}, false],
    [{ hats: ['organisation'] }, { hat: 'organisation' }, true],
    [{ from: '2027-01-01', until: '2027-01-31' }, { date: '2027-01-31' }, true],
    [{ from: '2027-01-01', until: '2027-01-31' }, { date: '2026-12-31' }, false],
    [{ from: '2027-01-01', until: '2027-01-31' }, { date: '2027-02-01' }, false],
    [{ from: '2027-01-01' }, {}, true],
    [{ media: true }, {}, false],
    [{ media: true }, { media: true }, true],
    [{ mentions: ['koffie'] }, {}, false],
    [{ mentions: ['koffie'] }, { text: 'Tolbrug: koffie' }, true],
    [{ mentions: ['bedrijf'] }, { text: 'Tolbrug: bedrijven' }, true],
    [{ mentions: ['zwarte hen'] }, { text: 'Tolbrug #ZwarteHen' }, true],
    [{ mentions: ['koffie-uur'] }, { text: 'Tolbrug: koffie uur' }, true],
    [{ mentions: ['Node.js'] }, { text: 'Tolbrug: node.js' }, true],
    [{ mentions: ['koffie.example'] }, { text: 'Tolbrug: https://koffie.example/x' }, true],
    [{ mentions: ['#koffie'] }, { text: 'Tolbrug koffie' }, false],
    [{ mentions: ['#koffie'] }, { text: 'Tolbrug #Koffie' }, true],
    [{ sites: ['x'], media: true }, { site: 'x' }, false],
  ] as [object, Partial<Draft>, boolean][])('%o with %o: %s', (when, draft, expected) =>
    expect(on(when, draft)).toBe(expected),
  );

  test('languages go by the sentence, and by the draft where the hint is about all of it', () => {
    const text = 'Wij zijn bij Tolbrug geweest. We are at Tolbrug today. Het was er fijn voor ons allemaal.';
    expect(hints({ ...names, when: { languages: ['en'] } }, text).map(({ start }) => start)).toEqual([
      text.lastIndexOf('Tolbrug'),
    ]);
    const limit = { kind: 'limit', of: 'hashtags', min: 1 };
    expect(hints({ ...limit, when: { languages: ['en'] } }, text)).toEqual([]);
    expect(hints({ ...limit, when: { languages: ['nl'] } }, text)).toHaveLength(1);
  });

  test('a sentence in neither language still has its names', () => {
    expect(found(names, 'Wir sind nicht bei der Tolbrug und das ist auch gut.')).toEqual(['Tolbrug']);
    expect(
      found({ ...names, when: { languages: ['nl'] } }, 'Wir sind nicht bei der Tolbrug und das ist auch gut.'),
    ).toEqual([]);
  });
});

describe('except', () => {
  test.each([
    [names, ['Tolbrug straat'], 'Tolbrug in de TOLBRUG STRAAT', ['Tolbrug']],
    [names, ['Tolbrug straat'], 'de Tolbrug straten', []],
    [names, ['Tolbrug straat'], 'wij #TolbrugStraat', []],
    [names, ['Tolbrug straat'], 'de Tolbrug-straat', []],
    [names, ['Tolbrug-straat'], 'de Tolbrug straat', []],
    [names, ['oude Tolbrug straat'], 'de oude Tolbrug-straat', []],
    [names, ['#tolbrug'], 'Tolbrug @tolbrug #Tolbrug', ['Tolbrug', '@tolbrug']],
    [names, ['@tolbrug'], 'Tolbrug @tolbrug #Tolbrug', ['Tolbrug', '#Tolbrug']],
    [{ kind: 'wording', avoid: ['apple'] }, ['Apple pie'], 'an apple and the apple pies', ['apple']],
  ])('%o but %o in "%s"', (fields, except, text, expected) =>
    expect(found({ ...fields, except }, text)).toEqual(expected),
  );
});

describe('texts', () => {
  const texts = { ...names, message: { nl: 'nl', en: 'en' }, why: { en: 'because {found}' } };
  test.each([
    [{ reader: 'en' }, 'en'],
    [{ reader: 'nl' }, 'nl'],
    [{ text: 'We are at Tolbrug today' }, 'en'],
    [{ text: 'Tolbrug' }, 'nl'],
    [{ text: 'Tolbrug', language: 'en' }, 'en'],
  ] as [Partial<Draft>, string][])('%o speaks %s', (draft, expected) => {
    expect(hints(texts, { text: 'Tolbrug', ...draft })[0]).toMatchObject({ message: expected, why: 'because Tolbrug' });
  });
});

test('a placeholder speaks the language of its message', () => {
  const [hint] = hints({ ...names, message: { nl: 'Liever {say}.' } }, { text: 'Tolbrug', reader: 'en' });
  expect(hint?.message).toBe('Liever een omschrijving zonder de naam.');
});

test('hints stand in the order of their places, those on the whole draft last', () => {
  const pack = compiled(
    { id: 'tag', kind: 'require', any: ['#Peerdal'] },
    { id: 'b', kind: 'wording', avoid: ['koffie'] },
    { ...names, id: 'a' },
  );
  expect(check(pack, { text: 'Tolbrug koffie Tolbrug' }).map(({ rule }) => rule)).toEqual(['a', 'b', 'a', 'tag']);
});

test.each(['', '  \n\t'])('an empty draft (%j) has no hints', (text) => {
  expect(hints({ kind: 'require', any: ['#Peerdal'] }, text)).toEqual([]);
});

test('a compiled pack survives being stored and sent', () => {
  const { pack } = good(
    source([{ ...names, id: 'r', severity: 'error', message: 'm', examples: { hit: ['Tolbrug'], ok: ['x'] } }]),
  );
  const compiled = compilePack(pack);
  expect(structuredClone(compiled)).toEqual(compiled);
  expect(check(structuredClone(compiled), { text: 'bij Tolbrug' })).toEqual(check(compiled, { text: 'bij Tolbrug' }));
});

describe('on any text', () => {
  const pack = compiled(
    {
      id: 'n',
      kind: 'names',
      names: ['Tolbrug', { name: 'Target', ambiguous: true, say: 's' }, 'KVT', 'De Zwarte Hen B.V.'],
      except: ['Target groep'],
    },
    { id: 'w', kind: 'wording', avoid: ['synergie'], prefer: { user: 'person', één: 'een' } },
    { id: 'r', kind: 'require', any: ['#Peerdal', 'peerdal.nl', 'zeg het'], place: 'end', offer: '#Peerdal' },
    { id: 'l', kind: 'limit', of: 'characters', max: 5 },
    { id: 'h', kind: 'limit', of: 'hashtags', min: 1, max: 1 },
  );
  const piece = fc.oneof(
    fc.constantFrom(
      'Tolbrug',
      'target',
      'Target',
      '#',
      '@',
      'kvt',
      'KVT',
      'de zwarte',
      'hen',
      'b.v.',
      'users',
      'één',
      'e\u0301',
      '\u0301',
      '\u200b',
      '\u200d',
      '\ud83d',
      '\udc4d',
      '👩‍👩‍👧',
      '.',
      ' ',
      '\n',
      "'s",
      '-',
      '&',
      'peerdal.nl',
      'https://',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
  const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

  test('hints are in order, in the draft, and never cut a character in two', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('x', 'linkedin', undefined), (written, site) => {
        let last = 0;
        for (const { start, end, found, fixes } of check(pack, { text: written, ...(site && { site }) } as Draft)) {
          const cuts = fixes.flatMap((fix) => [fix.start, fix.end]);
          if (start !== undefined && end !== undefined) {
            expect(found).toBe(written.slice(start, end));
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(last);
            last = start;
            cuts.push(start, end);
          }
          for (const cut of cuts) {
            expect(cut).toBeGreaterThanOrEqual(0);
            expect(cut).toBeLessThanOrEqual(written.length);
            const split = isHigh(written.charCodeAt(cut - 1)) && isLow(written.charCodeAt(cut));
            expect(split).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the same draft gives the same hints', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(check(pack, { text: written })).toEqual(check(pack, { text: written }));
      }),
    );
  });

  test.each(['target ', 'Tolbrug.', '#a ', '.', '👩‍👩‍👧', '\ud83d', 'http://a.nl ', 'é\u0301', '("'])(
    '100,000 characters of %j',
    (part) => {
      expect(() => check(pack, { text: part.repeat(100_000 / part.length), site: 'x' })).not.toThrow();
    },
  );
});
