import { describe, expect, test } from 'vitest';
import { hints } from '../packs.ts';

const limit = (of: string, bounds: object) => ({ kind: 'limit', of, ...bounds });
const fires = (fields: object, text: string, rest = {}) => hints(fields, { text, ...rest }).length === 1;

describe('counts', () => {
  test.each([
    ['hashtags', '#een #twee', 2],
    ['hashtags', '#1 #twee2 a#drie &#39; https://a.nl/#vier', 1],
    ['exclamations', 'Ja!!! Nee！', 4],
    ['characters', 'één👍', 4],
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
