/** Reading a pack: from an admin's YAML or JSON to a pack that is good, or every mistake at its place. */

import { kindOf } from '../kinds/index.ts';
import { LANGUAGES, type Mistake } from '../types.ts';
import { exampleProblems } from './examples.ts';
import { type Files, Includer } from './files.ts';
import { type Problem, problemsOf, valueAt } from './issues.ts';
import { items, referenceProblems } from './references.ts';
import { repeatedNames } from './repeated.ts';
import { FORMAT, type Pack, packSchema, type Rule, ruleSchema } from './schema.ts';
import { readSource, type Source } from './source.ts';
import { textProblems } from './texts.ts';
import { quoted, told } from './told.ts';
import { isNewer } from './versions.ts';

export interface PackOptions {
  /** Files that the pack refers to. */
  files?: Files;
  /** The extension's version, which a pack's `needs` is held against. */
  version?: string;
  /** `leave`: for who runs the examples themselves, or wants to know what a pack says although one of them fails. */
  examples?: 'run' | 'leave';
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
  if (read.broken.length > 0) return { mistakes: told([...read.broken, ...beforeBreak(read)], 'mistakes') };
  const tooNew = newerProblems(data, options.version);
  if (tooNew.length > 0) return { mistakes: placed(tooNew, read) };

  const result = packSchema.safeParse(data);
  const problems = [...schemaProblems(result, data), ...referenceProblems(data), ...textProblems(data)];
  const mistakes = [...read.flaws];
  const warnings: Mistake[] = [];
  const rules: Rule[] = [];
  /** Those without a mistake, by their places. */
  const right = new Map<number, Rule>();
  const includer = new Includer(options.files);
  for (const [at, checked] of rightRules(result, data)) {
    const included = includer.include(checked, at);
    for (const mistake of included.mistakes) mistakes.push(mistake);
    for (const warning of included.warnings) warnings.push(warning);
    for (const warning of repeatedNames(checked, at, read.positions)) warnings.push(warning);
    rules.push(included.rule);
    const own: Problem[] = (kindOf(checked.kind).verify?.(checked) ?? []).map(({ path, message }) => ({
      path: ['rules', at, ...path],
      message,
    }));
    for (const problem of [...own, ...included.problems]) problems.push(problem);
    // Where a rule is wrong already, its examples say nothing.
    if (included.whole && own.length === 0) right.set(at, included.rule);
  }
  const languages = items(data, ['languages']).filter((item) => LANGUAGES.some((language) => language === item));
  const around = {
    languages: languages.length ? (languages as Pack['languages']) : [...LANGUAGES],
    organisation: nameIn(data),
    rules: new Map([...right.values()].map((rule) => [rule.id, rule])),
  };
  if (options.examples !== 'leave')
    for (const [at, rule] of right) for (const problem of exampleProblems(rule, at, around)) problems.push(problem);
  for (const mistake of placed(problems, read)) mistakes.push(mistake);
  if (mistakes.length > 0 || !result.success) return { mistakes: told(mistakes, 'mistakes') };
  return { pack: { ...result.data, rules }, warnings: told(warnings, 'warnings') };
}

type Result = ReturnType<typeof packSchema.safeParse>;

function schemaProblems(result: Result, data: unknown): Problem[] {
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, data));
}

/** The rules that are as the schema wants them, also where something else in the pack is not; with their places. */
function rightRules(result: Result, data: unknown): [number, Rule][] {
  if (result.success) return result.data.rules.map((rule, at) => [at, rule]);
  return items(data, ['rules']).flatMap((written, at): [number, Rule][] => {
    const checked = ruleSchema.safeParse(written);
    return checked.success ? [[at, checked.data]] : [];
  });
}

function nameIn(data: unknown): string {
  const name = valueAt(data, ['organisation', 'name']);
  return typeof name === 'string' ? name : '';
}

/** What is wrong before the structure breaks, as far as it can be told: what is missing may stand behind the break. */
function beforeBreak(source: Source): Mistake[] {
  const { data, broken, flaws } = source;
  const problems = schemaProblems(packSchema.safeParse(data), data);
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
    {
      path: ['needs'],
      message: `this pack needs version ${quoted(needs)}, and this is ${version}: update the extension`,
    },
  ];
}

function placed(problems: readonly Problem[], { data, positions }: Source): Mistake[] {
  return problems.map(({ path, message, at }) => {
    const lost = positions.lostBehindHash(path);
    const hint = lost === undefined ? '' : `; "#${lost}" was read as a comment: put the whole text in quotes`;
    const rule =
      path[0] === 'rules' && typeof path[1] === 'number' ? valueAt(data, ['rules', path[1], 'id']) : undefined;
    const where = typeof rule === 'string' && rule ? `rule "${quoted(rule)}": ` : '';
    return { ...(at === 'key' ? positions.atKey(path) : positions.at(path)), message: where + message + hint };
  });
}
