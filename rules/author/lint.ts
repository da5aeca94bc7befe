/** Advice for the author of a pack that is right: what will annoy people, nobody can obey, or nobody will understand. */

import { forbiddenMusts, noRoom, twoAddresses } from './advice/contradictions.ts';
import { bans } from './advice/freedom.ts';
import { withoutWayOut } from './advice/messages.ts';
import { everydayPhrases, namesOver, ordinaryWords, shortNames } from './advice/names.ts';
import { noisyRules } from './advice/noisy.ts';
import { flaggedOffers } from './advice/offers.ts';
import { expiry, rulesOver, severeTone, unusedContacts, withoutGuideline, withoutRule } from './advice/order.ts';
import { rowDays } from './advice/sites.ts';
import { missingTranslations } from './advice/translations.ts';
import type { Adviser, Ground } from './ground.ts';
import type { Place, Written } from './written.ts';

/** One line an advice, by what it is called. */
export const ADVISERS = {
  'ordinary-word': ordinaryWords,
  'everyday-phrase': everydayPhrases,
  'short-name': shortNames,
  'name-over': namesOver,
  contradiction: forbiddenMusts,
  'no-room': noRoom,
  'two-addresses': twoAddresses,
  'flagged-offer': flaggedOffers,
  'rule-over': rulesOver,
  'no-way-out': withoutWayOut,
  translation: missingTranslations,
  'free-to-speak': bans,
  'no-guideline': withoutGuideline,
  'no-rule': withoutRule,
  'unused-contact': unusedContacts,
  expires: expiry,
  'severe-tone': severeTone,
  noisy: noisyRules,
  'site-day': rowDays,
} as const satisfies Readonly<Record<string, Adviser>>;

export type AdviceId = keyof typeof ADVISERS;

/** One advice at its place. */
export interface Advice extends Place {
  id: AdviceId;
  message: string;
}

/** All advice on a pack, in the order of their places: first what stands in the pack, then what stands in its files. */
export function lint({ pack, at }: Pick<Written, 'pack' | 'at'>, { day, samples }: Omit<Ground, 'pack'>): Advice[] {
  const ground: Ground = { pack, day, samples };
  const advice = (Object.keys(ADVISERS) as AdviceId[]).flatMap((id) =>
    ADVISERS[id](ground).map(({ path, message }): Advice => {
      const rule = path[0] === 'rules' ? pack.rules[Number(path[1])]?.id : undefined;
      return { id, ...at(path), message: rule === undefined ? message : `rule "${rule}": ${message}` };
    }),
  );
  return advice.sort(
    (a, b) => compare(a.file ?? '', b.file ?? '') || a.line - b.line || a.column - b.column || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
