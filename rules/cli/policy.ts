/** `prepost policy`: ready files with which an organisation sets up everybody's browser. */

import { join } from 'node:path';
import { type Browsers, policyFiles } from '../policy/files.ts';
import { readme } from '../policy/readme.ts';
import { CHECK_EVERY, type Policy } from '../policy/schema.ts';
import { PUBLIC, SECRET, writeAtomically } from './atomic.ts';
import { readCall, readPlaces } from './call.ts';
import { keepOut } from './ignore.ts';
import { browsers, checked, OPTIONS, settings } from './policy-call.ts';
import { Refusal } from './refusal.ts';

export const HELP = `  prepost policy --url URL --id ID [options]

Writes the files that tell the browsers where your pack is and whom to trust: for Chrome, Edge and Firefox on Windows,
macOS and Linux, and for the Google Admin console. A README.txt beside them tells which file goes where.

  --url URL             the https address of latest.pack, as your host serves it
  --id ID               the id of your pack
  --keys FOLDER         the folder with your keys; keys where it is left out
  --pack-key FILE       the key that your packs are sealed with; pack.key in the folder where it is left out
  --pack FILE           the pack itself, signed or as JSON, into the policy (instead of --url): for one without names
  --public              with --pack: the names in it may be read by everybody
  --channel NAME        stable or pilot
  --pilot               writes the files for a pilot group, too, into the folder pilot
  --check-every HOURS   how often a browser looks for a newer pack: ${CHECK_EVERY.least} to ${CHECK_EVERY.most}; ${CHECK_EVERY.usual} where it is left out
  --language CODE       nl, en or auto: the language of the extension's own words
  --sites LIST          linkedin, x or linkedin,x
  --gate, --no-gate     whether a person is asked once before a post with an error goes out
  --no-welcome          no welcome page after the extension was installed
  --chrome-id ID        the extension's id in Chrome, where it is not the store's
  --edge-id ID          the same in Edge
  --update-url URL      where Chrome and Edge fetch an extension that is not from a store
  --xpi-url URL         where Firefox fetches an extension that is not from a store
  -o FOLDER             where to; policies where it is left out

Exit 0: the files are there. 2: the call is wrong.
`;

/** Runs the command and gives the exit code. */
export async function policyCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('policy', args, OPTIONS);
  readPlaces('policy', positionals, []);
  if ((values.url === undefined) === (values.pack === undefined))
    throw new Refusal(
      'name one of them: --url, the address of latest.pack, or --pack, the file of a pack without names',
    );
  const policy = checked(await settings(values));
  const { out = 'policies', pilot = false } = values;
  const where = browsers(values);
  if (policy.packKey !== undefined) keepOut(out, 'These files hold the key that your packs are sealed with.');
  write(out, policy, where);
  if (pilot) write(join(out, 'pilot'), { ...policy, channel: 'pilot' }, where);
  process.stdout.write(told(out, policy, where, pilot));
  return 0;
}

function titleOf({ channel, packId = '' }: Policy): string {
  return `Pre-Post Checker${packId && `: ${packId}`}${channel === 'pilot' ? ' (pilot)' : ''}`;
}

function write(folder: string, policy: Policy, where: Browsers): void {
  const title = titleOf(policy);
  const files = policyFiles(policy, where, { title, uuid: () => crypto.randomUUID() });
  const mode = policy.packKey === undefined ? PUBLIC : SECRET;
  for (const { name, content } of files) writeAtomically(join(folder, name), content, mode);
  writeAtomically(join(folder, 'README.txt'), readme(title, files, policy), PUBLIC);
}

function told(out: string, policy: Policy, { chrome, edge, firefox }: Browsers, pilot: boolean): string {
  const missing = [
    ...(chrome
      ? []
      : ['Nothing for Chrome and Edge yet: name the id that chrome://extensions shows, with --chrome-id.']),
    ...([chrome, edge, firefox].some((one) => one && one.from === undefined)
      ? [
          'Where the extension comes from no store, people install it themselves; --update-url and --xpi-url change that.',
        ]
      : []),
  ];
  const lines = [
    `The files are in ${out}; ${join(out, 'README.txt')} tells which goes where.`,
    ...(pilot ? [`Those for the pilot group are in ${join(out, 'pilot')}.`] : []),
    ...(policy.packKey === undefined
      ? ['There is no pack key in them: browsers read packs that were signed with --clear.']
      : ['They hold the pack key: hand them to your administrators alone.']),
    ...missing,
  ];
  return `${lines.join('\n')}\n`;
}
