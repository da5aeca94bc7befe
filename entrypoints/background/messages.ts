/**
 * Every message of the extension, as one union. A tab may ask for checks and a card's texts over its port, and answers
 * how it is doing; what changes the pack is answered to the extension's own pages alone (see index.ts).
 */

import type { Book, Draft, Hint, Language, Mistake, Site, Text } from '../../rules/types.ts';
import type { PackState } from './store.ts';

/** The name of the port that each frame with a compose box opens. */
export const PORT = 'compose';

/** Frame → background, over the port. `box` is the frame's own number for a box, `revision` counts its changes. */
export type PortAsk =
  | { type: 'check'; box: number; revision: number; draft: Draft }
  | { type: 'card'; id: number; links: CardLinks };

/** What a hint refers to; ids from the pack. */
export interface CardLinks {
  guideline?: string;
  contact?: string;
  value?: string;
}

/** The texts behind a hint's links: what exists of them in the pack in force. */
export interface CardTexts {
  guideline?: { title: Text; body: Text };
  contact?: { name: string; role?: Text; email?: string; url?: string };
  value?: { name: Text; acts?: Text };
}

/** Background → frame, over the port. `pack` says that another pack is in force: what was answered before is old. */
export type PortAnswer =
  | { type: 'hints'; box: number; revision: number; part: 'first' | 'grammar'; hints: Hint[] }
  | { type: 'failed'; box: number; revision: number }
  | { type: 'card'; id: number; texts: CardTexts }
  | { type: 'pack' }
  | { type: 'settings'; language: Language | 'auto' };

/** Own page → background. */
export type PageAsk = { type: 'take'; source: string } | { type: 'book' };

/** The answer to `book`: the guidelines of the pack in force, and which pack that is. */
export interface BookAnswer {
  book: Book;
  state: PackState;
}

/** The answer to `take`: the pack is in force now, or all that is wrong with it (and the last good one stays). */
export type TakeAnswer = { ok: true; id: string; version: number } | { ok: false; mistakes: Mistake[] };

/** Popup → frames of a tab: how are things on this page? */
export type TabAsk = { type: 'state' };

/**
 * A frame's answer: boxes that are being checked, and the hints in them. `reason` says why there is no box: none is in use,
 * or the one in use is none that can be checked.
 */
export interface PageState {
  site: Site;
  boxes: number;
  hints: number;
  reason?: 'no-box' | 'unsupported';
}
