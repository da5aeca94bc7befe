/** From a pack as it was written to the one file that is handed out. */

import { parsePack } from '../pack/parse.ts';
import type { Pack } from '../pack/schema.ts';
import type { Mistake } from '../types.ts';
import type { Release } from './release.ts';
import type { Written } from './written.ts';

/**
 * The bytes of a pack as JSON: one line, its fields in the order of the schema, the same for the same pack. It is read again
 * as a client will read it.
 */
export function packJson(pack: Pack): { json: string; pack: Pack } | { mistakes: Mistake[] } {
  const parsed = parsePack(JSON.stringify(pack));
  if ('mistakes' in parsed) return parsed;
  return { json: `${JSON.stringify(parsed.pack)}\n`, pack: parsed.pack };
}

/**
 * The author's text with its version and day as they go out; all else, comments and layout too, stays as it is. Undefined
 * where one of them cannot be found as a plain value.
 *
 * @param text what `written` was made from
 */
export function withRelease(text: string, { scalarAt }: Written, release: Release): string | undefined {
  const edits = [
    { at: scalarAt(['version']), text: String(release.version) },
    { at: scalarAt(['released']), text: release.released },
  ];
  let result = text;
  for (const edit of edits.sort((a, b) => (b.at?.start ?? 0) - (a.at?.start ?? 0))) {
    if (!edit.at) return undefined;
    result = result.slice(0, edit.at.start) + quotedAlike(result[edit.at.start], edit.text) + result.slice(edit.at.end);
  }
  return result;
}

/** A text in the quotes that the one before it had, if it had any. */
function quotedAlike(sign: string | undefined, text: string): string {
  return sign === '"' || sign === "'" ? sign + text + sign : text;
}
