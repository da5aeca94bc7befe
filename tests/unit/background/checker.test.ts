import { expect, test, vi } from 'vitest';
import { type Circumstances, makeAnswerer } from '../../../entrypoints/background/checker.ts';
import type { PortAnswer } from '../../../entrypoints/background/messages.ts';
import type { InForce } from '../../../entrypoints/background/packs.ts';
import { type Draft, english, type Grammar } from '../../../rules/index.ts';
import { compiled } from '../rules/packs.ts';

const inForce = (...rules: object[]): InForce => ({
  compiled: compiled(...rules),
  book: { organisation: { contacts: [], values: [] }, guidelines: [] } as unknown as InForce['book'],
  plain: {},
  rows: [],
  state: { source: 'starter', id: 'p', version: 1 } as InForce['state'],
});
const PLAIN = { id: 'plain', kind: 'wording', avoid: ['synergy'] };
const MODEST = { id: 'modest', kind: 'wording', match: ['#Superlative company'] };

/** Asks one frame's answerer, with all that it sends. */
function frame(
  pack: () => InForce,
  loadGrammar: () => Promise<Grammar> = async () => english,
  settings: Awaited<ReturnType<Circumstances['settings']>> = { language: 'auto' },
) {
  const load = vi.fn(loadGrammar);
  const around = {
    current: async () => pack(),
    today: () => '2026-11-22',
    settings: async () => settings,
    switchRule: async () => {},
  };
  const answerer = makeAnswerer({ ...around, loadGrammar: load });
  const sent: string[] = [];
  const send = (answer: PortAnswer) => {
    if (answer.type === 'hints')
      sent.push(`${answer.box}.${answer.revision} ${answer.part}: ${answer.hints.map(({ found }) => found)}`);
  };
  const ask = (revision: number, text: string, box = 1, draft: Partial<Draft> = {}, more: { all?: true } = {}) =>
    answerer.answer({ type: 'check', box, revision, draft: { text, ...draft }, ...more }, send);
  return { ask, sent, load };
}

const TEXT = 'We are the greatest company. What a synergy.';

test('the first answer does not wait for grammar, and the second one has everything', async () => {
  const { ask, sent } = frame(() => inForce(PLAIN, MODEST));
  await ask(1, TEXT);
  expect(sent).toEqual(['1.1 first: synergy', '1.1 grammar: greatest company,synergy']);
});

test('once it is loaded, an edit is answered at once and in full', async () => {
  const pack = inForce(PLAIN, MODEST);
  const { ask, sent, load } = frame(() => pack);
  await ask(1, TEXT);
  await ask(2, `${TEXT} The finest company.`);
  expect(sent.slice(2)).toEqual(['1.2 first: greatest company,synergy,finest company']);
  expect(load).toHaveBeenCalledOnce();
});

test('no grammar is loaded where it would not matter', async () => {
  const { ask, sent, load } = frame(() => inForce(PLAIN, MODEST));
  await ask(1, 'Wat een synergy, en wat een mooie dag is het');
  expect(sent).toEqual(['1.1 first: synergy']);
  expect(load).not.toHaveBeenCalled();
});

test('an answer that came too late is not sent', async () => {
  let loaded = (_: Grammar) => {};
  const grammar = new Promise<Grammar>((resolve) => {
    loaded = resolve;
  });
  const pack = inForce(MODEST);
  const { ask, sent } = frame(
    () => pack,
    () => grammar,
  );
  const first = ask(1, 'We are the greatest company');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  const second = ask(2, 'We are the finest company');
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  loaded(english);
  await Promise.all([first, second]);
  expect(sent.slice(2)).toEqual(['1.2 grammar: finest company']);
});

test('another pack is checked from its first draft on', async () => {
  let pack = inForce(PLAIN);
  const { ask, sent } = frame(() => pack);
  await ask(1, TEXT);
  pack = inForce({ id: 'other', kind: 'wording', avoid: ['greatest'] });
  await ask(2, TEXT);
  expect(sent).toEqual(['1.1 first: synergy', '1.2 first: greatest']);
});

test('each box has its own draft, however many there are', async () => {
  const pack = inForce(PLAIN);
  const { ask, sent } = frame(() => pack);
  for (let box = 0; box < 20; box++) await ask(1, `${box} synergy`, box);
  await ask(2, 'No such word', 0);
  expect(sent.at(-1)).toBe('0.2 first: ');
  expect(sent).toHaveLength(21);
});

const LEVELS = [
  { ...PLAIN, severity: 'suggestion' },
  { id: 'grand', kind: 'wording', severity: 'warning', match: ['#Superlative company'] },
  { id: 'name', kind: 'wording', severity: 'error', avoid: ['Tolbrug'] },
];

test.each([
  [undefined, 'Tolbrug,greatest company,synergy'],
  ['suggestion', 'Tolbrug,greatest company,synergy'],
  ['warning', 'Tolbrug,greatest company'],
  ['error', 'Tolbrug'],
] as const)('with %s as the least, a site’s box gets these hints', async (least, found) => {
  const pack = inForce(...LEVELS);
  const { ask, sent } = frame(() => pack, undefined, { language: 'auto', ...(least && { least }) });
  const text = 'Tolbrug is the greatest company. What a synergy.';
  await ask(1, text, 1, { site: 'x' });
  await ask(2, text, 1, { site: 'x' });
  await ask(1, text, 2);
  await ask(2, text, 2);
  await ask(1, text, 3, { site: 'x' }, { all: true });
  const every = 'Tolbrug,greatest company,synergy';
  expect([sent[1], sent[2], sent.at(-3), sent.at(-1)]).toEqual([
    `1.1 grammar: ${found}`,
    `1.2 first: ${found}`,
    // What is no site's box gets them all, and so does whoever practises.
    `2.2 first: ${every}`,
    `3.1 grammar: ${every}`,
  ]);
});

test('a draft on a site that is left out is not checked; a text to practise with always is', async () => {
  const pack = inForce(PLAIN);
  const { ask, sent } = frame(() => pack, undefined, { language: 'auto', sites: ['x'] });
  await ask(1, TEXT, 1, { site: 'linkedin' });
  await ask(2, TEXT, 1, { site: 'x' });
  await ask(3, TEXT, 1, { site: 'elsewhere' });
  // Without a hint, the page would tell the person that all is well: in a pause, too, when no site is left.
  await ask(4, TEXT, 1, { site: 'linkedin' }, { all: true });
  expect(sent).toEqual(['1.1 first: ', '1.2 first: synergy', '1.3 first: synergy', '1.4 first: synergy']);
});
