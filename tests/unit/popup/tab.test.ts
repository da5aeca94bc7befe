import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../../../entrypoints/background/messages.ts';
import type { Hint } from '../../../rules/types.ts';

const HINT: Hint = { rule: 'plain', kind: 'wording', severity: 'warning', start: 4, end: 9, message: 'A', fixes: [] };
const LINKEDIN = { id: 7, site: 'linkedin' } as const;

const answer = (answered: boolean, hints: Hint[]): PageState => ({
  ...{ site: 'linkedin', boxes: 1, hints: hints.length },
  draft: { frame: 'f', surface: 'post', known: false, answered, empty: false, hints },
});

const tab = { answers: [] as (PageState | undefined)[], heard: [] as unknown[] };
const sendMessage = async (_tab: number, ask: unknown) => {
  tab.heard.push(ask);
  return tab.answers.length > 1 ? tab.answers.shift() : tab.answers[0];
};
vi.stubGlobal('chrome', { ...fakeBrowser, tabs: { sendMessage } });
const { jump, readPage } = await import('../../../entrypoints/popup/tab.ts');

/** A tab that answers these one after the other, and then the last one over and over. */
function behind(...answers: (PageState | undefined)[]): unknown[] {
  Object.assign(tab, { answers, heard: [] });
  return tab.heard;
}

test('a draft that is just being checked is waited for, so that nothing is said of it too soon', async () => {
  behind(answer(false, []), answer(false, []), answer(true, [HINT]));
  expect(await readPage(LINKEDIN)).toMatchObject({ state: 'checked', hints: 1, draft: { answered: true } });
});

test('one that nobody answers for is told as what it is', async () => {
  const heard = behind(answer(false, []));
  expect(await readPage(LINKEDIN)).toMatchObject({ state: 'checked', draft: { answered: false } });
  expect(heard.length).toBeLessThan(10);
});

test('a page that does not answer is to be loaded again; elsewhere nobody is asked', async () => {
  const heard = behind(undefined);
  expect(await readPage(LINKEDIN)).toEqual({ state: 'reload' });
  expect(await readPage({ id: 7 })).toEqual({ state: 'elsewhere' });
  expect(heard).toHaveLength(1);
});

test('a jump names the hint by its place and by what it is', async () => {
  const heard = behind(undefined);
  const { draft } = answer(true, [HINT]);
  if (draft) await jump(LINKEDIN, draft, 0);
  if (draft) await jump(LINKEDIN, draft, 1);
  expect(heard).toEqual([{ type: 'jump', frame: 'f', at: 0, rule: 'plain', start: 4 }]);
});
