/** The Dutch passive: a form of worden or zijn with a participle in the same clause, before or behind it. */

import type { Span } from '../../text/spans.ts';
import type { Word } from '../../text/words.ts';
import {
  AFTER,
  BEFORE_HIS,
  BORDERS,
  HEBBEN,
  isDutchParticiple,
  MODALS,
  STATES,
  STATES_AND_MOVES,
  WORDEN,
  ZIJN,
} from './dutch-words.ts';
import type { Passive } from './english.ts';

/** How far a participle may stand behind its auxiliary, in words. */
const REACH = 14;

/** The passives in the words of a sentence, in order. */
export function dutchPassives(words: readonly Word[]): Passive[] {
  const found: Passive[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !(WORDEN.has(word.exact) || ZIJN.has(word.exact))) continue;
    // Aan al zijn collega's: his, not are.
    if (word.exact === 'zijn' && words[at - 1]?.gap === ' ' && BEFORE_HIS.has(words[at - 1]?.exact ?? '')) continue;
    const participle = behind(words, at) ?? before(words, at);
    if (participle === undefined) continue;
    const [first, last] = [words[Math.min(at, participle)], words[Math.max(at, participle)]];
    if (!first || !last) continue;
    const span: Span = { start: first.start, end: last.end };
    if (span.start < (found.at(-1)?.span.end ?? 0)) continue;
    found.push({ span, verb: [first, last] });
  }
  return found;
}

/** Wordt morgen gedaan: the first participle that does not belong to a noun. */
function behind(words: readonly Word[], at: number): number | undefined {
  const auxiliary = words[at]?.exact ?? '';
  for (let next = at + 1; next < words.length && next <= at + REACH; next++) {
    if (!/^(?:[ '.-]| ["“‘'(]|["”’')] )$/.test(words[next - 1]?.gap ?? '')) return undefined;
    const word = words[next]?.exact ?? '';
    if (BORDERS.has(word) || HEBBEN.has(word) || (ZIJN.has(word) && word !== 'zijn')) return undefined;
    if (WORDEN.has(word)) {
      // Is gedaan geworden; in "zijn wordt" two clauses meet.
      if (word !== 'worden') return undefined;
      continue;
    }
    if (!isDutchParticiple(word) || !standsAlone(words, next)) continue;
    return counts(auxiliary, word) ? next : undefined;
  }
  return undefined;
}

/** Gedaan wordt, gedaan moet worden. */
function before(words: readonly Word[], at: number): number | undefined {
  const auxiliary = words[at]?.exact ?? '';
  for (const back of [1, 2]) {
    const word = words[at - back];
    if (word?.gap !== ' ') return undefined;
    if (isDutchParticiple(word.exact)) return at - back > 0 && counts(auxiliary, word.exact) ? at - back : undefined;
    if (auxiliary !== 'worden' || !MODALS.has(word.exact)) return undefined;
  }
  return undefined;
}

function counts(auxiliary: string, participle: string): boolean {
  return WORDEN.has(auxiliary) ? !STATES.has(participle) : !STATES_AND_MOVES.has(participle) && !STATES.has(participle);
}

function standsAlone(words: readonly Word[], at: number): boolean {
  const [gap, next] = [words[at]?.gap, words[at + 1]];
  if (words[at - 1]?.gap === '-' || gap === '-') return false;
  return !next || gap !== ' ' || AFTER.has(next.exact) || /^\d/.test(next.exact);
}
