import { describe, expect, test } from 'vitest';
import { check, compilePack } from '../../../../rules/index.ts';
import { measures } from '../../../../rules/text/measures.ts';
import { fixed, good, hints, rule, source } from '../packs.ts';

const limit = (of: string, bounds: object) => ({ kind: 'limit', of, ...bounds });
const fires = (fields: object, text: string, rest = {}) => hints(fields, { text, ...rest }).length === 1;

describe('counts', () => {
  test.each([
    ['hashtags', '#een #twee', 2],
    ['hashtags', '#1 #twee2 a#drie &#39; https://a.nl/#vier', 1],
    ['exclamations', 'Ja!!! Nee！', 4],
    ['exclamations', 'Zie a.nl/x! Ja‼ Echt⁉ ❗', 5],
    ['characters', 'één👍', 4],
    ['words', 'Dit is — echt — Peerdal-koffie, en/of thee 🎉', 6],
    ['mentions', '@een en @twee, niet a@drie.nl', 2],
    ['links', 'a.nl, https://b.example en c@d.nl', 2],
    ['emoji', '🎉👍🏽👩‍👩‍👧🇳🇱 1️⃣ ❤️ → © tekst', 6],
    ['capitals', 'DIT is NIEUWS van A tot ÉÉN #KVT a.nl/ABC iPhone', 3],
    ['sentence-words', 'Kort. Deze zin is langer dan de rest\nen deze niet', 7],
    ['fancy-letters', '𝗡𝗶𝗲𝘂𝘄𝘀 van ｐｅｅｒ, 1ᵉ keer', 10],
    ['hashtag-case', '#werkenindehaven #WerkenInDeZorg #techniek #fietsenzaak #linkedin #samensterk', 2],
  ])('%s of %j: %i', (of, text, count) => {
    expect(fires(limit(of, { max: count }), text)).toBe(false);
    expect(fires(limit(of, { max: count - 1 }), text)).toBe(true);
    expect(fires(limit(of, { min: count }), text)).toBe(false);
    expect(fires(limit(of, { min: count + 1 }), text)).toBe(true);
  });

  test('characters count as the site does', () => {
    const text = 'https://peerdal.nl/een/heel/lang/adres 👍';
    const is = (site: string | undefined, count: number) => {
      const draft = site ? { site } : {};
      return (
        !fires(limit('characters', { max: count }), text, draft) &&
        !fires(limit('characters', { min: count }), text, draft)
      );
    };
    expect([is('x', 23 + 1 + 2), is('linkedin', 41), is(undefined, 40)]).toEqual([true, true, true]);
  });
});

test('a line break of two characters counts as one', () => {
  for (const site of ['x', 'linkedin', undefined])
    expect(fires(limit('characters', { max: 3 }), 'a\r\nb', site ? { site } : {})).toBe(false);
});

test('what stands in an exception does not count', () => {
  const text = '#een #twee Hoera! Nu!';
  expect(fires({ ...limit('hashtags', { max: 1 }), except: ['#twee'] }, text)).toBe(false);
  expect(fires({ ...limit('exclamations', { max: 1 }), except: ['Hoera! Nu'] }, text)).toBe(false);
  expect(fires({ ...limit('characters', { max: 16 }), except: ['Hoera'] }, text)).toBe(false);
  expect(fires({ ...limit('characters', { max: 15 }), except: ['Hoera'] }, text)).toBe(true);
});

test('a least number may be met by another part of the thread, a largest is for each part', () => {
  expect(fires(limit('hashtags', { min: 1 }), 'twee', { thread: ['een #tag'] })).toBe(false);
  expect(fires(limit('hashtags', { max: 0 }), 'twee', { thread: ['een #tag'] })).toBe(false);
});

test.each([
  ['nl', 1, '2 van ten hoogste 1 hashtag'],
  ['en', 1, '2 of at most 1 hashtag'],
  ['nl', 0, '2 van ten hoogste 0 hashtags'],
] as const)('its sentence in %s for %i', (reader, max, expected) => {
  const [hint] = hints({ ...limit('hashtags', { max }), message: '{count}/{limit}' }, { text: '#een #twee', reader });
  expect(hint).toMatchObject({ message: `2/${max}`, detail: expected, fixes: [] });
  expect(hint).not.toHaveProperty('start');
});

test('the longest sentence is pointed at, wherever it stands', () => {
  const text = 'Een korte zin.\n\nDeze zin heeft zes woorden nu. Deze niet.';
  expect(hints(limit('sentence-words', { max: 5 }), text)).toMatchObject([
    { found: 'Deze zin heeft zes woorden nu.', detail: '6 van ten hoogste 5 woorden in een zin' },
  ]);
  expect(fires(limit('sentence-words', { max: 6 }), text)).toBe(false);
});

describe('what the button writes', () => {
  test.each([
    ['fancy-letters', 'Groot 𝗡𝗶𝗲𝘂𝘄𝘀 𝘃𝗮𝗻𝗱𝗮𝗮𝗴!', 'Groot Nieuws vandaag!'],
    ['fancy-letters', 'ⓗⓞⓘ 🅗🅞🅘 ｈｏｉ ℋℴ𝒾 ʜᴏɪ', 'hoi HOI hoi Hoi HOI'],
    ['hashtag-case', 'Kom! #werkenindehaven #welkombijons2027', 'Kom! #WerkenInDeHaven #WelkomBijOns2027'],
  ])('%s: %j → %j', (of, text, expected) => {
    expect(fixed(limit(of, { max: 0 }), text)).toBe(expected);
    expect(hints(limit(of, { max: 0 }), expected)).toEqual([]);
  });

  test('the organisation’s own name is a word, too', () => {
    const pack = source([
      rule(limit('hashtag-case', { max: 0, examples: { hit: ['#werkenbijpeerdal'], ok: ['#peerdal'] } })),
    ]);
    const [hint] = check(compilePack(good(pack).pack), { text: 'Kom! #werkenbijpeerdal' });
    expect(hint).toMatchObject({ found: '#werkenbijpeerdal', fixes: [{ text: '#WerkenBijPeerdal' }] });
  });

  test('only what goes beyond the limit is pointed at', () => {
    const text = '#werkenindehaven #werkenindezorg';
    expect(hints(limit('hashtag-case', { max: 1 }), text).map((hint) => hint.found)).toEqual(['#werkenindezorg']);
  });
});

test('every sort of count has its sentences, for one and for more', () => {
  for (const language of ['nl', 'en'] as const) {
    const text = '#werkenindehaven @een a.nl 🎉!! HOI 𝗛𝗢𝗜 drie woorden hier';
    const details = Object.keys(measures).flatMap((of) =>
      [0, 1].flatMap((max) => hints(limit(of, { max }), { text, reader: language }).map((hint) => hint.detail)),
    );
    for (const detail of details) expect(detail).toMatch(/^\d+ (?:van ten hoogste|of at most) [01] \p{L}+/u);
    expect(new Set(details).size).toBeGreaterThan(10);
  }
});
