/** Things that are told by their shape: an e-mail address, an account number, a link to a host, a regular expression. */

import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { DETECTORS, type DetectorName, detect, signsFor } from '../patterns/index.ts';
import { findRegex, regexMistake, signsInRegex } from '../patterns/regex/index.ts';
import { hostOf, leadsTo } from '../patterns/url.ts';
import { outside } from '../text/outside.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import type { Finding, Kind } from './kind.ts';

const schema = ({ line, list, object, optional, z }: Fields) =>
  object({
    detect: optional(list(z.oneOf(DETECTORS)).min(1)),
    regex: optional(
      line.refine((source) => !regexMistake(source), { error: ({ input }) => regexMistake(String(input)) }),
    ),
    hosts: optional(
      list(
        line.refine((host) => hostOf(host) !== undefined, {
          error: 'must be a host alone, such as intranet.peerdal.example: no https:// and nothing behind it',
        }),
      ).min(1),
    ),
  });
type Rule = Output<ReturnType<typeof schema>>;

interface Pattern {
  detect: DetectorName[];
  regex?: string;
  /** In lower case, as links have them. */
  hosts?: string[];
}

/** The most matches of a regular expression in one passage: each may read all of it. */
const MOST = 100;

export const pattern: Kind<Rule, Pattern> = {
  kind: 'pattern',
  docs: {
    nl: 'Wat je aan de vorm herkent: een e-mailadres, een rekeningnummer, een wachtwoord, een eigen patroon.',
    en: 'What is known by its shape: an e-mail address, an account number, a password, a pattern of your own.',
  },
  example: {
    id: 'private-data',
    kind: 'pattern',
    severity: 'error',
    message: { nl: '{found} is privé. Haal het weg.', en: '{found} is private. Take it out.' },
    detect: ['iban'],
    examples: { hit: ['Maak het over op NL91 ABNA 0417 1643 00'], ok: ['Maak het over'] },
  },
  placeholders: ['found'],
  strings: {
    nl: {
      email: 'e-mailadres',
      phone: 'telefoonnummer',
      iban: 'rekeningnummer (IBAN)',
      bsn: 'burgerservicenummer (BSN)',
      card: 'nummer van een betaalkaart',
      url: 'link',
      money: 'bedrag',
      ip: 'IP-adres',
      secret: 'wachtwoord of sleutel',
    },
    en: {
      email: 'e-mail address',
      phone: 'phone number',
      iban: 'account number (IBAN)',
      bsn: 'Dutch citizen service number (BSN)',
      card: 'payment card number',
      url: 'link',
      money: 'amount of money',
      ip: 'IP address',
      secret: 'password or key',
    },
  },
  schema,
  verify({ detect, regex, hosts }) {
    if (detect || regex !== undefined || hosts) return [];
    return [{ path: [], message: `needs detect (${DETECTORS.join(', ')}), regex or hosts` }];
  },
  compile({ detect = [], regex, hosts }) {
    // Hosts are about links, also where no detector is named.
    const wanted = hosts ? [...detect, 'url' as const] : detect;
    return {
      detect: DETECTORS.filter((name) => wanted.includes(name)),
      ...(regex !== undefined && { regex }),
      ...(hosts && { hosts: hosts.map((host) => hostOf(host) ?? host) }),
    };
  },
  signs: ({ detect, regex }) =>
    detect.reduce((signs, name) => signs | signsFor(name), regex === undefined ? 0 : signsInRegex(regex)),
  find({ detect: wanted, regex, hosts }, passage) {
    const all = detect(wanted, passage);
    const elsewhere = new Set(hosts && passage.links.filter((link) => !leadsTo(link, hosts)).map(({ start }) => start));
    const detected = hosts ? all.filter(({ by, start }) => by !== 'url' || !elsewhere.has(start)) : all;
    const written = regex === undefined ? [] : findRegex(regex, passage.text, MOST);
    return [
      ...detected.map(({ by, start, end }) => ({
        ...finding(passage, { start, end }),
        detail: { key: by, values: {} },
      })),
      ...outside(written, detected).map((span) => finding(passage, span)),
    ];
  },
};

function finding({ text }: Passage, { start, end }: Span): Finding {
  return { span: { start, end }, values: { found: text.slice(start, end) }, fixes: [] };
}
