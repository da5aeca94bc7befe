/** Open and closed syllables: what changes in a Dutch word before and after an ending with -e. */

const VOWEL = '[aeiouyéèëïöü]';
// A final consonant after one vowel letter; digraphs and diphthongs are two.
const SHORT = /(?:^|[^aeiouy])[aeiou]([bcdfgklmnprst])$/;
const LONG = /(aa|ee|oo|uu)([^aeiouy])$/;
// Endings without stress, which double nothing: middel, gebruiker, rustig, monnik.
const UNSTRESSED = new RegExp(`${VOWEL}.*(?:e[lmnrst]|i[gkt]|um|us)$`);

// Verbs in -eren that came from Latin or French have the stress on it: communiceer, optimaliseer, reageer.
const LATIN = /(?:[iy]s|[cgiu]|[aeio]ct|i[lrtv]|ul|ent|form|art|vest|ob|ot|ept|[gs]tr|gr|rr|gn|in|on|ant|nov|u)er$/;

/**
 * A word as it is written before -e or -en: `haal` → `hal`, `bak` → `bakk`, `brief` → `briev`.
 * Gives each spelling that is possible, the likelier first.
 */
export function open(word: string): string[] {
  if (/(?:^|n)grof$/.test(word)) return [`${word.slice(0, -1)}v`];
  const voiced = voice(word);
  const stems = voiced === word ? [word] : likelyVoiced(word) ? [voiced, word] : [word, voiced];
  if (SHORT.test(word)) return UNSTRESSED.test(word) ? [word, word + word.at(-1)] : [word + word.at(-1)];
  return stems.map((stem) => stem.replace(LONG, (_, vowels: string, end: string) => `${vowels[0]}${end}`));
}

/**
 * The stem of an infinitive without -en as it is written at the end of a word: `hal` → `haal`, `bakk` → `bak`,
 * `lev` → `leef`. Gives each spelling that is possible, the likelier first.
 */
export function closed(root: string): string[] {
  if (/([^aeiou])\1$/.test(root)) return [root.slice(0, -1)];
  const hard = root.replace(/v$/, 'f').replace(/z$/, 's');
  // Evalueer, varieer: the vowel before it is a syllable of its own.
  if (/[^aeo]uer$|iër$/.test(hard)) return [hard.replace(/[eë]r$/, 'eer')];
  const lengthened = hard.replace(/(^|[^aeiouy])([aeou])([^aeiouywx])$/, '$1$2$2$3');
  if (lengthened === hard) return [hard];
  // An unstressed -er, -el, -en or -em stays as it is (verbeter, wandel), a stressed one does not (beheer, verveel).
  if (!/[aeiouy].*e[lmnr]$/.test(hard)) return [lengthened];
  return LATIN.test(hard) ? [lengthened, hard] : [hard, lengthened];
}

function voice(word: string): string {
  return word.replace(/([aeiouyjlrn])f$/, '$1v').replace(/([aeiouyjlrn])s$/, '$1z');
}

function likelyVoiced(word: string): boolean {
  return /(?:[aeiouy]{2}|ij|[lr])f$|(?:[aeiouy]{2}|ij)s$/.test(word);
}

/** The participle's ge- before a word: a diaeresis shows where the second part begins (geïnvesteerd, geüpload). */
export function withGe(stem: string): string {
  const marked: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', u: 'ü' };
  return `ge${stem.replace(/^(?:e|i(?!j)|u(?!i))/, (vowel) => marked[vowel] ?? vowel)}`;
}
