/**
 * Writes a replacement with the capitals of what it replaces: all of them, or the first. A replacement's own capitals stay.
 *
 * @param found what stands in the draft
 */
export function likeCapitals(found: string, replacement: string): string {
  if (isInCapitals(found)) return replacement.toUpperCase();
  const [first = ''] = found.replace(/[^\p{L}]/gu, '');
  return first === first.toLowerCase() ? replacement : withCapital(replacement);
}

/** Whether all letters are capitals, two or more of them. */
export function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return [...letters].length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The text as a sentence begins with it. */
export function withCapital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
