/** What a claim without exception looks like in the words of its clause: al onze klanten zijn tevreden, nog nooit een klacht. */

import type { Word } from '../text/words.ts';
import {
  CONTENT,
  FAILURES,
  GROUP_OPINIONS,
  OPINIONS,
  OURS,
  PARTICIPLE,
  PERFECT,
  PROMISED,
  READER,
  VERBS,
} from './claim-words.ts';
import type { Clause } from './clause.ts';

/** Al onze klanten zijn tevreden: not, all our customers get a calendar. */
export function praisesOurs(said: readonly string[]): boolean {
  return said.some((word) => PROMISED.has(word) || CONTENT.has(word));
}

/** Has always been; but not, they have time. */
export function isPerfect(around: readonly string[]): boolean {
  const from = around.findIndex((word) => PERFECT.has(word));
  return (
    around.includes('been') ||
    around.includes('geweest') ||
    (from >= 0 && around.slice(from + 1).some((word) => PARTICIPLE.test(word)))
  );
}

/** Bij ons onmogelijk, with us delays are impossible. */
export function isOurWay(words: readonly Word[]): boolean {
  return words.some(
    ({ exact }, at) =>
      /^(?:bij|with|in|on|at)$/.test(exact) && /^(?:ons|onze|us|our)$/.test(words[at + 1]?.exact ?? ''),
  );
}

/** Geen klant van ons verloor ooit data, no one has ever left our course without a job. */
export function isNoneOfOurs(phrase: string, around: readonly string[]): boolean {
  return (
    /^(?:no|not one|nobody|geen|niemand)\b/.test(phrase) &&
    around.some((word) => /^(?:ever|ooit)$/.test(word)) &&
    around.some((word) => OURS.has(word))
  );
}

/** All politicians lie, elke ouder weet: what a whole group is like. */
export function isOfAGroup(phrase: string, { before, after, opening }: Clause): boolean {
  const [next, further] = after;
  return (
    /^(?:all|every|no|alle|elke|iedere|geen) (?:politic|manager|recruiter|ba(?:a|z)|boss|men$|women|mannen|vrouwen|jongeren|ouder|parent|docent|teacher|student|ambtena|civil|founder|ondernemer|werkgever|employer|young|teenager|puber|kind|kid|child|gemeente|council|boer|farmer|automobilist|driver|fietser|cyclist|verzekeraar|insurer|makelaar|huisbaas|landlord|journalist|jongere|werknemer|vrouw|woman|mens|human)/.test(
      phrase,
    ) &&
    opening === undefined &&
    before.length === 0 &&
    (OPINIONS.has(next?.exact ?? '') || GROUP_OPINIONS.has(next?.exact ?? '')) &&
    !READER.has(further?.exact ?? '')
  );
}

/** You will never paint your fence again, je hoeft nooit meer te verven: what the reader is promised. */
export function promises(around: readonly string[]): boolean {
  const has = (pattern: RegExp) => around.some((word) => pattern.test(word));
  return (
    around.some((word) => READER.has(word)) &&
    has(/^(?:again|meer|another)$/) &&
    has(
      /^(?:will|ll|need|have|hoeft?|zul|zult|zal|krijgt?|hebt?|bent?|staa?t?|wacht|zoekt?|zit|mist|raakt?|betaalt?|verdwaalt?|vergeet)$/,
    )
  );
}

/** We have never had a complaint: a record of ours without a stain. */
export function isSpotless(around: readonly string[]): boolean {
  return (
    around.some((word) => OURS.has(word)) &&
    around.some((word) => FAILURES.has(word)) &&
    around.some((word) => PERFECT.has(word))
  );
}

/** De winkel is nooit opengegaan. */
export function isDone(before: readonly Word[], after: readonly Word[]): boolean {
  return (
    /^(?:is|zijn|are)$/.test(before.at(-1)?.exact ?? '') &&
    !before.some(({ exact }) => OURS.has(exact)) &&
    after.some(({ exact }) => /^\p{L}*ge\p{L}+(?:d|t|n)$/u.test(exact))
  );
}

/** Iedere bewoner is blij. */
export function isContent({ after: [be, ...after] }: Clause): boolean {
  return /^(?:is|are|zijn)$/.test(be?.exact ?? '') && CONTENT.has(after[0]?.exact ?? '');
}

/** Het kantoor is altijd open: no verb follows an article. */
export function isArticle(word: string, next: string | undefined): boolean {
  return /^(?:het|dat|dit|that|this)$/.test(word) && next !== undefined && !VERBS.has(next);
}
