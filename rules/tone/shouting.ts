/** Shouting by its shape: words in capitals that are no abbreviations, and runs of !!! and ???. */

import { allMatches } from '../text/all-matches.ts';
import { DUTCH, ENGLISH } from '../text/function-words.ts';
import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { LANGUAGES } from '../types.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { type Ground, runsOn } from './ground.ts';
import { CAPITALISED } from './lists/capitalised.ts';
import { NO_NOUNS, STRESSED } from './lists/stressed.ts';
import { WRITTEN_LARGE } from './lists/written-large.ts';
import type { Seen } from './seen.ts';

const MARKS = /[!?！？]{3,}/g;
/** A single word in capitals is shouted from this many letters on; one of a run from fewer. */
const ALONE = 5;
const TOGETHER = 4;
/** No abbreviation has so many letters: beside an ordinary word such a one is shouted, in whatever dictionary it is. */
const NO_ABBREVIATION = 9;
/** From this many words on a whole sentence is shouted, however short they are. */
const WHOLE = 3;

/** What is shouted in a passage, one finding for each run. */
export function findShouting(ground: Ground, lexicon: Lexicon): Seen[] {
  return [...findCapitals(ground, lexicon), ...findMarks(ground)];
}

function findMarks(ground: Ground): Seen[] {
  return allMatches(ground.passage.text, MARKS).flatMap(({ 0: marks, index }) => {
    const span = { start: index, end: index + marks.length };
    if (ground.isName(span)) return [];
    const asks = /[?？]/.test(marks);
    const text = asks ? '?' : '!';
    return [{ key: 'marks', span, word: marks, fixes: [{ ...span, text }], offer: text }];
  });
}

function findCapitals(ground: Ground, lexicon: Lexicon): Seen[] {
  const seen: Seen[] = [];
  const { words, text } = ground.passage;
  const counts = (at: number) => {
    const word = words[at];
    return word !== undefined && inCapitals(text, word) && !ground.isName(word) && !isIdentifier(text, word);
  };
  for (let first = 0; first < words.length; first++) {
    if (!counts(first)) continue;
    let last = first;
    while (last + 1 < words.length && continues(words[last]) && counts(last + 1)) last++;
    const run = trimmed(words.slice(first, last + 1), ground, lexicon);
    const [start, end] = [run[0]?.start, run.at(-1)?.end];
    if (start !== undefined && end !== undefined && isShouted(run, ground, lexicon) && !ground.isCode({ start, end }))
      seen.push(finding(ground, run, start, end));
    first = last;
  }
  return seen;
}

/** A comma, a colon or a line break does not end what is shouted. */
function continues(word: Word | undefined): boolean {
  return runsOn(word) || (word !== undefined && /^[,:;]? ?$|^ ?[-&] ?$|^\n$/.test(word.gap));
}

function inCapitals(text: string, word: Word): boolean {
  // Most words have a small letter first or second, which is quickly seen.
  if (isSmall(text.charCodeAt(word.start)) || (word.end > word.start + 1 && isSmall(text.charCodeAt(word.start + 1))))
    return false;
  const written = text.slice(word.start, word.end);
  return /\p{Lu}/u.test(written) && written === written.toUpperCase() && !/\p{N}/u.test(written);
}

/** Whether a unit is a small letter of ASCII. */
function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Without the abbreviations and single letters at either end: "De NS: HOERA" begins at HOERA. */
function trimmed(run: Word[], ground: Ground, lexicon: Lexicon): Word[] {
  // Among other words IT and US are what they say.
  const inLine = (word: Word) => run.length >= WHOLE && FUNCTION_WORDS.has(word.exact);
  const counts = (word: Word) =>
    inLine(word) || isStressed(word, ground) || (word.exact.length > 1 && !isAbbreviation(word, lexicon));
  const first = run.findIndex(counts);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(counts) + 1);
}

function isAbbreviation({ exact, folded }: Word, lexicon: Lexicon): boolean {
  return WRITTEN_LARGE.has(exact) || (exact.length <= TOGETHER && !isOrdinaryWord(exact, folded, lexicon));
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([...DUTCH, ...ENGLISH]);

/** A run is shouted where most of its words are ordinary ones; a lone word by its length. */
function isShouted(run: readonly Word[], ground: Ground, lexicon: Lexicon): boolean {
  const sentence = ground.passage.sentenceAt(run[0]?.start ?? 0);
  // In a whole sentence of capitals IT is no abbreviation.
  const whole = run.length >= WHOLE && run[0]?.start === sentence?.start && fills(run, sentence, ground);
  const plain = run.filter(
    (word) =>
      (isOrdinaryWord(word.exact, word.folded, lexicon) && (whole || !WRITTEN_LARGE.has(word.exact))) ||
      isStressed(word, ground) ||
      (run.length > 1 && word.exact.length >= NO_ABBREVIATION),
  );
  const [only] = plain;
  if (run.length === 1)
    return (
      only !== undefined &&
      (only.exact.length >= ALONE || isStressed(only, ground)) &&
      !isLabel(only, ground) &&
      !isTerm(only, ground)
    );
  const most = plain.length >= 2 && plain.length * 2 > run.length;
  return most && (whole || plain.some(({ exact }) => exact.length >= TOGETHER));
}

function isOrdinaryWord(exact: string, folded: string, lexicon: Lexicon): boolean {
  return exact.length > 1 && (FUNCTION_WORDS.has(exact) || isOrdinary(lexicon, folded));
}

/** A short word that people lean on, in a sentence of its language. */
function isStressed({ exact, start }: Word, { passage }: Ground): boolean {
  const spoken = passage.languageAt(start);
  return LANGUAGES.some((language) => STRESSED[language].has(exact) && (spoken === undefined || spoken === language));
}

/** Single words that stand above a list. */
const HEADINGS = new Set(
  'programma programme program agenda nieuws news vacature vacatures vacancy vacancies jobs update contact locatie location wanneer waar waarom when where tickets kaarten doelgroep contents inhoud colofon bronnen sources notes voorbeeld example stappen steps ingrediënten ingredients samenvatting summary'.split(
    ' ',
  ),
);

/** VIDEO: or (FOTO): what a line begins with, says in brackets, or has for a heading. */
function isLabel(word: Word, ground: Ground): boolean {
  const { text } = ground.passage;
  return (
    (/(?:^|\n)$/.test(text.slice(Math.max(0, word.start - 1), word.start)) && HEADINGS.has(word.exact)) ||
    /^\s*(?:[|•)\]]|[-–—]\s)/.test(text.slice(word.end, word.end + 4)) ||
    (/^\s*:/.test(text.slice(word.end, word.end + 4)) && !isInside(word, ground)) ||
    /[([|]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start))
  );
}

