/** Reading a pack: from an admin's YAML or JSON to a pack that is good, or every mistake at its place. */

import { kindOf } from '../kinds/index.ts';
import { LANGUAGES, type Mistake } from '../types.ts';
import { exampleProblems } from './examples.ts';
import { type Files, includeFile } from './files.ts';
import { type Problem, problemsOf, valueAt } from './issues.ts';
import { items, referenceProblems } from './references.ts';
import { FORMAT, type Pack, packSchema, type Rule, ruleSchema } from './schema.ts';
import { readSource, type Source } from './source.ts';
import { textProblems } from './texts.ts';
import { isNewer } from './versions.ts';

export interface PackOptions {
  /** Files that the pack refers to. */
  files?: Files;
  /** The extension's version, which a pack's `needs` is held against. */
  version?: string;
}

export type ParsedPack = { pack: Pack; warnings: Mistake[] } | { mistakes: Mistake[] };

/**
 * Reads a pack and runs its examples. Gives every mistake at once, in the order of their places; never throws.
 *
 * @param source YAML or JSON; bytes are UTF-8
 */
export function parsePack(source: string | Uint8Array, options: PackOptions = {}): ParsedPack {
  const read = readSource(source);
  if ('mistakes' in read) return read;
  const { data } = read;
  if (read.broken.length > 0) return { mistakes: sorted([...read.broken, ...beforeBreak(read)]) };
  const tooNew = newerProblems(data, options.version);
  if (tooNew.length > 0) return { mistakes: placed(tooNew, read) };

  const result = packSchema.safeParse(data);
  const problems = result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, data));
  problems.push(...referenceProblems(data), ...textProblems(data));
  const mistakes = [...read.flaws];
  const warnings: Mistake[] = [];
  const languages = items(data, ['languages']).filter((item) => LANGUAGES.some((language) => language === item));
  const rules: Rule[] = [];
  /** Those without a mistake, by their places. */
  const right = new Map<number, Rule>();
  items(data, ['rules']).forEach((written, at) => {
    const checked = ruleSchema.safeParse(written);
    if (!checked.success) return;
    const included = includeFile(checked.data, at, options.files);
    mistakes.push(...included.mistakes);
    warnings.push(...included.warnings);
    rules.push(included.rule);
    const own: Problem[] = (kindOf(included.rule.kind).verify?.(checked.data) ?? []).map(({ path, message }) => ({
      path: ['rules', at, ...path],
      message,
    }));
    own.push(...included.problems);
    problems.push(...own);
    // Where a rule is wrong already, its examples say nothing.
    if (own.length === 0 && included.mistakes.length === 0) right.set(at, included.rule);
  });
  const around = {
    languages: languages.length ? (languages as Pack['languages']) : [...LANGUAGES],
    organisation: nameIn(data),
    rules: [...right.values()],
  };
  for (const [at, rule] of right) problems.push(...exampleProblems(rule, at, around));
  mistakes.push(...placed(problems, read));
  if (mistakes.length > 0 || !result.success) return { mistakes: sorted(mistakes) };
  return { pack: { ...result.data, rules }, warnings: sorted(warnings) };
}

function nameIn(data: unknown): string {
  const name = valueAt(data, ['organisation', 'name']);
  return typeof name === 'string' ? name : '';
}

/** What is wrong before the structure breaks, as far as it can be told: what is missing may stand behind the break. */
function beforeBreak(source: Source): Mistake[] {
  const { data, broken, flaws } = source;
  const result = packSchema.safeParse(data);
  const problems = result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, data));
  const whole = [...problems.filter(({ absent }) => !absent), ...textProblems(data)];
  const first = Math.min(...broken.map(({ line }) => line));
  return [...flaws, ...placed(whole, source)].filter(({ line }) => line < first);
}

function newerProblems(data: unknown, version: string | undefined): Problem[] {
  const format = Number(valueAt(data, ['format']));
  if (Number.isInteger(format) && format > FORMAT)
    return [
      { path: ['format'], message: `this pack is of format ${format}, made for a newer version: update the extension` },
    ];
  const needs = valueAt(data, ['needs']);
  if (typeof needs !== 'string' || version === undefined || !isNewer(needs, version)) return [];
  return [
    { path: ['needs'], message: `this pack needs version ${needs}, and this is ${version}: update the extension` },
  ];
}

function placed(problems: readonly Problem[], { data, positions }: Source): Mistake[] {
  return problems.map(({ path, message, at }) => {
    const lost = positions.lostBehindHash(path);
    const hint = lost === undefined ? '' : `; "#${lost}" was read as a comment: put the whole text in quotes`;
    const rule =
      path[0] === 'rules' && typeof path[1] === 'number' ? valueAt(data, ['rules', path[1], 'id']) : undefined;
    const where = typeof rule === 'string' && rule ? `rule "${rule}": ` : '';
    return { ...(at === 'key' ? positions.atKey(path) : positions.at(path)), message: where + message + hint };
  });
}

function sorted(mistakes: Mistake[]): Mistake[] {
  return mistakes.sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '') || a.line - b.line || a.column - b.column);
}
