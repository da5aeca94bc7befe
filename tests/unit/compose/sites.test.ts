import { describe, expect, test } from 'vitest';
import { linkedin } from '../../../entrypoints/compose.content/sites/linkedin.ts';
import { x } from '../../../entrypoints/compose.content/sites/x.ts';
import { BOXES } from '../../../rules/types.ts';

describe.each([linkedin, x])('the facts of $site', ({ site, boxes, ways }) => {
  test('have a name for each box; a pack can speak of all of them but for messages', () => {
    const names = boxes.map(({ id }) => id);
    expect(new Set(names).size).toBe(boxes.length);
    const open = boxes.filter(({ surface }) => surface !== 'message').map(({ id }) => id);
    expect(open).toEqual([...BOXES[site]]);
  });

  test('have the day on which each was seen', () => {
    for (const { seen } of [...boxes, ...ways]) {
      expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(new Date(seen).toISOString()).toContain(seen);
    }
  });

  test('say of each engine how it can be changed, in both browsers', () => {
    for (const { engine } of boxes) {
      const browsers = new Set(ways.filter((way) => way.engine === engine).map(({ browser }) => browser));
      expect([...browsers].sort(), engine).toEqual(['chrome', 'firefox']);
    }
  });

  test('look for a button or an author only within something', () => {
    for (const { post, author, thread, scope, within } of boxes) {
      if (post ?? author ?? thread) expect(scope ?? within).toBeTruthy();
    }
  });
});
