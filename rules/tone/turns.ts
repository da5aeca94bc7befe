/** Looking for turns of phrase with gaps in them. */

import type { Table } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';

/** One place in a turn: one of some words or endings of words, a number, up to some words of any kind, the sentence's or the paragraph's end, or what parts it from the next. */
type Step =
  | { is: 'word'; words: readonly string[]; endings: readonly string[] }
  | { is: 'number' | 'end' | 'last' | 'break' | 'colon' }
  | { is: 'sign'; pattern: RegExp }
  | { is: 'any'; most: number };

interface Turn {
  steps: readonly Step[];
  /** It counts only where a sentence begins, or what is told behind a colon. */
  opens: boolean;
  /** It is no finding, and what is in it is none. */
  innocent: boolean;
  /** Its place among those with the same first word: of two that end at one place, one that is no finding counts, else the earlier. */
  place: number;
}

/** Turns with the same first word. Most of what begins with a word goes on with another, which one look tells. */
interface Begun {
  /** By their second word, where that must be one of some words. */
  bySecond: Map<string, Turn[]>;
  others: Turn[];
}

/** Turns by the word that they begin with; those that begin with a number under `#`. */
export type Turns = Pick<ReadonlyMap<string, Begun>, 'get'>;

const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig'.split(
    ' ',
  ),
);
/** How else people say you, in Flanders and in Ireland. */
const ALIKE = new Map([
  ['ge', 'je'],
  ['gij', 'jij'],
  ['uwe', 'je'],
  ['ye', 'you'],
  ['ya', 'you'],
  ['yer', 'your'],
]);
const ANY = 3;
const MANY = 8;
/** What may stand between two words of a turn: a quotation mark (comment "guide"), or the sign of 90% of people. */
const WITHIN = /^[ '-]$|^ #$|^ ?["“”„«»']{1,2} ?$|^% $/;
const ENDS = /[.?!…\n]|\p{Extended_Pictographic}/u;
/** What may be asked for between two words: an emoji, dots that leave the rest open, a quotation mark. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  '☺': /\p{Extended_Pictographic}/u,
  '…': /^ ?(?:…|\.\.)/,
  '"': /["“”„«»'‘’]/,
  '=': /=/,
};

/** In front of a turn. */
const MARKS = /^!?\^?/;

/**
 * Reads turns: words parted by a space, `*` for up to three words, `**` for up to eight, `#` for a number, `a|b` for either word, `~fouten` for any
 * word that ends so, a $ behind for a turn that ends its sentence, a ¶ for the end of the paragraph, `/` where the next sentence begins, `:` for a
 * colon, `☺` for an emoji, `…` for dots, `"` for a quotation mark, `=` for itself, a ^ in front for a turn that begins its sentence, and
 * a ! before that for one that is no finding. Neither of the first two may be last, and no ending may be first.
 */
