/** The parts of a word in CamelCase. */

const HUMP =
  /(?<=[\p{Ll}\p{M}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L}\p{M}?)(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

/** The parts of a word in CamelCase; letters and digits part, too. */
export function splitHumps(written: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let before = sortOf(written.charCodeAt(0));
  for (let at = 1; at < written.length; at++) {
    const here = sortOf(written.charCodeAt(at));
    // The expression knows all letters, and takes ten times the time.
    if (here === OTHER || before === OTHER) return written.split(HUMP);
    const parted =
      here === CAPITAL
        ? before !== CAPITAL || sortOf(written.charCodeAt(at + 1)) === SMALL
        : here !== before && (here === DIGIT || before === DIGIT);
    if (parted) {
      parts.push(written.slice(start, at));
      start = at;
    }
    before = here;
  }
  parts.push(written.slice(start));
  return parts;
}

/** A border of two parts. */
const HUMPED = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}\p{N}|\p{N}\p{L}/u;

/** Whether a text has a word of several parts. */
export function isHumped(written: string): boolean {
  let last = OTHER;
  let before = OTHER;
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit > 127) return HUMPED.test(written);
    const here = sortOf(unit);
    const begins = before === CAPITAL && here === SMALL && last !== CAPITAL;
    if (here !== before && here !== OTHER && before !== OTHER && !begins) return true;
    last = before;
    before = here;
  }
  return false;
}

const OTHER = 0;
const DIGIT = 1;
const CAPITAL = 2;
const SMALL = 3;

/** By unit of ASCII. */
const SORTS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/[a-z]/.test(sign)) return SMALL;
  if (/[A-Z]/.test(sign)) return CAPITAL;
  return /\d/.test(sign) ? DIGIT : OTHER;
});

function sortOf(unit: number): number {
  return unit < 128 ? (SORTS[unit] ?? OTHER) : OTHER;
}
