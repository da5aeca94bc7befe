/** The detectors, by the names that a pack uses. */

import { outside } from '../text/outside.ts';
import { ANY, DIGIT, JOINED, MANY } from '../text/signs.ts';
import type { Span } from '../text/spans.ts';
import { bsn } from './bsn.ts';
import { card } from './card.ts';
import type { Detector, Looked } from './detector.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ip } from './ip.ts';
import { money } from './money.ts';
import { phone } from './phone.ts';
import { secret } from './secret.ts';
import { url } from './url.ts';

/** In the order in which they explain a text: what an earlier one has found is not of a later one's sort. */
const detectors = { secret, email, url, iban, card, ip, money, phone, bsn } as const satisfies Record<string, Detector>;

export type DetectorName = keyof typeof detectors;
export const DETECTORS = Object.keys(detectors) as DetectorName[];

/** What explains a number before a detector of numbers does: the digits of a link or an account are no telephone number. */
const EXPLAINED_BY: Readonly<Partial<Record<DetectorName, readonly DetectorName[]>>> = {
  card: ['email', 'url', 'iban'],
  ip: ['email', 'url'],
  money: ['email', 'url'],
  phone: ['email', 'url', 'iban', 'card', 'ip', 'money'],
  bsn: ['email', 'url', 'iban', 'card', 'money', 'phone'],
};

/** The sorts of characters (bits of text/signs.ts) without which a detector finds nothing; those not named find all sorts of things. */
const SIGNS: Readonly<Partial<Record<DetectorName, number>>> = {
  url: JOINED,
  iban: DIGIT,
  card: MANY,
  ip: DIGIT | JOINED,
  phone: DIGIT,
  bsn: MANY,
};

/** The sorts of characters, of which one must be there for a detector to find something. */
export function signsFor(name: DetectorName): number {
  return SIGNS[name] ?? ANY;
}

/** Something that was found, and by which detector. */
export interface Detected extends Span {
  by: DetectorName;
}

/** What some of the detectors find in a text, in the order of the detectors; where two would overlap, the earlier one counts. */
export function detect(names: readonly DetectorName[], looked: Looked): Detected[] {
  const known = new Map<DetectorName, Span[]>();
  const spansOf = (name: DetectorName): Span[] => {
    const spans = known.get(name) ?? detectors[name](looked);
    known.set(name, spans);
    return spans;
  };
  const found: Detected[] = [];
  for (const by of DETECTORS) {
    if (!names.includes(by) || (signsFor(by) & looked.signs) === 0) continue;
    const spans = spansOf(by);
    if (spans.length === 0) continue;
    const taken = [...found, ...(EXPLAINED_BY[by] ?? []).flatMap(spansOf)];
    for (const { start, end } of outside(spans, taken)) found.push({ start, end, by });
  }
  return found;
}