/** Dit jaar doen we het ANDERS: behind words in small letters it is leant on, colon or not. */
function isInside(word: Word, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const before = words[ground.wordAt(word.start) - 1];
  return (
    before !== undefined &&
    /^,? $/.test(before.gap) &&
    /^\p{Ll}/u.test(text.slice(before.start)) &&
    !ground.isName(before)
  );
}

/** MAX_RETRIES, $HOME, DEBUG=1: a name in a programme. */
function isIdentifier(text: string, { start, end }: Word): boolean {
  return /[_$\\=<{@]/.test(text.charAt(start - 1)) || /[_$\\=>}@]/.test(text.charAt(end));
}

/** The MUST score, een NOW-regeling, press ENTER: an abbreviation that looks like a word, a command or a key. */
function isTerm(word: Word, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const at = ground.wordAt(word.start);
  const before = words.slice(Math.max(0, at - PRESSED), at).map(({ exact }) => exact);
  if (text.charAt(word.start - 1) === '+' || text.charAt(word.end) === '+' || isCommand(word, ground)) return true;
  if (!isStressed(word, ground) && NAMING.test(before.at(-1) ?? '')) return true;
  if (/^-\p{Ll}/u.test(text.slice(word.end, word.end + 2))) return true;
  if (NO_NOUNS.has(word.exact) && /^(?:the|an?|de|het|een|our|your|onze|je|without|zonder)$/.test(before.at(-1) ?? ''))
    return true;
  return before.some((one) => /^(?:press|hit|druk|toets|klik|click|knop|button)$/.test(one)) && KEYS.has(word.exact);
}

/** How far before a key it may be said that it is pressed, in words: press SHIFT and ENTER. */
const PRESSED = 4;

/** What goes before a name, or before what stands on a sign: our new range is called LUMEN. */
const NAMING =
  /^(?:heet|heette|heten|genaamd|getiteld|called|titled|named|project|band|groep|app|systeem|system|film|boek|book|play|game|spel|merk|brand|festival|expositie|tentoonstelling|exhibition|campagne|campaign|stichting|programma|programme|platform|magazine|tijdschrift|model|cursus|scheme|woord|word|letters|afkorting|acronym|acroniem|bord|sign|label|sticker|knop|button|stand|mode|veld|field|menu|code|wachtwoord|said|says|reads)$/;

/** Commands of databases and the like: of two of them in a post, none is shouted. */
const COMMANDS = new Set(
  'select insert update delete begin commit rollback where join drop table truncate alter create grant from set index null true false todo fixme post put patch get head merge push pull rebase join order group union'.split(
    ' ',
  ),
);

/** Run the SELECT before you run the DELETE. */
function isCommand({ exact }: Word, { passage: { words, text } }: Ground): boolean {
  if (!COMMANDS.has(exact)) return false;
  const said = words.filter((word) => COMMANDS.has(word.exact) && inCapitals(text, word));
  return new Set(said.map((word) => word.exact)).size > 1;
}

/** What stands on keys and buttons. */
const KEYS = new Set(
  'enter escape delete shift space tab backspace insert alt ctrl caps spatie terug verder next back play pause mute eject return start reset power pauze stop home print scan menu open send verzenden opslaan wissen'.split(
    ' ',
  ),
);

function fills(run: readonly Word[], sentence: Span | undefined, ground: Ground): boolean {
  const end = run.at(-1)?.end ?? 0;
  return sentence !== undefined && !/[\p{L}\p{N}]/u.test(ground.passage.text.slice(end, sentence.end));
}

function finding({ passage }: Ground, run: readonly Word[], start: number, end: number): Seen {
  const word = passage.text.slice(start, end);
  const begins = startsSentence(passage.text, start);
  let quiet = '';
  let from = start;
  for (const one of run) {
    quiet += passage.text.slice(from, one.start) + lowered(passage.text.slice(one.start, one.end), one.exact);
    from = one.end;
  }
  const offer = begins ? quiet.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : quiet;
  return { key: 'shouting', span: { start, end }, word, fixes: [{ start, end, text: offer }], offer };
}

/** An abbreviation stays as it is; a day, a month, a country and I keep their capital. */
function lowered(written: string, exact: string): string {
  if (WRITTEN_LARGE.has(exact) && !FUNCTION_WORDS.has(exact)) return written;
  return CAPITALISED.has(exact) ? written.charAt(0) + exact.slice(1) : exact;
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…\n])["'“‘„(\s]*$/.test(text.slice(Math.max(0, start - 8), start));
}
