/** Checking a draft again and again while it is written: what did not change is not looked at again. */

import type { Compiled } from './compiled.ts';
import { rememberTerms } from './grammar/remembered.ts';
import type { Grammar } from './grammar/types.ts';
import { kindOf } from './kinds/index.ts';
import type { PartsAt } from './kinds/kind.ts';
import { type Context, findIn, type HintOf, lookAt, type Memory, type Round, wantedLanguages } from './look.ts';
import { toHint } from './say.ts';
import { KnownPassages } from './text/known-passages.ts';
import { moved, Reading } from './text/reading.ts';
import type { Span } from './text/spans.ts';
import type { Draft, Hint } from './types.ts';
import { holds, speaks } from './when.ts';

export interface Answer {
  /** In the order of their places; those on the whole draft come last. */
  hints: Hint[];
  /** Whether a grammar would have mattered, and there was none. */
  wantsGrammar: boolean;
}

export interface Checker {
  /** The same answer as that of a new checker. Never throws, whatever the text. */
  check(draft: Draft, grammar?: Grammar): Answer;
}

/** A checker for one draft that is being written. It remembers what the last draft has, and nothing else. */
export function makeChecker(compiled: Compiled): Checker {
  let passages = new KnownPassages();
  let terms = rememberTerms();
  let context: Context | undefined;
  const memory: Memory = new Map();

  /** Reads drafts with the passages that are known, and forgets those that are gone. */
  function read(draft: Draft): { reading: Reading; thread: Reading[] } {
    const passageAt = (text: string, span: Span, mentions: readonly Span[]) => passages.passageAt(text, span, mentions);
    const reading = new Reading(draft, passageAt);
    const thread = (draft.thread ?? []).map((text) => new Reading({ ...draft, text, mentions: [] }, passageAt));
    for (const passage of passages.end()) memory.delete(passage);
    return { reading, thread };
  }

  return {
    check(draft, grammar) {
      if (!draft.text.trim()) {
        passages = new KnownPassages();
        memory.clear();
        terms = rememberTerms();
        return { hints: [], wantsGrammar: false };
      }
      const { reading, thread } = read(draft);
      context = contextOf(compiled, reading, context);
      const round: Round = {
        compiled,
        context,
        grammar: grammar && terms.of(grammar),
        wantsGrammar: false,
        memory,
      };
      const hints = hintsOf(round, reading, thread).map(({ hint }) => hint);
      terms.keep([reading, ...thread]);
      return { hints, wantsGrammar: round.wantsGrammar };
    },
  };
}

/** The last context, where nothing in it has changed. */
function contextOf({ rules }: Compiled, reading: Reading, last: Context | undefined): Context {
  const { site, date, reader, language: given } = reading.draft;
  const spoken = reading.language;
  const applies: number[] = [];
  rules.forEach(({ when }, at) => {
    if (holds(when, reading)) applies.push(at);
  });
  const isSame =
    last?.site === site &&
    last?.date === date &&
    last?.given === given &&
    last?.spoken === spoken &&
    last?.reader === reader &&
    last?.applies.length === applies.length &&
    applies.every((at, number) => last?.applies[number] === at);
  return isSame && last ? last : { site, date, given, spoken, reader, applies };
}

/** All hints on a draft, in the order of their places, then of the rules; those on all of it come last. */
function hintsOf(round: Round, reading: Reading, thread: readonly Reading[]): HintOf[] {
  const { compiled, context } = round;
  const { passages } = reading;
  const looked = passages.map(({ passage }) => lookAt(round, passage));
  const hints: HintOf[] = [];
  looked.forEach(({ alone }, number) => {
    for (const { at, hint } of alone) hints.push({ at, hint: placed(hint, passages[number]?.start ?? 0) });
  });
  const wanted = wantedLanguages(round);
  const partsOf = compiled.rules.map((): PartsAt<unknown>[] => []);
  passages.forEach(({ passage, start }, number) => {
    for (const { at, parts } of looked[number]?.together ?? []) partsOf[at]?.push({ passage, start, parts });
  });
  for (const at of context.applies) {
    const rule = compiled.rules[at];
    const { conclude } = rule ? kindOf(rule.kind) : {};
    if (!rule || !conclude) continue;
    const parts = partsOf[at] ?? [];
    const elsewhere = () =>
      thread.map(({ passages }) =>
        passages.map(({ passage, start }) => ({ passage, start, parts: findIn(round, at, passage) })),
      );
    for (const finding of conclude(rule.compiled, parts, { reading, elsewhere })) {
      const { span } = finding;
      if (speaks(rule.when, span ? reading.languageAt(span.start) : reading.language))
        hints.push({ at, hint: toHint(rule, finding, reading.text, wanted) });
    }
  }
  return hints.sort((a, b) => compare(a.hint, b.hint) || a.at - b.at);
}

/** By the places where they begin; what has none comes last. */
function compare({ start: a }: Hint, { start: b }: Hint): number {
  if (a !== undefined && b !== undefined) return a - b;
  return Number(b !== undefined) - Number(a !== undefined);
}

/** A copy of a passage's hint with its offsets in the draft. */
function placed(hint: Hint, by: number): Hint {
  const { start, end, fixes } = hint;
  const span = start !== undefined && end !== undefined && { start: start + by, end: end + by };
  return { ...hint, ...span, fixes: fixes.map((fix) => moved(fix, by)) };
}
