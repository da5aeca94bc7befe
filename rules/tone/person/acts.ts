/** Whether an organisation that is named acts: with the verb behind it, before it, or at the end of its clause. */

import type { PhraseMatch } from '../../text/phrases.ts';
import type { Word } from '../../text/words.ts';
import type { Language } from '../../types.ts';
import { SUBORDINATING } from '../clause.ts';
import type { Ground } from '../ground.ts';
import type { Subject } from './subjects.ts';
import { AUXILIARIES, BEHIND_VERB, BETWEEN, PREPOSITIONS, STARTS } from './verbs.ts';
import { FEELING, FEELING_BEFORE, NO_DUTCH_VERB, SAYING } from './voices.ts';
import { FURTHER, headOf, isObject, isOfOthers, isTimed, isTold, isToMe } from './whose.ts';

/** Where somebody acts, and what we would say there. */
export interface Act {
  start: number;
  end: number;
  offer?: string;
}

/** How many words an aside, a partner or the rest of a clause may have. */
const REACH = 9;
/** How far a feeling may stand behind its verb, in words. */
const NEAR = 4;

/** The place where a subject acts, or nothing. `verbs` has what we say by what the third person does. */
export function acts(
  { start, end, value }: PhraseMatch<Subject>,
  language: Language,
  verbs: ReadonlyMap<string, string>,
  ground: Ground,
): Act | undefined {
  const { words } = ground.passage;
  const [first, last] = [ground.wordAt(start), ground.wordAt(end - 1)];
  const sentence = ground.passage.sentenceAt(start);
  const before = words[first - 1];
  const follows = before !== undefined && /^ [@#]?$/.test(before.gap) && before.start >= (sentence?.start ?? 0);
  if (value.is !== 'own' && FURTHER.test(words[last + 1]?.exact ?? '')) return undefined;
  if (
    follows &&
    PREPOSITIONS.has(before.exact) &&
    !(before.exact === 'on' && /^(?:now|later)$/.test(words[first - 2]?.exact ?? ''))
  ) {
    const head = value.is === 'own' ? headOf(first, ground) : undefined;
    const verb = head && verbBehind(last, verbs, value, language, false, ground);
    return head && verb ? { start: head.start, end: words[verb]?.end ?? end } : undefined;
  }
  if (isOfOthers(value, start, ground) || isObject(first, value, ground)) return undefined;
  const opens = !follows || JOINING.has(before.exact);
  const verb = verbBehind(last, verbs, value, language, opens, ground);
  if (verb) {
    if ((value.is === 'voice' && !speaks(verb, ground) && !isTold(first, ground)) || isToMe(verb, ground))
      return undefined;
    const we = verbs.get(words[verb]?.exact ?? '');
    const offer = verb === last + 1 && value.is !== 'voice' && we !== undefined ? { offer: `we ${we}` } : {};
    return { start, end: words[verb]?.end ?? end, ...offer };
  }
  if (!follows || !endsName(words[last])) return undefined;
  // Next week sees Peerdal take the stage.
  if (
    value.is === 'own' &&
    /^(?:sees|saw)$/.test(before.exact) &&
    new Set(verbs.values()).has(words[last + 1]?.exact ?? '')
  )
    return { start, end: words[last + 1]?.end ?? end };
  if ((value.is === 'own' || isTold(first, ground)) && isClauseOf(before, last, verbs, ground)) return { start, end };
  if (language === 'en')
    return value.is === 'own' && isAsked(before, start, ground) ? { start: before.start, end } : undefined;
  // Vandaag opent Peerdal: Dutch puts the verb first.
  const opening = ground.passage.firstWordIn(sentence ?? { start, end })?.exact ?? '';
  const second = words[first - 2]?.start === sentence?.start;
  if (
    !STARTS.has(opening) &&
    !STARTS.has(clauseOpening(first, ground)) &&
    before.start !== sentence?.start &&
    !/^\d/.test(opening) &&
    !isTimed(first - 1, start, ground) &&
    !(second && /^(?:dat|dit|die|deze)$/.test(opening))
  )
    return undefined;
  const we = verbs.get(before.exact);
  if (we === undefined)
    return value.is === 'own' && isLikeVerb(before, ground) && !ARTICLES.has(words[first - 2]?.exact ?? '')
      ? { start: before.start, end }
      : undefined;
  if (value.is === 'voice' && !SAYING.has(before.exact)) return undefined;
  return { start: before.start, end, ...(value.is === 'own' && { offer: `${we} we` }) };
}

/** The word that begins the part of a sentence behind its last comma: en daarom vangt Peerdal het op. */
function clauseOpening(first: number, { passage: { words } }: Ground): string {
  let at = first - 1;
  while (at > 0 && words[at - 1]?.gap === ' ') at--;
  const opening = words[at];
  return (JOINING.has(opening?.exact ?? '') ? words[at + 1]?.exact : opening?.exact) ?? '';
}

/** Behind them a sentence begins anew. */
const JOINING: ReadonlySet<string> = new Set(['en', 'maar', 'want', 'dus', 'and', 'but', 'so']);
const ARTICLES: ReadonlySet<string> = new Set('de het een dit dat mijn ons onze hun zijn haar'.split(' '));

/** The place of the verb right behind a name, behind an adverb, an aside, the rest of the name or a partner. */
function verbBehind(
  last: number,
  verbs: ReadonlyMap<string, string>,
  subject: Subject,
  language: Language,
  opens: boolean,
  ground: Ground,
): number | undefined {
  const { words, text } = ground.passage;
  const own = subject.is === 'own';
  let at = last + 1;
  // Peerdal Hospital wishes.
  while (own && at < last + 3 && isLarge(words[at], text) && words[at - 1]?.gap === ' ') at++;
  if (own && words[at - 1]?.gap === ',') return behindAside(at, verbs, ground);
  while (own && LEGAL.test(words[at]?.exact ?? '') && /^[ .]/.test(words[at - 1]?.gap ?? '')) at++;
  if (own && words[at - 1]?.gap === "'" && isContracted(words[at], words[at + 1])) return at + 1;
  const from = at;
  for (; at <= from + 1; at++) {
    const word = words[at];
    if (!/^\.? $/.test(words[at - 1]?.gap ?? '') || !word) return undefined;
    if (own && /^(?:and|en)$/.test(word.exact)) return behindPartner(at, verbs, language, ground);
    if (verbs.has(word.exact)) return at > from || isVerb(word, words[at + 1], language, subject) ? at : undefined;
    if (
      /^(?:is|are|was|were|has|have|does|did|could|would|should|won|ca)n?$/.test(word.exact) &&
      word.gap === "'" &&
      words[at + 1]?.exact === 't'
    )
      return at + 1;
    if (
      own &&
      /^(?:wensen|danken|bedanken|feliciteren|hopen|nodigen|verwelkomen|groeten|heten|kijken)$/.test(word.exact)
    )
      return at;
    // Our firm also roasts cocoa.
    if (language === 'en' && at > from && /\p{L}{3}[^s]s$/u.test(word.exact) && word.gap === ' ') return at;
    if (subject.is === 'voice' && SAYING.has(word.exact)) return at;
    if (language === 'en' && isManyVerb(word, words[at + 1], verbs, last, ground)) return at;
    if (subject.is !== 'voice' && opens && at === from && isUnlistedVerb(word, words[at + 1], language, ground))
      return at;
    if (!BETWEEN.has(word.exact)) return undefined;
  }
  return undefined;
}

function isLarge(word: Word | undefined, text: string): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end));
}

