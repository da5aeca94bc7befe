/**
 * Patterns of words and parts of speech, as an admin writes them: `we (hate|dislike) #Adjective? #Noun`. A part of the
 * patterns that compromise has, read by a reader of our own: the library's can run for ever on what it is given.
 */

import { plain } from './plain.ts';
import { TAGS } from './tags.ts';

/** One word: the word itself, or what kind of word it is. */
export type Step = { word: string } | { tag: string };

/** A place in a pattern. `gap`: anything, up to five words. */
export type Item = { choices: Step[][]; optional?: true } | { gap: true };

/** Plain data. */
export type Pattern = Item[];

/** The most items of a pattern: no longer one is needed, and a match goes as deep. */
const LONGEST = 30;

/** Gives the one of some known words that was most likely meant. */
export type Nearest = (written: string, known: readonly string[]) => string | undefined;

/** Why a pattern cannot be read; the message goes on behind the name of its field. */
class Unreadable extends Error {}
/** With the tag as its message. */
class UnknownTag extends Unreadable {}

const TOKEN = /\s+|[()|?*]|#[\p{L}\p{N}_-]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*|./gsu;
const WORD = /^[\p{L}\p{N}]/u;

/** What people who know other patterns would write, and what to write here. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '^': 'leave it out, since a pattern is found anywhere in a sentence',
  $: 'leave it out, since a pattern is found anywhere in a sentence',
  '[': 'write a choice in round brackets: (a|b)',
  ']': 'write a choice in round brackets: (a|b)',
  '{': 'write the forms of a word out: (win|wins|won)',
  '}': 'write the forms of a word out: (win|wins|won)',
  '<': 'leave it out',
  '>': 'leave it out',
  '!': 'name what may stand there, and use "except" for what is fine',
  '@': 'put an @mention under "avoid"',
  '.': 'write * for words in between, and leave full stops out',
  '~': 'write the spellings out: (organise|organize)',
  '+': 'write it again with a question mark: #Adjective #Adjective?',
  '&': 'write it out: and',
  '%': 'write it out: percent',
  ',': 'leave it out, since the signs between words do not count',
};

/**
 * What is wrong with a pattern and what would be right, if anything is wrong.
 *
 * @param nearest finds the known tag that was meant
 */
export function patternMistake(written: string, nearest: Nearest): string | undefined {
  try {
    readPattern(written);
    return undefined;
  } catch (error) {
    if (error instanceof UnknownTag) return unknownTag(error.message, nearest(error.message, TAGS));
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

/** Reads a pattern. Throws where `patternMistake` has something to say. */
export function readPattern(written: string): Pattern {
  if (/\/.*\//.test(written))
    throw new Unreadable(
      'has a regular expression; write words, #Tags, (a|b), ? and *, or make a rule of kind pattern',
    );
  const tokens: readonly string[] = written.match(TOKEN) ?? [];
  const pattern: Pattern = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (!token.trim()) continue;
    if (token === '*') pattern.push(gap(tokens, at));
    else if (token === '?') pattern.push(optional(pattern.pop(), tokens[at - 1]));
    else if (token === '(') {
      const end = tokens.indexOf(')', at);
      if (end < 0) throw new Unreadable('has a ( that is never closed: (a|b)');
      pattern.push({ choices: choices(tokens.slice(at + 1, end)) });
      at = end;
    } else pattern.push({ choices: [[step(token)]] });
  }
  return whole(pattern);
}

function gap(tokens: readonly string[], at: number): Item {
  const beside = [tokens[at - 1], tokens[at + 1]].find((token) => token !== undefined && WORD.test(token));
  if (beside)
    throw new Unreadable(`has a * at "${beside}"; it stands for whole words, so write the forms out: (win|wins)`);
  return { gap: true };
}

function optional(item: Item | undefined, before: string | undefined): Item {
  if (!item || 'gap' in item || item.optional || !before?.trim())
    throw new Unreadable('has a ? in a place of its own; put it right behind a word, a #Tag or a bracket: really?');
  return { ...item, optional: true };
}

function choices(tokens: readonly string[]): Step[][] {
  const found: Step[][] = [[]];
  for (const token of tokens) {
    if (token === '(') throw new Unreadable('has brackets within brackets; write the choices out: (a|b|c)');
    if (token === '*' || token === '?')
      throw new Unreadable(`has a ${token} within brackets; put it behind them: (a|b)${token === '?' ? '?' : ' *'}`);
    if (token === '|') found.push([]);
    else if (token.trim()) found.at(-1)?.push(step(token));
  }
  if (found.some((steps) => steps.length === 0))
    throw new Unreadable('has an empty choice; write (a|b), or a? for a word that may be left out');
  return found;
}

function step(token: string): Step {
  if (token.startsWith('#')) return { tag: tag(token.slice(1)) };
  if (WORD.test(token)) return { word: plain(token.replace(/['’-]+$/, '')) };
  if (token === '|') throw new Unreadable('has a | outside brackets; write (a|b)');
  if (token === ')') throw new Unreadable('has a ) that was never opened: (a|b)');
  throw new Unreadable(
    `has "${token}", which means nothing here; ${OTHERWISE[token] ?? 'write words, #Tags, (a|b), ? and *'}`,
  );
}

function tag(written: string): string {
  const known = TAGS.find((name) => name.toLowerCase() === written.toLowerCase());
  if (known) return known;
  throw new UnknownTag(written);
}

function unknownTag(written: string, meant: string | undefined): string {
  const advice = meant
    ? `did you mean #${meant}?`
    : 'there are #Noun, #Verb, #Adjective, #Person and more; a hashtag goes under "avoid"';
  return `has #${written}, which is no part of speech; ${advice}`;
}

function whole(pattern: Pattern): Pattern {
  if (pattern.length > LONGEST) throw new Unreadable(`has more than ${LONGEST} words; make it shorter`);
  if (pattern.every((item) => 'gap' in item || item.optional))
    throw new Unreadable('must have a word or #Tag that is not left out');
  const [first] = pattern;
  const last = pattern.at(-1);
  if ((first && 'gap' in first) || (last && 'gap' in last))
    throw new Unreadable('begins or ends with *, which adds nothing there: leave it out');
  if (pattern.some((item, at) => 'gap' in item && 'gap' in (pattern[at + 1] ?? {})))
    throw new Unreadable('has two * in a row; one stands for up to five words');
  return pattern;
}
