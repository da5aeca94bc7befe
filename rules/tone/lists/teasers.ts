/** All kinds of teasers. */

import { DUTCH_BEGGING } from './begging-dutch.ts';
import { ENGLISH_BEGGING } from './begging-english.ts';
import { DUTCH_HOOKS } from './hooks-dutch.ts';
import { ENGLISH_HOOKS } from './hooks-english.ts';
import { DUTCH_TEASERS } from './teasers-dutch.ts';
import { ENGLISH_TEASERS } from './teasers-english.ts';

export const TEASERS = () => [
  ...DUTCH_TEASERS(),
  ...DUTCH_BEGGING(),
  ...DUTCH_HOOKS(),
  ...ENGLISH_TEASERS(),
  ...ENGLISH_BEGGING(),
  ...ENGLISH_HOOKS(),
];
