/** A pack made ready for checking. */

import type { Compiled, CompiledRule } from './compiled.ts';
import { inflect } from './inflect/index.ts';
import { kindOf } from './kinds/index.ts';
import type { Tools } from './kinds/kind.ts';
import type { Pack, Rule } from './pack/schema.ts';
import { addPhrase, phrases } from './text/phrases.ts';
import { squeeze } from './text/tags.ts';
import type { Language } from './types.ts';
import { compileWhen } from './when.ts';

/** Makes a pack ready for checking: plain data that can be stored and sent. Takes up to a second for a large pack. */
export function compilePack(pack: Pack): Compiled {
  const { id, version, languages } = pack;
  return { id, version, languages, rules: pack.rules.map((rule) => compileRule(rule, languages)) };
}

/** Makes one rule of a pack ready for checking. */
export function compileRule(rule: Rule, packLanguages: Language[]): CompiledRule {
  const tools: Tools = { languages: rule.when?.languages ?? packLanguages, inflect };
  const { id, kind, severity, message, why, guideline, contact, value, perspective, except = [] } = rule;
  const passing = except.flatMap((phrase) => [phrase, ...formsOf(phrase, tools)]);
  const allowed = phrases<true>('folded');
  for (const phrase of passing) addPhrase(allowed, phrase, () => true);
  return {
    id,
    kind,
    severity,
    message,
    ...(why !== undefined && { why }),
    ...(guideline !== undefined && { guideline }),
    ...(contact !== undefined && { contact }),
    ...(value !== undefined && { value }),
    ...(perspective !== undefined && { perspective }),
    when: compileWhen(rule.when ?? {}, tools),
    except: { phrases: allowed, tags: passing.map(squeeze).filter(Boolean) },
    compiled: kindOf(kind).compile(rule, tools),
  };
}

function formsOf(phrase: string, { languages, inflect }: Tools): string[] {
  return languages.flatMap((language) => inflect(phrase, language).map(({ text }) => text));
}
