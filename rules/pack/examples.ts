/** A rule's own examples, run: a pack in which one fails is not taken in. */

import { check } from '../check.ts';
import { compileRule } from '../compile.ts';
import type { Compiled, CompiledRule } from '../compiled.ts';
import { kindOf } from '../kinds/index.ts';
import type { Draft, Language } from '../types.ts';
import { loadLexicon } from '../words/load.ts';
import type { Problem } from './issues.ts';
import type { Example } from './rule-fields.ts';
import type { Rule } from './schema.ts';
import { quoted } from './told.ts';

/** What an example is checked with beside its own rule. */
export interface Surroundings {
  languages: Language[];
  /** The organisation's own name. */
  organisation: string;
  /** The rules of the pack that are right, by their ids: one rule may look at what another one finds. */
  rules: ReadonlyMap<string, Rule>;
}

/** The examples of a rule that do not do what they promise. Without a rule that it looks at, they say nothing. */
export function exampleProblems(rule: Rule, at: number, around: Surroundings): Problem[] {
  const { languages, organisation, rules } = around;
  const compile = (rule: Rule) => compileRule(rule, languages, organisation);
  const needed = kindOf(rule.kind).needs?.(rule) ?? [];
  const near = needed.flatMap((id) => rules.get(id) ?? []);
  if (near.length < needed.length) return [];
  // The conditions of the rules that it looks at hold as its own do.
  const compiled = [compile(rule), ...near.map((other) => ({ ...compile(other), when: {} }))];
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
  return found === undefined ? '' : ` at "${quoted(found)}"`;
}

/** A bare string is checked as if the rule's conditions held, but for what it must mention; no date, so that nothing ends. */
function run([own, ...near]: readonly CompiledRule[], example: Example, { when = {} }: Rule, languages: Language[]) {
  if (!own) return [];
  const checkAs = (when: CompiledRule['when'], draft: Draft) => {
    const compiled: Compiled = {
      id: '',
      version: 1,
      languages,
      rules: [{ ...own, when }, ...near],
      lexicon: loadLexicon(),
    };
    return check(compiled, draft).filter(({ rule }) => rule === own.id);
  };
  if (typeof example !== 'string') return checkAs(own.when, example);
  const { mentions } = own.when;
  const site = when.sites?.[0];
  return checkAs(mentions ? { mentions } : {}, { text: example, ...(site && { site }) });
}
