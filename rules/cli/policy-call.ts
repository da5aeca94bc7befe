/** What a call of `prepost policy` sets, in the words of the policy. */

import { IDS } from '../ids.ts';
import type { Browsers } from '../policy/files.ts';
import { type PolicyProblem, readPolicy } from '../policy/read.ts';
import { CHECK_EVERY, type Policy } from '../policy/schema.ts';
import { inChromium, inFirefox, isChromiumId } from '../policy/stores.ts';
import type { readCall } from './call.ts';
import { inlinePack } from './inline.ts';
import { Refusal } from './refusal.ts';
import { readOpeners } from './travelling.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** The options of `prepost policy`. */
export const OPTIONS = {
  url: text,
  id: text,
  keys: text,
  'pack-key': text,
  pack: text,
  public: flag,
  channel: text,
  pilot: flag,
  'check-every': text,
  language: text,
  sites: text,
  gate: flag,
  'no-gate': flag,
  'no-welcome': flag,
  'chrome-id': text,
  'edge-id': text,
  'update-url': text,
  'xpi-url': text,
  out: { type: 'string', short: 'o' },
} as const;
export type Values = ReturnType<typeof readCall<typeof OPTIONS>>['values'];

/** What the call sets, in the words of the policy; nothing of it is checked yet. */
export async function settings(values: Values): Promise<Record<string, unknown>> {
  const { keys, gate } = values;
  if (gate && values['no-gate']) throw new Refusal('--gate and --no-gate: choose one');
  const openers = await readOpeners({ keys, 'pack-key': values['pack-key'] });
  const { packKey, trusted } = openers;
  const inline = values.pack === undefined ? undefined : await inlinePack(values.pack, openers, values.public);
  if (inline && values.id !== undefined && values.id !== inline.id)
    throw new Refusal(`--id ${values.id}: the pack in ${values.pack} is "${inline.id}"`);
  const set = {
    pack: inline?.text,
    packUrl: values.url,
    packId: values.id ?? inline?.id,
    packKey: inline?.sealed === false ? undefined : packKey,
    keys: { keys: trusted.current.map(({ key }) => key) },
    channel: values.channel,
    checkEvery: values['check-every'] === undefined ? undefined : Number(values['check-every']),
    gate: gate ?? (values['no-gate'] ? false : undefined),
    sites: values.sites?.split(',').map((site) => site.trim()),
    language: values.language,
    welcome: values['no-welcome'] ? false : undefined,
  };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}

/** What to write instead, for each setting that a call can get wrong. */
const RIGHT: Readonly<Record<string, string>> = {
  packUrl: '--url must be an address that begins with https://, such as https://static.peerdal.example/latest.pack',
  packId: '--id is missing: the id of your pack, as it stands in its YAML',
  channel: '--channel must be stable or pilot',
  checkEvery: `--check-every must be a number of hours from ${CHECK_EVERY.least} to ${CHECK_EVERY.most}`,
  sites: '--sites must be linkedin, x or linkedin,x',
  language: '--language must be nl, en or auto',
};

/** The policy as a browser will read it; what it would leave out is refused here. */
export function checked(set: Record<string, unknown>): Policy {
  const { policy, problems } = readPolicy(set);
  if (problems.length > 0) throw new Refusal(problems.map(sentence).join('\n'));
  return policy;
}

function sentence(problem: PolicyProblem): string {
  const field = problem.problem === 'alone' ? problem.needs : problem.field;
  return RIGHT[field] ?? `${field}: this is not what the setting can be`;
}

/** The browsers that the files are for, each with the extension's id in it. */
export function browsers(values: Values): Browsers {
  const chrome = values['chrome-id'] ?? IDS.chromeWebStore ?? IDS.selfHosted ?? undefined;
  const edge = values['edge-id'] ?? IDS.edgeAddons ?? chrome;
  for (const [option, id] of [
    ['--chrome-id', chrome],
    ['--edge-id', edge],
  ] as const)
    if (id !== undefined && !isChromiumId(id))
      throw new Refusal(
        `${option} ${id}: an id has 32 letters from a to p; chrome://extensions or edge://extensions shows it`,
      );
  const updateUrl = values['update-url'];
  for (const [option, url] of [
    ['--update-url', updateUrl],
    ['--xpi-url', values['xpi-url']],
  ] as const)
    if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:'))
      throw new Refusal(`${option} must be an address that begins with https://`);
  return {
    ...(chrome !== undefined && { chrome: inChromium(chrome, updateUrl) }),
    ...(edge !== undefined && { edge: inChromium(edge, updateUrl) }),
    firefox: inFirefox(values['xpi-url']),
  };
}
