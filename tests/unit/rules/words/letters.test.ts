import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEIGHBOURS } from '../../../../rules/words/keyboard.ts';
import { LEET, LOOK_ALIKES } from '../../../../rules/words/look-alikes.ts';

const plain = (text: string) => [...text].map((sign) => LOOK_ALIKES[sign] ?? sign).join('');

describe('look-alikes', () => {
  test.each([
    ['Реerdаl', 'peerdal'],
    ['Тоlbrug', 'tolbrug'],
    ['ΒΟΝΟ', 'bono'],
    ['ᴘᴇᴇʀᴅᴀʟ', 'peerdal'],
    ['օrаngе', 'orange'],
    ['МАХІ', 'maxi'],
  ])('%s reads %s', (written, read) => expect(plain(written)).toBe(read));

  test('each stands for one small Latin letter and is none itself', () => {
    for (const [shape, letter] of Object.entries(LOOK_ALIKES)) {
      expect(letter).toMatch(/^[a-z]$/);
      expect(shape).not.toMatch(/^[\0-\x7f]$/);
      expect([...shape]).toHaveLength(1);
    }
  });

  test('each letter has some', () => expect(new Set(Object.values(LOOK_ALIKES)).size).toBe(26));

  test.each([...'вндижлπλß'])('%s looks like no Latin letter', (sign) => expect(LOOK_ALIKES[sign]).toBeUndefined());

  test('nothing that people write in Dutch or English changes', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyzABCXYZéèëïöüçñàœæßø0123456789 .,’€') });
    fc.assert(fc.property(letters, (text) => plain(text) === text));
  });
});

test.each([
  ['0', 'o'],
  ['1', 'l'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['@', 'a'],
  ['$', 's'],
])('%s may be %s', (sign, letter) => expect(LEET[sign]).toContain(letter));

describe('the keyboard', () => {
  const keys = Object.keys(NEIGHBOURS);

  test('has each letter and digit', () => expect(keys.sort().join('')).toBe('0123456789abcdefghijklmnopqrstuvwxyz'));

  test('what touches is touched, and nothing touches itself', () => {
    for (const key of keys) {
      for (const other of NEIGHBOURS[key] ?? '') expect(NEIGHBOURS[other]).toContain(key);
      expect(NEIGHBOURS[key]).not.toContain(key);
    }
  });

  test.each([
    ['g', 'bfhtvy'],
    ['q', '12aw'],
    ['m', 'jkn'],
    ['p', '0lo'],
  ])('%s touches %s', (key, touched) => expect([...(NEIGHBOURS[key] ?? '')].sort().join('')).toBe(touched));
});
