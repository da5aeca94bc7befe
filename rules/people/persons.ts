/** Names of people in a sentence, in any language: a given name, initials or a title, and a family name. */

import type { Span } from '../text/spans.ts';
import { type Firsts, firstsFrom, isApart, titlesFrom } from './firsts.ts';
import { CUES, SURE_PARTICLES, WORKS_FOR } from './name-words.ts';
import { calls, isCalledAfter, isSmallWord } from './no-surnames.ts';
import { type Surname, surnameAt } from './surnames.ts';
import type { Token } from './tokens.ts';

/** How many words behind a name are looked at for what makes it that of a firm. */
const MOST_BEHIND = 5;

/** Ends that hardly any word has but Dutch family names (Bouwmans, Hoekstra, Wiersma), some of which are words, too. */
const SURNAME_END = /.{3}(?:mans|stra|sma|inga|enga|ink|ema|huizen|hoven|jans|ssen)$/;

/** The tokens of a name; `from` is where its titles begin if they are all that stands before the family name. */
interface Name {
  from: number;
  last: number;
}

/**
 * The names of people in a sentence, from left to right: with a given name that is known (`Sanne de Vries`), with initials
 * (`J.P. de Vries`), with a title (`mevrouw De Vries`), with a tussenvoegsel that only people have (`Wytske ter Horst`), or
 * of two words that are none, behind a word that people follow (`thanks to Wytske Oldemans`).
 */
export function findPersons(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(tokens, at);
    const first = name && tokens[name.from];
    const last = name && tokens[name.last];
    if (!first || !last) continue;
    if (!calledAfter(tokens, at, name.last)) found.push({ start: first.start, end: last.end });
    at = name.last;
  }
  return found;
}

function nameAt(tokens: readonly Token[], at: number): Name | undefined {
  const afterTitles = titlesFrom(tokens, at);
  const firsts = firstsFrom(tokens, afterTitles);
  const surname = surnameAt(tokens, firsts.next);
  const titled = afterTitles > at;
  const named = firsts.next > afterTitles && isApart(tokens[firsts.next - 1]);
  if (surname && named && (titled || isTrusted(tokens, at, firsts, surname)))
    return { from: afterTitles, last: surname.last };
  if (surname && titled && firsts.next === afterTitles) return { from: at, last: surname.last };
  // Mevrouw Roos; Emma Thomas: a given name is a family name, too.
  if (titled && firsts.names === 1) return { from: at, last: firsts.next - 1 };
  if (!surname && firsts.names > 1 && tokens.slice(afterTitles, firsts.next).some(({ given }) => given === true))
    return { from: afterTitles, last: firsts.next - 1 };
  return unknownAt(tokens, at);
}

/** Whether what looks like a name is one, where its words have a meaning, too: Mark Your Calendar, MARK YOUR CALENDAR. */
function isTrusted(
  tokens: readonly Token[],
  at: number,
  { next, names }: Firsts,
  { last, particle }: Surname,
): boolean {
  const first = tokens[at];
  if (names === 0 || particle || !first) return true;
  if (first.shouted && (first.given === 'maybe' || tokens[next]?.isWord)) return false;
  if (first.given !== 'maybe') return true;
  const behind = tokens[last + 1];
  return !(at === 0 && tokens[last]?.gap === ' ' && behind?.capital && !behind.closed);
}

/** A name that is in no list. */
function unknownAt(tokens: readonly Token[], at: number): Name | undefined {
  const first = tokens[at];
  if (!first?.capital || first.closed || first.gap !== ' ' || first.dotted || isSmallWord(first) || calls(first))
    return undefined;
  const surname = surnameAt(tokens, at + 1);
  const last = surname && tokens[surname.last];
  if (!last) return undefined;
  if (surname.particle) return SURE_PARTICLES.has(surname.particle) ? { from: at, last: surname.last } : undefined;
  if (surname.last !== at + 1 || !isStrange(first) || !(isStrange(last) || SURNAME_END.test(last.folded)))
    return undefined;
  return isExpected(tokens, at, surname.last) ? { from: at, last: surname.last } : undefined;
}

/** A word with a capital that no dictionary has, and of which a grammar does not know that it is no person. */
function isStrange({ isWord, written, tags }: Token): boolean {
  return !isWord && /^\p{Lu}\p{Ll}{2,}$/u.test(written) && !tags.includes('Place') && !tags.includes('Organization');
}

/** Whether people stand where these words do: thanks to …, we met …, … of Bremvliet. */
function isExpected(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (before?.gap === ' ' && (CUES.has(before.folded) || before.tags.includes('Verb'))) return true;
  const behind = tokens[last + 1];
  return behind !== undefined && WORKS_FOR.has(behind.folded) && tokens[last + 2]?.closed === true;
}

/** Whether a firm, a street or the like has the name: Stichting Jan Bakker, Sanne Bakker Advies, Jan Bakker & Zonen. */
function calledAfter(tokens: readonly Token[], from: number, last: number): boolean {
  const before = tokens[from - 1];
  if (before?.gap === ' ' && calls(before)) return true;
  for (let at = last; at < last + MOST_BEHIND; at++) {
    const gap = tokens[at]?.gap ?? '';
    const next = tokens[at + 1];
    if (!next || next.closed || ![' ', ' &', '&', '-'].includes(gap)) return false;
    if (isCalledAfter(wholeAt(tokens, at + 1))) return next.capital || gap !== ' ';
    if (!next.capital) return false;
  }
  return false;
}

/** A word, or letters with dots between them: B.V. */
function wholeAt(tokens: readonly Token[], at: number): string {
  let written = tokens[at]?.written ?? '';
  for (let last = at; tokens[last]?.gap === '.' && last < at + MOST_BEHIND; last++)
    written += tokens[last + 1]?.written ?? '';
  return written;
}
