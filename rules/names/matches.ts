/** Finding names in a passage: word by word, the longest at each place, from one word border to another. */

import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import { squeeze, type Tag } from '../text/tags.ts';
import { isJoined, isSpaced } from '../text/words.ts';
import { isKnown, type Lexicon } from '../words/lexicon.ts';
import { closed } from './closed.ts';
import { familiarWith } from './familiar.ts';
import { guessAt } from './guesses.ts';
import { ARTICLES, coreText, DOUBT, type Doubt, LONG, type NameIndex, nameOf, SLIP_LETTERS } from './index.ts';
import { leadingFormStart, legalFormEnd } from './legal-form-end.ts';
import { isSlip } from './slips.ts';
import { type Spelling, spell, WAYS, waysToWrite } from './spelling.ts';
import { lookUp } from './table.ts';
import { textAt } from './texts.ts';
import { Tokens } from './tokens.ts';
import { type Candidate, candidatesFrom, isCommon, slipsFrom } from './walk.ts';

export interface NameMatch extends Span {
  name: number;
  doubt: Doubt;
  /** The tag that is this name and nothing more; its sign is within the span. */
  tag?: Tag;
  /** Whether it ends in the s of a Dutch possessive (Peerdals), which the name has not. */
  bareS: boolean;
  /** Whether only a part of a tag. */
  inTag: boolean;
  /** Whether in a link or an e-mail address. */
  inAddress: boolean;
  /** Whether a legal form follows it. */
  legalForm: boolean;
  /** Whether it stands there to the letter as the pack writes it, but for its legal form. */
  verbatim: boolean;
  /** Whether the name is several words. */
  several: boolean;
}

/** Which matches are wanted. */
export interface Wanted {
  /** Whether an acronym counts in any case. */
  anyCase: boolean;
  counts(match: NameMatch): boolean;
}

/** The fewest letters of a word whose s is taken for that of a plural, and not for a slip. */
const SHORTEST_PLURAL = 7;
const S = 0x73;

// A passage is read and done with before the next one: one set of arrays serves all.
const tokens = new Tokens();

/** The names in a passage, from left to right, that are wanted. */
export function findNames(index: NameIndex, passage: Passage, lexicon: Lexicon, wanted: Wanted): NameMatch[] {
  tokens.read(passage.text, passage.tags);
  const familiar = familiarWith(index, lexicon);
  // Not every plural stands in a dictionary.
  const isWordOrPlural = (token: number) =>
    familiar.isWord(tokens.hash(token)) || (endsInS(token) && isKnown(lexicon, tokens.key(token).slice(0, -1)));
  const matches: NameMatch[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (isCommon(index, tokens, first, familiar)) continue;
    const hash = tokens.hash(first);
    const begin = lookUp(index.table, hash);
    const exact = candidatesFrom(index, tokens, first, begin);
    if (!exact && tokens.isSmall(first) && familiar.isOnlyWord(hash)) continue;
    const asWritten = exact && longest(index, exact, passage, wanted);
    // A longer name with a typing error goes before a shorter one without.
    const slips = slipsFrom(index, tokens, first, begin, asWritten?.last ?? -1, isWordOrPlural);
    const mistyped = slips.length > 0 && ARTICLES.includes(tokens.key(first)) ? notBehind(index, first, slips) : slips;
    const found =
      longest(index, mistyped, passage, wanted) ??
      asWritten ??
      (familiar.isWord(hash) && tokens.size(first) > 1 ? undefined : guessed(index, first, passage, lexicon, wanted));
    if (!found) continue;
    matches.push(found.match);
    first = found.last;
  }
  // Nothing of a draft stays behind.
  tokens.text = '';
  return matches;
}

function endsInS(token: number): boolean {
  return tokens.size(token) >= SHORTEST_PLURAL && tokens.units[(tokens.from[token + 1] ?? 0) - 1] === S;
}

/** Those after whose article no name stands as it is: the Labor Party is not The Labour Party mistyped. */
function notBehind(index: NameIndex, article: number, slips: readonly Candidate[]): Candidate[] {
  const others = candidatesFrom(index, tokens, article + 1) ?? [];
  return slips.filter((slip) => !others.some(({ last, bareS }) => last === slip.last && !bareS));
}

/** What a word that is no ordinary one may stand for. */
function guessed(index: NameIndex, token: number, passage: Passage, lexicon: Lexicon, wanted: Wanted) {
  const isTag = tokens.tag[token] !== -1;
  const guess = guessAt(index, tokens, token, isTag, lexicon);
  return guess && longest(index, [guess], passage, wanted);
}

