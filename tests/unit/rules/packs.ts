/** Packs for tests: only what a test is about has to be written. */

import {
  type Compiled,
  check,
  compilePack,
  type Draft,
  type Hint,
  type Mistake,
  type Pack,
  parsePack,
} from '../../../rules/index.ts';

/** A pack around rules, as an admin would have written it. Rules are given as data; JSON is YAML. */
export function source(rules: readonly object[], rest: object = {}): string {
  const base = {
    format: 1,
    id: 'nl.peerdal.test',
    version: 3,
    released: '2026-11-22',
    title: 'Test',
    languages: ['nl', 'en'],
  };
  return JSON.stringify({ ...base, organisation: { name: 'Peerdal' }, ...rest, rules }, null, 2);
}

/** A rule with what every rule must have. */
export function rule(fields: object): object {
  return { id: 'r', severity: 'warning', message: 'm', examples: { hit: ['-'], ok: ['-'] }, ...fields };
}

/** The pack, or a failure that names its mistakes. */
export function good(
  text: string | Uint8Array,
  files?: Record<string, Uint8Array>,
): { pack: Pack; warnings: Mistake[] } {
  const parsed = parsePack(text, { files: (name) => files?.[name] });
  if ('mistakes' in parsed) throw new Error(lines(parsed.mistakes).join('\n'));
  return parsed;
}

/** The mistakes of a pack, each as one line. */
export function mistakes(text: string | Uint8Array, files?: Record<string, Uint8Array>): string[] {
  const parsed = parsePack(text, { files: (name) => files?.[name] });
  return 'mistakes' in parsed ? lines(parsed.mistakes) : [];
}

export function lines(list: readonly Mistake[]): string[] {
  return list.map(({ file, line, column, message }) => `${file ? `${file}:` : ''}${line}:${column} ${message}`);
}

/** Rules ready for checking; their examples are not run, so that a test can leave them out. */
export function compiled(...rules: object[]): Compiled {
  const organisation = { name: 'Peerdal' };
  const pack = { languages: ['nl', 'en'], id: 'p', version: 1, organisation, rules: rules.map(rule) };
  return compilePack(pack as unknown as Pack);
}

/** What one rule finds in a draft. */
export function hints(fields: object, draft: string | Draft): Hint[] {
  return check(compiled(fields), typeof draft === 'string' ? { text: draft } : draft);
}

/** The words that one rule marks in a draft. */
export function found(fields: object, draft: string | Draft): (string | undefined)[] {
  return hints(fields, draft).map((hint) => hint.found);
}

/** The draft with the first fix of each hint taken. */
export function fixed(fields: object, draft: string): string {
  return hints(fields, draft)
    .reverse()
    .reduce(
      (text, { fixes: [fix] }) => (fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text),
      draft,
    );
}

/** The head of a pack, and one good rule under it, for tests that break what lies between. */
export const HEAD = `format: 1
id: nl.peerdal.test
version: 1
released: 2026-11-22
title: Test
languages: [nl, en]
organisation: { name: Peerdal }
`;
export const RULE = `rules:
  - id: words
    kind: wording
    severity: warning
    message: "{found}: liever niet"
    avoid: [synergie]
    examples:
      hit: [veel synergie]
      ok: [veel plezier]
`;
