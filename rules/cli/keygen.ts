/** `prepost keygen`: the keys that a pack travels under. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, keyId, newPackKey, newSigningKey, type PublicKey } from '../travel/keys.ts';
import { PUBLIC, SECRET, writeNew } from './atomic.ts';
import { readCall, readPlaces } from './call.ts';
import { today } from './clock.ts';
import { KEYS, PACK_KEY, PRIVATE, PUBLIC_HALF, RETIRED, signingFiles } from './keys.ts';
import { replacePackKey } from './pack-key.ts';
import { Refusal } from './refusal.ts';

export const HELP = `  prepost keygen [--keys FOLDER] [--next | --pack-key]

Makes the keys that packs are handed out with: one that signs (two files) and one that seals (pack.key). What is there
already is never overwritten.

  --keys FOLDER   where to; keys where it is left out
  --next          a second signing key, to follow the one that you have: tells how to change over to it
  --pack-key      another key that seals, where the one that you have is lost or known: tells how to change over to it

Exit 0: they are made. 2: the call is wrong, or there is a key already.
`;

const OPTIONS = { keys: { type: 'string' }, next: { type: 'boolean' }, 'pack-key': { type: 'boolean' } } as const;

/** Keeps secrets out of a repository that somebody makes of the folder or around it. */
const IGNORE = `# Only public keys may be handed on.\n*\n!.gitignore\n!*${PUBLIC_HALF}\n`;

/** Runs the command and gives the exit code. */
export async function keygenCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('keygen', args, OPTIONS);
  readPlaces('keygen', positionals, []);
  const { keys: folder = KEYS, next = false, 'pack-key': sealingAlone = false } = values;
  if (next && sealingAlone) throw new Refusal('--next and --pack-key: choose one');
  const before = signingFiles(folder);
  if ((next || sealingAlone) && before.length === 0)
    throw new Refusal(`${folder}: there is no signing key yet: leave out ${next ? '--next' : '--pack-key'}`);
  if (sealingAlone) {
    process.stdout.write(await replacePackKey(folder));
    return 0;
  }
  if (!next && before.length > 0)
    throw new Refusal(
      `${folder}: there is a signing key already (${before.join(', ')}); write --next to make the one after it`,
    );

  if (!existsSync(join(folder, '.gitignore'))) writeNew(join(folder, '.gitignore'), IGNORE, PUBLIC);
  const signing = await writeSigningKey(folder);
  const sealing = join(folder, PACK_KEY);
  const fresh = !existsSync(sealing);
  if (fresh) writeNew(sealing, `${await newPackKey()}\n`, SECRET);
  process.stdout.write(await told(signing, fresh ? sealing : undefined));
  if (next) process.stdout.write(forNext(signing, before, folder));
  return 0;
}

interface Made {
  secret: string;
  open: string;
  key: PublicKey;
}

async function writeSigningKey(folder: string): Promise<Made> {
  const { d, ...key } = await newSigningKey();
  // The day, for people; the beginning of the fingerprint, so that no two keys ever have one name.
  const name = `signing-${today()}-${fingerprint(await keyId(key))
    .slice(0, 9)
    .replace(' ', '')}`;
  const secret = join(folder, name + PRIVATE);
  const open = join(folder, name + PUBLIC_HALF);
  writeNew(secret, asJson({ ...key, d }), SECRET);
  writeNew(open, asJson(key), PUBLIC);
  return { secret, open, key };
}

function asJson(key: object): string {
  return `${JSON.stringify(key, null, 2)}\n`;
}

async function told({ secret, open, key }: Made, sealing: string | undefined): Promise<string> {
  const lines = [
    `Made a signing key. Its fingerprint, to compare aloud: ${fingerprint(await keyId(key))}`,
    '',
    `  ${secret}   signs packs. Who has it speaks for you: keep it where only you can read it, with a copy`,
    '      in your password manager or safe. Never in a repository, on the host or in the extension.',
    `  ${open}    says who may sign. Anybody may have it; prepost policy puts it into the policy files.`,
  ];
  if (sealing)
    lines.push(
      `  ${sealing}   opens packs. It reaches your colleagues with the policy or with an import, never from the host.`,
      '      Keep it as you keep the signing key.',
    );
  return `${lines.join('\n')}\n`;
}

function forNext({ key, secret }: Made, before: readonly string[], folder: string): string {
  const [old] = before.length === 1 ? before : ['the key that you have now'];
  return `
To change over to this key without leaving a browser behind:

1. Run prepost policy again, as before, and hand out the files: they name both keys.
2. Write these lines into the top of pack.yaml. Build, sign with --key ${old}, and publish:

keys:
  - { kty: OKP, crv: Ed25519, x: "${key.x}" }

3. When all browsers have that pack (give it a week or two), sign the next version with
   --key ${secret}. From then on a browser takes no pack that the old key signed.
4. Move both files of the old key to ${join(folder, RETIRED)}, take the lines of step 2 out of pack.yaml, and run
   prepost policy once more: hand out the files.
`;
}