/** Peerdal, het ziekenhuis in de polder, zoekt verpleegkundigen. */
function behindAside(from: number, verbs: ReadonlyMap<string, string>, ground: Ground): number | undefined {
  const { words } = ground.passage;
  for (let at = from; at < from + REACH; at++) {
    const gap = words[at]?.gap;
    if (gap === ',') return verbs.has(words[at + 1]?.exact ?? '') ? at + 1 : undefined;
    if (gap !== ' ' && gap !== '-') return undefined;
  }
  return undefined;
}

/** Peerdal and the fire brigade are going to visit. */
function behindPartner(
  and: number,
  verbs: ReadonlyMap<string, string>,
  language: Language,
  ground: Ground,
): number | undefined {
  const { words } = ground.passage;
  // We visited Peerdal and they showed us.
  if (/^(?:we|i|they|you|he|she|it|wij|ik|ze|zij|je|jij|u|hij)$/.test(words[and + 1]?.exact ?? '')) return undefined;
  const many = new Set(
    language === 'en' ? [...MANY_ENGLISH, ...[...verbs.values()].filter((verb) => PAST.test(verb))] : verbs.values(),
  );
  for (let at = and + 1; at < and + REACH && words[at - 1]?.gap === ' '; at++)
    if (at > and + 1 && many.has(words[at]?.exact ?? '')) return at;
  return undefined;
}
/** Of these no noun is written so: the fire brigade. */
const PAST = /ed$|^(?:built|made|won|gave|held|took|brought|taught|sold|bought|began|wrote|chose)$/;
const MANY_ENGLISH: ReadonlySet<string> = new Set(
  'are were have had will would can could invite join open present organise'.split(' '),
);

