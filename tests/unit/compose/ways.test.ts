import { describe, expect, test } from 'vitest';
import { type SiteFacts, wayFor } from '../../../entrypoints/compose.content/sites/index.ts';
import { linkedin } from '../../../entrypoints/compose.content/sites/linkedin.ts';
import { x } from '../../../entrypoints/compose.content/sites/x.ts';

const CHANGES = ['replace', 'add', 'remove'] as const;
const BROWSERS = ['chrome', 'firefox'] as const;

describe('how text may be put in', () => {
  test.each([
    ['replace', true, 'insert'],
    ['replace', false, undefined],
    ['add', false, 'insert'],
    ['remove', true, undefined],
  ] as const)('X in Chrome: %s, inside a leaf %s: %s', (change, insideLeaf, way) => {
    expect(wayFor(x, 'draft', 'chrome', { change, insideLeaf })).toBe(way);
  });

  test('a row that waits is not used, and is used when it no longer waits', () => {
    const span = { change: 'remove', insideLeaf: false } as const;
    const ways = x.ways.map(({ waits: _, ...way }) => way);
    expect(x.ways.some(({ waits }) => waits)).toBe(true);
    expect(wayFor(x, 'draft', 'chrome', span)).toBeUndefined();
    expect(wayFor({ ...x, ways }, 'draft', 'chrome', span)).toBe('paste');
  });

  test('nothing is put into an editor that nobody has measured', () => {
    const nowhere: SiteFacts = { ...x, ways: [] };
    for (const browser of BROWSERS) {
      for (const change of CHANGES) {
        expect(wayFor(nowhere, 'tiptap', browser, { change, insideLeaf: true })).toBeUndefined();
      }
    }
  });

  test.each([linkedin, x])('every engine of a box has a row for each browser: $site', ({ boxes, ways }) => {
    for (const engine of new Set(boxes.map((box) => box.engine))) {
      for (const browser of BROWSERS) {
        const rows = ways.filter((way) => way.engine === engine && way.browser === browser && !way.waits);
        expect(rows, `${engine} in ${browser}`).toHaveLength(1);
        expect(rows[0]?.seen).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    }
  });
});
