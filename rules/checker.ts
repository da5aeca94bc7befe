/** Checking a draft again and again while it is written: what did not change is not looked at again. */

import type { Compiled } from './compiled.ts';
import { rememberTerms } from './grammar/remembered.ts';
import type { Grammar } from './grammar/types.ts';
import { kindOf } from './kinds/index.ts';
import type { Finding, PartsAt } from './kinds/kind.ts';
import { type Context, type FindingOf, findIn, lookAt, type Memory, type Round } from './look.ts';
import { toHint } from './say.ts';
import { Passage } from './text/passage.ts';
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
  let passages = new Map<string, Passage>();
  let terms = rememberTerms();
  let context: Context | undefined;
  const memory: Memory = new WeakMap();

  /** Reads drafts with the passages that are known, and forgets those that are gone. */
  function read(draft: Draft): { reading: Reading; thread: Reading[] } {
    const next = new Map<string, Passage>();
    const passageOf = (text: string, mentions: readonly Span[]) => {
      const key = `${mentions.map(({ start, end }) => `${start}-${end}`).join()}|${text}`;
      const passage = next.get(key) ?? passages.get(key) ?? new Passage(text, mentions);
      next.set(key, passage);
      return passage;
    };
    const thread = (draft.thread ?? []).map((text) => new Reading({ ...draft, text, mentions: [] }, passageOf));
    const reading = new Reading(draft, passageOf);
    passages = next;
    return { reading, thread };
  }

  return {
    check(draft, grammar) {
      if (!draft.text.trim()) {
        passages = new Map();
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
      const hints = findingsOf(round, reading, thread).flatMap(({ at, finding }) => {
        const rule = compiled.rules[at];
        return rule ? [toHint(rule, finding, reading, compiled.languages)] : [];
      });
      terms.keep([reading, ...thread]);
      return { hints, wantsGrammar: round.wantsGrammar };
    },
  };
}

/** The last context, where nothing in it has changed. */
function contextOf({ rules }: Compiled, reading: Reading, last: Context | undefined): Context {
  const { site, date, language: given } = reading.draft;
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
    last?.applies.length === applies.length &&
    applies.every((at, number) => last?.applies[number] === at);
  return isSame && last ? last : { site, date, given, spoken, applies };
}

/** All that the rules find in a draft, in the order of the places, then of the rules; what is about all of it comes last. */
function findingsOf(round: Round, reading: Reading, thread: readonly Reading[]): FindingOf[] {
  const { compiled, context } = round;
  const { passages } = reading;
  const looked = passages.map(({ passage }) => lookAt(round, passage));
  const all: FindingOf[] = [];
  looked.forEach(({ alone }, number) => {
    for (const { at, finding } of alone) all.push({ at, finding: placed(finding, passages[number]?.start ?? 0) });
  });
  for (const at of context.applies) {
    const rule = compiled.rules[at];
    const { conclude } = rule ? kindOf(rule.kind) : {};
    if (!rule || !conclude) continue;
    const parts: PartsAt<unknown>[] = [];
    passages.forEach(({ passage, start }, number) => {
      const here = looked[number]?.found[at]?.parts;
      if (here && here.length > 0) parts.push({ passage, start, parts: here });
    });
    const elsewhere = () =>
      thread.map(({ passages }) =>
        passages.map(({ passage, start }) => ({ passage, start, parts: findIn(round, at, passage) })),
      );
    for (const finding of conclude(rule.compiled, parts, { reading, elsewhere })) {
      const { span } = finding;
      if (speaks(rule.when, span ? reading.languageAt(span.start) : reading.language)) all.push({ at, finding });
    }
  }
  return all.sort((a, b) => compare(a.finding.span, b.finding.span) || a.at - b.at);
}

/** By the places where they begin; what has none comes last. */
function compare(a: Span | undefined, b: Span | undefined): number {
  if (a && b) return a.start - b.start;
  return Number(b !== undefined) - Number(a !== undefined);
}

function placed(finding: Finding, by: number): Finding {
  const { span, fixes } = finding;
  if (by === 0 || !span) return finding;
  return { ...finding, span: moved(span, by), fixes: fixes.map((fix) => moved(fix, by)) };
}
