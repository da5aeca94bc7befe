/** One way to write a name: under its letters and digits alone, and where in them the draft may have something else. */

import { fold } from '../text/fold.ts';
import { isLeadingForm, mayBeLeadingForm } from '../text/legal-forms.ts';
import { isJoined, isSpaced, splitWords } from '../text/words.ts';
import { mayBeOneOf } from '../words/filter.ts';
import { splitHumps } from './humps.ts';
import type { Tokens } from './tokens.ts';

export interface Spelling {
  /** Letters and digits, folded, and `&`. */
  key: string;
  /** Where in the key a word of the name begins: only there may the draft have a space. */
  starts: number[];
  /** Where the name itself has another sign between words, as in Peerdal (Europe): the draft may have one there, too. */
  signs: number[];
  /** Those of them where that sign is a stroke. In a draft, one stands between two names: Peerdal / Bremvliet. */
  strokes: number[];
  /** Where a word has a capital inside (PeerdalGroep): a space may stand there before a capital. */
  humps: number[];
  /** Two to five letters that only count in capitals or as a tag. */
  acronym: boolean;
}

export function spell(written: string): Spelling {
  const starts: number[] = [];
  const signs: number[] = [];
  const strokes: number[] = [];
  const humps: number[] = [];
  let key = '';
  for (const word of splitWords(written)) {
    if (key) starts.push(key.length);
    const [head = '', ...rest] = splitHumps(written.slice(word.start, word.end));
    let at = key.length + foldedLength(head);
    for (const hump of rest) {
      humps.push(at);
      at += foldedLength(hump);
    }
    key += word.folded + (word.gap.includes('&') ? '&' : '');
    if (!isJoined(word.gap) && !isSpaced(word.gap)) signs.push(key.length);
    if (word.gap.includes('/')) strokes.push(key.length);
  }
  return { key, starts, signs, strokes, humps, acronym: isAcronym(written) };
}

/**
 * The ways to write a name, itself first: one with & is also written with en or and, or, as a tag, with nothing; one with
 * en or and with &; one with its abbreviation in brackets, `Hogeschool Lindermeer (HL)`, without it, or as that alone; one
 * that ends in Holding or Group, or begins with Stichting, without that, as the last. No more than {@link WAYS}.
 *
 * @param core the name without its legal form
 */
export function waysToWrite(core: string): string[] {
  const ways = [...withSigns(core), ...abbreviated(core)];
  return [...ways, ...[withoutGroup(core), withoutLeading(core)].flatMap((way) => way ?? [])];
}

/** Whether there may be other ways to write the name of the first words: true where there are, and in a few other cases. */
export function mayVary(tokens: Tokens, count: number): boolean {
  const { text } = tokens;
  if (text.includes('&') || text.includes('＆') || text.includes('(') || mayBeLeadingForm(tokens.hash(0))) return true;
  for (let token = 1; token < count; token++) if (mayTellVariety(tokens.hash(token))) return true;
  return false;
}

/** The two parts of a name with its abbreviation in brackets. Peerdal (INDIA) is another firm than Peerdal. */
function abbreviated(core: string): string[] {
  const [, long = '', short = ''] = core.includes('(') ? (ABBREVIATED.exec(core) ?? []) : [];
  const initials = splitWords(long).flatMap(({ start }) => /^\p{Lu}/u.exec(long.slice(start)) ?? []);
  return long && initials.join('') === short ? [long, short] : [];
}

/** A name without the Holding or Group at its end; undefined where it has none. Whether it may be left out is another thing. */
export function withoutGroup(core: string): string | undefined {
  return GROUP.exec(core)?.[1];
}

/** A name without the legal form before it (Stichting Peerdal); undefined where it has none. */
export function withoutLeading(core: string): string | undefined {
  const space = core.indexOf(' ');
  return space > 0 && isLeadingForm(fold(core.slice(0, space))) ? core.slice(space + 1) : undefined;
}

const GROUPS = ['holding', 'holdings', 'group', 'groep', 'groupe', 'gruppe'];
const GROUP = new RegExp(`^(.+?)\\s+(?:${GROUPS.join('|')})$`, 'i');
/** Words that tell, behind another one, that a name has several ways to write it. */
const mayTellVariety = mayBeOneOf(() => ['en', 'and', ...GROUPS]);
/** The most ways to write one name. */
export const WAYS = 8;
/** A name with its abbreviation in brackets; the bracket that closes is not part of a core. */
const ABBREVIATED = /^(.{4,}?)\s*\((\p{Lu}[\p{Lu}\d]{1,5})\)?$/u;

function withSigns(core: string): string[] {
  if (/[&＆]/.test(core)) {
    // D&E without its sign is an ordinary word; parts of three letters are names.
    const letters = splitWords(core).map(({ folded }) => folded.length);
    const long = Math.min(...letters) >= 3 || letters.reduce((sum, length) => sum + length, 0) >= 8;
    return long ? [core, ...[' en ', ' and ', ' '].map((sign) => core.replace(/\s*[&＆]\s*/g, sign))] : [core];
  }
  const signed = core.replace(/\s+(?:en|and)\s+/gi, ' & ');
  return signed === core ? [core] : [core, signed];
}

function foldedLength(part: string): number {
  return splitWords(part).reduce((sum, { folded }) => sum + folded.length, 0);
}

/** One word of two to five letters, all capitals. */
export function isAcronym(written: string): boolean {
  return /^(?:\p{Lu}\.?){2,5}$/u.test(written.normalize('NFC'));
}
