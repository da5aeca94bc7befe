/** A rule's own examples, run: a pack in which one fails is not taken in. */

import { check } from '../check.ts';
import { compileRule } from '../compile.ts';
import type { Compiled, CompiledRule } from '../compiled.ts';
import type { Draft, Language } from '../types.ts';
import type { Problem } from './issues.ts';
import type { Example } from './rule-fields.ts';
import type { Rule } from './schema.ts';

/** The examples of a rule that do not do what they promise. */
export function exampleProblems(rule: Rule, at: number, languages: Language[]): Problem[] {
  const compiled = compileRule(rule, languages);
  const problems: Problem[] = [];
  for (const promise of ['hit', 'ok'] as const) {
    rule.examples[promise].forEach((example, n) => {
      const hints = run(compiled, example, rule, languages);
      const path = ['rules', at, 'examples', promise, n];
      if (promise === 'hit' && hints.length === 0)
        problems.push({ path, message: 'this example must be flagged by the rule, and is not' });
      if (promise === 'ok' && hints.length > 0)
        problems.push({ path, message: `this example must not be flagged by the rule, and is${at_(hints[0]?.found)}` });
    });
  }
  return problems;
}

function at_(found: string | undefined): string {
  return found === undefined ? '' : ` at "${found}"`;
}

/** A bare string is checked as if the rule's conditions held, but for what it must mention; no date, so that nothing ends. */
function run(rule: CompiledRule, example: Example, { when = {} }: Rule, languages: Language[]) {
  const checkAs = (when: CompiledRule['when'], draft: Draft) => {
    const compiled: Compiled = { id: '', version: 1, languages, rules: [{ ...rule, when }] };
    return check(compiled, draft);
  };
  if (typeof example !== 'string') return checkAs(rule.when, example);
  const { mentions } = rule.when;
  const site = when.sites?.[0];
  return checkAs(mentions ? { mentions } : {}, { text: example, ...(site && { site }) });
}
