/** The shapes of what the practice page shows. */

import type { Hat, Hint, Language, Where } from '../../rules/types.ts';
import type { State } from '../card/icons.tsx';

/** A text and its hints, as they are now. */
export interface PadView {
  text: string;
  hints: readonly { hint: Hint; state: State }[];
  hat: Hat;
  /** Whether the newest text was checked. `silent`: nobody answers. */
  check: 'waiting' | 'done' | 'silent';
}

/** A draft to practise with. */
export interface Draft {
  hat: Hat;
  site: Where;
  text: string;
}

/** One of ours, with a title of its own. */
export interface TitledDraft extends Draft {
  title: string;
  languages: readonly Language[];
}

/** What is to be said of the pack in force. */
export type PackNews = { kind: 'old'; date: string } | { kind: 'behind' };
