/**
 * Less usual ways to write a name, tried where nothing is found as it stands and the word is no ordinary one: digits for
 * letters, letters with spaces between them, and a name at the head of a longer word.
 */

import { isLegalForm } from '../text/legal-forms.ts';
import { BASIS, hashOf, step, steps } from '../words/hash.ts';
import { dutchHash, type Lexicon } from '../words/lexicon.ts';
import { LEET } from '../words/look-alikes.ts';
import { HANDLE_TAILS, TAG_LEADS } from './handle-tails.ts';
import { type NameIndex, wholeKey } from './index.ts';
import type { Tokens } from './tokens.ts';
import type { Candidate } from './walk.ts';

/** The fewest letters of a name in a compound that is written as one word, and of what follows it. */
const SHORTEST_HEAD = 6;
/** In a tag in small letters, where all that tells it from another word is its length. */
const SHORTEST_SMALL_HEAD = 7;
const SHORTEST_TAIL = 4;
/** The fewest letters that are spelled out (P e e r), and of those between which other signs stand than people use for it. */
const SHORTEST_RUN = 4;
const SHORTEST_SIGNED = 6;
const LONGEST = 40;

/** The first of these that there is. */
export function guessAt(
  index: NameIndex,
  tokens: Tokens,
  token: number,
  isTag: boolean,
  lexicon: Lexicon,
): Candidate | undefined {
  return (
    spelledOut(index, tokens, token) ??
    leetOf(index, tokens, token) ??
    (isTag ? behindLead(index, tokens, token) : undefined) ??
    headOf(index, tokens, token, isTag, lexicon)
  );
}

/** A name that is the head of a longer word: Peerdalkoffie, PeerdalBV, @peerdalnl, #peerdalnieuws. */
function headOf(
  index: NameIndex,
  tokens: Tokens,
  token: number,
  isTag: boolean,
  lexicon: Lexicon,
): Candidate | undefined {
  const from = tokens.from[token] ?? 0;
  const size = tokens.size(token);
  if (size > LONGEST || ((tokens.isSmall(token) || isDigit(tokens.units[from] ?? 0)) && !isTag)) return undefined;
  let state = BASIS;
  let best: Candidate | undefined;
  for (let length = 1; length < size; length++) {
    state = step(state, tokens.units[from + length - 1] ?? 0);
    const spelling = length > 2 ? wholeKey(index, hashOf(state)) : -1;
    if (spelling < 0) continue;
    const key = tokens.key(token);
    const rest = key.slice(length);
    const compound =
      length >= (tokens.isSmall(token) ? SHORTEST_SMALL_HEAD : SHORTEST_HEAD) &&
      rest.length >= SHORTEST_TAIL &&
      dutchHash(lexicon, hashOf(steps(BASIS, rest)));
    const form = isLegalForm(rest, rest) && (isTag || hasCapitalAt(tokens, token, length));
    if (compound || form || (isTag && HANDLE_TAILS.test(rest)))
      best = { ...candidate(token, token, spelling, key.slice(0, length)), tail: rest.length };
  }
  return best;
}

/** A name behind what people put before one in a tag: #werkenbijpeerdal. */
function behindLead(index: NameIndex, tokens: Tokens, token: number): Candidate | undefined {
  const key = tokens.key(token);
  const [lead = ''] = key.length > LONGEST ? [] : (TAG_LEADS.exec(key) ?? []);
  const name = key.slice(lead.length);
  const spelling = lead && name.length >= SHORTEST_RUN ? wholeKey(index, hashOf(steps(BASIS, name))) : -1;
  return spelling < 0 ? undefined : { ...candidate(token, token, spelling, name), lead: lead.length };
}

/** A name with digits for letters: P33rdal. */
function leetOf(index: NameIndex, tokens: Tokens, token: number): Candidate | undefined {
  const size = tokens.size(token);
  const digits = size > LONGEST ? 0 : digitsIn(tokens, token);
  if (digits === 0 || digits === size) return undefined;
  const key = tokens.key(token);
  for (const one of ['l', 'i']) {
    const read = key.replace(/\d/g, (digit) => (digit === '1' ? one : (LEET[digit]?.[0] ?? digit)));
    const spelling = wholeKey(index, hashOf(steps(BASIS, read)));
    if (spelling >= 0) return candidate(token, token, spelling, read);
  }
  return undefined;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

function digitsIn({ from, units }: Tokens, token: number): number {
  let count = 0;
  for (let at = from[token] ?? 0; at < (from[token + 1] ?? 0); at++) if (isDigit(units[at] ?? 0)) count++;
  return count;
}

/** A name whose letters stand apart: P e e r d a l. Only a whole run of single letters is looked up. */
function spelledOut(index: NameIndex, tokens: Tokens, first: number): Candidate | undefined {
  if (tokens.size(first) !== 1 || (first > 0 && tokens.size(first - 1) === 1)) return undefined;
  let state = BASIS;
  let key = '';
  let signed = false;
  let last = first;
  for (; last < tokens.count && tokens.size(last) === 1 && key.length <= LONGEST; last++) {
    const unit = tokens.units[tokens.from[last] ?? 0] ?? 0;
    state = step(state, unit);
    key += String.fromCharCode(unit);
    if (last > first && !/^[ .·_-]*$/.test(tokens.gap(last - 1))) signed = true;
  }
  const spelling = key.length >= (signed ? SHORTEST_SIGNED : SHORTEST_RUN) ? wholeKey(index, hashOf(state)) : -1;
  return spelling < 0 ? undefined : candidate(first, last - 1, spelling, key);
}

/** Whether the word goes on in capitals behind so many letters (PeerdalBV). */
function hasCapitalAt({ text, start }: Tokens, token: number, length: number): boolean {
  const at = (start[token] ?? 0) + length;
  return /^\p{Ll}\p{Lu}/u.test(text.slice(at - 1, at + 1));
}

function candidate(first: number, last: number, spelling: number, guess: string): Candidate {
  return { first, last, spelling, bareS: false, slip: false, guess };
}