/** The Peerdal volunteers thank you: one who is many. */
function isManyVerb(
  word: Word,
  next: Word | undefined,
  verbs: ReadonlyMap<string, string>,
  last: number,
  { passage: { words } }: Ground,
): boolean {
  if (/^(?:are|have|were)$/.test(word.exact))
    return (
      /^(?:staff|team|management|board|crew|directors|trustees|volunteers|people|folks|employees|nurses|engineers|teachers|doctors|family|peerdal)$/.test(
        words[last]?.exact ?? '',
      ) || words[last]?.exact === 'company'
    );
  return (
    SAYING.has(word.exact) &&
    !/s$/.test(word.exact) &&
    next !== undefined &&
    word.gap === ' ' &&
    BEHIND_VERB.has(next.exact) &&
    !verbs.has(word.exact)
  );
}

/** Of a firm: Peerdal B.V. */
const LEGAL = /^(?:b|v|bv|n|nv|vzw|vof|ltd|inc|gmbh|plc|llc|sa|group|holding)$/;

/** Peerdal's moving, Peerdal's been; but not, Peerdal's opening hours. */
function isContracted(s: Word | undefined, next: Word | undefined): boolean {
  return (
    s?.exact === 's' &&
    s.gap === ' ' &&
    /^(?:\p{L}{2,}ing|been|got|now|proud|not|just|already|back|here)$/u.test(next?.exact ?? '') &&
    !/^(?:building|opening|training|meeting|housing|wedding|clothing|painting|parking|ceiling|beginning|evening|morning|offering|heating|packaging|marketing|planning|catering|thing|spring|king|ring|wing|string|rating|ranking|listing|setting|founding|standing|fundraising|programming|engineering)$/.test(
      next?.exact ?? '',
    )
  );
}

/** Plans, works and offers are nouns, too. */
function isVerb(word: Word, next: Word | undefined, language: Language, { is }: Subject): boolean {
  if (language === 'nl' || Object.hasOwn(AUXILIARIES.en, word.exact) || !/s$/.test(word.exact)) return true;
  if (next === undefined || word.gap !== ' ') return !NOUNS.has(word.exact) && /^[.!?,]/.test(word.gap);
  // The company offers courses: few say the company's offers so.
  if (is === 'house' && !/^(?:plans|shares|reports|rents|tests)$/.test(word.exact))
    return !MANY_ENGLISH.has(next.exact);
  return BEHIND_VERB.has(next.exact) || /^\d|ing$|ly$/.test(next.exact) || !NOUNS.has(word.exact);
}

