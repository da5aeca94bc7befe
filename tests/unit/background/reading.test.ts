import { expect, test } from 'vitest';
import { makeReading } from '../../../entrypoints/background/reading.ts';

/** A browser with one tab, and a pack with one guideline. */
function browser(tab: { active?: boolean; incognito?: boolean } = {}) {
  const opened: object[] = [];
  const read = makeReading({
    tab: async (id) => {
      if (id !== 7) throw new Error(`No tab with id: ${id}`);
      return { active: true, incognito: false, index: 3, windowId: 2, ...tab };
    },
    guidelines: async () => [{ id: 'client names' }],
    open: async (what) => opened.push(what),
    address: (path) => `extension:${path}`,
  });
  return { read, opened };
}

const URL = 'extension:/guidelines.html#client%20names';

test('a guideline opens beside the tab in which its card is, in the same window', async () => {
  const { read, opened } = browser();
  await read('client names', 7);
  expect(opened).toEqual([{ url: URL, windowId: 2, index: 4, openerTabId: 7 }]);
});

test('from a private window it opens where the browser lets our pages be', async () => {
  const { read, opened } = browser({ incognito: true });
  await read('client names', 7);
  expect(opened).toEqual([{ url: URL }]);
});

test('no page opens a tab by itself: only the tab in front, and only what the pack has', async () => {
  const behind = browser({ active: false });
  await behind.read('client names', 7);
  const front = browser();
  await front.read('https://elsewhere.example', 7);
  await front.read('client names', undefined);
  await expect(front.read('client names', 8)).rejects.toThrow('No tab');
  expect([...behind.opened, ...front.opened]).toEqual([]);
});
