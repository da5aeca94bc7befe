/** The English passive: a form of to be or to get, adverbs at most, and a past participle. */

import type { Span } from '../../text/spans.ts';
import type { Word } from '../../text/words.ts';
import { IRREGULAR_PARTICIPLES } from '../lists/irregular-participles.ts';
import {
  AFTER,
  BE,
  BEFORE_DONE,
  BEFORE_S,
  BETWEEN,
  DETERMINERS,
  DONE,
  GET,
  GETS,
  INTRANSITIVE,
  NO_PARTICIPLES,
  NO_SUBJECT,
  PREFIXED,
  RARELY_PASSIVE,
  REPORTING,
  STATES,
  SUBJECTS,
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
    const participle = participleOf(words, at) ?? asked(words, at);
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
  const contracted = words[at]?.exact === 's';
  const from = behindAside(words, behindSubject(words, at));
  let underWay = false;
  for (let next = from + 1; next < words.length && next <= from + 1 + REACH; next++) {
    const gap = words[next - 1]?.gap;
    const word = words[next]?.exact ?? '';
    if (gap !== ' ' && !(gap === "'" && word === 't') && !(next === from + 1 && gap === ',')) return undefined;
    if (isParticiple(word)) {
      if (contracted && INTRANSITIVE.has(word)) return undefined;
      const by = words[next]?.gap === ' ' && words[next + 1]?.exact === 'by';
      const state = STATES.has(word) || RARELY_PASSIVE.has(word) || (gets && GETS.has(word));
      const sure = underWay || by || isDone(words, at, next);
      if ((state && !sure) || words[next]?.gap === '-') return undefined;
      return by || standsAlone(words, next) ? next : undefined;
    }
    if (word === 'being' || word === 'been') underWay ||= word === 'being';
    else if (!BETWEEN.has(word) && !(word === 'and' && next > from + 1) && !/.{3}ly$/.test(word)) return undefined;
  }
  return undefined;
}

/** Can be done, has been lost, it is thought that. */
function isDone(words: readonly Word[], at: number, participle: number): boolean {
  const { exact = '' } = words[participle] ?? {};
  if (words[at - 1]?.exact === 'it' && words[participle + 1]?.exact === 'that') return REPORTING.has(exact);
  if (!DONE.has(exact)) return false;
  const before = words[at - 1]?.exact ?? '';
  const auxiliary = words[at]?.exact;
  return (auxiliary === 'be' || auxiliary === 'been') && (BEFORE_DONE.has(before) || BETWEEN.has(before));
}

/** Was it made here? In a question the one who is spoken of comes first. */
function behindSubject(words: readonly Word[], at: number): number {
  const asks =
    at === 0 ||
    /^(?:how|when|where|why|what|who|which)$/.test(words[at - 1]?.exact ?? '') ||
    words[at - 1]?.gap === ',';
  const [auxiliary, first] = [words[at], words[at + 1]];
  if (!asks || !/^(?:is|are|was|were)$/.test(auxiliary?.exact ?? '') || auxiliary?.gap !== ' ' || !first) return at;
  if (!words.at(-1)?.gap.includes('?')) return at;
  const noun = DETERMINERS.has(first.exact) && words[at + 2] !== undefined && !isParticiple(words[at + 2]?.exact ?? '');
  if (noun)
    return isParticiple(words[at + 3]?.exact ?? '') || BETWEEN.has(words[at + 3]?.exact ?? '') ? at + 2 : at + 3;
  return SUBJECTS.has(first.exact) ? at + 1 : at;
}

/** How is cheese like this made? In a question a longer subject may stand between, and no other verb. */
function asked(words: readonly Word[], at: number): number | undefined {
  const before = words[at - 1];
  const asks = at === 0 || (before?.gap === ' ' && /^(?:how|when|where|why)$/.test(before.exact));
  if (!asks || !/^(?:is|are|was|were)$/.test(words[at]?.exact ?? '') || !words.at(-1)?.gap.includes('?'))
    return undefined;
  for (let next = at + 1; next <= at + SUBJECT; next++) {
    const word = words[next]?.exact ?? '';
    if (words[next - 1]?.gap !== ' ' || NO_SUBJECT.has(word)) return undefined;
    if (next === at + 1 || !isParticiple(word)) continue;
    if (STATES.has(word) || RARELY_PASSIVE.has(word)) return undefined;
    if (standsAlone(words, next) && words[next]?.gap !== '-') return next;
  }
  return undefined;
}

/** How many words the subject of a question and what stands before the participle may have. */
const SUBJECT = 7;

/** How many words an aside may have: is, after two years, completed. */
const ASIDE = 6;

/** The last word of an aside between commas, where one follows; else the place itself. */
function behindAside(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== ',') return at;
  for (let last = at + 1; last <= at + ASIDE; last++) {
    const gap = words[last]?.gap;
    if (gap === ',') return last;
    if (gap !== ' ') return at;
  }
  return at;
}

function isParticiple(word: string): boolean {
  return (/..ed$/.test(word) && !NO_PARTICIPLES.has(word)) || IRREGULAR.has(word) || PREFIXED.has(word);
}

function standsAlone(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!next || word?.gap !== ' ') return true;
  // Made of wood: so it is.
  if (word.exact === 'made' && /^(?:of|from|up)$/.test(next.exact)) return false;
  return AFTER.has(next.exact) || WITH_NOUN.has(word.exact) || /^\d|ly$|ing$/.test(next.exact);
}
