/** Letters of other alphabets that are used as decoration: 𝗯𝗼𝗹𝗱, ⓒⓘⓡⓒⓛⓔ, ｗｉｄｅ. A screen reader spells them out or skips them. */

import { allMatches } from './all-matches.ts';
import type { Span } from './spans.ts';

export interface FancyRun extends Span {
  /** The same in ordinary letters. */
  plain: string;
  /** How many decorated letters and digits it has. */
  letters: number;
}

/**
 * From the blocks Mathematical Alphanumeric Symbols, Halfwidth and Fullwidth Forms, Enclosed Alphanumerics and Enclosed
 * Alphanumeric Supplement, without those that are emoji; and the letterlike symbols that fill the holes of the first.
 */
const MATHEMATICAL = '\\u{1d400}-\\u{1d7ff}ℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴ';
const OTHERS = '０-９Ａ-Ｚａ-ｚⒶ-ⓩ⒜-⒵\\u{1f110}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}';
/** Small capitals and raised letters: one alone is phonetics or an ordinal (1ᵉ), a word of them is decoration. */
const SMALL: Readonly<Record<string, string>> = {
  ᴀ: 'A',
  ʙ: 'B',
  ᴄ: 'C',
  ᴅ: 'D',
  ᴇ: 'E',
  ꜰ: 'F',
  ɢ: 'G',
  ʜ: 'H',
  ɪ: 'I',
  ᴊ: 'J',
  ᴋ: 'K',
  ʟ: 'L',
  ᴍ: 'M',
  ɴ: 'N',
  ᴏ: 'O',
  ᴘ: 'P',
  ʀ: 'R',
  ꜱ: 'S',
  ᴛ: 'T',
  ᴜ: 'U',
  ᴠ: 'V',
  ᴡ: 'W',
  ʏ: 'Y',
  ᴢ: 'Z',
};
const RAISED = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ';
const LARGE_LETTER = `[${MATHEMATICAL}${OTHERS}]`;
const SMALL_LETTER = `[${Object.keys(SMALL).join('')}${RAISED}]`;
const MARK = '[\\p{M}\\u200d]*';
const RUN = new RegExp(
  `${LARGE_LETTER}${MARK}(?:[ '’&.,:-]?${LARGE_LETTER}${MARK})*|${SMALL_LETTER}{2}(?:[ '’-]?${SMALL_LETTER})+`,
  'gu',
);
const LETTER = new RegExp(`${LARGE_LETTER}|${SMALL_LETTER}`, 'gu');

/** The runs of decorated letters, in order; two words with a space between are one. */
export function findFancy(text: string): FancyRun[] {
  // Most texts have none; they all lie above these.
  if (!/[\u0262-\u{1f189}]/u.test(text)) return [];
  return allMatches(text, RUN).map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    plain: plain(written),
    letters: written.match(LETTER)?.length ?? 0,
  }));
}

function plain(written: string): string {
  return written.replace(LETTER, (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    // 🅐 and 🅰 have no plain form in Unicode; they stand in the order of the alphabet.
    for (const first of [0x1f150, 0x1f170]) {
      if (point >= first && point < first + 26) return String.fromCharCode(65 + point - first);
    }
    return SMALL[letter] ?? letter.normalize('NFKC').replace(/[()]/g, '');
  });
}
