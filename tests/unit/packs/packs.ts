import { readFileSync } from 'node:fs';
import { type Compiled, compilePack, type Pack, parsePack } from '../../../rules/index.ts';

export const PACKS = ['starter', 'demo'] as const;
export type PackName = (typeof PACKS)[number];

/** What `parsePack` says of one of the packs that come with the extension. */
export function parse(name: PackName): ReturnType<typeof parsePack> {
  return parsePack(readFileSync(new URL(`../../../rules/packs/${name}.yaml`, import.meta.url), 'utf8'));
}

/** One of the packs that come with the extension; throws with its mistakes if it has any. */
export function load(name: PackName): { pack: Pack; compiled: Compiled } {
  const parsed = parse(name);
  if ('mistakes' in parsed)
    throw new Error(parsed.mistakes.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return { pack: parsed.pack, compiled: compilePack(parsed.pack) };
}
