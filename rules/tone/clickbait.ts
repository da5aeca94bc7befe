/** Clickbait by its turns of phrase. */

import type { Span } from '../text/spans.ts';
import { endsSentence, type Ground } from './ground.ts';
import { CLICKBAIT } from './lists/clickbait.ts';
import { TEASERS } from './lists/teasers.ts';
import type { Seen } from './seen.ts';
import { findTurns, readTurnsLater } from './turns.ts';

const TURNS = readTurnsLater(() => [...CLICKBAIT.nl, ...CLICKBAIT.en, ...TEASERS()]);

/** The turns in a passage that keep from the reader what it is about; those of one sentence, and those that follow each other, are one. */
export function findClickbait(ground: Ground): Seen[] {
  const { words, text } = ground.passage;
  const found: Seen[] = [];
  for (const span of findTurns(TURNS, words, (word) => endsSentence(word, ground))) {
    if (isLiteral(span, ground) || isTold(span, ground)) continue;
    if (
      ground.isQuoted({ start: span.start, end: span.start + 1 }) ||
      ground.isName(span) ||
      ground.passage.languageAt(span.start) === 'other'
    )
      continue;
    const last = found.at(-1);
    const start = last && belongs(ground, last.span, span) ? last.span.start : span.start;
    if (start !== span.start) found.pop();
    found.push({ key: 'clickbait', span: { start, end: span.end }, word: text.slice(start, span.end), fixes: [] });
  }
  return found;
}

/** Words among which a shock is one, and holding on is good advice: the fence will shock you, brace yourself in the bus. */
const PHYSICAL = new Set(
  'fence volt volts wire wires current socket electric voltage static battery eel wind winds gust gusts storm bus tram train brake brakes wave waves boat ferry deck rail speed ladder rope seatbelt hek draad schrikdraad stroom stopcontact windkracht windstoten rem remmen trein golf golven boot pont reling touw gordel helm dek'.split(
    ' ',
  ),
);
/** Tricks that are done with them: with a coin, for the club's show. */
const CONJURING = /goochel|tovena|magician|conjur|wizard|card trick|kaarttruc|muntje?\b|\bcoins?\b/i;
const BODILY = /\b(?:shock you|brace yourself|hold on|hold onto|hou[d]? (?:je|u)|zet je schrap|schrik je)\b/i;
/** How far such a word may stand, in words. */
const NEAR = 10;

function isLiteral({ start, end }: Span, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const said = text.slice(start, end);
  if (/\btruc|\btrick/i.test(said) && CONJURING.test(text)) return true;
  if (!BODILY.test(said)) return false;
  const at = ground.wordAt(start);
  return words.slice(Math.max(0, at - NEAR), at + NEAR).some(({ exact }) => PHYSICAL.has(exact));
}

const TELLING =
  /^(?:the|het|de|dé|mijn|my|our|ons|onze) (?:number one |nummer één |biggest |grootste )?(?:secret|geheim|trick|truc|(?:real |true |echte |ware )?reason|echte reden|mistake|fout|lie|leugen)\b/i;

const GUESSING = /\b(?:guess|raad|raadt|gok)\b/i;
/** It is no answer that sends people elsewhere. */
const ELSEWHERE =
  /\b(?:comments?|reacties?|below|hieronder|link|tomorrow|morgen|answer|antwoord|swipe|click|klik|bio)\b/i;
const EXCLAIMED = /\b(?:niet te geloven|ogen niet geloven|believe (?:my|our) eyes)\b/i;
const FOUND =
  /\b(?:results?|resultaten|resultaat|outcome|uitkomst(?:en)?|figures|cijfers|answers?|antwoord(?:en)?|no clickbait|geen clickbait)\b/i;
/** How much behind a teaser may tell it after all, in UTF-16 units. */
const BEHIND = 90;

/** Guess how many? 1,148! The results surprised us. Of 400 pupils 61 per cent choose. */
function isAnswered({ start, end }: Span, { passage }: Ground): boolean {
  const said = passage.text.slice(start, end);
  const last = passage.sentenceAt(end - 1)?.end ?? end;
  if (/^[^:.!?]{0,30}: ?(?:[^\d\s]+ ){0,2}[€£$]?\d/u.test(passage.text.slice(end, last))) return true;
  // I couldn't believe my eyes when I saw the price: it had doubled.
  if (EXCLAIMED.test(said) && /^[^:.!?]{0,70}: ?\S+ \S+ \S/u.test(passage.text.slice(end, last))) return true;
  const next = /^[^\p{L}\d]*[^.!?\n]*/u.exec(passage.text.slice(last, last + BEHIND))?.[0].trim() ?? '';
  if (GUESSING.test(said) && /\d|^\P{L}*(?:\p{Lu}[\p{L}'’]*[ ,]*){1,2}$/u.test(next)) return !ELSEWHERE.test(next);
  return FOUND.test(said) && /\d/.test(next) && !/^#|\d\W*$/.test(next);
}

/** What happened next: two complaints. Behind the colon it is told after all. */
function isTold({ start, end }: Span, ground: Ground): boolean {
  const { passage } = ground;
  const { text } = passage;
  if (isAnswered({ start, end }, ground)) return true;
  // The secret to good soup is a day's patience.
  if (TELLING.test(text.slice(start, end))) {
    const rest = text.slice(end, passage.sentenceAt(start)?.end ?? end);
    return !/(?:…|\.\.\.)\W*$/.test(rest) && /^(?: [\p{L}'’]+){0,9}(?: is| was| zijn| are|:) \S/u.test(rest);
  }
  return (
    /\b(?:happened|gebeurde|did|said|found|saw|learned|deed|deden|zei|zeiden|zag|zagen|vond|leerde)\b/i.test(
      text.slice(start, end),
    ) && /^(?: \p{L}+){0,6}: ?\S/u.test(text.slice(end, end + 60))
  );
}

/** A teaser goes on in the next sentence: three mistakes that everybody makes. Number two will cost you. */
function belongs({ passage }: Ground, last: Span, span: Span): boolean {
  const [before, sentence] = [passage.sentenceAt(last.end - 1), passage.sentenceAt(span.start)];
  if (before === sentence) return true;
  return (
    before !== undefined &&
    sentence !== undefined &&
    /^[^\p{L}\p{N}]*$/u.test(passage.text.slice(before.end, sentence.start))
  );
}
