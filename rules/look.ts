/** Looking at one passage for one rule, and remembering what was found there. */

import type { Compiled, CompiledRule } from './compiled.ts';
import type { Grammar } from './grammar/types.ts';
import { kindOf } from './kinds/index.ts';
import type { Finding, Place } from './kinds/kind.ts';
import { inLanguage, toHint } from './say.ts';
import { cover } from './text/cover.ts';
import type { Passage } from './text/passage.ts';
import { findPhrases } from './text/phrases.ts';
import type { Span } from './text/spans.ts';
import type { Tag } from './text/tags.ts';
import type { Draft, Hint, Language } from './types.ts';
import { speaks } from './when.ts';

/** What was found in each passage. */
export type Memory = WeakMap<Passage, Looked>;

/** What the rules of a pack have found in a passage. */
export interface Looked {
  /** What all of it depends on beside the passage: as long as that is the same, so is what was found. */
  context: Context;
  /** By the rule's place in the pack; rules that were not asked have none. */
  found: (Found | undefined)[];
  /** The hints of the rules that look at passages alone, in the order of the rules. */
  alone: readonly HintOf[];
  /** Whether all rules that apply were asked. */
  whole: boolean;
  /** Whether a grammar would have mattered to any of them, and there was none. */
  wantsGrammar: boolean;
}

interface Found {
  parts: readonly unknown[];
  /** Whether a grammar would have mattered, and there was none. */
  wantsGrammar: boolean;
}

/** A hint, and the place in the pack of the rule that it is of. */
export interface HintOf {
  at: number;
  hint: Hint;
}

/** What a look at a passage depends on beside the passage. It is one and the same object as long as nothing in it changes. */
export interface Context {
  site: Draft['site'];
  date: Draft['date'];
  /** The language that the draft was given, that of most of it, and that of who reads the hints. */
  given: Draft['language'];
  spoken: Draft['language'];
  reader: Draft['reader'];
  /** The rules whose conditions the draft meets, by their places in the pack; in order. */
  applies: readonly number[];
}

/** One check of a draft. */
export interface Round {
  compiled: Compiled;
  context: Context;
  grammar: Grammar | undefined;
  /** Set as soon as a grammar would have mattered, and there was none. */
  wantsGrammar: boolean;
  memory: Memory;
}

/** What all rules find in a passage. */
export function lookAt(round: Round, passage: Passage): Looked {
  const looked = recall(round, passage);
  if (!looked.whole || (looked.wantsGrammar && round.grammar)) lookForAll(round, passage, looked);
  if (looked.wantsGrammar) round.wantsGrammar = true;
  return looked;
}

function lookForAll(round: Round, passage: Passage, looked: Looked): void {
  const { compiled, context } = round;
  const alone: HintOf[] = [];
  const wanted = wantedLanguages(round);
  for (const at of context.applies) {
    const rule = compiled.rules[at];
    const parts = rule ? foundBy(round, at, rule, passage, looked).parts : [];
    if (parts.length === 0 || !rule || kindOf(rule.kind).conclude) continue;
    for (const finding of parts as readonly Finding[])
      alone.push({ at, hint: toHint(rule, finding, passage.text, wanted) });
  }
  looked.alone = alone;
  looked.whole = true;
  looked.wantsGrammar = looked.found.some((found) => found?.wantsGrammar);
}

/** The languages in which hints are said, the best first. */
export function wantedLanguages({ compiled, context: { reader, spoken } }: Round): (Language | undefined)[] {
  return [reader, spoken, ...compiled.languages];
}

/** What one rule finds in a passage: findings, or whatever its kind puts together later. */
export function findIn(round: Round, at: number, passage: Passage): readonly unknown[] {
  const rule = round.compiled.rules[at];
  return rule ? foundBy(round, at, rule, passage, recall(round, passage)).parts : [];
}

/** What a rule has found before, or finds now. */
function foundBy(round: Round, at: number, rule: CompiledRule, passage: Passage, looked: Looked): Found {
  let found = looked.found[at];
  if (!found || (found.wantsGrammar && round.grammar)) {
    found = look(round, rule, passage);
    looked.found[at] = found;
  }
  if (found.wantsGrammar) round.wantsGrammar = true;
  return found;
}

function recall({ context, memory }: Round, passage: Passage): Looked {
  const known = memory.get(passage);
  if (known?.context === context) return known;
  const looked: Looked = { context, found: [], alone: [], whole: false, wantsGrammar: false };
  memory.set(passage, looked);
  return looked;
}

function look(round: Round, rule: CompiledRule, passage: Passage): Found {
  const { compiled, context, grammar } = round;
  const found: Found = { parts: [], wantsGrammar: false };
  const except = exceptions(rule, passage);
  const place: Place = {
    except,
    lexicon: compiled.lexicon,
    site: context.site,
    date: context.date,
    say(text, offset) {
      const spoken = passage.languageAt(offset);
      return inLanguage(text, [spoken === 'other' ? undefined : spoken, passage.language, ...compiled.languages]);
    },
    findingsOf(id) {
      const at = compiled.rules.findIndex((other) => other.id === id);
      return context.applies.includes(at) ? (findIn(round, at, passage) as readonly Finding[]) : [];
    },
    grammar,
    wantsGrammar() {
      found.wantsGrammar = true;
    },
  };
  const { find, conclude } = kindOf(rule.kind);
  found.parts = find(rule.compiled, passage, place);
  if (conclude || found.parts.length === 0) return found;
  const passes = cover(except);
  found.parts = (found.parts as readonly Finding[]).filter(
    ({ span }) => !span || (speaks(rule.when, passage.languageAt(span.start)) && !passes.holds(span)),
  );
  return found;
}

function exceptions({ except: { phrases, tags } }: CompiledRule, passage: Passage): Span[] {
  if (tags.length === 0) return [];
  const passes = (tag: Tag) => tags.some(({ sigil, key }) => key === tag.key && (!sigil || sigil === tag.sigil));
  return [...findPhrases(phrases, passage), ...passage.tags.filter(passes)];
}
