/** `prepost init`: a folder to begin with. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beginPack } from '../author/begin.ts';
import { packJsonSchema } from '../author/json-schema.ts';
import { parsePack } from '../index.ts';
import { PUBLIC, writeAtomically } from './atomic.ts';
import { readCall, readDay, readPlaces } from './call.ts';
import { CLIENTS, CLIENTS_RULE, CONTACTS, README, SAMPLES } from './init-files.ts';
import { Refusal } from './refusal.ts';
import { starterPack } from './starter.ts';

export const HELP = `  prepost init DIR --organisation NAME [--id ID]

Makes a folder to begin with: pack.yaml, made from the starter pack; clients.csv with invented names; samples/ with six
posts to try it with; pack.schema.json, with which an editor helps you write; and a README that says what to do next.
A file that is there already is never written over.

  --organisation NAME   what your organisation is called
  --id ID               a name for the pack that never changes, such as org.example.social; made from the name where
                        it is left out
  --date DAY            as 2026-11-22; today where it is left out

Exit 0. 2: the call is wrong, or one of the files is there already.
`;

const OPTIONS = { organisation: { type: 'string' }, id: { type: 'string' }, date: { type: 'string' } } as const;

/** In days: the pack should be looked at every three months. */
const GOOD_FOR = 90;

/** Runs the command and gives the exit code. */
export async function initCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('init', args, OPTIONS);
  const [folder = ''] = readPlaces('init', positionals, ['DIR']);
  const { organisation = '' } = values;
  if (!organisation.trim())
    throw new Refusal(
      '--organisation is missing: say what your organisation is called, as in --organisation "Peerdal"',
    );
  const id = values.id ?? idFor(organisation);
  const released = readDay(values.date);
  const expires = new Date(Date.parse(released) + GOOD_FOR * 86_400_000).toISOString().slice(0, 10);
  const pack = beginPack(starterPack(), {
    organisation: organisation.trim(),
    id,
    released,
    expires,
    contacts: CONTACTS,
    firstRule: CLIENTS_RULE,
  });
  refuseMistakes(pack);
  const files: Readonly<Record<string, string>> = {
    'pack.yaml': pack,
    'clients.csv': CLIENTS,
    'pack.schema.json': `${JSON.stringify(packJsonSchema(), null, 2)}\n`,
    'README.md': README,
    ...Object.fromEntries(Object.entries(SAMPLES).map(([name, text]) => [join('samples', name), text])),
  };
  const there = Object.keys(files).filter((name) => existsSync(join(folder, name)));
  if (there.length > 0)
    throw new Refusal(`${folder} has ${there.join(', ')} already, and nothing is written over: choose another folder`);
  for (const [name, text] of Object.entries(files)) writeAtomically(join(folder, name), text, PUBLIC);
  process.stdout.write(
    `${folder}: made ${Object.keys(files).length} files for ${organisation.trim()} (${id}); read README.md for what comes next\n`,
  );
  return 0;
}

/** A name or an id that a pack cannot have is told before anything is written. */
function refuseMistakes(pack: string): void {
  const parsed = parsePack(pack, { files: () => new TextEncoder().encode(CLIENTS) });
  if ('mistakes' in parsed) throw new Refusal([...new Set(parsed.mistakes.map(({ message }) => message))].join('\n'));
}

/** `Peerdal & Zonen B.V.` → `peerdal-zonen-b-v.social`. */
function idFor(organisation: string): string {
  const name = organisation
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name.slice(0, 80) || 'our'}.social`;
}
