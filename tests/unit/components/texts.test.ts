import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en/popup.json';
import nl from '../../../assets/locales/nl/popup.json';
import { age, dayNumber, dayOf, isPast, longDate, longMoment, timeOf } from '../../../components/days.ts';
import { linkProps, safeHref } from '../../../components/links.ts';
import { tabAfter } from '../../../components/popup/Tabs.tsx';
import { reading } from '../../../components/text.ts';

describe('a text of the pack', () => {
  test.each([
    [{ nl: 'Hoi', en: 'Hi' }, 'en', ['nl', 'en'], { words: 'Hi', lang: 'en' }],
    [{ nl: 'Hoi' }, 'en', ['nl', 'en'], { words: 'Hoi', lang: 'nl' }],
    ['Hoi', 'en', ['nl', 'en'], { words: 'Hoi' }],
    ['Hoi', 'en', ['nl'], { words: 'Hoi', lang: 'nl' }],
    [{}, 'en', ['nl'], { words: '', lang: 'nl' }],
  ] as const)('%j for %s', (text, language, languages, expected) => {
    expect(reading(text, language, languages)).toEqual(expected);
  });
});

describe('days', () => {
  test('in words', () => {
    expect(longDate('2026-03-01', 'nl')).toBe('1 maart 2026');
    expect(longDate('2026-03-01', 'en')).toBe('1 March 2026');
    expect(longDate('soon', 'en')).toBe('soon');
  });
  test('a moment is the reader’s own', () => {
    const noon = '2026-03-01T12:00:00';
    expect(longMoment(noon, 'nl')).toBe('1 maart 2026 om 12:00');
    expect(longMoment(noon, 'en')).toBe('1 March 2026 at 12:00');
    expect(dayOf(noon, 'en')).toBe('1 March 2026');
    expect(dayOf('soon', 'en')).toBe('soon');
    expect([timeOf(noon, 'nl'), timeOf(noon, 'en'), timeOf('soon', 'en')]).toEqual(['12:00', '12:00', 'soon']);
  });
  test.each([
    ['2026-11-23', undefined, undefined],
    ['2026-11-22', undefined, undefined],
    ['2026-11-21', '1 dag', '1 day'],
    ['2026-09-24', '59 dagen', '59 days'],
    ['2026-09-22', '2 maanden', '2 months'],
    ['2024-11-23', '23 maanden', '23 months'],
    ['2023-11-22', '3 jaar', '3 years'],
  ])('a pack of %s is %j old', (day, nl, en) => {
    expect(age(day, '2026-11-22', 'nl')).toBe(nl);
    expect(age(day, '2026-11-22', 'en')).toBe(en);
  });
  test('the last day counts as a whole', () => {
    expect(isPast('2026-11-22', '2026-11-22')).toBe(false);
    expect(isPast('2026-11-21', '2026-11-22')).toBe(true);
  });
  test('the next day has the next number', () => {
    expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1);
  });
});

describe('links', () => {
  test.each([
    ['https://veldkers.example/a', 'https://veldkers.example/a'],
    [' http://veldkers.example', 'http://veldkers.example/'],
    ['mailto:social@veldkers.example', 'mailto:social@veldkers.example'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['chrome://settings', undefined],
    ['//veldkers.example', undefined],
    ['', undefined],
  ])('%j becomes %j', (address, expected) => {
    expect(safeHref(address)).toBe(expected);
  });
  test('a mail program needs no tab', () => {
    expect(linkProps('mailto:a@veldkers.example')).not.toHaveProperty('target');
    expect(linkProps('https://veldkers.example/')).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });
});

test.each([
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['ArrowLeft', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 1, undefined],
] as const)('%s on tab %i of three leads to %s', (key, at, expected) => {
  expect(tabAfter(key, at, 3)).toBe(expected);
});

describe('our own words', () => {
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
  test('every key is there in both languages', () => {
    expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
  });
  test.each(Object.keys(en) as (keyof typeof en)[])('%s has the same places to fill in', (key) => {
    expect(slots(nl[key])).toEqual(slots(en[key]));
    expect(nl[key]).not.toBe('');
  });
});
