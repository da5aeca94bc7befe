/** Names that no list can hold: mislukte agentjes, spineless managers, stelletje kelderdwergen, kutambtenaar, loemperik. */

import type { Table } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { type Ground, runsOn } from './ground.ts';
import { isHarmless } from './harmless.ts';
import { isMine } from './name-calling.ts';
import { BODIES, isPerson } from './people.ts';
import { isToldOfSomebody } from './said-of.ts';
import { SCOLDING_PEOPLE } from './scolding.ts';
import type { Seen } from './seen.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words for people that look down on them, by themselves or behind an adjective that does. */
const COLLECTIVES = set(`
  volk volkje types typetje type figuren figuurtje figuurtjes sujetten bende lui gasten ventjes ventje mannetje mannetjes mens wijf soort kliek kliekje heerschap heertjes dametje dametjes vrouwtje vrouwtjes agentjes agentje baasje baasjes generatie nest
  lot bunch people creature creatures specimen individual individuals type types sort excuse crowd mob brigade generation brat brats
`);
/** The Dutch adjectives before a noun with "het". */
const UNINFLECTED = set(
  'lui dom laf achterlijk asociaal arrogant bekrompen verwaand schijnheilig hypocriet gierig inhalig',
);
const BEFORE_UNINFLECTED = set(
  'volk volkje mens wijf ventje mannetje figuur figuurtje heerschap type typetje stel stelletje baasje agentje nest soort kliekje vrouwtje dametje',
);
/** A failed entrepreneur is news; mislukte agentjes are none. */
const FAILED = set('mislukte gesjeesde goedkope');
/** Before a word for people they say of which kind: lazy civil servant. */
const KINDS = set(
  'civil public social police bank estate council union school government middle senior traffic sales local little old young so-called parking customer call it hr head deputy vice general private political university city rich white-collar male female',
);
/** Bunches that are no compliment, whatever they are of. */
const BUNCHES = set('stelletje zooitje zootje');
/** What a name of several words begins with. */
const FIRSTS: ReadonlySet<string> = new Set([...SCOLDING_PEOPLE, ...UNINFLECTED, ...FAILED, ...BUNCHES]);
/** Of things, a bunch is a mess. */
const HEAP =
  /^(?:ongeregeld|van|is|in|op|aan|met|bij|dat|en|maar|was|spullen|kabels|papieren|dozen|draden|snoeren|schroeven|kleren|rommel|troep|planten|boeken|bloemen|kippen|eenden|tegels|stenen)$/;