function longest(
  index: NameIndex,
  candidates: readonly Candidate[],
  passage: Passage,
  wanted: Wanted,
): { match: NameMatch; last: number } | undefined {
  for (let at = candidates.length - 1; at >= 0; at--) {
    const candidate = candidates[at];
    const match = candidate && matchOf(index, candidate, passage, wanted);
    if (match) return { match, last: candidate.last };
  }
  return undefined;
}

/** The name that these words are, as they stand or without the s of a Dutch possessive. */
function matchOf(index: NameIndex, candidate: Candidate, passage: Passage, wanted: Wanted): NameMatch | undefined {
  const { guess, slip } = candidate;
  const ways = waysAt(index, candidate.spelling);
  let other: { match: NameMatch; said: string } | undefined;
  for (const way of ways) {
    const written = Math.floor(way / WAYS);
    // Of Peerdal B.V. and Peerdal N.V., the one that is written.
    if (other && squeeze(textAt(index.written, written)) !== other.said) continue;
    const flags = index.flags[written] ?? 0;
    const doubt = (flags & DOUBT) as Doubt;
    if ((doubt > 1 && (slip || guess !== undefined)) || (slip && (flags & LONG) === 0)) continue;
    const core = coreText(index, written);
    // Most names stand as the pack writes them: then there is nothing to compare.
    const verbatim = way % WAYS === 0 && isVerbatim(candidate, core);
    const spelling = verbatim ? undefined : spell(waysToWrite(core)[way % WAYS] ?? '');
    if (spelling && !isSpelled(candidate, spelling)) continue;
    const match = {
      ...place(candidate, nameOf(index, written), doubt, passage),
      verbatim,
      several: /[ _]/.test(core),
    };
    const acronym = spelling?.acronym === true && !wanted.anyCase;
    if ((!verbatim && !isWritten(candidate, acronym, match, core)) || !wanted.counts(match)) continue;
    if (!verbatim && !match.legalForm && isDotted(core)) continue;
    const said = ways.length > 1 ? squeeze(passage.text.slice(match.start, match.end)) : '';
    if (ways.length === 1 || said === squeeze(textAt(index.written, written))) return match;
    other = { match, said };
  }
  return other?.match;
}

/** Whether the words are a name's own, to the letter. */
function isVerbatim({ first, last, bareS, slip, guess }: Candidate, core: string): boolean {
  const start = tokens.start[first] ?? 0;
  const asTheyStand = !bareS && !slip && guess === undefined;
  return asTheyStand && (tokens.end[last] ?? 0) - start === core.length && tokens.text.startsWith(core, start);
}

/** Whether the words have the letters of a spelling, with a slip where that is allowed, and spaces where it has some. */
function isSpelled(candidate: Candidate, spelling: Spelling): boolean {
  const { guess, slip } = candidate;
  // A name may be long and the way to write it short: Brem Holding, Brem.
  if (slip && spelling.key.length < SLIP_LETTERS) return false;
  const typed = guess ?? keyOf(candidate);
  const longer = slip ? slipIn(typed, spelling.key) : typed === spelling.key ? 0 : undefined;
  return longer !== undefined && fits(spelling, guess === undefined ? spacesIn(candidate) : [], longer);
}

/** The ways to write the names that share a key; a name as the pack writes it goes before another way to write one. */
function waysAt(index: NameIndex, spelling: number): number[] {
  const ways: number[] = [];
  for (let number: number | undefined = spelling; number !== undefined; number = index.next.get(number))
    ways.push(index.spellings[number] ?? 0);
  return ways.length > 1 ? ways.sort((a, b) => (a % WAYS) - (b % WAYS) || a - b) : ways;
}

/** The letters and digits of the words, folded, with `&` where there is one between them. */
function keyOf({ first, last, bareS }: Candidate): string {
  let key = '';
  for (let token = first; token <= last; token++) {
    key += tokens.key(token);
    if (token < last && tokens.gap(token).includes('&')) key += '&';
  }
  return bareS ? key.slice(0, -1) : key;
}

interface Space {
  /** Where in the key. */
  at: number;
  /** Whether it is more than a space: brackets, a comma, a plus. */
  sign: boolean;
  /** Whether a stroke. */
  stroke: boolean;
  /** Whether a capital follows. */
  capital: boolean;
}

