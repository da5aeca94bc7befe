/** A pack that stands in the policy itself, rather than on a host. */

import { parsePack } from '../index.ts';
import { countNames } from '../travel/contents.ts';
import { isTravelling } from '../travel/open.ts';
import { lineFor, readBytes } from './files.ts';
import { Refusal } from './refusal.ts';
import { type Openers, openSent } from './travelling.ts';

export interface InlinePack {
  /** On one line. */
  text: string;
  id: string;
  sealed: boolean;
}

/**
 * Reads a pack for the policy: signed, or the JSON that was built.
 *
 * @param open whether the names in it may be read by everybody; a policy is no secret on a colleague's computer
 */
export async function inlinePack(path: string, openers: Openers, open = false): Promise<InlinePack> {
  const bytes = readBytes(path);
  const signed = isTravelling(bytes);
  const { pack, sealed } = signed ? await opened(path, bytes, openers) : { pack: built(path, bytes), sealed: false };
  if (!open && countNames(pack) > 0)
    throw new Refusal(
      `${path}: has names, and everybody who uses a computer can read its policy; publish it and write --url, or add --public`,
    );
  const text = new TextDecoder().decode(bytes).trim();
  return { text: signed ? text : JSON.stringify(JSON.parse(text)), id: pack.id, sealed };
}

async function opened(path: string, bytes: Uint8Array, openers: Openers) {
  const found = await openSent(bytes, openers);
  if ('why' in found) throw new Refusal(`${path}: ${found.why}`);
  return { pack: found.pack, sealed: found.opened.sealed };
}

function built(path: string, bytes: Uint8Array) {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal(`${path}: is neither signed nor JSON; build it first: prepost build ${path}`);
  }
  const parsed = parsePack(bytes);
  if ('mistakes' in parsed) throw new Refusal(parsed.mistakes.map((mistake) => lineFor(mistake, path)).join('\n'));
  return parsed.pack;
}
