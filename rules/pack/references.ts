/** Mistakes across a pack: names given twice, references to nowhere, days in the wrong order. */

import type { Problem } from './issues.ts';
import { valueAt } from './issues.ts';
import { nearest } from './nearest.ts';
import type { Path } from './positions.ts';
import { listed, MOST_TOLD, quoted } from './told.ts';

/** Lists of a pack whose items have an id. */
const LISTS: readonly Path[] = [
  ['rules'],
  ['guidelines'],
  ['tips'],
  ['organisation', 'values'],
  ['organisation', 'contacts'],
];
/** Which list a field of a rule (or a tip) refers to. */
const REFERENCES: readonly (readonly [list: Path, field: string, to: Path])[] = [
  [['rules'], 'guideline', ['guidelines']],
  [['rules'], 'contact', ['organisation', 'contacts']],
  [['rules'], 'value', ['organisation', 'values']],
  [['tips'], 'guideline', ['guidelines']],
];

/** Works on the pack as it was written, so that it finds what it can where other things are wrong, too. */
export function referenceProblems(data: unknown): Problem[] {
  return [
    ...LISTS.flatMap((list) => duplicates(data, list)),
    ...REFERENCES.flatMap(([list, field, to]) => dangling(data, list, field, to)),
    ...nearProblems(data),
    ...repeatedBoxes(data),
    ...reversed(data, [], 'released', 'expires'),
    ...items(data, ['rules']).flatMap((_, at) => reversed(data, ['rules', at, 'when'], 'from', 'until')),
  ];
}

function duplicates(data: unknown, list: Path): Problem[] {
  const seen = new Set<unknown>();
  return items(data, list).flatMap((item, at) => {
    const id = valueAt(item, ['id']);
    if (typeof id !== 'string') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `the id "${quoted(id)}" is given twice in ${String(list.at(-1))}; choose another`;
    return [{ path: [...list, at, 'id'], message }];
  });
}

/** A box has one newer row, so that it is clear which one counts. */
function repeatedBoxes(data: unknown): Problem[] {
  const seen = new Set<string>();
  return items(data, ['sites']).flatMap((row, at) => {
    const box = valueAt(row, ['box']);
    if (typeof box !== 'string') return [];
    const named = JSON.stringify([valueAt(row, ['site']), box]);
    if (!seen.has(named)) {
      seen.add(named);
      return [];
    }
    const message = `the box "${quoted(box)}" is given twice in sites; put both selectors in one field, with a comma`;
    return [{ path: ['sites', at, 'box'], message }];
  });
}

function dangling(data: unknown, list: Path, field: string, to: Path): Problem[] {
  const known = idsOf(items(data, to));
  const advice = adviser(known, 'there are none');
  return items(data, list).flatMap((item, at) => {
    const id = valueAt(item, [field]);
    if (typeof id !== 'string' || known.has(id)) return [];
    const message = `${field} "${quoted(id)}" is not in ${String(to.at(-1))}; ${advice(id)}`;
    return [{ path: [...list, at, field], message }];
  });
}

/** What a rule is near to must be rules of kind names. */
function nearProblems(data: unknown): Problem[] {
  const rules = items(data, ['rules']);
  const known = idsOf(rules.filter((rule) => valueAt(rule, ['kind']) === 'names'));
  const all = idsOf(rules);
  const advice = adviser(known, 'there are none of that kind');
  return rules.flatMap((rule, number) =>
    items(rule, ['near']).flatMap((id, at) => {
      if (typeof id !== 'string' || known.has(id)) return [];
      const wrong = all.has(id) ? 'is a rule of another kind than names' : 'is no rule of kind names';
      return [{ path: ['rules', number, 'near', at], message: `near "${quoted(id)}" ${wrong}; ${advice(id)}` }];
    }),
  );
}

/** What to write instead of an id that is not known; the nearest is sought only for as many as are told. */
function adviser(ids: ReadonlySet<string>, none: string): (id: string) => string {
  const known = [...ids];
  const others = known.length ? `there are ${listed(known)}` : none;
  let asked = 0;
  return (id) => {
    asked += 1;
    const meant = asked <= MOST_TOLD ? nearest(id, known) : undefined;
    return meant ? `did you mean "${meant}"?` : others;
  };
}

function idsOf(list: readonly unknown[]): Set<string> {
  return new Set(list.map((item) => String(valueAt(item, ['id']))));
}

function reversed(data: unknown, path: Path, first: string, last: string): Problem[] {
  const from = valueAt(data, [...path, first]);
  const until = valueAt(data, [...path, last]);
  if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return [];
  const message = `"${last}" (${quoted(until)}) is before "${first}" (${quoted(from)})`;
  return [{ path: [...path, last], message }];
}

/** The items of a list in plain data; none where there is no list. */
export function items(data: unknown, path: Path): unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}
