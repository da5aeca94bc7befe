/** A pack made ready for checking. */

import type { Compiled, CompiledRule } from './compiled.ts';
import { inflect } from './inflect/index.ts';
import { kindOf } from './kinds/index.ts';
import type { Tools } from './kinds/kind.ts';
import type { Pack, Rule } from './pack/schema.ts';
import { addPhrase, phrases } from './text/phrases.ts';
import { squeeze } from './text/tags.ts';
import { TONE_LISTS } from './tone/lists/index.ts';
import type { Language } from './types.ts';
import { compileWhen } from './when.ts';
import { frequencyOf } from './words/frequent.ts';
import { loadLexicon } from './words/load.ts';

/** Makes a pack ready for checking: plain data that can be stored and sent. Takes up to a second for a large pack. */
export function compilePack(pack: Pack): Compiled {
  const { id, version, languages, organisation, rules } = pack;
  return {
    id,
    version,
    languages,
    rules: rules.map((rule) => compileRule(rule, languages, organisation.name)),
    lexicon: loadLexicon(),
  };
}

/** What was compiled to run a rule's examples serves the pack, too: a hundred thousand names take a while. */
const known = new WeakMap<Rule, { rule: CompiledRule; with: string }>();

/**
 * Makes one rule of a pack ready for checking.
 *
 * @param organisation the organisation's own name
 */
export function compileRule(rule: Rule, languages: readonly Language[], organisation: string): CompiledRule {
  const made = known.get(rule);
  const around = [organisation, ...languages].join();
  if (made?.with === around) return made.rule;
  const compiled = compileAnew(rule, languages, organisation);
  known.set(rule, { rule: compiled, with: around });
  return compiled;
}

function compileAnew(rule: Rule, packLanguages: readonly Language[], organisation: string): CompiledRule {
  const tools: Tools = {
    languages: rule.when?.languages ?? packLanguages,
    inflect,
    organisation,
    lexicon: loadLexicon(),
    frequencyOf,
    toneLists: TONE_LISTS,
  };
  const { id, kind, severity, message, why, guideline, contact, value, perspective, except = [] } = rule;
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
    except: compileExcept(except, tools),
    compiled: kindOf(kind).compile(rule, tools),
  };
}

/** An entry with # or @ is that tag only; any other is a phrase with its forms, with a hyphen or a space, and as a tag. */
function compileExcept(entries: readonly string[], { languages, inflect }: Tools): CompiledRule['except'] {
  const except: CompiledRule['except'] = { phrases: phrases('folded', 'alike'), tags: [] };
  for (const entry of entries) {
    const [sigil] = entry.trim();
    if (sigil === '#' || sigil === '@') {
      except.tags.push({ sigil, key: squeeze(entry) });
      continue;
    }
    const forms = languages.flatMap((language) => inflect(entry, language).map(({ text }) => text));
    for (const form of new Set(forms)) {
      addPhrase(except.phrases, form, () => true);
      except.tags.push({ key: squeeze(form) });
    }
  }
  return except;
}
