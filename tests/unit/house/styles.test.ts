import { describe, expect, test } from 'vitest';
import { projectFiles, textOf } from './project.ts';
import { asked, raw, set } from './styles.ts';

const TOKENS = 'assets/styles/tokens.css';
const sheets = projectFiles().filter((path) => /^(assets|components|entrypoints)\/.*\.css$/.test(path));
/** Paper has measures of its own, and one colour. */
const PAPER = 'assets/styles/print.css';
const others = sheets.filter((path) => path !== TOKENS && path !== PAPER);
const tokens = set(textOf(TOKENS));

describe('colours, sizes of type, space, radii, shadows and motion come from one file', () => {
  test('there are others', () => expect(others.length).toBeGreaterThan(5));
  test.each(others)('%s', (path) => expect(raw(textOf(path))).toEqual([]));
});

test('what is written on the accent keeps its colours where colours are forced: else it stands on its own colour', () => {
  const lost = sheets.filter((path) => {
    const css = textOf(path);
    return /\bcolor: var\(--ppc-on-accent\)/.test(css) && !/forced-color-adjust: none|\bcolor: ButtonText/.test(css);
  });
  expect(lost).toEqual([]);
});

test('a token that is asked for is there', () => {
  const known = new Set(sheets.flatMap((path) => set(textOf(path))));
  const lost = sheets.flatMap((path) => asked(textOf(path)).filter((name) => !known.has(name)));
  expect(lost).toEqual([]);
});

test('a token that is there is asked for', () => {
  const used = new Set(sheets.flatMap((path) => asked(textOf(path))));
  // The script that paints marks reads theirs from the text.
  expect(tokens.filter((name) => !used.has(name) && !/^(error|warning|suggestion)-mark$/.test(name))).toEqual([]);
});

describe('what is said beside the tokens is told', () => {
  test.each([
    'color: #fff',
    'color: white',
    'background: rgb(0 0 0 / 45%)',
    'border: 1px solid darkred',
    'color: light-dark(#fed, #cba)',
    'color: CanvasText',
    'fill: color-mix(in srgb, currentcolor 10%, transparent)',
    'font-size: 13px',
    'font: 400 var(--ppc-size-text) / 1 var(--ppc-font)',
    'font-weight: bold',
    'padding: 0 3px',
    'margin-block-start: -1px',
    'gap: calc(2px + var(--ppc-space-1))',
    'border-radius: 50%',
    'border-start-start-radius: 4px',
    'box-shadow: 0 1px 2px var(--ppc-border)',
    'transition: color 200ms',
    'animation-duration: 1s',
  ])('%s', (declaration) => expect(raw(`.a { ${declaration}; }`)).toEqual([declaration]));

  test.each([
    'color: var(--ppc-text)',
    'border-color: transparent',
    'stroke: currentcolor',
    'font: inherit',
    'font: var(--ppc-size-text) / var(--ppc-line) var(--ppc-font)',
    'padding: 0 var(--ppc-space-1)',
    'margin: calc(-1 * var(--ppc-space-2)) auto 0',
    'border-radius: var(--ppc-radius) 0',
    'transition: background-color var(--ppc-motion)',
    'width: 16px',
    'padding-bottom: 40vh',
    'background-color: inherit',
  ])('and %s is not', (declaration) => expect(raw(`.a { &:hover { ${declaration}; } }`)).toEqual([]));

  test("nor are the system's own colours where colours are forced", () => {
    expect(raw('@media (forced-colors: active) { .a { color: CanvasText } }')).toEqual([]);
    expect(raw('@media (forced-colors: active) { .a { color: #fff } }')).toEqual(['color: #fff']);
  });
});
