/** Mistakes across a pack: names given twice, references to nowhere, days in the wrong order. */

import type { Problem } from './issues.ts';
import { valueAt } from './issues.ts';
import { nearest } from './nearest.ts';
import type { Path } from './positions.ts';

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
    ...items(data, ['rules']).flatMap((_, at) => nearProblems(data, ['rules', at, 'near'])),
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
    return [
      { path: [...list, at, 'id'], message: `the id "${id}" is given twice in ${String(list.at(-1))}; choose another` },
    ];
  });
}

function dangling(data: unknown, list: Path, field: string, to: Path): Problem[] {
  const known = items(data, to).map((item) => String(valueAt(item, ['id'])));
  return items(data, list).flatMap((item, at) => {
    const id = valueAt(item, [field]);
    if (typeof id !== 'string' || known.includes(id)) return [];
    const meant = nearest(id, known);
    const advice = meant
      ? `did you mean "${meant}"?`
      : known.length
        ? `there are ${known.join(', ')}`
        : 'there are none';
    return [{ path: [...list, at, field], message: `${field} "${id}" is not in ${String(to.at(-1))}; ${advice}` }];
  });
}

/** What a rule is near to must be rules of kind names. */
function nearProblems(data: unknown, path: Path): Problem[] {
  const rules = items(data, ['rules']);
  const idsOf = (some: readonly unknown[]) => some.map((rule) => String(valueAt(rule, ['id'])));
  const known = idsOf(rules.filter((rule) => valueAt(rule, ['kind']) === 'names'));
  return items(data, path).flatMap((id, at) => {
    if (typeof id !== 'string' || known.includes(id)) return [];
    const meant = nearest(id, known);
    const advice = meant
      ? `did you mean "${meant}"?`
      : known.length
        ? `there are ${known.join(', ')}`
        : 'there are none of that kind';
    const wrong = idsOf(rules).includes(id) ? 'is a rule of another kind than names' : 'is no rule of kind names';
    return [{ path: [...path, at], message: `near "${id}" ${wrong}; ${advice}` }];
  });
}

function reversed(data: unknown, path: Path, first: string, last: string): Problem[] {
  const from = valueAt(data, [...path, first]);
  const until = valueAt(data, [...path, last]);
  if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return [];
  return [{ path: [...path, last], message: `"${last}" (${until}) is before "${first}" (${from})` }];
}

/** The items of a list in plain data; none where there is no list. */
export function items(data: unknown, path: Path): unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}
