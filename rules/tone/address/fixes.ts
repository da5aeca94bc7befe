/** Saying the same in the other form of address, where it can be told how. No fix is better than a wrong one. */

import { likeCapitals } from '../../text/capitals.ts';
import type { Span } from '../../text/spans.ts';
import type { Word } from '../../text/words.ts';
import type { Form } from './forms.ts';
import { ADVERBS, CLAUSE_STARTS, HERE, NOT_A_NOUN, PREPOSITIONS, TO_FORMAL, TO_INFORMAL } from './verbs.ts';

export interface Rewrite {
  span: Span;
  /** Absent where it cannot be told how to say it. */
  text?: string;
}

/** What is said in a form of address at `at`, its verb with it where that goes along, and how the other form says it. */
export function rewrite(form: Form, words: readonly Word[], at: number, text: string): Rewrite {
  const change = form === 'formal' ? toInformal(words, at, text) : toFormal(words, at, text);
  const [first, last] = [words[change?.from ?? -1], words[change?.to ?? -1]];
  if (!change || !first || !last) return { span: withVerb(form, words, at) };
  const span = { start: first.start, end: last.end };
  return { span, text: likeCapitals(capitalsOf(text, first), change.text) };
}

/** The word itself, with the verb before it where the two go together: dient u, heb je. */
function withVerb(form: Form, words: readonly Word[], at: number): Span {
  const word = words[at];
  const verb = neighbour(words, at, -1) ?? '';
  const verbs = form === 'formal' ? TO_INFORMAL : TO_FORMAL;
  const known =
    SUBJECTS.has(word?.exact ?? '') && (verbs[verb] !== undefined || (form === 'formal' && /.{3}t$/.test(verb)));
  const first = known && (SURE.has(verb) || begins(words, at - 1)) ? words[at - 1] : word;
  return { start: first?.start ?? 0, end: word?.end ?? 0 };
}

/** The forms that can be the one who acts. */
const SUBJECTS: ReadonlySet<string> = new Set(['u', 'je', 'jij', 'jullie']);

interface Change {
  from: number;
  to: number;
  text: string;
}

/** One capital letter is no word in capitals: U kunt → Je kunt. */
function capitalsOf(text: string, { start, end }: Span): string {
  const written = text.slice(start, end);
  return written.length > 1 ? written : `${written}a`;
}

function toInformal(words: readonly Word[], at: number, draft: string): Change | undefined {
  const only = (text: string): Change => ({ from: at, to: at, text });
  switch (words[at]?.exact) {
    case 'uw':
      return only('je');
    case 'uwe':
      return only('jouwe');
    case 'uzelf':
      return only('jezelf');
    case 'alstublieft':
      return only('alsjeblieft');
    case 'u':
      return youInformal(words, at, draft);
    default:
      return undefined;
  }
}

function youInformal(words: readonly Word[], at: number, draft: string): Change | undefined {
  const before = neighbour(words, at, -1);
  const after = neighbour(words, at, 1);
  const object = (): Change => ({ from: at, to: at, text: !after || after === 'en' || after === 'of' ? 'jou' : 'je' });
  if (before !== undefined && PREPOSITIONS.has(before) && before !== 'om') return object();
  const clause = clauseAfter(words, at);
  // U kunt zich inschrijven: je kunt je inschrijven, and that is two places.
  if (clause.some((word) => word === 'zich' || word === 'zichzelf' || word === 'zelf')) return undefined;
  if (before !== undefined && TO_INFORMAL[before]) {
    const subject = SURE.has(before) || begins(words, at - 1);
    return subject ? { from: at - 1, to: at, text: `${TO_INFORMAL[before]} je` } : undefined;
  }
  if (before === undefined || CLAUSE_STARTS.has(before) || ADVERBS.has(before)) {
    const verb = clause.indexOf('heeft');
    if (verb >= 0 && verb <= REACH) {
      const between = draft.slice(words[at]?.end, words[at + 1 + verb]?.start);
      return { from: at, to: at + 1 + verb, text: `je${between}hebt` };
    }
    return verb >= 0 || clause.includes('is') ? undefined : { from: at, to: at, text: 'je' };
  }
  // After a verb in -t it may be the one who acts: werkt u, or the one who is helped: het team helpt u.
  if (/t$/.test(before)) return undefined;
  return clause.includes('heeft') ? undefined : { from: at, to: at, text: 'je' };
}

