/** Loose ends of a pack: what nothing refers to, days that are over, a tone that asks too much. */

import type { Found, Ground } from '../ground.ts';
import { rulesOf } from '../ground.ts';

/** Rules about which people can read no more. */
export function withoutGuideline({ pack }: Ground): Found[] {
  const known = (pack.guidelines ?? []).map(({ id }) => id);
  const which = known.length > 0 ? `there are ${known.slice(0, 5).join(', ')}` : 'write one under guidelines first';
  return rulesOf(pack).flatMap(({ rule, at }) =>
    rule.guideline === undefined
      ? [
          {
            path: [...at, 'id'],
            message: `the rule "${rule.id}" has no guideline, so people cannot read on: add guideline: … (${which})`,
          },
        ]
      : [],
  );
}

/** Guidelines that no rule and no tip leads to. */
export function withoutRule({ pack }: Ground): Found[] {
  const used = new Set([...pack.rules, ...(pack.tips ?? [])].map(({ guideline }) => guideline));
  return (pack.guidelines ?? []).flatMap(({ id }, number) =>
    used.has(id)
      ? []
      : [
          {
            path: ['guidelines', number, 'id'],
            message: `no rule and no tip refers to the guideline "${id}": add guideline: ${id} to one that belongs to it, or write a tip`,
          },
        ],
  );
}

/** Contacts whom no hint names. */
export function unusedContacts({ pack }: Ground): Found[] {
  const used = new Set(pack.rules.map(({ contact }) => contact));
  return (pack.organisation.contacts ?? []).flatMap(({ id }, number) =>
    used.has(id)
      ? []
      : [
          {
            path: ['organisation', 'contacts', number, 'id'],
            message: `no rule refers to the contact "${id}": add contact: ${id} where people should ask them, or take it out`,
          },
        ],
  );
}

/** The most days that a pack should be good for without another look: about three months. */
const LONGEST = 100;
const DAY = 24 * 60 * 60 * 1000;

/** A pack without an end, or with one that is far away: nobody is reminded to look at it again. */
export function expiry({ pack: { expires }, day }: Ground): Found[] {
  const end = dayFrom(day, 90);
  if (expires === undefined)
    return [
      {
        path: ['released'],
        message: `"expires" is missing, so nobody is told when the pack is old: add expires: ${end}`,
      },
    ];
  if (expires < day) return [{ path: ['expires'], message: `"expires" is over: write a later day, such as ${end}` }];
  const days = Math.round((Date.parse(expires) - Date.parse(day)) / DAY);
  return days > LONGEST
    ? [
        {
          path: ['expires'],
          message: `"expires" is ${days} days off, and ${LONGEST} is the most that is wise: a pack that is looked at often stays good. Write ${end}`,
        },
      ]
    : [];
}

function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Rules whose last day is over. */
export function rulesOver({ pack, day }: Ground): Found[] {
  return rulesOf(pack).flatMap(({ rule, at }) => {
    const until = rule.when?.until;
    return until !== undefined && until < day
      ? [
          {
            path: [...at, 'when', 'until'],
            message: `"until" is over, so the rule never applies any more: write a later day, or take the rule out`,
          },
        ]
      : [];
  });
}

/** Tone that is asked about before posting. */
export function severeTone({ pack }: Ground): Found[] {
  return rulesOf(pack).flatMap(({ rule, at }) =>
    rule.kind === 'tone' && rule.severity === 'error'
      ? [
          {
            path: [...at, 'severity'],
            message:
              'tone is a matter of taste, and an error asks people to think again before each post: write suggestion, or warning',
          },
        ]
      : [],
  );
}
