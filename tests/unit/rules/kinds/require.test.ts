import { describe, expect, test } from 'vitest';
import { fixed, hints } from '../packs.ts';

const any = (...list: string[]) => ({ kind: 'require', any: list });
const there = (fields: object, text: string, rest = {}) => hints(fields, { text, ...rest }).length === 0;

describe('what is there', () => {
  test.each([
    [any('#Peerdal'), 'Werk #peerdal'],
    [any('#WerkenBijPeerdal', '#Peerdal'), 'Werk #WERKENBIJPEERDAL'],
    [any('@peerdal'), 'Werk @Peerdal'],
    [any('peerdal.example'), 'Zie https://www.peerdal.example/werk'],
    [any('peerdal.nl'), 'Zie werk.peerdal.nl'],
    [any('op persoonlijke titel'), 'Dit is Op Persoonlijke Titel geschreven'],
    [{ kind: 'require', all: ['#a', '#b'] }, '#b en #a'],
    [any('Node.js'), 'Wij werken met Node.js en meer'],
    [any('onderzoek.peerdal.test'), 'Zie https://onderzoek.peerdal.test/x'],
    [any('wiki.peerdal.corp'), 'Zie https://wiki.peerdal.corp/x'],
    [any('www.peerdal.nl'), 'Zie peerdal.nl/werk'],
  ])('%o in "%s"', (fields, text) => expect(there(fields, text)).toBe(true));
  test.each([
    [any('#Peerdal'), 'Werk Peerdal #PeerdalGroep'],
    [any('@peerdal'), 'Werk #peerdal a@peerdal.nl'],
    [any('peerdal.nl'), 'Zie anderpeerdal.nl'],
    [any('titel'), 'de titels'],
    [any('Node.js'), 'Wij werken met node en js'],
    [any('peerdal.nl'), 'Mail anna@peerdal.nl'],
    [{ kind: 'require', all: ['#a', '#b'] }, '#b en a'],
  ])('%o not in "%s"', (fields, text) => expect(there(fields, text)).toBe(false));
});

test('a mention that the site shows without @ counts', () => {
  expect(there(any('@peerdal'), 'Dank Peerdal', { mentions: [{ start: 5, end: 12 }] })).toBe(true);
  expect(there(any('@peerdal'), 'Dank Peerdal')).toBe(false);
});

describe('its place', () => {
  const at = (place: string) => ({ ...any('#Peerdal'), place });
  test.each([
    ['start', '#Peerdal zoekt mensen. Kom!', true],
    ['start', 'Kom! #Peerdal zoekt mensen.', false],
    ['end', 'Kom!\nWij zoeken jou #Peerdal', true],
    ['end', '#Peerdal zoekt jou.\nKom!', false],
    ['end', 'Kom!\n#Peerdal #Werk\n\n@iemand 🎉\nhttps://peerdal.nl', true],
    ['end', 'Kom! #Peerdal\nDaarom', false],
    ['anywhere', 'Kom! #Peerdal\nDaarom', true],
  ])('%s: %j is %s', (place, text, expected) => expect(there(at(place), text)).toBe(expected));
});

test('what is required once may stand elsewhere in the thread', () => {
  expect(there(any('#Peerdal'), 'deel twee', { thread: ['deel een #Peerdal'] })).toBe(true);
  expect(there(any('#Peerdal'), 'deel twee', { thread: ['deel een'] })).toBe(false);
});

test('in another part of the thread any place is good', () => {
  const fields = { ...any('#Peerdal'), place: 'end' };
  expect(there(fields, 'Kom!', { thread: ['#Peerdal zoekt mensen. Veel!\nEcht.'] })).toBe(true);
});

describe('what is offered', () => {
  const all = (offer: string) => ({ kind: 'require', all: ['#peerdal', '#werk'], offer });
  const offer = { ...any('#Peerdal'), offer: '#Peerdal' };
  test.each([
    [offer, 'Kom bij ons', 'Kom bij ons #Peerdal'],
    [offer, 'Kom bij ons\n\n', 'Kom bij ons #Peerdal\n\n'],
    [{ ...offer, place: 'start' }, 'Kom bij ons', '#Peerdal Kom bij ons'],
    [any('#Peerdal'), 'Kom bij ons', 'Kom bij ons'],
    [all('#Peerdal #Werk'), 'Kom bij ons #werk', 'Kom bij ons #werk #Peerdal'],
    [all('#Peerdal #Werk'), 'Kom bij ons', 'Kom bij ons #Peerdal #Werk'],
    [all('Meer weten over #peerdal en #werk?'), 'Kom bij ons #werk', 'Kom bij ons #werk #peerdal'],
  ])('%o: %j → %j', (fields, draft, expected) => expect(fixed(fields, draft)).toBe(expected));

  test('taking it settles the hint, at each place', () => {
    for (const place of ['start', 'end', 'anywhere']) {
      const fields = { ...offer, place };
      expect(hints(fields, fixed(fields, 'Kom bij ons.\nEcht waar!'))).toEqual([]);
    }
  });
});

test('the hint is about the whole draft', () => {
  const [hint] = hints({ ...any('#a', '#b'), message: 'Zet {offer} erbij' }, { text: 'Kom bij ons', reader: 'nl' });
  expect(hint).toEqual({
    rule: 'r',
    kind: 'require',
    severity: 'warning',
    message: 'Zet #a erbij',
    detail: 'één hiervan is genoeg: #a, #b',
    fixes: [],
  });
});

test('what is missing is told where it is more than one thing, and briefly', () => {
  const detail = (fields: object) => hints(fields, { text: 'Kom bij ons', reader: 'nl' })[0]?.detail;
  expect(detail(any('#a'))).toBeUndefined();
  expect(detail({ kind: 'require', all: ['#a', '#b', '#c', '#d'] })).toBe('nog niet gevonden: #a, #b, #c, …');
});

test('what stands in an exception does not count', () => {
  expect(there({ ...any('#Peerdal'), except: ['#Peerdal'] }, 'Kom #Peerdal')).toBe(false);
});
