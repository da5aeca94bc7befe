import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beforeLinks } from '../../../entrypoints/compose.content/adding.ts';

/** The draft with a tag added at its end, as the rule offers it and as the box takes it. */
function added(text: string): string {
  const at = text.trimEnd().length;
  const fix = beforeLinks(text, { start: at, end: at, text: ' #tag' });
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}

test.each([
  ['A day at work', 'A day at work #tag'],
  ['A day at work  ', 'A day at work #tag  '],
  ['Read this https://peerdal.example/a', 'Read this #tag https://peerdal.example/a'],
  ['Read this\n\nhttps://peerdal.example/a\n', 'Read this #tag\n\nhttps://peerdal.example/a\n'],
  ['Lees #nu lnkd.in/abc www.peerdal.example', 'Lees #nu #tag lnkd.in/abc www.peerdal.example'],
  ['See https://peerdal.example #more', 'See https://peerdal.example #more #tag'],
  ['A and/or b', 'A and/or b #tag'],
  ['https://peerdal.example', 'https://peerdal.example #tag'],
  ['', ' #tag'],
])('%j becomes %j', (text, expected) => expect(added(text)).toBe(expected));

test.each([
  { start: 0, end: 0, text: '#tag ' },
  { start: 2, end: 5, text: 'x' },
])('a fix elsewhere stays where it is: %j', (fix) =>
  expect(beforeLinks('A day https://peerdal.example', fix)).toBe(fix),
);

test('only moves towards the beginning, past nothing but white space and links', () => {
  const word = fc.constantFrom('a', '#b', 'https://c.example', '🎉', 'd.e/f');
  const gap = fc.constantFrom(' ', '\n', '  ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap)), (parts) => {
      const text = parts.flat().join('');
      const at = text.trimEnd().length;
      const { start, end } = beforeLinks(text, { start: at, end: at, text: ' #tag' });
      expect(start).toBe(end);
      const passed = text.slice(start, at).split(/\s+/).filter(Boolean);
      expect(passed.every((one) => /example|e\/f/.test(one))).toBe(true);
    }),
  );
});