function spacesIn({ first, last }: Candidate): Space[] {
  const spaces: Space[] = [];
  let at = 0;
  for (let token = first; token < last; token++) {
    const gap = tokens.gap(token);
    at += tokens.size(token) + (gap.includes('&') ? 1 : 0);
    if (isJoined(gap)) continue;
    const capital = isCapital(tokens.start[token + 1] ?? 0);
    spaces.push({ at, sign: !isSpaced(gap), stroke: gap.includes('/'), capital });
  }
  return spaces;
}

function isCapital(at: number): boolean {
  return /^\p{Lu}/u.test(tokens.text.slice(at, at + 2));
}

/** By how many letters a slip makes a key longer than the name's; undefined where they are not one slip apart. */
function slipIn(typed: string, key: string): number | undefined {
  return isSlip(typed, key) ? typed.length - key.length : undefined;
}

function fits({ starts, signs, strokes, humps }: Spelling, spaces: readonly Space[], longer: number): boolean {
  return spaces.every(({ at, sign, stroke, capital }) => {
    // A slip may stand on either side of the space: of "Fift Harmony" nobody can tell which h is missing.
    const places = longer === 0 ? [at] : [at, at - longer];
    return places.some((there) =>
      sign ? (stroke ? strokes : signs).includes(there) : starts.includes(there) || (capital && humps.includes(there)),
    );
  });
}

/** Whether each letter of a word is one unit of the text. */
function isPlain(token: number): boolean {
  return (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === tokens.size(token);
}

/** Whether it has the capitals that it needs: an acronym all of them, its first two (CNet) or a tag; a possessive the first. */
function isWritten(
  { first, last, bareS }: Candidate,
  acronym: boolean,
  { tag, doubt }: NameMatch,
  name: string,
): boolean {
  if (!bareS && (!acronym || tag || isDated(first, last))) return true;
  // KVTs, but not KVTS, which is another acronym.
  if (acronym && bareS && !tokens.text.endsWith('s', tokens.end[last])) return false;
  const written = tokens.text.slice(tokens.start[first], (tokens.end[last] ?? 0) - (bareS ? 1 : 0));
  // The capital of a name, where it has one: eLumeo's is small.
  return acronym
    ? written === written.toUpperCase() || (doubt === 0 && /^\p{Lu}{2}.*[^s]$/u.test(written))
    : /^\p{Lu}/u.test(written) || (/^\p{Ll}+\p{Lu}/u.test(name) && written[0] === name[0]);
}

/** Whether a name is two letters and their dots (T.T.): without these, or with other signs, they are something else. */
function isDotted(core: string): boolean {
  return core.length < 5 && /^\p{L}\.\s?\p{L}\.?$/u.test(core);
}

/** Whether a tag is these words and a year: #kvt2026. */
function isDated(first: number, last: number): boolean {
  const tagOf = (token: number) => (token >= 0 && token < tokens.count ? (tokens.tag[token] ?? -1) : -1);
  const tag = tagOf(last);
  const isOnly = tag !== -1 && tagOf(first - 1) !== tag && tagOf(last + 1) === tag && tagOf(last + 2) !== tag;
  return isOnly && /^(?:\d\d){1,2}$/.test(tokens.key(last + 1));
}

function place(
  { first, last, bareS, lead = 0, tail = 0 }: Candidate,
  name: number,
  doubt: Doubt,
  passage: Passage,
): Omit<NameMatch, 'verbatim' | 'several'> {
  const span = {
    start: (tokens.start[first] ?? 0) + (isPlain(first) ? lead : 0),
    end: (tokens.end[last] ?? 0) - (isPlain(last) ? tail : 0),
  };
  const around = passage.tags[tokens.tag[first] ?? -1];
  const isFirst = lead === 0 && (first === 0 || tokens.tag[first - 1] !== tokens.tag[first]);
  const end = bareS || tail > 0 ? span.end : closed(legalFormEnd(tokens, last), span, passage.text);
  const isLast = around && end <= around.end && /^_*$/.test(passage.text.slice(end, around.end));
  const tag = isLast && isFirst ? around : undefined;
  const start = around || end === span.start ? span.start : leadingFormStart(tokens, first);
  return {
    name,
    doubt,
    start: tag?.start ?? start,
    end: tag?.end ?? end,
    bareS,
    ...(tag && { tag }),
    inTag: around !== undefined && !tag,
    inAddress: passage.isInAddress(span),
    legalForm: end > span.end || start < span.start,
  };
}
