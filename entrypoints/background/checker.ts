/** Answers what a frame asks over its port, from the pack in force. */

import { check } from '../../rules/index.ts';
import type { Language } from '../../rules/types.ts';
import type { CardLinks, CardTexts, PortAnswer, PortAsk } from './messages.ts';
import type { InForce } from './packs.ts';

/** What the checker needs to know when it answers. */
export interface Circumstances {
  current(): Promise<InForce>;
  /** The person's local day, as `2026-11-22`. */
  today(): string;
  /** The language in which hints are to speak, where the person chose one. */
  choice(): Promise<Language | 'auto'>;
}

/** Answers one question. Rejects only when there is no pack at all. */
export async function answer(ask: PortAsk, around: Circumstances): Promise<PortAnswer> {
  const inForce = await around.current();
  if (ask.type === 'card') return { type: 'card', id: ask.id, texts: cardTexts(inForce, ask.links) };
  const choice = await around.choice();
  const draft = { ...ask.draft, date: around.today(), ...(choice !== 'auto' && { reader: choice }) };
  return { type: 'hints', box: ask.box, revision: ask.revision, part: 'first', hints: check(inForce.compiled, draft) };
}

/** The texts behind a hint's links; a link to nowhere gives nothing. */
export function cardTexts({ book, plain }: Pick<InForce, 'book' | 'plain'>, links: CardLinks): CardTexts {
  const guideline = book.guidelines.find(({ id }) => id === links.guideline);
  const contact = book.organisation.contacts.find(({ id }) => id === links.contact);
  const value = book.organisation.values.find(({ id }) => id === links.value);
  return {
    ...(guideline && { guideline: { title: guideline.title, body: plain[guideline.id] ?? guideline.body } }),
    ...(contact && { contact }),
    ...(value && { value }),
  };
}