export function readTurns(turns: readonly string[]): ReadonlyMap<string, Begun> {
  const byFirst = new Map<string, Begun>();
  let place = 0;
  for (const { marks, written } of turns.flatMap(unmarked)) {
    const steps = written
      .split(/[ '’_-]/)
      .filter(Boolean)
      .map(readStep);
    const [first] = steps;
    const second = first?.is === 'word' || first?.is === 'number' ? steps[1] : undefined;
    const turn = { steps, opens: marks.includes('^'), innocent: marks.includes('!'), place: place++ };
    for (const key of first?.is === 'word' ? first.words : ['#']) {
      const begun = byFirst.get(key) ?? { bySecond: new Map<string, Turn[]>(), others: [] };
      byFirst.set(key, begun);
      if (second?.is !== 'word' || second.endings.length > 0) begun.others.push(turn);
      else for (const word of new Set(second.words)) addTo(begun.bySecond, word, turn);
    }
  }
  return byFirst;
}

function addTo<One>(lists: Map<string, One[]>, key: string, one: One): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/**
 * The same, sorted by their first words when a draft is first checked, and each read when a draft first has the word that it
 * begins with: thousands of them take as long to read as a background takes to start.
 */
export function readTurnsLater(turns: () => readonly string[]): Turns {
  let known: Map<string, string[] | Begun> | undefined;
  return {
    get(word) {
      known ??= new Map<string, string[] | Begun>(byFirstWord(turns()));
      const here = known.get(word);
      if (!Array.isArray(here)) return here;
      const begun = readTurns(here).get(word) ?? { bySecond: new Map(), others: [] };
      known.set(word, begun);
      return begun;
    },
  };
}

function byFirstWord(turns: readonly string[]): Map<string, string[]> {
  const written = new Map<string, string[]>();
  for (const turn of turns) {
    const end = turn.indexOf(' ');
    const first = turn.slice(0, end < 0 ? undefined : end).replace(MARKS, '');
    for (const key of new Set(first.split('|').map((word) => /^[^'’_-]*/.exec(word)?.[0] ?? '')))
      addTo(written, key, turn);
  }
  return written;
}

/** A turn in all its spellings, without the marks in front of it. */
function unmarked(turn: string): { marks: string; written: string }[] {
  const marks = MARKS.exec(turn)?.[0] ?? '';
  return spelled(turn.slice(marks.length)).map((written) => ({ marks, written }));
}

/** `they won't|never tell` as `they won't tell` and `they never tell`: a word with an apostrophe, a hyphen or a _ in it is two steps. */
function spelled(turn: string): string[] {
  const pieces = turn.split(' ');
  const at = pieces.findIndex((piece) => piece.includes('|') && /['’_-]/.test(piece));
  const either = pieces[at]?.split('|') ?? [];
  if (at < 0) return [turn];
  const whole = either.filter((one) => !/['’_-]/.test(one)).join('|');
  const parted = either.filter((one) => /['’_-]/.test(one));
  return [whole, ...parted].filter(Boolean).flatMap((one) => spelled(pieces.with(at, one).join(' ')));
}

/** Whether a sentence ends with a word: the gap alone does not tell behind a short one, whose dot may be an abbreviation's. */
type Closes = (word: Word) => boolean;

/** The words that turns begin with. */
export function beginnings(turns: Turns): Table<true> {
  const begins = (word: string) => turns.get(ALIKE.get(word) ?? word) ?? (isNumber(word) ? turns.get('#') : undefined);
  return { get: (word) => (begins(word) ? true : undefined) };
}

/**
 * The turns in a run of words, the longest at each place and none over another.
 *
 * @param places where they may begin, in order, if that is known
 */
export function findTurns(
  turns: Turns,
  words: readonly Word[],
  closes: Closes,
  places: Iterable<number> = words.keys(),
): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const at of places) {
    const match = at < next ? undefined : longest(turns, words, at, closes);
    const [start, end] = [words[at]?.start, words[(match?.end ?? 0) - 1]?.end];
    if (!match || start === undefined || end === undefined) continue;
    if (!match.innocent) found.push({ start, end });
    next = match.end;
  }
  return found;
}

function longest(turns: Turns, words: readonly Word[], at: number, closes: Closes): Ending | undefined {
  const word = wordAt(words, at);
  const begun = turns.get(word);
  const numbered = isNumber(word) ? turns.get('#') : undefined;
  const said = begun && longestOf(begun, words, at, closes);
  const counted = numbered && longestOf(numbered, words, at, closes);
  return counted && counted.end > (said?.end ?? 0) ? counted : said;
}

/** Where a turn ends: the place behind its last word. */
interface Ending extends Pick<Turn, 'innocent' | 'place'> {
  end: number;
}

function longestOf(
  { bySecond, others }: Begun,
  words: readonly Word[],
  at: number,
  closes: Closes,
): Ending | undefined {
  let best: Ending | undefined;
  for (const turns of [bySecond.get(wordAt(words, at + 1)), others]) {
    for (const { steps, opens, innocent, place } of turns ?? []) {
      if (opens && !beginsAt(words, at, closes)) continue;
      const end = endOf(steps, 0, words, at, closes);
      if (end === undefined || end < (best?.end ?? 1)) continue;
      const first = !best || (innocent === best.innocent ? place < best.place : innocent);
      if (first || end > (best?.end ?? 0)) best = { end, innocent, place };
    }
  }
  return best;
}

/** Whether a sentence, or what is told behind a colon, begins with a word. */
function beginsAt(words: readonly Word[], at: number, closes: Closes): boolean {
  return at === 0 || endsHere(words[at - 1], false, closes) || /^ ?:/.test(words[at - 1]?.gap ?? '');
}

function wordAt(words: readonly Word[], at: number): string {
  const said = words[at]?.exact ?? '';
  return ALIKE.get(said) ?? said;
}

/** The place behind a turn that is there from `at` on. A turn has few steps with gaps, so that this is soon done. */
function endOf(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  at: number,
  closes: Closes,
): number | undefined {
  const wanted = steps[step];
  if (!wanted) return at;
  const word = words[at];
  const previous = words[at - 1];
  if (wanted.is === 'last') return word === undefined ? at : undefined;
  if (wanted.is === 'end') return endsHere(previous, word === undefined, closes) ? at : undefined;
  if (wanted.is === 'colon')
    return /^ ?:/.test(previous?.gap ?? '') ? endOf(steps, step + 1, words, at, closes) : undefined;
  if (wanted.is === 'sign')
    return wanted.pattern.test(previous?.gap ?? '') ? endOf(steps, step + 1, words, at, closes) : undefined;
  if (wanted.is === 'break')
    return word && endsHere(previous, false, closes) ? endOf(steps, step + 1, words, at, closes) : undefined;
  const fresh = step === 0 || /^(?:break|colon|sign)$/.test(steps[step - 1]?.is ?? '');
  if (!word || (!fresh && !goesOn(previous, step === steps.length - 1))) return undefined;
  if (wanted.is !== 'any') {
    const fits = wanted.is === 'word' ? isOneOf(word.exact, wanted.words, wanted.endings) : isNumber(word.exact);
    return fits ? endOf(steps, step + 1, words, at + 1, closes) : undefined;
  }
  for (let skipped = 0; skipped <= wanted.most; skipped++) {
    const end = endOf(steps, step + 1, words, at + skipped, closes);
    if (end !== undefined) return end;
  }
  return undefined;
}

function readStep(written: string): Step {
  if (written === '#') return { is: 'number' };
  if (written === '$') return { is: 'end' };
  if (written === '¶') return { is: 'last' };
  if (written === '/') return { is: 'break' };
  if (written === ':') return { is: 'colon' };
  const pattern = SIGNS[written];
  if (pattern) return { is: 'sign', pattern };
  if (written === '*') return { is: 'any', most: ANY };
  if (written === '**') return { is: 'any', most: MANY };
  const either = written.split('|');
  const endings = either.filter((one) => one.startsWith('~')).map((one) => one.slice(1));
  return { is: 'word', words: either.filter((one) => !one.startsWith('~')), endings };
}

/** Whether a turn can go on behind a word: past a comma, too, unless no more than one word is to come. */
function goesOn(word: Word | undefined, isLast: boolean): boolean {
  const gap = word?.gap ?? '';
  return WITHIN.test(gap) || (gap === ',' && !isLast);
}

function isOneOf(said: string, words: readonly string[], endings: readonly string[]): boolean {
  const word = ALIKE.get(said) ?? said;
  return words.includes(word) || endings.some((ending) => word.endsWith(ending));
}

/** Whether a sentence ends behind a word, and not with a colon, behind which it is told after all. */
function endsHere(word: Word | undefined, isLast: boolean, closes: Closes): boolean {
  const gap = word?.gap ?? '';
  return !/^\s*[:,;]/.test(gap) && (isLast || ENDS.test(gap) || (word !== undefined && closes(word)));
}

function isNumber(word: string): boolean {
  return /^\d{1,3}$/.test(word) || NUMBERS.has(word);
}
