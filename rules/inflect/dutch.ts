/**
 * Dutch forms, by the rules of spelling in the Woordenlijst (Leidraad 2–3: open and closed syllables, f/v and s/z, 't
 * kofschip). A form too many does no harm, since no one writes it; so where two spellings are possible both are given,
 * the likelier first.
 */

import type { WordForm } from '../kinds/kind.ts';
import { closed, open, withGe } from './dutch-spelling.ts';
import { IRREGULAR_PLURALS, PREFIXES, SEPARABLE, STRONG_VERBS } from './dutch-words.ts';

// Unstressed endings, after which a plural has -s.
const PLURAL_S = /(?:[^aeiou]|[aeiou]{2})(?:el|em|en|er|erd|aar|aard|ie|je|erik)$/;
// Spellings that Dutch took over with the word; such words have -s, too.
const BORROWED = /[cqx](?!h)|ea|oa|sh|th|ck|ee[dpkt]$|oo[lkm]$|ou[lr]|al$|[aeiou]y|ll$|ss$|tt$|app$|ing$/;

/** The forms of one word in lower case, without the word itself. */
export function dutchForms(word: string): WordForm[] {
  const verb = /(?:en|[ae]an|ien|oen|ijn)$/.test(word) ? verbForms(word) : [];
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
  if (irregular) return [word.slice(0, -irregular.length) + IRREGULAR_PLURALS[irregular]];
  if (/[^aeiou][aiouy]$/.test(word)) return [`${word}'s`];
  if (/[^i]e$/.test(word)) return /ee$/.test(word) ? [`${word}ën`, `${word}s`] : [`${word}s`, `${word}n`];
  if (/ie$/.test(word)) return [`${word}s`, `${word}ën`, `${word.slice(0, -2)}iën`];
  if (PLURAL_S.test(word)) return [`${word}s`];
  const regular = open(word).map((stem) => `${stem}en`);
  return BORROWED.test(word) ? [`${word}s`, ...regular] : regular;
}

function verbForms(infinitive: string): WordForm[] {
  const particle = particleOf(infinitive);
  const simple = infinitive.slice(particle.length);
  const prefix = PREFIXES.find((start) => simple.startsWith(start) && simple.length > start.length + 3) ?? '';
  const strong = STRONG_VERBS[simple] ?? STRONG_VERBS[simple.slice(prefix.length)];
  const before = STRONG_VERBS[simple] ? '' : prefix;
  const forms = strong ? strongForms(strong, before) : weakForms(simple, prefix);
  forms.push({ text: `${simple}d`, form: 'gerund' }, { text: `${simple}de`, form: 'gerund-attributive' });
  return forms.map(({ text, form }) => ({ text: particle + text, form }));
}

function particleOf(infinitive: string): string {
  // What is left must be a verb: voeren, leveren; not the vesteren of investeren or the timaliseren of optimaliseren.
  const isVerb = (rest: string) => rest.length > 3 && !(rest.endsWith('eren') && rest.length > 7);
  return SEPARABLE.find((start) => infinitive.startsWith(start) && isVerb(infinitive.slice(start.length))) ?? '';
}

function strongForms([stem, third, past, pasts, participle]: readonly string[], prefix: string): WordForm[] {
  return [
    { text: `${prefix}${stem}`, form: 'stem' },
    { text: `${prefix}${third}`, form: 'third' },
    { text: `${prefix}${past}`, form: 'past' },
    { text: `${prefix}${pasts}`, form: 'past-plural' },
    { text: prefix ? `${prefix}${participle?.replace(/^ge/, '')}` : `${participle}`, form: 'participle' },
  ];
}

function weakForms(infinitive: string, prefix: string): WordForm[] {
  const root = infinitive.replace(/e?n$/, '');
  const soft = /(?:[tkfspx]|ch)$/.test(root) ? 't' : 'd';
  return closed(root.slice(prefix.length)).flatMap((end) => {
    const stem = prefix + end;
    const done = stem.endsWith(soft) ? stem : stem + soft;
    return [
      { text: stem, form: 'stem' },
      { text: stem.endsWith('t') ? stem : `${stem}t`, form: 'third' },
      { text: `${stem}${soft}e`, form: 'past' },
      { text: `${stem}${soft}en`, form: 'past-plural' },
      { text: prefix ? done : withGe(done), form: 'participle' },
      ...(soft === 'd' && stem.endsWith('d') ? [] : open(prefix ? done : withGe(done)).slice(0, 1)).map((text) => ({
        text: `${text}e`,
        form: 'participle-attributive',
      })),
    ];
  });
}
