/** Going through the matches of an expression. */

/**
 * All matches of a global expression that never matches nothing, in order. `matchAll` copies the expression first, and that
 * takes longer than looking through a paragraph.
 */
export function allMatches(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match);
  return found;
}
