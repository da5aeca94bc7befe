/** What the tour speaks: its own words, and those of the hints that it shows. */

import type words from '../../assets/locales/en/welcome.json';
import type { SayOnPage } from '../card/words.ts';
import type { Say } from '../words.ts';

export type WelcomeWords = typeof words;

export interface Speaks {
  say: Say<WelcomeWords>;
  /** The words of status, list and card. */
  sayOfHints: SayOnPage;
}
