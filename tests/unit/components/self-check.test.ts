import fc from 'fast-check';
import { expect, test } from 'vitest';
import en from '../../../assets/locales/en/self-check.json';
import { type BoxFound, together } from '../../../components/self-check/types.ts';
import { reportOf } from '../../../components/self-check/words.ts';
import { speaker } from '../../../components/words.ts';

const BOX: BoxFound = {
  id: 'share',
  state: 'none',
  engine: 'tiptap',
  author: 'no',
  post: 'no',
  date: '2026-10-09',
  from: 'built-in',
};
const FOUND: BoxFound = { ...BOX, state: 'found', author: 'yes', post: 'yes', from: 'pack' };

test('a box that was found once stays found, as it was found last, in whichever frame', () => {
  expect(together([], [[BOX], [FOUND]])).toEqual([FOUND]);
  expect(together([FOUND], [[BOX], [{ ...BOX, state: 'elsewhere' }]])).toEqual([FOUND]);
  expect(together([FOUND], [[{ ...FOUND, author: 'no' }]])).toMatchObject([{ state: 'found', author: 'no' }]);
  expect(together([BOX], [[{ ...BOX, state: 'elsewhere' }], [BOX]])).toEqual([BOX]);
  const state = fc.constantFrom('found', 'none', 'elsewhere');
  fc.assert(
    fc.property(fc.array(fc.array(state, { minLength: 1 }), { minLength: 1 }), (visits) => {
      const boxes = visits.map((frames) => frames.map((each): BoxFound[] => [{ ...BOX, state: each }]));
      const last = boxes.reduce<BoxFound[]>((before, looks) => together(before, looks), []);
      expect(last[0]?.state === 'found').toBe(visits.flat().includes('found'));
    }),
  );
});

test('a report has a line for each box, and the facts of those that were found', () => {
  const made = { version: '1.0', browser: 'Chrome/1', today: '2026-11-23' };
  expect(reportOf('linkedin', [FOUND, { ...BOX, id: 'article', state: 'elsewhere' }], made, speaker(en, 'en'))).toBe(
    [
      'Pre-Post Checker 1.0, Chrome/1, LinkedIn, 2026-11-23',
      '- Post, or repost with thoughts (share): found; editor: TipTap; author: seen; post button: seen; known from: 2026-10-09, by your pack',
      '- Article (article): on another page of the site; known from: 2026-10-09, by the extension',
    ].join('\n'),
  );
});
