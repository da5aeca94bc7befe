/** The English passive: a form of to be or to get, adverbs at most, and a past participle. */

import type { Span } from '../../text/spans.ts';
import type { Word } from '../../text/words.ts';
import { IRREGULAR_PARTICIPLES } from '../lists/irregular-participles.ts';
import {
  AFTER,
  BE,
  BEFORE_S,
  BETWEEN,
  GET,
  GETS,
  NO_PARTICIPLES,
  RARELY_PASSIVE,
  STATES,
  WITH_NOUN,
} from './english-words.ts';

export interface Passive {
  span: Span;
  /** The auxiliary and the participle, as they follow each other. */
  verb: readonly [Word, Word];
}

const IRREGULAR = new Set(IRREGULAR_PARTICIPLES.map(({ phrase }) => phrase));
/** How many adverbs may stand between. */
const REACH = 4;

/** The passives in the words of a sentence, in order. */
export function englishPassives(words: readonly Word[]): Passive[] {
  const found: Passive[] = [];
  for (let at = 0; at < words.length; at++) {
    const auxiliary = words[at];
    if (!auxiliary || !isAuxiliary(words, at)) continue;
    const participle = participleOf(words, at);
    const last = words[participle ?? -1];
    if (participle === undefined || !last) continue;
    found.push({ span: { start: auxiliary.start, end: last.end }, verb: [auxiliary, last] });
    at = participle;
  }
  return found;
}

function isAuxiliary(words: readonly Word[], at: number): boolean {
  const { exact = '' } = words[at] ?? {};
  if (BE.has(exact) || GET.has(exact)) return true;
  const before = words[at - 1];
  if (before?.gap !== "'") return false;
  return exact === 're' || exact === 'm' || (exact === 's' && BEFORE_S.has(before.exact));
}

function participleOf(words: readonly Word[], at: number): number | undefined {
  const gets = GET.has(words[at]?.exact ?? '');
  let underWay = false;
  for (let next = at + 1; next < words.length && next <= at + 1 + REACH; next++) {
    const gap = words[next - 1]?.gap;
    const word = words[next]?.exact ?? '';
    if (gap !== ' ' && !(gap === "'" && word === 't')) return undefined;
    if (isParticiple(word)) {
      const by = words[next]?.gap === ' ' && words[next + 1]?.exact === 'by';
      const state = STATES.has(word) || RARELY_PASSIVE.has(word) || (gets && GETS.has(word));
      if ((state && !underWay && !by) || words[next]?.gap === '-') return undefined;
      return by || standsAlone(words, next) ? next : undefined;
    }
    if (word === 'being' || word === 'been') underWay ||= word === 'being';
    else if (!BETWEEN.has(word) && !/.{3}ly$/.test(word)) return undefined;
  }
  return undefined;
}

function isParticiple(word: string): boolean {
  return (/..ed$/.test(word) && !NO_PARTICIPLES.has(word)) || IRREGULAR.has(word);
}

function standsAlone(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!next || word?.gap !== ' ') return true;
  return AFTER.has(next.exact) || WITH_NOUN.has(word.exact) || /^\d|ly$|ing$/.test(next.exact);
}
