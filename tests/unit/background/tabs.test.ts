import { expect, test } from 'vitest';
import { keepTabs } from '../../../entrypoints/background/tabs.ts';

test('a tab that is gone by now does not keep the others from being served', async () => {
  const served: [number, string | undefined][] = [];
  const serve = async (tab: number, what?: string) => {
    if (tab === 1) throw new Error('No tab with id 1');
    served.push([tab, what]);
  };
  const tabs = keepTabs({
    open: async () => [{ id: 1 }, {}, { id: 2 }],
    run: (tab) => serve(tab),
    tell: (tab, { type }) => serve(tab, type),
  });
  await tabs.inject();
  await tabs.tell({ type: 'news' });
  expect(served).toEqual([
    [2, undefined],
    [2, 'news'],
  ]);
});
