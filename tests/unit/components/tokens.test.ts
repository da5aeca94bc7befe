import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The tokens as the file has them, before any media query: name → one value for each scheme. */
const css = readFileSync(new URL('../../../assets/styles/tokens.css', import.meta.url), 'utf8');

function colours(source: string): Map<string, { light: string; dark: string }> {
  const found = new Map<string, { light: string; dark: string }>();
  for (const [, name, value] of source.matchAll(/--ppc-([\w-]+):\s*(#[0-9a-f]{6}|light-dark\([^)]*\));/g)) {
    const [light, dark] = value?.match(/#[0-9a-f]{6}/g) ?? [];
    if (name && light) found.set(name, { light, dark: dark ?? light });
  }
  return found;
}

/** Relative luminance of WCAG 2.2, 0–1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const STATES = ['error', 'warning', 'suggestion', 'ok', 'open'];
const SURFACES = ['surface-back', 'surface', 'surface-hover', 'accent-bg'];
/** What the sites paint behind a draft (white, LinkedIn's dark, X's dim and lights out), as seen in November 2026. */
const PAGES = ['#ffffff', '#1b1f23', '#15202b', '#000000'];

const text: [string, string][] = [
  ...SURFACES.flatMap((surface): [string, string][] =>
    ['text', 'text-muted', 'accent', 'accent-hover'].map((on) => [on, surface]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['found-text', 'found-bg'],
  ...STATES.flatMap((state): [string, string][] => [
    [`${state}-text`, `${state}-bg`],
    [`${state}-text`, 'surface'],
    [`${state}-text`, 'surface-back'],
  ]),
];
const marks: [string, string][] = [
  ...SURFACES.flatMap((surface): [string, string][] => [
    ['border-strong', surface],
    ['focus', surface],
  ]),
  ...STATES.flatMap((state): [string, string][] => [
    [`${state}-mark`, `${state}-bg`],
    [`${state}-mark`, 'surface'],
    [`${state}-mark`, 'surface-back'],
  ]),
  // An open point's sign stands on the surface, the others' on their own colour.
  ...STATES.filter((state) => state !== 'open').map((state): [string, string] => ['on-mark', `${state}-mark`]),
];

const base = colours(css.slice(0, css.indexOf('@media')));
const more = new Map([...base, ...colours(css.slice(css.indexOf('prefers-contrast'), css.indexOf('prefers-reduced')))]);

function pick(palette: typeof base, name: string, scheme: 'light' | 'dark'): string {
  const value = palette.get(name)?.[scheme];
  if (!value) throw new Error(`No colour --ppc-${name}`);
  return value;
}

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  test.each(text)('text %s on %s has 4.5:1', (on, under) => {
    expect(contrast(pick(base, on, scheme), pick(base, under, scheme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(marks)('mark %s on %s has 3:1', (on, under) => {
    expect(contrast(pick(base, on, scheme), pick(base, under, scheme))).toBeGreaterThanOrEqual(3);
  });
  test.each(SURFACES)('with more contrast wanted, text on %s has 7:1 and borders 4.5:1', (under) => {
    for (const on of ['text', 'text-muted'])
      expect(contrast(pick(more, on, scheme), pick(more, under, scheme))).toBeGreaterThanOrEqual(7);
    expect(contrast(pick(more, 'border', scheme), pick(more, under, scheme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each([
    ...STATES.map((state) => [`${state}-text`, `${state}-bg`]),
    ['accent', 'surface'],
    ['on-accent', 'accent'],
  ])('and %s on %s has 7:1', (on, under) => {
    expect(contrast(pick(more, on, scheme), pick(more, under, scheme))).toBeGreaterThanOrEqual(7);
  });
});

test.each(STATES)('the mark for %s is seen on every page that the sites paint', (state) => {
  for (const page of PAGES) expect(contrast(pick(base, `${state}-mark`, 'light'), page)).toBeGreaterThanOrEqual(3);
});

test('no size depends on the page around us', () => {
  expect(css.replaceAll(/\/\*.*?\*\//gs, '')).not.toMatch(/\drem\b/);
});
