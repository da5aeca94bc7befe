/** What shows that a word which leaves no exception is no claim: a title, modesty, a saying, a pet, a doubt. */

import type { Span } from '../text/spans.ts';
import { clauseAround } from './clause.ts';
import type { Ground } from './ground.ts';

/** How much of a draft behind a claim tells it, in UTF-16 units. */
const BEHIND = 60;

/** Always On is the name of our programme. */
const TITLED =
  /^(?: \p{Lu}[\p{L}'’]*)* (?:is|was|wordt|heet|were) (?:the|de|our|onze|ons|het|a|een)?\s?(?:new |nieuwe )?(?:\p{L}+ )?(?:name|title|slogan|theme|naam|titel|thema|motto|liedje|song)\b/u;
/** Forever (well, until you retire). */
const HEDGED = /^[^\p{L}.!?]{0,3}(?:nou ja|well,|well …|bijna|almost|nearly|tenminste|at least|okay?,|oké,)/iu;
/** Nooit meer oorlog, stond er op het spandoek: somebody else's words. */
const REPORTED =
  /^(?: [\p{L}'’]+){0,3}, (?:stond|staat|zei|zeiden|zegt|schreef|riep|luidde|vond|aldus|volgens|said|says|read|reads|wrote|shouted|according)\b/iu;
/** Whoever promises that it is 100 per cent safe is lying. */
const DOUBTED =
  /^\P{L}*(?:(?:wie|iedereen die|mensen die|degene die|pas op voor wie|wantrouw wie) (?:iets |je |u |ons )?(?:belooft|beweert|zegt|denkt|roept|verkoopt|beloven|zeggen|denken)|(?:anyone|anybody|whoever|people|those|everyone|beware of anyone) (?:who )?(?:promises?|claims?|says?|thinks?|tells? you|sells?)|(?:geloof|vertrouw) (?:nooit|niemand|niet)|(?:never|don['’]t) (?:trust|believe))\b/iu;
/** Wij kunnen nooit alle wachtlijsten wegwerken; you can never please everyone. */
const NOT_ALL = /^(?: \p{L}+){0,3} (?:all|alle|alles|iedereen|everyone|everybody|everything|genoeg|enough)\b/iu;
/** Oude treinen halen nooit meer dan 120. */
const MEASURED = /^ (?:meer|more|minder|less|langer|longer|later|eerder|verder|further|hoger|higher) (?:dan|than) /iu;
/** Never too late to learn, nooit te oud om te leren. */
const NEVER_TOO =
  /^ (?:te|too) (?:oud|laat|jong|vroeg|klein|old|late|young|early|small) (?:om|to|for|voor)\b|^ (?:te|too) (?:oud|jong|old|young)\W*$/iu;
/** Whose habits are nobody's business. */
const PETS =
  /^(?:kat|poes|kater|hond|hondje|puppy|konijn|papegaai|hamster|cavia|goudvis|pony|cat|dog|kitten|parrot|rabbit|hamster|goldfish|tortoise|kip|haan|cockerel|hen|swan|zwaan|kater)$/;
/** He who laughs last: what people have said for ages. */
const SAYINGS =
  /\b(?:better (?:late|now) than never|beter laat dan nooit|never say never|zeg nooit nooit|the customer is always right|never a dull moment|(?:always|altijd) (?:try |tries |do |does |doe |doen )?(?:our|my|ons|mijn|their|hun) (?:very )?best|(?:voor altijd|forever|for ever) (?:dicht|gesloten|weg|closed|gone)|practice makes|oefening baart|nooit geschoten|altijd mis|there['’]s always next year|(?:it['’]s|it is|het is) (?:never|nooit) (?:too|te))\b/i;

/** Whether the words around take a claim back. */
export function isNoClaim(span: Span, ground: Ground): boolean {
  const { text } = ground.passage;
  const sentence = ground.passage.sentenceAt(span.start);
  const whole = text.slice(sentence?.start, sentence?.end);
  const behind = text.slice(span.end, span.end + BEHIND);
  if (TITLED.test(behind) || REPORTED.test(behind) || HEDGED.test(behind) || DOUBTED.test(whole) || SAYINGS.test(whole))
    return true;
  const said = text.slice(span.start, span.end).toLowerCase();
  if (/^(?:never|nooit)$/.test(said) && (NOT_ALL.test(behind) || MEASURED.test(behind) || NEVER_TOO.test(behind)))
    return true;
  if (!/^(?:always|never|altijd|nooit)$/.test(said)) return false;
  const { before } = clauseAround(span, ground);
  return before.some(({ exact }) => PETS.test(exact));
}
