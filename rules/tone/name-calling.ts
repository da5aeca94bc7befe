/** Whether a word that also names a thing, an animal or a profession is what somebody is called: those clowns, stelletje ezels. */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { type Ground, runsOn } from './ground.ts';
import { BODIES, GROUPS, PEOPLE } from './people.ts';
import { SCOLDING } from './scolding.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Right before such a word, with adjectives that scold at most between: somebody is called so. */
const CALLING = set('stelletje zootje jij jullie you zulke such welke which gij some');
/** What stands before "of" and before the article in such a call: a bunch of clowns, wat een ezel. */
const BUNCHES = set('bunch pack shower crowd circus');
const EXCLAIMING = set('wat what such zo');
/** May stand between such a verb and the name. */
const STRESSING = set('gewoon allemaal echt daar maar toch just all really simply nothing but absolute total complete');
/** How many words before it are looked at. */
const REACH = 5;
/** Between such a word and those whom it is said of: those clowns at the council. */
const AMONG = set('at in from who running op bij van in daar die');

/** Whether somebody is called the name that stands at a place. */
export function isNameCalling(span: Span, ground: Ground): boolean {
  const { words } = ground.passage;
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  if (isMine(words, first)) return false;
  const all = beforeIn(words, first);
  const scolded = all.findIndex(({ exact }) => !SCOLDING.has(exact));
  if (scolded !== 0 && all.length > 0) return true;
  const [nearest = '', further = ''] = all.map(({ exact }) => exact);
  if (nearest === 'some' && /(?:s|sheep)$/.test(words[last]?.exact ?? '')) return false;
  if (CALLING.has(nearest)) return true;
  if (/^(?:of|vol|met|uit|by|door)$/.test(nearest) && saysWhole(all.map(({ exact }) => exact))) return true;
  if (nearest === 'of') return BUNCHES.has(further);
  if (isGroupSaid(all.map(({ exact }) => exact)) || isSuchA(words, last, nearest)) return true;
  if (/^(?:de|het|the)$/.test(nearest))
    return /^(?:to|beste|dear|lieve)$/.test(further) && /^(?:die|dat|who|that)$/.test(words[last + 1]?.exact ?? '');
  if (nearest === 'stel') return /^(?:een|dit|dat)$/.test(further);
  if (/^(?:an?|een|n|nen?)$/.test(nearest))
    return EXCLAIMING.has(further) || isSaidOf(all.slice(1).map(({ exact }) => exact));
  const next = words[last]?.gap === ' ' ? words[last + 1]?.exact : undefined;
  return /^(?:those|these|die)$/.test(nearest) && next !== undefined && AMONG.has(next);
}

/** Managers zijn gewoon parasieten, managers like him are parasites; the nearest first. */
function isGroupSaid(before: readonly string[]): boolean {
  const be = before.findIndex((word) => !STRESSING.has(word));
  if (!/^(?:zijn|are|re)$/.test(before[be] ?? '')) return false;
  const [subject = '', further = ''] = before.slice(be + 1);
  return (
    GROUPS.has(subject) || (/^(?:like|zoals|als)$/.test(further) && before.slice(be + 3).some((one) => GROUPS.has(one)))
  );
}

