/** Names, prepared to be looked up: each under its letters and digits alone, without its legal form. */

import { isLegalForm, isWeakForm } from './legal-forms.ts';
import { isJoined, isSpaced, splitWords, type Word } from './words.ts';

/** One way to write a name. */
export interface NameSpelling {
  /** Which of the index's names it is. */
  name: number;
  /** Where in the key a word of the name begins: only there may the draft have a space. */
  starts: number[];
  /** Where the name itself has another sign between words, as in Peerdal (Europe): the draft may have one there, too. */
  signs: number[];
  /** Where a word has a capital inside (PeerdalGroep): a space may stand there before a capital. */
  humps: number[];
  /** Two to five letters that only count in capitals or as a tag. */
  acronym: boolean;
}

/** Plain data. */
export interface NameIndex {
  byKey: Map<string, NameSpelling[]>;
  /** By the first one, two and three characters of a key: the length of the longest key that begins with them. */
  reach: Map<string, number>;
}

const HUMP =
  /(?<=[\p{Ll}\p{M}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L}\p{M}*)(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
const PREFIX = 3;

/** The parts of a word in CamelCase; letters and digits part, too. */
export function splitHumps(written: string): string[] {
  return written.split(HUMP);
}

export function nameIndex(): NameIndex {
  return { byKey: new Map(), reach: new Map() };
}

/**
 * Adds a name.
 *
 * @param name the number that a match gives back
 * @param anyCase whether an acronym counts in lower case, too
 */
export function addName(index: NameIndex, written: string, name: number, anyCase: boolean): void {
  const words = withoutLegalForm(splitWords(written));
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  const core = written.slice(first.start, last.end);
  for (const spelling of ampersands(core, words)) {
    const { key, ...marks } = squeezeName(spelling);
    const entry = { name, ...marks, acronym: !anyCase && isAcronym(spelling) };
    const others = index.byKey.get(key) ?? [];
    if (!others.some((other) => other.name === name)) index.byKey.set(key, [...others, entry]);
    for (let length = 1; length <= PREFIX; length++) {
      const prefix = key.slice(0, length);
      index.reach.set(prefix, Math.max(index.reach.get(prefix) ?? 0, key.length));
    }
  }
}

/** The most characters that a key beginning like this one can have; 0 where there is none. */
export function reachOf(index: NameIndex, key: string): number {
  return index.reach.get(key.slice(0, PREFIX)) ?? 0;
}

function squeezeName(written: string): Pick<NameSpelling, 'starts' | 'signs' | 'humps'> & { key: string } {
  const starts: number[] = [];
  const signs: number[] = [];
  const humps: number[] = [];
  let key = '';
  for (const word of splitWords(written)) {
    if (key) starts.push(key.length);
    const [head = '', ...rest] = splitHumps(written.slice(word.start, word.end));
    let at = key.length + splitWords(head).reduce((sum, part) => sum + part.folded.length, 0);
    for (const hump of rest) {
      humps.push(at);
      at += splitWords(hump).reduce((sum, part) => sum + part.folded.length, 0);
    }
    key += word.folded + (word.gap.includes('&') ? '&' : '');
    if (!isJoined(word.gap) && !isSpaced(word.gap)) signs.push(key.length);
  }
  return { key, starts, signs, humps };
}

/** A name with & is also written with en or and, or, as a tag, with nothing; one with en or and with &. */
function ampersands(core: string, words: readonly Word[]): string[] {
  // D&E without its sign is an ordinary word; parts of three letters are names.
  const long = words.every((word) => word.folded.length >= 3);
  if (/[&＆]/.test(core)) {
    return long ? [core, ...[' en ', ' and ', ' '].map((sign) => core.replace(/\s*[&＆]\s*/g, sign))] : [core];
  }
  const signed = core.replace(/\s+(?:en|and)\s+/gi, ' & ');
  return signed === core ? [core] : [core, signed];
}

function isAcronym(written: string): boolean {
  return /^(?:\p{Lu}\.?){2,5}$/u.test(written.normalize('NFC'));
}

/** @param more whether a legal form was taken off already: the Co. of Co., Ltd. is one for sure */
function withoutLegalForm(words: Word[], more = false): Word[] {
  for (let from = words.length - 1; from >= 1 && from >= words.length - 4; from--) {
    const tail = words.slice(from);
    const key = tail.map((word) => word.folded).join('');
    const before = words[from - 1];
    if (!before || !isLegalForm(key, 'Name')) continue;
    // "B.V." is taken as a whole, and no form leaves a name of one or two letters.
    if (before.gap === '.' || (from === 1 && before.folded.length < 3)) continue;
    if (isWeakForm(key) && from === 1 && before.gap !== ' &' && !more) continue;
    return withoutLegalForm(words.slice(0, from), true);
  }
  return words;
}
