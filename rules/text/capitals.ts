/**
 * Writes a replacement with the capitals of what it replaces: all of them, or the first. A replacement's own capitals stay.
 *
 * @param found what stands in the draft
 */
export function likeCapitals(found: string, replacement: string): string {
  const letters = found.replace(/[^\p{L}]/gu, '');
  if ([...letters].length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return replacement.toUpperCase();
  const [first = ''] = letters;
  const capital = first !== first.toLowerCase();
  return capital ? replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : replacement;
}
