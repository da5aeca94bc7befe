/** Answers of the background, about packs of invented organisations. */

import type {
  LookAnswer,
  ManagedPack,
  PackProblem,
  PacksAnswer,
  Preview,
} from '../../../entrypoints/background/messages.ts';
import type { PackState } from '../../../entrypoints/background/store.ts';

export const STARTER: PackState = {
  source: 'starter',
  id: 'starter.pre-post-checker',
  version: 2,
  title: { nl: 'Veilig en vriendelijk posten', en: 'Safe and friendly posting' },
  organisation: 'Pre-Post Checker',
  released: '2026-11-02',
  rules: 16,
  names: 0,
  taken: '2026-11-03T09:00:00Z',
};

/** The organisation's. Its kid is the thumbprint of the public key in RFC 8037, appendix A. */
export const OFFICE: PackState = {
  source: 'policy',
  id: 'nl.veldkers.social',
  version: 7,
  title: { nl: 'Social media bij Veldkers', en: 'Social media at Veldkers' },
  organisation: 'Veldkers',
  released: '2026-11-02',
  expires: '2099-11-02',
  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  rules: 20,
  names: 1280,
  taken: '2026-11-03T09:00:00Z',
};
export const FINGERPRINT = '90fa cafe a9b1 5566 9854 0f70 c011 7a22';

/** The person's own. */
export const OWN: PackState = {
  source: 'file',
  id: 'nl.veldkers.try',
  version: 3,
  title: { nl: 'Proef van het communicatieteam' },
  organisation: 'Veldkers',
  released: '2026-10-20',
  rules: 1,
  names: 1,
  taken: '2026-11-21T14:30:00Z',
};

const MANAGED: ManagedPack = {
  id: OFFICE.id,
  url: 'https://packs.veldkers.example/social/latest.pack',
  channel: 'stable',
  state: OFFICE,
  checked: '2026-11-22T10:24:00Z',
};

export const starter: PacksAnswer = { inForce: STARTER, policyProblems: [] };
export const own: PacksAnswer = { inForce: OWN, file: OWN, policyProblems: [] };

/** The organisation's pack in force, but for what is given. */
export function office(change: Partial<ManagedPack> = {}, more: Partial<PacksAnswer> = {}): PacksAnswer {
  return { inForce: OFFICE, managed: { ...MANAGED, ...change }, policyProblems: [], ...more };
}

/** The organisation chose a pack that has not come in yet. */
export function awaited(change: Partial<ManagedPack>): PacksAnswer {
  const { state: _state, ...managed } = MANAGED;
  return { inForce: STARTER, managed: { ...managed, ...change }, policyProblems: [] };
}

/** A signed pack, with a rule of each severity and the places that a message has. */
export const PREVIEW: Preview = {
  id: OFFICE.id,
  version: 8,
  released: '2026-11-20',
  expires: '2099-11-20',
  title: OFFICE.title,
  organisation: 'Veldkers',
  signer: { kid: OFFICE.kid ?? '', fingerprint: FINGERPRINT },
  rules: [
    {
      id: 'clients',
      kind: 'names',
      severity: 'error',
      message: { nl: '{name} is een klant. Schrijf {say}.', en: '{name} is a customer. Write {say}.' },
    },
    {
      id: 'hashtag',
      kind: 'require',
      severity: 'warning',
      message: { nl: 'Zet {offer} erbij.', en: 'Add {offer}.' },
    },
    { id: 'plain', kind: 'wording', severity: 'suggestion', message: { nl: '“{found}” kan eenvoudiger.' } },
  ],
  names: 1281,
};

export const seen = (change: Partial<Preview> = {}): LookAnswer => ({ ok: true, preview: { ...PREVIEW, ...change } });

/** The same pack without a signature. */
export function unsigned(): LookAnswer {
  const { signer: _signer, ...preview } = PREVIEW;
  return { ok: true, preview };
}

export const refused = (code: PackProblem['code'], more: Partial<PackProblem> = {}) =>
  ({ ok: false, problem: { code, ...more } }) as const;

/** As long as an organisation's name and a title may get, and from right to left. */
export const LONG: PackState = {
  ...OWN,
  title: { en: 'Ein sehr langer Titel über Öffentlichkeitsarbeitsverantwortungsbewusstsein '.repeat(4).trim() },
  organisation: 'שדה אדום לתקשורת '.repeat(12).trim(),
};
