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
  const except: CompiledRule['except'] = { phrases: phrases('folded'), tags: [] };
  for (const entry of entries) {
    const [sigil] = entry.trim();
    if (sigil === '#' || sigil === '@') {
      except.tags.push({ sigil, key: squeeze(entry) });
      continue;
    }
    const forms = languages.flatMap((language) => inflect(entry, language).map(({ text }) => text));
    for (const form of new Set(forms)) {
      for (const written of [form, form.replaceAll(' ', '-'), form.replaceAll('-', ' ')])
        addPhrase(except.phrases, written, () => true);
      except.tags.push({ key: squeeze(form) });
    }
  }
  return except;
}
