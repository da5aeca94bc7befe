/**
 * Dutch forms, by the rules of spelling in the Woordenlijst (Leidraad 2–3: open and closed syllables, f/v and s/z, 't
 * kofschip). A form too many does no harm, since no one writes it; so where two spellings are possible both are given,
 * the likelier first.
 */

import type { WordForm } from '../kinds/kind.ts';
import { BORROWED_ING, EITHER, IRREGULAR_PLURALS, KEEPS_E, PREFIXES, SEPARABLE, SINGULAR_EN } from './dutch-lists.ts';
import { closed, open, withGe } from './dutch-spelling.ts';
import { STRONG_VERBS } from './dutch-words.ts';

// Unstressed endings, after which a plural has -s.
const PLURAL_S = /(?:[^aeiou]|[aeiou]{2})(?:el|em|er|erd|aar|aard|ie|je|erik)$/;
// Of the words with spellings that Dutch took over, those from Latin rather have -en (contract, docent), others -s.
const LATIN = /(?:[cp]t|[eë]nt|ist|ces|cert)$/;
const BORROWED = /[cqx](?!h)|ea|oa|sh|th|ck|ee[dpkt]$|oo[lkm]$|ou[lr]|al$|[aeiou]y|ll$|ss$|tt$|app$/;
// Nouns in -e have -s or -n; these endings have -s.
const PLURAL_E_S = /(?:[aeiou]g|gn|in|c|s|z|j|typ|out|ant|ett|tur|m|on)e$/;

// With a syllable before the ending, which pen and steen have not.
const INFINITIVE = /[aeiouy][^aeiouy]+en$|[aeiouy]+[iuë]en$|(?:slaan|staan|gaan|zien|doen|iën)$/;

/** The forms of one word in lower case, without the word itself. */
export function dutchForms(word: string): WordForm[] {
  const verb = INFINITIVE.test(word) ? verbForms(word) : [];
  const forms = [...verb, ...nounForms(word)];
  if (!/e$/.test(word) && verb.length === 0)
    forms.push(...open(word).map((stem) => ({ text: `${stem}e`, form: 'attributive' })));
  return forms.filter(({ text }) => text !== word);
}

function nounForms(word: string): WordForm[] {
  return plurals(word).map((text) => ({ text, form: 'plural' }));
}

function plurals(word: string): string[] {
  const irregular = Object.keys(IRREGULAR_PLURALS).find((ending) => word.endsWith(ending));
  if (irregular) {
    const stem = word.slice(0, -irregular.length);
    return (IRREGULAR_PLURALS[irregular] ?? '').split(' ').map((plural) => stem + plural);
  }
  if (word === 'ei') return ['eieren'];
  if (/é$/.test(word)) return [`${word}s`];
  if (/(?:[dn]aar|eraar|eur)$/.test(word)) return [`${word}s`, ...open(word).map((stem) => `${stem}en`)];
  if (/[^aeio]or$/.test(word)) return [`${word}en`, `${word}s`];
  if (/[^aeiou][aiouy]$/.test(word)) return [`${word}'s`];
  if (/ee$/.test(word)) return [`${word}ën`, `${word}s`];
  if (/[^i]e$/.test(word)) return PLURAL_E_S.test(word) ? [`${word}s`, `${word}n`] : [`${word}n`, `${word}s`];
  if (/ie$/.test(word)) return [`${word}s`, `${word}ën`, `${word.slice(0, -2)}iën`];
  // Schoenen, kampioenen; pennen, genen.
  if (/(?:[^d]|^.)oen$/.test(word)) return [`${word}en`];
  if (/^[^aeiouy]+en$/.test(word)) return open(word).map((stem) => `${stem}en`);
  if (/[^e]en$/.test(word)) return SINGULAR_EN.some((ending) => word.endsWith(ending)) ? [`${word}s`] : [];
  if (PLURAL_S.test(word) || BORROWED_ING.some((ending) => word.endsWith(ending))) return [`${word}s`];
  const regular = open(word).map((stem) => `${stem}en`);
  if (!BORROWED.test(word)) return regular;
  return LATIN.test(word) ? [...regular, `${word}s`] : [`${word}s`, ...regular];
}

