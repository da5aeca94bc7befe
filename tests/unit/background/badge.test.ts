import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../../assets/locales/en/toolbar.json';
import { speaker } from '../../../components/words.ts';
import { BADGE_COLORS, makeBadge } from '../../../entrypoints/background/badge.ts';

/** A toolbar as a browser keeps it. */
function toolbar(tabs: readonly number[] = []) {
  const shown = { icon: '', title: '', tabs: {} as Record<number, { text?: string; title?: string }> };
  const inTab = (tab: number, change: object) => {
    if (tab === 404) throw new Error('No tab with id: 404');
    shown.tabs[tab] = { ...shown.tabs[tab], ...change };
  };
  const now: { paused?: string } = {};
  const badge = makeBadge({
    action: {
      setBadgeText: async ({ tabId, text }) => inTab(tabId, { text }),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      async setTitle({ tabId, title }) {
        if (tabId === undefined) shown.title = title;
        else inTab(tabId, { title });
      },
      async setIcon({ path }) {
        shown.icon = path[16] ?? '';
      },
    },
    open: async () => tabs.map((id) => ({ id })),
    speech: async () => ({ say: speaker(en, 'en'), ...now }),
  });
  return { badge, shown, now };
}

const NONE = { text: '', title: 'Pre-Post Checker' };

test('each tab has the errors of its own frames', async () => {
  const { badge, shown } = toolbar();
  const [page, inner, other] = [{}, {}, {}];
  await badge.tell(page, 1, 1);
  expect(shown.tabs[1]).toEqual({ text: '1', title: 'Pre-Post Checker: 1 point to check before you post' });
  await badge.tell(inner, 1, 2);
  await badge.tell(other, 2, 120);
  expect(shown.tabs[1]).toEqual({ text: '3', title: 'Pre-Post Checker: 3 points to check before you post' });
  expect(shown.tabs[2]).toEqual({ text: '99+', title: 'Pre-Post Checker: 120 points to check before you post' });
  await badge.tell(page, 1, 0);
  await badge.gone(inner);
  expect(shown.tabs).toEqual({ 1: NONE, 2: expect.objectContaining({ text: '99+' }) });
});

test('a pause is shown on the whole toolbar, and its end, too', async () => {
  const { badge, shown, now } = toolbar([1]);
  await badge.tell({}, 1, 2);
  now.paused = '14:05';
  await badge.show('changed');
  const paused = 'Pre-Post Checker: paused until 14:05';
  expect(shown).toMatchObject({ icon: '/icon-paused/16.png', title: paused, tabs: { 1: { text: '', title: paused } } });
  delete now.paused;
  await badge.show('changed');
  expect(shown).toMatchObject({ icon: '/icon/16.png', title: NONE.title, tabs: { 1: { text: '2' } } });
});

test('a worker that starts leaves what a tab shows until its frames tell', async () => {
  const { badge, shown } = toolbar([1]);
  shown.tabs[1] = { text: '2' };
  await badge.show('start');
  expect(shown.tabs[1]).toEqual({ text: '2' });
});

test('a tab that is gone by now is no trouble', async () => {
  const { badge, shown } = toolbar([404, 1]);
  await badge.tell({}, 404, 1);
  await badge.show('changed');
  expect(shown.tabs).toEqual({ 1: NONE });
});

test('its colours are the tokens’', () => {
  const tokens = readFileSync(new URL('../../../assets/styles/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--ppc-error-text: light-dark(${BADGE_COLORS.background}, `);
  expect(tokens).toContain(`--ppc-on-mark: ${BADGE_COLORS.text};`);
});
