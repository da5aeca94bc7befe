/** Looking at one passage for one rule, and remembering what was found there. */

import type { Compiled, CompiledRule } from './compiled.ts';
import type { Grammar } from './grammar/types.ts';
import { kindOf } from './kinds/index.ts';
import type { Finding, Place } from './kinds/kind.ts';
import { openIn } from './open.ts';
import { inLanguage, toHint } from './say.ts';
import { cover } from './text/cover.ts';
import type { Passage } from './text/passage.ts';
import { findPhrases } from './text/phrases.ts';
import type { Span } from './text/spans.ts';
import type { Tag } from './text/tags.ts';
import type { Draft, Hint, Language, Text } from './types.ts';
import { speaks } from './when.ts';

/** What was found in each passage of the draft. */
export type Memory = Map<Passage, Looked>;

/** What the rules of a pack have found in a passage. */
export interface Looked {
  /** What all of it depends on beside the passage: as long as that is the same, so is what was found. */
  context: Context;
  /** By the rule's place in the pack: 0 where it finds nothing for sure, and is not asked. */
  open: Uint16Array;
  /** By the rule's place in the pack; rules that were not asked have none. */
  found: (Found | undefined)[];
  /** The hints of the rules that look at passages alone, in the order of the rules. */
  alone: readonly HintOf[];
  /** What the other rules have found, where they have found something. */
  together: readonly { at: number; parts: readonly unknown[] }[];
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
  const together: { at: number; parts: readonly unknown[] }[] = [];
  const wanted = wantedLanguages(round);
  for (const at of context.applies) {
    if (looked.open[at] === 0) continue;
    const rule = compiled.rules[at];
    const parts = rule ? foundBy(round, at, rule, passage, looked).parts : [];
    if (parts.length === 0 || !rule) continue;
    if (kindOf(rule.kind).conclude) together.push({ at, parts });
    else
      for (const finding of parts as readonly Finding[])
        alone.push({ at, hint: toHint(rule, finding, passage.text, wanted) });
  }
  looked.alone = alone;
  looked.together = together;
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
  const looked = recall(round, passage);
  return rule && looked.open[at] !== 0 ? foundBy(round, at, rule, passage, looked).parts : [];
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

function recall({ compiled, context, memory }: Round, passage: Passage): Looked {
  const known = memory.get(passage);
  if (known?.context === context) return known;
  const open = openIn(compiled, passage);
  const looked: Looked = { context, open, found: [], alone: [], together: [], whole: false, wantsGrammar: false };
  memory.set(passage, looked);
  return looked;
}

function look(round: Round, rule: CompiledRule, passage: Passage): Found {
  const place = new Spot(round, rule, passage);
  const { find, conclude } = kindOf(rule.kind);
  const parts = find(rule.compiled, passage, place);
  const { wants: wantsGrammar } = place;
  if (conclude || parts.length === 0) return { parts, wantsGrammar };
  const passes = cover(place.except);
  const counts = ({ span }: Finding) =>
    !span || (speaks(rule.when, passage.languageAt(span.start)) && !passes.holds(span));
  return { parts: (parts as readonly Finding[]).filter(counts), wantsGrammar };
}

/** The place of one look: of a rule at a passage. */
class Spot implements Place {
  readonly #round: Round;
  readonly #rule: CompiledRule;
  readonly #passage: Passage;
  #except: readonly Span[] | undefined;
  /** Whether a grammar would have mattered, and there was none. */
  wants = false;

  constructor(round: Round, rule: CompiledRule, passage: Passage) {
    this.#round = round;
    this.#rule = rule;
    this.#passage = passage;
  }

  get except(): readonly Span[] {
    this.#except ??= exceptions(this.#rule, this.#passage);
    return this.#except;
  }

  get lexicon(): Place['lexicon'] {
    return this.#round.compiled.lexicon;
  }

  get site(): Place['site'] {
    return this.#round.context.site;
  }

  get date(): Place['date'] {
    return this.#round.context.date;
  }

  get grammar(): Place['grammar'] {
    return this.#round.grammar;
  }

  say(text: Text, offset: number): string {
    const spoken = this.#passage.languageAt(offset);
    const { languages } = this.#round.compiled;
    return inLanguage(text, [spoken === 'other' ? undefined : spoken, this.#passage.language, ...languages]);
  }

  findingsOf(id: string): readonly Finding[] {
    const { compiled, context } = this.#round;
    const at = compiled.rules.findIndex((other) => other.id === id);
    return context.applies.includes(at) ? (findIn(this.#round, at, this.#passage) as readonly Finding[]) : [];
  }

  wantsGrammar(): void {
    this.wants = true;
  }
}

function exceptions({ except: { phrases, tags } }: CompiledRule, passage: Passage): Span[] {
  if (tags.length === 0) return [];
  const passes = (tag: Tag) => tags.some(({ sigil, key }) => key === tag.key && (!sigil || sigil === tag.sigil));
  return [...findPhrases(phrases, passage), ...passage.tags.filter(passes)];
}