function verbForms(infinitive: string): WordForm[] {
  const particle = particleOf(infinitive);
  const simple = infinitive.slice(particle.length);
  const parting = simpleForms(simple).map(({ text, form }) => ({ text: particle + text, form }));
  const either = EITHER.find((start) => start === particle);
  if (!either) return parting;
  const whole = simpleForms(simple, either);
  // Overgenomen, overgedragen; but overtuigd, ondersteund.
  return either === 'onder' || (either === 'over' && !STRONG_VERBS[simple])
    ? [...whole, ...parting]
    : [...parting, ...whole];
}

/** @param fixed a prefix that takes the place of ge-, as be- does */
function simpleForms(infinitive: string, fixed = ''): WordForm[] {
  const written = fixed + infinitive;
  const prefix =
    fixed ||
    (PREFIXES.find((start) => infinitive.startsWith(start) && hasSyllable(infinitive.slice(start.length))) ?? '');
  const strong = STRONG_VERBS[written] ?? STRONG_VERBS[written.slice(prefix.length)];
  const forms = strong ? strongForms(strong, STRONG_VERBS[written] ? '' : prefix) : weakForms(written, prefix);
  forms.push({ text: `${written}d`, form: 'gerund' }, { text: `${written}de`, form: 'gerund-attributive' });
  return forms;
}

/** Bellen, bergen and gelden have no prefix: nothing is left of them but the ending. */
function hasSyllable(rest: string): boolean {
  return /[aeiouy].*en$|[aeiou]{2}n$/.test(rest);
}

function particleOf(infinitive: string): string {
  // What is left must be a verb: voeren, leveren; not the vesteren of investeren or the timaliseren of optimaliseren.
  const isVerb = (rest: string) =>
    (rest.length > 4 || STRONG_VERBS[rest] || (rest.length > 3 && !/^[aeiou]/.test(rest))) &&
    !(rest.endsWith('eren') && (rest.length > 7 || rest === 'noveren'));
  return SEPARABLE.find((start) => infinitive.startsWith(start) && isVerb(infinitive.slice(start.length))) ?? '';
}

function strongForms([stem, third, past, pasts, participle]: readonly string[], prefix: string): WordForm[] {
  return [
    { text: `${prefix}${third}`, form: 'third' },
    { text: `${prefix}${stem}`, form: 'stem' },
    { text: `${prefix}${past}`, form: 'past' },
    { text: prefix ? `${prefix}${participle?.replace(/^ge/, '')}` : `${participle}`, form: 'participle' },
    { text: `${prefix}${pasts}`, form: 'past-plural' },
  ];
}

function weakForms(infinitive: string, prefix: string): WordForm[] {
  const root = infinitive.replace(/e?n$/, '');
  const soft = /(?:[tkfspxc]|ch)$/.test(root) ? 't' : 'd';
  const stems = closed(root.slice(prefix.length)).map((end) => prefix + end);
  // Verbs from English keep the -e of theirs: managen, hij managet; and both letters of appen.
  if (/(?:[an]g|c|at)$/.test(root) || KEEPS_E.some((verb) => infinitive.endsWith(verb))) stems.push(`${root}e`);
  if (/app$/.test(root)) stems.unshift(root);
  // The s of leasen is a z to some: leasete, leasede.
  const softs: ('t' | 'd')[] = /ase$/.test(stems.at(-1) ?? '') ? ['t', 'd'] : [soft];
  return stems.flatMap((stem) => softs.flatMap((ending) => tenses(stem, ending, prefix)));
}

function tenses(stem: string, soft: 't' | 'd', prefix: string): WordForm[] {
  const done = stem.endsWith(soft) ? stem : stem + soft;
  const participle = prefix ? done : withGe(done);
  const attributive = soft === 'd' && stem.endsWith('d') ? [] : open(participle).slice(0, 1);
  return [
    { text: stem.endsWith('t') ? stem : `${stem}t`, form: 'third' },
    { text: stem, form: 'stem' },
    { text: `${stem}${soft}e`, form: 'past' },
    { text: `${stem}${soft}en`, form: 'past-plural' },
    { text: participle, form: 'participle' },
    ...attributive.map((text) => ({ text: `${text}e`, form: 'participle-attributive' })),
  ];
}
