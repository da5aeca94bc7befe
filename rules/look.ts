/** Looking at one passage for one rule, and remembering what was found there. */

import type { Compiled, CompiledRule } from './compiled.ts';
import type { Grammar } from './grammar/types.ts';
import { kindOf } from './kinds/index.ts';
import type { Finding, Place } from './kinds/kind.ts';
import { inLanguage } from './say.ts';
import { cover } from './text/cover.ts';
import type { Passage } from './text/passage.ts';
import { findPhrases } from './text/phrases.ts';
import type { Span } from './text/spans.ts';
import type { Tag } from './text/tags.ts';
import type { Draft } from './types.ts';
import { speaks } from './when.ts';

/** What was found in a passage, by the rule's place in the pack. */
export type Memory = WeakMap<Passage, Map<number, Found>>;

interface Found {
  parts: readonly unknown[];
  /** What the parts depend on beside the passage: as long as that is the same, so are they. */
  context: string;
  /** Whether a grammar would have mattered, and there was none. */
  wantsGrammar: boolean;
}

/** One check of a draft. */
export interface Round {
  compiled: Compiled;
  draft: Draft;
  /** The rules whose conditions the draft meets, by their places in the pack. */
  applies: ReadonlySet<number>;
  context: string;
  grammar: Grammar | undefined;
  /** Set as soon as a grammar would have mattered, and there was none. */
  wantsGrammar: boolean;
  memory: Memory;
}

/** What a rule finds in a passage: findings, or whatever its kind puts together later. */
export function findIn(round: Round, at: number, passage: Passage): readonly unknown[] {
  const { compiled, grammar, context, memory } = round;
  const rule = compiled.rules[at];
  if (!rule) return [];
  let remembered = memory.get(passage);
  if (!remembered) {
    remembered = new Map();
    memory.set(passage, remembered);
  }
  let found = remembered.get(at);
  if (!found || found.context !== context || (found.wantsGrammar && grammar)) {
    found = look(round, rule, passage);
    remembered.set(at, found);
  }
  if (found.wantsGrammar) round.wantsGrammar = true;
  return found.parts;
}

function look(round: Round, rule: CompiledRule, passage: Passage): Found {
  const { compiled, draft, context, grammar } = round;
  const found: Found = { parts: [], context, wantsGrammar: false };
  const except = exceptions(rule, passage);
  const place: Place = {
    except,
    lexicon: compiled.lexicon,
    site: draft.site,
    date: draft.date,
    say(text, offset) {
      const spoken = passage.languageAt(offset);
      return inLanguage(text, [spoken === 'other' ? undefined : spoken, passage.language, ...compiled.languages]);
    },
    findingsOf(id) {
      const at = compiled.rules.findIndex((other) => other.id === id);
      return round.applies.has(at) ? (findIn(round, at, passage) as readonly Finding[]) : [];
    },
    grammar,
    wantsGrammar() {
      found.wantsGrammar = true;
    },
  };
  const { find, conclude } = kindOf(rule.kind);
  const parts = find(rule.compiled, passage, place);
  const passes = cover(except);
  found.parts = conclude
    ? parts
    : (parts as readonly Finding[]).filter(
        ({ span }) => !span || (speaks(rule.when, passage.languageAt(span.start)) && !passes.holds(span)),
      );
  return found;
}

function exceptions({ except: { phrases, tags } }: CompiledRule, passage: Passage): Span[] {
  if (tags.length === 0) return [];
  const passes = (tag: Tag) => tags.some(({ sigil, key }) => key === tag.key && (!sigil || sigil === tag.sigil));
  return [...findPhrases(phrases, passage), ...passage.tags.filter(passes)];
}
