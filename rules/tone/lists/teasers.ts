/** Kinds of teasers, made of classes of words: see clickbait.ts for the notation. */

import { DUTCH_TEASERS } from './teasers-dutch.ts';
import { ENGLISH_TEASERS } from './teasers-english.ts';

export const TEASERS = { nl: DUTCH_TEASERS, en: ENGLISH_TEASERS };
