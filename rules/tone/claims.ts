/**
 * Whether always, everyone and their like are a claim on how things are (our lifts never break down, iedereen weet dat),
 * and not what people say of themselves, of once, or as advice.
 */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import {
  isArticle,
  isContent,
  isDone,
  isNoneOfOurs,
  isOfAGroup,
  isOurWay,
  isPerfect,
  isSpotless,
  praisesOurs,
  promises,
} from './claim-shapes.ts';
import {
  ADDRESSING,
  BETTER,
  DAYS,
  EMPTY_SUBJECTS,
  FAILURES,
  FEELINGS,
  IMPERATIVES,
  MEASURED,
  MEASURING,
  NATURE,
  ONCE,
  OPINIONS,
  OURS,
  PAST,
  PRIVATE,
  PROMISED,
  READER,
  SLOGANS,
  TIMES,
  WEATHER,
  WHO_ALL,
  WHO_NONE,
} from './claim-words.ts';
import { type Clause, clauseAround } from './clause.ts';
import type { Ground } from './ground.ts';

/** Whether the phrase at a place claims something without exception. */
export function isClaim(span: Span, ground: Ground): boolean {
  const phrase = ground.passage.text.slice(span.start, span.end).toLowerCase();
  const clause = clauseAround(span, ground);
  const around = [...clause.before, ...clause.after].map(({ exact }) => exact);
  if (isOfAGroup(phrase, clause)) return true;
  if (around.some((word) => PRIVATE.has(word))) return false;
  if (isOneOfUs(clause.before, ground)) return false;
  if (isNoneOfOurs(phrase, around)) return true;
  if (/^(?:never|nooit)$/.test(phrase) && isSpotless(around)) return true;
  if (around.some((word) => PAST.has(word))) return false;
  const perfect = isPerfect(around);
  if (/^(?:no other|geen andere?)$/.test(phrase))
    return !perfect && span.start === ground.passage.sentenceAt(span.start)?.start;
  const last =
    phrase
      .replace(/ (?:else|anders)$/, '')
      .split(' ')
      .at(-1) ?? '';
  if (WHO_ALL.has(last) || WHO_NONE.has(last))
    return (
      !asks(span, ground) &&
      !tellsOfMe(span, ground) &&
      (followsClaim(span, ground) ||
        isOpinion(clause, WHO_NONE.has(last), / (?:else|anders)$/.test(phrase), comparesWithUs(span, ground)))
    );
  // It is for us impossible to come tells what somebody cannot do.
  if (/^(?:impossible|onmogelijk)$/.test(phrase)) return !perfect && isOurWay([...clause.before, ...clause.after]);
  if (/^geen /.test(phrase) && BETTER.test(phrase.slice(5)) && /^er$/.test(clause.before[0]?.exact ?? ''))
    return !perfect;
  if (/^(?:every single|each and every|every last)/.test(phrase))
    return (
      !TIMES.has(clause.after[0]?.exact ?? '') &&
      !around.includes('of') &&
      (around.some((word) => OURS.has(word)) ||
        (isFirst(clause.before, span, ground) && !around.some((word) => READER.has(word))))
    );
  if (/^all? /.test(phrase) && /o(?:ur|nze)$/.test(phrase))
    return praisesOurs(clause.after.slice(1).map(({ exact }) => exact));
  if (/(?:procent|percent|per cent)$/.test(phrase) && MEASURED.has(clause.after[0]?.exact ?? '')) return false;
  if (/^geen enkele?$|(?:procent|percent|per cent)$/.test(phrase))
    return around.some((word) => OURS.has(word)) || PROMISED.has(clause.after[0]?.exact ?? '');
  if (/^(?:the|de|het) /.test(phrase)) return speaksOfAnybody(clause, around);
  if (phrase === 'bestaat niet') return clause.before.some(({ exact }) => BETTER.test(exact));
  if (/^(?:no|geen) /.test(phrase) && comparesWithUs(span, ground)) return true;
  if (/^not a single /.test(phrase)) return around.some((word) => OURS.has(word));
  if (/^(?:no|geen|not) /.test(phrase) && !BETTER.test(phrase.split(' ')[1] ?? '')) return false;
  if (/^(?:elke?|iedere?|alle?|every|each|any) /.test(phrase))
    return (
      !around.some((word) => ADDRESSING.has(word) || ONCE.has(word) || DAYS.test(word)) &&
      (around.some((word) => OURS.has(word)) || isContent(clause))
    );
  if (!/^(?:always|altijd|never|nooit)$/.test(phrase))
    return !perfect && (/^(?:no |nowhere|nergens|absolu)/.test(phrase) || around.some((word) => OURS.has(word)));
  return isRule(clause, /^n/.test(phrase), ground, span);
}

