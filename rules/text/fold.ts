/** Two spellings of a word as keys: folded (accents, width and style do not count) and exact (they do). Case never does. */

import { LOOK_ALIKES } from '../words/look-alikes.ts';

/**
 * Letters that Unicode's compatibility decomposition leaves alone, as they are written without their stroke or ligature.
 * From the Latin rows of CLDR's Latin-ASCII transform, which every one of them follows.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  // The sigma at the end of a Greek word is the same letter.
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

// Zero-width characters, soft hyphens and other format characters; the Hangul fillers are letters that show nothing.
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
const MARKS = /[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]/gu;

/**
 * A key in which case, accents, width, style and invisible characters do not count: `Ｚürich` and `zurich` are one. A word
 * made up with letters that look like Latin ones (`Рeerdal`, with a Cyrillic Р) is the word that it looks like; one that is
 * written in another alphabet stays what it is.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(MARKS, '');
  // Before its case goes, since a В looks like a B and a в does not; and after, since γ is like a y in either case.
  const latin = likeLatin(withoutSpecials(likeLatin(bare).toLowerCase()));
  return isAscii(latin) ? latin : withoutSpecials(bare.toLowerCase());
}

function likeLatin(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
}

function withoutSpecials(text: string): string {
  return text.replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** A key in which accents count (één is not een), case and invisible characters do not. */
export function exact(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
}

/** Whether a text has no unit beyond ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
