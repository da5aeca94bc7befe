/** Checking a draft again and again while it is written: what did not change is not looked at again. */

import type { Compiled } from './compiled.ts';
import { rememberTerms } from './grammar/remembered.ts';
import type { Grammar } from './grammar/types.ts';
import { kindOf } from './kinds/index.ts';
import type { Finding, PartsAt } from './kinds/kind.ts';
import { findIn, type Memory, type Round } from './look.ts';
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
  let context = '';
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
      const applies = new Set(compiled.rules.flatMap(({ when }, at) => (holds(when, reading) ? [at] : [])));
      const { site = '', date = '', language = '' } = draft;
      const around = [site, date, language, reading.language, ...applies].join();
      // One and the same string as long as it says the same: it is compared for each rule and passage.
      if (around !== context) context = around;
      const round: Round = {
        compiled,
        draft,
        applies,
        context,
        grammar: grammar && terms.of(grammar),
        wantsGrammar: false,
        memory,
      };
      const hints = [...applies].flatMap((at) => hintsOf(round, at, reading, thread));
      terms.keep([reading, ...thread]);
      const place = ({ start }: Hint) => start ?? Number.POSITIVE_INFINITY;
      hints.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
      return { hints, wantsGrammar: round.wantsGrammar };
    },
  };
}

function hintsOf(round: Round, at: number, reading: Reading, thread: readonly Reading[]): Hint[] {
  const { compiled } = round;
  const rule = compiled.rules[at];
  if (!rule) return [];
  const partsOf = ({ passages }: Reading): PartsAt<unknown>[] =>
    passages.map(({ passage, start }) => ({ passage, start, parts: findIn(round, at, passage) }));
  const { conclude } = kindOf(rule.kind);
  const findings = conclude
    ? conclude(rule.compiled, partsOf(reading), { reading, elsewhere: () => thread.map(partsOf) }).filter(({ span }) =>
        speaks(rule.when, span ? reading.languageAt(span.start) : reading.language),
      )
    : findingsIn(round, at, reading);
  return findings.map((finding) => toHint(rule, finding, reading, compiled.languages));
}

/** The findings of a rule that looks at passages alone. */
function findingsIn(round: Round, at: number, { passages }: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const { passage, start } of passages)
    for (const finding of findIn(round, at, passage) as readonly Finding[]) findings.push(placed(finding, start));
  return findings;
}

function placed(finding: Finding, by: number): Finding {
  const { span, fixes } = finding;
  if (by === 0 || !span) return finding;
  return { ...finding, span: moved(span, by), fixes: fixes.map((fix) => moved(fix, by)) };
}
