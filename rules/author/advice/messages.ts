/** Messages that say what is wrong and leave people with that. */

import { english } from '../../grammar/english.ts';
import { open } from '../../inflect/dutch-spelling.ts';
import type { Rule } from '../../pack/schema.ts';
import { DUTCH, ENGLISH } from '../../text/function-words.ts';
import { tellLanguage } from '../../text/language.ts';
import { splitWords } from '../../text/words.ts';
import type { Language } from '../../types.ts';
import { isDutch, isKnown } from '../../words/lexicon.ts';
import { loadLexicon } from '../../words/load.ts';
import { type Found, type Ground, rulesOf, saidIn } from '../ground.ts';

/**
 * Words with which a sentence says what to do without an imperative: they compare, propose or ask. The closed set of such
 * words in each language's grammar (modal particles, modals in their polite forms, comparatives of "good", and what is good
 * to do: "nice news to share").
 */
const PROPOSING: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:liever|beter|graag|veiliger|duidelijker|rustiger|makkelijker|leuker|fijner|eventueel|bijvoorbeeld|gerust|kun je|je kunt|kunt u|u kunt|kan ook|kan wel|zou je|in plaats van|volstaat|is genoeg|is prima|mag wel|(?:goed|best|beste|leuk|fijn|slim|handig|verstandig)(?: \p{L}+)? om)\b/iu,
  en: /\b(?:rather|better|instead|please|safer|clearer|calmer|easier|nicer|could|should|perhaps|maybe|for example|such as|let’s|let's|you can|is enough|is plenty|will do|is fine|(?:good|best|nice|fun|wise|smart|safe|fine)(?: \p{L}+)? to)\b/iu,
};
const DENIED: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:niet|nooit|geen)\b[^.!?]*$/i,
  en: /\b(?:not|never|no)\b[^.!?]*$/i,
};
/** Where a clause begins: behind a sign, or a word that joins two of them. */
const CLAUSE = /[.!?:;,()–—“”"]+|\b(?:of|en|maar|dan|or|and|but|then|so)\b/iu;

/** Rules whose message says nothing of what to write, what to do or whom to ask, and which offer nothing either. */
export function withoutWayOut({ pack }: Ground): Found[] {
  return rulesOf(pack).flatMap(({ rule, at }) => {
    if (offersSomething(rule)) return [];
    return saidIn(rule.message, [...at, 'message']).flatMap(({ path, text, language }) => {
      const spoken = language ?? told(text);
      if (saysWhatToDo(text, spoken)) return [];
      const example = spoken === 'nl' ? '“Schrijf liever …”' : '“Write … instead”';
      const message = `this says what is wrong and not what to do: add what to write instead (${example}), or whom to ask (contact: …)`;
      return [{ path, message }];
    });
  });
}

/** A hint with a button or a person leaves nobody empty-handed. */
function offersSomething(rule: Rule): boolean {
  if (rule.contact !== undefined) return true;
  if (rule.kind === 'require') return rule.offer !== undefined;
  if (rule.kind === 'wording') return rule.prefer !== undefined && rule.avoid === undefined && rule.match === undefined;
  return false;
}

function told(text: string): Language {
  return tellLanguage(splitWords(text).map(({ exact }) => exact)) === 'en' ? 'en' : 'nl';
}

/** Whether a message proposes, asks or tells something to do. */
export function saysWhatToDo(message: string, language: Language): boolean {
  if (/\{(?:say|offer|limit)\}|\?(?:\s|$)/.test(message)) return true;
  const plain = message.replace(/\{\w+\}/g, 'x');
  const proposal = PROPOSING[language].exec(plain);
  if (proposal && !DENIED[language].test(plain.slice(0, proposal.index))) return true;
  return plain
    .split(CLAUSE)
    .some((clause) => (language === 'nl' ? isDutchImperative(clause) : isEnglishImperative(clause)));
}

const SMALL = { nl: new Set(DUTCH), en: new Set(ENGLISH) };
/** Verbs that the lists of small words have, too, with an imperative that people write. */
const SMALL_VERBS = new Set(['doe', 'ga', 'do', 'wees', 'be']);

/** A clause that begins with the stem of a verb: what is made of it with -en is a Dutch word. */
function isDutchImperative(clause: string): boolean {
  const [first] = splitWords(clause);
  if (!first) return false;
  if (SMALL_VERBS.has(first.exact)) return true;
  if (SMALL.nl.has(first.exact) || first.exact.length < 2) return false;
  const lexicon = loadLexicon();
  const infinitives = [...open(first.folded).map((stem) => `${stem}en`), `${first.folded}n`];
  return isDutch(lexicon, first.folded) && infinitives.some((infinitive) => isKnown(lexicon, infinitive));
}

/** A clause that begins with the bare form of a verb, as the tagger sees it. */
function isEnglishImperative(clause: string): boolean {
  const [first] = splitWords(clause);
  if (!first) return false;
  if (SMALL_VERBS.has(first.exact) || /^\s*don['’]t\b/i.test(clause)) return true;
  if (SMALL.en.has(first.exact)) return false;
  const text = clause.slice(first.start).trim();
  // With a capital and a stop, as the tagger knows sentences.
  const [term] = english.terms(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
  return ['Verb', 'Infinitive'].every((tag) => term?.tags.includes(tag));
}