/** Endings that make a name for somebody of any word: huppelkutje, dorpsidioot, loemperik. */
const ENDINGS =
  /^.{3,}(?:kutjes?|klootzak(?:ken)?|hufters?|sukkels?|idioot|idioten|debiel(?:en)?|mongool|mongolen|trutje|trutten|trut|wijf|wijven|neukers?|zeikers?|lul|sukkelaars?|droeftoeters?|klojo's?|pummels?|schreeuwers|drammers?|kloot)$|^.{3,}[^d]eriken?$|^.{2,}(?:mm|pp|tt|mp|nt|lij|ui|uw|gg|bb|k|z)erik$/;
/** So do these before a word for people: kutambtenaar, rotwethouder. */
const BEGINNINGS = /^(?:kut|klote|pokke|takke|klere|tyfus|rot|flut)(?=.{4})/;
/** Praise, and given names. */
const NO_NAME = set('slimmerik slimmeriken frederik diederik roderik alberik emmerik hendrerik leperik');

/** Words that begin a name, and whether they are all of it. */
const BEGINNINGS_OF_NAMES: Table<boolean> = {
  get: (word) => (FIRSTS.has(word) ? false : isCompound(word) ? true : undefined),
};

/** What somebody is called in a passage, with a name that is in no list. */
export function findScolded(ground: Ground): Seen[] {
  const { words, text } = ground.passage;
  const found: Seen[] = [];
  let next = 0;
  for (const { at, found: whole } of ground.passage.entriesOf(BEGINNINGS_OF_NAMES)) {
    if (at < next) continue;
    const last = whole ? at : (lastOf(words, at) ?? lastSaid(ground, at));
    const [from, to] = [words[at], words[last ?? -1]];
    if (!from || !to || isMine(words, at)) continue;
    const span = { start: from.start, end: to.end };
    if (isOutside(span, ground) || isHarmless(span, ground)) continue;
    found.push({ key: 'insults', span, word: text.slice(span.start, span.end), fixes: [] });
    next = (last ?? at) + 1;
  }
  return found;
}

/** The place of the last word of a name that begins at a place, with one of {@link FIRSTS}. */
function lastOf(words: readonly Word[], at: number): number | undefined {
  return BUNCHES.has(words[at]?.exact ?? '') ? bunched(words, at) : scolded(words, at);
}

/** Stelletje kelderdwergen, stelletje luie klunzen. */
function bunched(words: readonly Word[], at: number): number | undefined {
  let last = at + 1;
  while (SCOLDING_PEOPLE.has(words[last]?.exact ?? '') && runsOn(words[last])) last++;
  const [bunch, noun] = [words[at]?.exact ?? '', words[last]?.exact ?? ''];
  return runsOn(words[at]) && noun.length > 3 && !HEAP.test(noun) && isMany(bunch, noun) ? last : undefined;
}

/** My boss is a slimy little toad: said of somebody, any noun will do behind such an adjective. */
function lastSaid(ground: Ground, at: number): number | undefined {
  const { words } = ground.passage;
  const word = words[at];
  if (!word || !SCOLDING_PEOPLE.has(word.exact) || words[at - 1]?.gap !== ' ' || word.gap !== ' ') return undefined;
  if (!/^(?:an?|een|ne|such|such a|what)$/.test(words[at - 1]?.exact ?? '') || !isToldOfSomebody(at, ground))
    return undefined;
  const small =
    /^(?:little|old|fat|young|kleine?|oude?|dikke)$/.test(words[at + 1]?.exact ?? '') && words[at + 1]?.gap === ' ';
  return small ? at + 2 : at + 1;
}

/** Een zootje: only of people. */
function isMany(bunch: string, noun: string): boolean {
  return bunch === 'stelletje' || (isPerson(noun) && /(?:en|s)$/.test(noun)) || /(?:gen|ken|ppen|ers|jes)$/.test(noun);
}

/** Mislukte agentjes, arrogante luie managers: up to two more adjectives that scold. */
function scolded(words: readonly Word[], at: number): number | undefined {
  for (let last = at + 1; last <= at + 3; last++) {
    const word = words[last]?.exact ?? '';
    if (!/^[ ,]$/.test(words[last - 1]?.gap ?? '')) return undefined;
    if (SCOLDING_PEOPLE.has(word) || (last < at + 3 && KINDS.has(word))) continue;
    const before = words[last - 1]?.exact ?? '';
    if (UNINFLECTED.has(before) && !SCOLDING_PEOPLE.has(before)) return BEFORE_UNINFLECTED.has(word) ? last : undefined;
    return words[last - 1]?.gap === ' ' && isSomebody(before, word) ? last : undefined;
  }
  return undefined;
}

function isSomebody(adjective: string, noun: string): boolean {
  if (FAILED.has(adjective)) return /tjes?$/.test(noun);
  if (BODIES.has(noun) || (/^(?:dumb|stupid)$/.test(adjective) && /^waiters?$/.test(noun))) return false;
  return COLLECTIVES.has(noun) || (noun.length > 3 && isPerson(noun));
}

function isCompound(word: string): boolean {
  if (word.length < 7 || NO_NAME.has(word)) return false;
  if (ENDINGS.test(word)) return true;
  const beginning = BEGINNINGS.exec(word)?.[0];
  return (
    beginning !== undefined &&
    isPerson(word.slice(beginning.length)) &&
    !/^rot(?!wet|bur|dir|bui|buu|cha|man|ver|vr|kl|col|min|pol)/.test(word)
  );
}

function isOutside(span: Span, ground: Ground): boolean {
  const { passage } = ground;
  const named =
    passage.sentenceAt(span.start)?.start !== span.start && /^\p{Lu}\p{Ll}/u.test(passage.text.slice(span.start));
  return named || ground.isQuoted(span) || ground.isName(span) || passage.languageAt(span.start) === 'other';
}
