/** The hash by which the engine looks words up: FNV-1a over UTF-16 units, its high half mixed in at the end. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A whole number from 0 to 2³² − 1 for a folded word. A scanner may compute it unit by unit while it reads. */
export function wordHash(folded: string): number {
  let hash = OFFSET;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}
