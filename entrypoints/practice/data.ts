/** What there is to practise with, and by which guidelines. */

import { browser } from 'wxt/browser';
import { isPast } from '../../components/days.ts';
import type { PackNews } from '../../components/practice/types.ts';
import type { PackExample, PageAsk, PracticeAnswer } from '../background/messages.ts';
import { readPackState, readUpdate } from '../background/store.ts';
import { SAMPLES, type Sample } from './samples.ts';

export interface ToPractise {
  samples: readonly Sample[];
  examples: readonly PackExample[];
}

const OURS: ToPractise = { samples: SAMPLES, examples: [] };

/**
 * The drafts that the pack in force has something to say about, and its own examples. Ours are made for the starter pack, so
 * with that one nobody is asked. Never rejects.
 */
export async function readDrafts(): Promise<ToPractise> {
  const state = await readPackState().catch(() => undefined);
  if (!state || state.source === 'starter') return OURS;
  const drafts = SAMPLES.map(({ text, hat, site }) => ({ text, hat, site }));
  const answer = await browser.runtime
    .sendMessage<PageAsk, PracticeAnswer | undefined>({ type: 'practice', drafts })
    .catch(() => undefined);
  if (!answer) return OURS;
  return { samples: SAMPLES.filter((_, at) => answer.fits[at]), examples: answer.examples };
}

/** What a person should know of the pack in force: it is old, or a newer one did not come in. Never rejects. */
export async function readNews(today: string): Promise<PackNews | undefined> {
  const [state, update] = await Promise.all([readPackState(), readUpdate()]).catch(() => []);
  if (update?.problem) return { kind: 'behind' };
  const { expires } = state ?? {};
  return expires !== undefined && isPast(expires, today) ? { kind: 'old', date: expires } : undefined;
}