/** How many words of a clause are looked at. */
const CLAUSE = 24;

/** How far the verb of a clause may stand behind the one who acts, in words, to be changed with it. */
const REACH = 6;

/** Only with u as the one who acts. */
const SURE: ReadonlySet<string> = new Set([
  'bent',
  'hebt',
  'kunt',
  'wilt',
  'zult',
  'zoudt',
  'kan',
  'mag',
  'zou',
  'was',
  'had',
  'kon',
  'wilde',
  'zal',
]);

function toFormal(words: readonly Word[], at: number, draft: string): Change | undefined {
  const only = (text: string): Change => ({ from: at, to: at, text });
  const before = neighbour(words, at, -1);
  const after = neighbour(words, at, 1);
  const inversion = before !== undefined ? TO_FORMAL[before] : undefined;
  switch (words[at]?.exact) {
    case 'jouw':
      return only('uw');
    case 'jouwe':
      return only('uwe');
    case 'jou':
      return only('u');
    case 'jezelf':
      return only('uzelf');
    case 'alsjeblieft':
      return only('alstublieft');
    case 'jij':
      if (inversion !== undefined) return { from: at - 1, to: at, text: `${inversion} u` };
      return before === undefined || CLAUSE_STARTS.has(before) || ADVERBS.has(before) ? only('u') : undefined;
    case 'je':
      if (inversion !== undefined && NOT_A_NOUN.has(after ?? ''))
        return { from: at - 1, to: at, text: `${inversion} u` };
      if (inversion !== undefined) return undefined;
      if (after === 'eigen') return only('uw');
      if (after === undefined && before !== undefined && PREPOSITIONS.has(before)) return only('u');
      return isSubject(before, after) ? only('u') : withLastVerb(words, at, draft);
    default:
      return undefined;
  }
}

/** Als je hulp nodig hebt: the verb at the end of the clause shows who acts. */
function withLastVerb(words: readonly Word[], at: number, draft: string): Change | undefined {
  const before = neighbour(words, at, -1);
  const verb = clauseAfter(words, at).findIndex((word) => SECOND_PERSON.has(word));
  if (before === undefined || !CLAUSE_STARTS.has(before) || verb < 0 || verb > REACH) return undefined;
  return { from: at, to: at + 1 + verb, text: `u${draft.slice(words[at]?.end, words[at + 1 + verb]?.end)}` };
}

const SECOND_PERSON: ReadonlySet<string> = new Set(['hebt', 'bent', 'kunt', 'wilt', 'zult']);

/** Je hebt, als je het wilt: behind a verb of its own, or before what no noun begins with. */
function isSubject(before: string | undefined, after: string | undefined): boolean {
  if (after === undefined || (before !== undefined && !CLAUSE_STARTS.has(before))) return false;
  return HERE.has(after) || NOT_A_NOUN.has(after);
}

/** Whether a word begins the sentence or stands behind an adverb or question word that does. */
function begins(words: readonly Word[], at: number): boolean {
  const before = neighbour(words, at, -1);
  return before === undefined || ADVERBS.has(before);
}

/** The word beside another in the same clause. */
function neighbour(words: readonly Word[], at: number, step: 1 | -1): string | undefined {
  const gap = words[step === 1 ? at : at - 1]?.gap;
  return gap === ' ' ? words[at + step]?.exact : undefined;
}

function clauseAfter(words: readonly Word[], at: number): string[] {
  const clause: string[] = [];
  for (let next = at; words[next]?.gap === ' ' && next < at + CLAUSE; next++) {
    const word = words[next + 1]?.exact ?? '';
    if (CLAUSE_STARTS.has(word) && word !== 'en') break;
    clause.push(word);
  }
  return clause;
}