function asks({ start }: Span, ground: Ground): boolean {
  const sentence = ground.passage.sentenceAt(start);
  return ground.passage.text.charAt((sentence?.end ?? 0) - 1) === '?';
}

/** Nobody wanted to be last, so I volunteered. */
function tellsOfMe({ start }: Span, ground: Ground): boolean {
  const sentence = ground.passage.sentenceAt(start);
  return (
    sentence !== undefined && ground.passage.wordsIn(sentence).some(({ exact }) => exact === 'i' || exact === 'ik')
  );
}

/** How far a comparison may stand behind, in words. */
const COMPARED = 12;

/** Niemand bouwt zo snel als wij; no one knows tyres like we do. */
function comparesWithUs({ end }: Span, ground: Ground): boolean {
  const from = ground.wordAt(end - 1);
  const words = ground.passage.words.slice(from, from + COMPARED);
  return words.some(
    ({ exact }, at) => /^(?:als|zoals|dan|like|than|as)$/.test(exact) && OURS.has(words[at + 1]?.exact ?? ''),
  );
}

/** Of us, or of who is said to be so: Peerdal is the only one who. */
function speaksOfAnybody({ before }: Clause, around: readonly string[]): boolean {
  return around.some((word) => OURS.has(word)) || /^(?:is|are|zijn|blijft)$/.test(before.at(-1)?.exact ?? '');
}

/** Everyone knows, niemand leest: what all people are like. */
function isOpinion({ before, after, opening }: Clause, none: boolean, stressed: boolean, beatsAll: boolean): boolean {
  if (opening !== undefined || [...before, ...after].some(({ exact }) => READER.has(exact) || exact === 'of'))
    return false;
  const [next, further] = after;
  if (none && before.length === 0 && beatsAll) return true;
  // Niemand weet waar de sleutel ligt.
  if (none && /^(?:waar|wie|wat|hoe|waarom|wanneer|where|who|what|how|why|when|if)$/.test(further?.exact ?? ''))
    return false;
  const previous = before.at(-1);
  // Knows everyone, wil iedereen: Dutch puts the verb first.
  if (previous !== undefined && OPINIONS.has(previous.exact)) return before.length <= 2;
  if (next === undefined || before.length > 2) return false;
  return (
    OPINIONS.has(next.exact) ||
    (stressed && none && /[ts]$|en$/.test(next.exact)) ||
    (none && /^(?:can|kan|will|zal|hoeft|needs)$/.test(next.exact))
  );
}

/** Onze monteurs komen altijd op tijd: a rule that is said to hold. */
function isRule({ before, after, opening }: Clause, never: boolean, ground: Ground, span: Span): boolean {
  const { start } = span;
  const around = [...before, ...after].map(({ exact }) => exact);
  if (asks(span, ground)) return false;
  if (never && promises(around)) return true;
  if (around.slice(0, before.length + 4).some((word) => FEELINGS.has(word))) return false;
  const perfect = isPerfect(around);
  // The shop never opened, de winkel is nooit opengegaan: what did not happen.
  if (never && (/.ed$/.test(after[0]?.exact ?? '') || isDone(before, after))) return false;
  // Altijd vers en nooit van gisteren.
  if (before.length === 0 && followsClaim(span, ground)) return true;
  if (
    perfect &&
    !(never && before.at(-1)?.exact === 'nog') &&
    (!never || after.some(({ exact }) => MEASURING.has(exact)))
  )
    return false;
  // Nog nooit heeft een klant van ons geklaagd.
  if (never && before.at(-1)?.exact === 'nog')
    return (
      around.some((word) => OURS.has(word)) &&
      (/^(?:een|één|iemand|ook)$/.test(after[1]?.exact ?? '') || around.some((word) => FAILURES.has(word)))
    );
  if (/^(?:if|when|als|wanneer)$/.test(opening ?? '') || IMPERATIVES.has(around[0] ?? '')) return false;
  if (around.some((word) => WEATHER.test(word))) return false;
  if (around.some((word) => NATURE.has(word)) && !around.some((word) => OURS.has(word))) return false;
  // The last bus never leaves before 23:40.
  if (
    after.some(
      ({ exact }, at) => /^(?:before|after|voor|na|until|tot)$/.test(exact) && /^\d/.test(after[at + 1]?.exact ?? ''),
    )
  )
    return false;
  // Het museum is op maandag altijd dicht: opening hours.
  if (around.some((word) => DAYS.test(word))) return false;
  if (around.some((word) => OURS.has(word))) return true;
  // Zaterdag staat er altijd een rij: what is there.
  if (!never && before.at(-1)?.exact === 'er') return false;
  // A prophecy: he will always be a legend.
  if (!never && around.some((word) => /^(?:will|zal|zullen)$/.test(word))) return false;
  if (isPersonal(span, ground)) return false;
  if (around.some((word) => READER.has(word)) || perfect || opening !== undefined) return false;
  const [subject] = before;
  // Til nooit alleen een krat: a Dutch sentence has its verb second, so this is advice.
  if (before.length === 1 && isDutchOpening(subject, ground)) return false;
  if (subject === undefined)
    return isSlogan(
      after.map(({ exact }) => exact),
      never,
      ground,
      start,
    );
  if (EMPTY_SUBJECTS.has(subject.exact) && !isArticle(subject.exact, before[1]?.exact))
    return /^(?:they|ze|zij)$/.test(subject.exact) && speaksOfOurs(subject, ground);
  return isFirst(before, span, ground);
}

