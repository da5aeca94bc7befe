/** Where a tag goes that is added at the end of a draft. */

import type { Fix } from '../../rules/types.ts';

/** A link as people write it: with its scheme, or a host with a path. */
const LINK = /^(?:https?:\/\/|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/i;
const SPACE = /\s/;

/**
 * Links close a post on both sites, and their preview stands below: what is added goes before them, behind the tags that are
 * there. A fix that is not added at the end stays as it is, and so does one in a draft that is nothing but links.
 */
export function beforeLinks(text: string, fix: Fix): Fix {
  if (fix.start !== fix.end || text.slice(fix.end).trim() !== '') return fix;
  let at = fix.start;
  while (at > 0) {
    let end = at;
    while (end > 0 && SPACE.test(text.charAt(end - 1))) end--;
    let start = end;
    while (start > 0 && !SPACE.test(text.charAt(start - 1))) start--;
    if (start === end) break;
    if (!LINK.test(text.slice(start, end))) return { ...fix, start: end, end };
    at = start;
  }
  return fix;
}
