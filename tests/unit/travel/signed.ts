import { type Pack, parsePack } from '../../../rules/index.ts';
import { newSigningKey } from '../../../rules/travel/keys.ts';
import { signPack } from '../../../rules/travel/seal.ts';

/** A pack as an admin hands it out: signed, with more fields than it was written with. @param source YAML or JSON */
export async function signed(source: string, more: Partial<Record<keyof Pack, unknown>> = {}): Promise<string> {
  const parsed = parsePack(source);
  if ('mistakes' in parsed) throw new Error(JSON.stringify(parsed.mistakes));
  const json = JSON.stringify({ ...parsed.pack, ...more });
  return await signPack(new TextEncoder().encode(json), await newSigningKey());
}