/** Thanks to the new pond, this street will never flood: what begins a sentence, or goes on behind a comma or a colon. */
function isFirst([subject]: readonly Word[], { start }: Span, ground: Ground): boolean {
  const from = subject?.start ?? start;
  const previous = ground.passage.words[ground.wordAt(from) - 1];
  return /^(?:,|:| [-–—]) ?$/.test(previous?.gap.trimEnd() ?? '') || from === ground.passage.sentenceAt(start)?.start;
}

/** Our drivers wear gloves. They are never late: whether they are ours. */
function speaksOfOurs(they: Word, ground: Ground): boolean {
  const { words } = ground.passage;
  const at = ground.wordAt(they.start);
  const before = words[ground.wordAt(ground.passage.sentenceAt(they.start)?.start ?? 0) - 1];
  const from = before && ground.passage.sentenceAt(before.start)?.start;
  return words
    .slice(Math.max(at - TOLD, ground.wordAt(from ?? 0)), at)
    .some(({ exact }) => /^(?:our|ons|onze)$/.test(exact));
}

/** Our colleague Wim is always the first: one of us, by his name. */
function isOneOfUs(before: readonly Word[], { passage: { text } }: Ground): boolean {
  return before.some(
    ({ exact }, at) =>
      /^(?:our|onze|ons)$/.test(exact) &&
      before[at + 2] !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(before[at + 2]?.start, before[at + 2]?.end)),
  );
}

function isDutchOpening(word: Word | undefined, { passage }: Ground): boolean {
  return (
    word !== undefined &&
    passage.languageAt(word.start) === 'nl' &&
    word.start === passage.sentenceAt(word.start)?.start
  );
}

/** Everyone loves it, and nobody goes home: what goes on behind en or and where the sentence has made a claim before. */
function followsClaim({ start }: Span, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const at = ground.wordAt(start);
  const from = Math.max(at - TOLD, ground.wordAt(ground.passage.sentenceAt(start)?.start ?? 0));
  if (!/^(?:and|en)$/.test(words[at - 1]?.exact ?? '')) return false;
  return words.slice(from, at - 1).some((word) => {
    if (!CLAIMING.test(word.exact) || /^\p{Lu}/u.test(text.slice(start))) return false;
    const { before, after } = clauseAround(word, ground);
    if ([...before, ...after].some(({ exact }) => PRIVATE.has(exact) || PAST.has(exact))) return false;
    return /^[aen]/.test(word.exact) && !/body|one|niemand|iedereen/.test(word.exact)
      ? isRule({ before, after, opening: undefined }, word.exact.startsWith('n'), ground, word)
      : isOpinion({ before, after, opening: undefined }, WHO_NONE.has(word.exact), false, false);
  });
}

/** What may have made a claim before. */
const CLAIMING = /^(?:always|never|altijd|nooit|everyone|everybody|nobody|iedereen|niemand)$/;

/** How far before it a word may show that a sentence is about its writer or reader, in words. */
const TOLD = 15;

/** My hustle is endless, that means it never stops: somebody talks of himself. */
function isPersonal({ start }: Span, ground: Ground): boolean {
  const at = ground.wordAt(start);
  const from = Math.max(at - TOLD, ground.wordAt(ground.passage.sentenceAt(start)?.start ?? 0));
  const told = ground.passage.words.slice(from, at);
  // What I learned: quotes are never complete.
  return told
    .slice(told.findLastIndex(({ gap }) => gap.startsWith(':')) + 1)
    .some(({ exact }) => PRIVATE.has(exact) || READER.has(exact));
}

/** Altijd binnen een uur: without anybody who acts. Always bring a coat is advice. */
function isSlogan([next = '']: readonly string[], never: boolean, ground: Ground, start: number): boolean {
  if (start !== ground.passage.sentenceAt(start)?.start) return false;
  return never ? /^(?:meer|again|late|out)$/.test(next) : SLOGANS.has(next);
}
