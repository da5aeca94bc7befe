/** From zod's issues to sentences that say what is wrong and what would be right. */

import { kinds } from '../kinds/index.ts';
import { nearest } from './nearest.ts';
import type { Path } from './positions.ts';
import { MOST_TOLD, quoted } from './told.ts';
import type { Issue } from './zod.ts';

/** A mistake at a path; `at: 'key'` where the field's name is what is wrong, `absent` where it is missing. */
export interface Problem {
  path: Path;
  message: string;
  at?: 'key';
  absent?: true;
}

/** Words that are kept free for a later version of the format. */
const RESERVED = ['sealed'];

const SHAPES: Readonly<Record<string, string>> = {
  array: 'must be a list: [one, two], or a line with a hyphen for each',
  object: 'must have fields of its own: { … }',
  record: 'must have fields of its own: { … }',
  string: 'must be a text',
};

/** The problems that an issue stands for. */
export function problemsOf(issue: Issue, data: unknown): Problem[] {
  const { path } = issue;
  const value = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_TOLD + 1).map((key) => ({
        path: [...path, key],
        message: unknownField(key, valueAt(value, [key]), issue.message),
        at: 'key',
      }));
    case 'invalid_type':
      return [
        value === undefined
          ? missing(path)
          : { path, message: `${name(path)} ${SHAPES[issue.expected] ?? 'is of another kind'}` },
      ];
    case 'invalid_value':
      return [value === undefined ? missing(path) : { path, message: notOneOf(path, value, issue.values.map(String)) }];
    case 'invalid_union':
      return unionProblems(issue, path, value, data);
    case 'too_small':
      // That it is no list is said already.
      return !Array.isArray(value) ? [] : [{ path, message: `${name(path)} must have at least one item` }];
    case 'invalid_key':
      return [{ path, message: `${name(path)} ${issue.issues[0]?.message ?? 'is no name'}`, at: 'key' }];
    default:
      return [{ path, message: `${name(path)} ${issue.message}` }];
  }
}

function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
  data: unknown,
): Problem[] {
  if (path.at(-1) === 'kind') {
    return [value === undefined ? missing(path) : { path, message: notOneOf(path, value, Object.keys(kinds)) }];
  }
  if (value === undefined) return [missing(path)];
  // Of the shapes that are possible, the one that the admin began with.
  const branch = issue.errors.find(
    (issues) => !issues.some((inner) => inner.code === 'invalid_type' && !inner.path.length),
  );
  if (!branch) return [{ path, message: `${name(path)} must be a text, or have fields of its own: { … }` }];
  return branch.flatMap((inner) => problemsOf({ ...inner, path: [...path, ...inner.path] }, data));
}

function missing(path: Path): Problem {
  return { path, message: `${name(path)} is missing`, absent: true };
}

function unknownField(key: string, value: unknown, known: string): string {
  // `message: {found} is …` without quotes is read as a field without a value.
  if (value === null || key === '') return `a text that begins with { is read as fields: put the whole text in quotes`;
  if (RESERVED.includes(key)) return `"${key}" is not in this version yet`;
  const meant = nearest(key, known.split(' '));
  return `unknown field "${quoted(key)}"; ${meant ? `did you mean "${meant}"?` : `the fields here are ${known.split(' ').join(', ')}`}`;
}

function notOneOf(path: Path, value: unknown, known: readonly string[]): string {
  const field = path.findLast((step) => typeof step === 'string');
  const list = known.join(', ');
  if (typeof value !== 'string') return `"${String(field)}" must be one of ${list}`;
  if (known.length === 1) return `${String(field)} must be "${list}", not "${quoted(value)}"`;
  const meant = nearest(value, known);
  return `${String(field)} "${quoted(value)}" is not one of ${list}${meant ? `; did you mean "${meant}"?` : ''}`;
}

/** A field as an admin would call it: the last name on the path, with its number in a list. */
function name(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the pack';
  if (typeof last === 'number') return `${String(path.at(-2))}, item ${last + 1},`;
  return `"${quoted(String(last))}"`;
}

/** What stands at a path in plain data; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