/** Dat varken van een huisbaas, that snake of a salesman. */
function isSuchA(words: readonly Word[], last: number, article: string): boolean {
  const behind = words.slice(last, last + 4);
  if (!/^(?:dat|die|deze|dit|zo'n|een|that|this|an?|his|her)$/.test(article)) return false;
  return /^(?:van een|of an?)$/.test(`${behind[1]?.exact} ${behind[2]?.exact}`) && PEOPLE.has(behind[3]?.exact ?? '');
}

/** The council is full of clowns, het bestuur bestaat uit ezels; the nearest first. */
function saysWhole([, ...further]: readonly string[]): boolean {
  return (
    further.some((word) => BODIES.has(word)) &&
    /^(?:full|made up|consists?|consisting|run|led|vol|zit|zitten|bestaat|geleid|bestuurd|is)/.test(further[0] ?? '')
  );
}

/** The words before "een eikel", the nearest first: onze directeur is, wat ben je toch. */
function isSaidOf([verb = '', ...further]: readonly string[]): boolean {
  const adverb = /^(?:toch|echt|gewoon|maar|really|just|such)$/.test(verb);
  const [be, subject = ''] = adverb ? further : [verb, ...further];
  if (/^(?:is|s|are|was|bent|ben|blijft|vind)$/.test(be ?? '')) return PEOPLE.has(subject) || further.includes('wat');
  return (
    PEOPLE.has(be ?? '') &&
    /^(?:is|are|ben|bent|was)$/.test(subject) &&
    further.concat('').some((one) => /^wh?at$/.test(one))
  );
}

/** Who says it of himself, laughs: ik ben een kluns, I'm such an idiot. */
export function isMine(words: readonly Word[], first: number): boolean {
  // Don't be a fool like me.
  const behind = words.slice(first + 1, first + 3).map(({ exact }) => exact);
  if (/^(?:like me|like i|zoals ik|net ik)$/.test(behind.join(' '))) return true;
  const before = beforeIn(words, first);
  // Behind an article: I am fucking tired is swearing all the same.
  if (
    /^(?:me|mij)$/.test(before[1]?.exact ?? '') &&
    /^(?:call|called|calls|calling|noemt|noemde|noemden|noemen)$/.test(before[2]?.exact ?? '')
  )
    return true;
  const be = before.findIndex(({ exact }) => /^(?:ben|was|am|m|be|been|felt|voel|voelde|feel)$/.test(exact));
  if (be < 0 || !before.slice(0, be).some(({ exact }) => /^(?:an?|een|zo|such|of|de|the|ne)$/.test(exact)))
    return isMyFault(words, first, be, before);
  const near = [...before.slice(be + 1, be + 3), before[be - 1], before[be - 2]];
  // The recruiter who called me was a fool: not I.
  const mine = /^(?:felt|voel|voelde|feel)$/.test(before[be]?.exact ?? '') ? /^(?:ik|i|me|mij)$/ : /^(?:ik|i)$/;
  return near.some((word) => word !== undefined && mine.test(word.exact));
}

/** I was too stupid to read the sign. */
function isMyFault(words: readonly Word[], first: number, be: number, before: readonly Word[]): boolean {
  const said = words[first]?.exact ?? '';
  if (!/^(?:too|te|so|zo|stupid|dumb|dom|stom)$/.test(said) || be < 0) return false;
  return [...before.slice(be + 1, be + 2), ...before.slice(Math.max(0, be - 1), be)].some(({ exact }) =>
    /^(?:ik|i)$/.test(exact),
  );
}

/** What they mean as verbs: ik sukkel met mijn knie, don't let it fool you, prick the potatoes. */
const DOING = set(
  'sukkel sukkelt sukkelde kneus kneust klungel klungelt etter ettert zeur zeurt klier fool fools prick pricks jerk jerks slack moan moans cheat',
);

/** Whether a word that is a name for somebody, too, says what somebody does. */
export function isVerb(span: Span, ground: Ground): boolean {
  const { words } = ground.passage;
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  if (first !== last || !DOING.has(words[first]?.exact ?? '')) return false;
  const before = words[first - 1]?.gap === ' ' ? (words[first - 1]?.exact ?? '') : '';
  const behind = words[last]?.gap === ' ' ? (words[last + 1]?.exact ?? '') : '';
  if (/^(?:an?|the|een|de|die|dat|such|of|you|jij|total|complete|utter|little|old)$/.test(before)) return false;
  return (
    /^(?:ik|i|he|she|it|hij|zij|ze|we|they|to|can|could|will|would|may|might|t|not|al|nog)$/.test(before) ||
    /^(?:ik|je|met|niet|nog|al|er|verder|door|around|you|me|us|them|him|her|myself|yourself|everyone|anyone|the|your|my)$/.test(
      behind,
    )
  );
}

/** What is played: the coward in the play, zij speelt de heks. */
const PLAYS = set(
  'play film movie musical pantomime opera series sketch story novel book toneelstuk voorstelling serie verhaal boek roman sprookje panto show',
);
const PLAYING = set('play plays played playing speel speelt speelde spelen');

/** Whether it is a part in a play, or somebody's name (een hond die Sukkel heet). */
export function isPart(span: Span, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  const inside = span.start !== ground.passage.sentenceAt(span.start)?.start;
  if (inside && first === last && /^\p{Lu}\p{Ll}/u.test(text.slice(span.start, span.end))) return true;
  if (beforeIn(words, first).some(({ exact }) => PLAYING.has(exact))) return true;
  // We read De idioot: in the middle of a sentence an article with a capital begins a title.
  if (
    /^(?:The|De|Het|Een) $/.test(text.slice(words[first - 1]?.start, span.start)) &&
    words[first - 1]?.start !== ground.passage.sentenceAt(span.start)?.start
  )
    return !isOpened(text, words[first - 1]?.start ?? 0);
  const behind = words.slice(last + 1, last + 4).map(({ exact }) => exact);
  return /^(?:in|of|from|van|uit)$/.test(behind[0] ?? '') && PLAYS.has(behind[2] ?? '');
}

/** Behind a colon, a quotation mark or a picture a capital tells nothing. */
function isOpened(text: string, start: number): boolean {
  return !/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** The words right before, the nearest first. */
function beforeIn(words: readonly Word[], first: number): Word[] {
  const found: Word[] = [];
  for (let at = first - 1; at >= 0 && found.length < REACH; at--) {
    const word = words[at];
    if (!word || !runsOn(word)) break;
    found.push(word);
  }
  return found;
}