/** A verb that no list has, by its ending and its place: Peerdal verzaagt, Peerdal trebles the. */
function isUnlistedVerb(word: Word, next: Word | undefined, language: Language, ground: Ground): boolean {
  if (language === 'nl') return isLikeVerb(word, ground);
  return /[^s]s$/.test(word.exact) && word.gap === ' ' && DETERMINERS.has(next?.exact ?? '');
}
const DETERMINERS: ReadonlySet<string> = new Set('a an the our its their your this these you us'.split(' '));

function isLikeVerb({ start, end, exact }: Word, { passage }: Ground): boolean {
  return (
    passage.languageAt(start) === 'nl' &&
    /^\p{Ll}{2,}(?:[^aeiou]t|[aeiou]{2}t|[dt]e)$/u.test(passage.text.slice(start, end)) &&
    !/(?:iteit|ment|schap|atie|ste|nde)$/.test(exact) &&
    !NO_DUTCH_VERB.has(exact)
  );
}

/** Wist je dat Peerdal ook bomen plant? The verb ends the clause. */
function isClauseOf(before: Word, last: number, verbs: ReadonlyMap<string, string>, ground: Ground): boolean {
  if (!SUBORDINATING.has(before.exact) && !/^(?:of|hoe|waar|wat|nu|als)$/.test(before.exact)) return false;
  const opens = before.start === ground.passage.sentenceAt(before.start)?.start;
  // A firm like Peerdal.
  if (/^(?:als|of|die)$/.test(before.exact) && !opens) return false;
  const { words } = ground.passage;
  const own = /^(?:ik|mij|me|mijn|i|my)$/;
  for (let at = last + 1; at < last + REACH && words[at - 1]?.gap === ' '; at++) {
    const word = words[at];
    if (!word || own.test(word.exact)) return false;
    if (verbs.has(word.exact) || (word.gap !== ' ' && isLikeVerb(word, ground))) return true;
  }
  return false;
}

/** What does Peerdal do when a pupil stays away? */
function isAsked(before: Word, start: number, { passage }: Ground): boolean {
  const end = passage.sentenceAt(start)?.end ?? 0;
  return /^(?:does|did|will|has|can)$/.test(before.exact) && passage.text.charAt(end - 1) === '?';
}

/** Whether what might be anybody's says, wishes or decides: the board regrets, de redactie is blij. */
function speaks(verb: number, { passage: { words } }: Ground): boolean {
  const { exact = '' } = words[verb] ?? {};
  if (SAYING.has(exact)) return true;
  if (!FEELING_BEFORE.has(exact)) return /^(?:took|takes|decided|chose)$/.test(exact);
  for (let at = verb + 1; at <= verb + NEAR && words[at - 1]?.gap === ' '; at++)
    if (FEELING.has(words[at]?.exact ?? '')) return true;
  return false;
}

function endsName(word: Word | undefined): boolean {
  return word !== undefined && word.gap !== '-' && word.gap !== "'";
}

/** Third persons that are nouns in the plural, too. */
const NOUNS: ReadonlySet<string> = new Set(
  `plans works offers reports shares supports starts stops moves changes tests designs hosts leads runs answers questions needs aims drives stands looks partners ships rents leases
  acts cuts hits deals falls lights rides rings rises shows sleeps spreads strikes throws wakes treats nurses guards feeds houses shelters fixes patches upgrades splits teams marks tops scores records posts bans permits grants awards rewards crowns fires sacks trains coaches mentors supplies
  stocks cooks prints paints crafts mills presses codes reviews maps tracks monitors processes wraps spotlights gains draws boosts sparks pioneers shapes visits tours travels marches walks dances plays cheers roots counts campaigns lobbies petitions appeals files registers claims bids tenders targets projects forecasts
  attempts volunteers guides hopes values delays demands protests backs champions programs programmes screens streams stages broadcasts calls fights collects thanks toasts doubles trebles halves reserves`.split(
    /\s+/,
  ),
);
