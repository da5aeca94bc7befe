/** Hints on real texts, for reading by eye: a person judges whether each was worth its while. */

import { createHash } from 'node:crypto';
import { type Compiled, compilePack, english, HATS, type Hint, makeChecker, type Pack } from '../../rules/index.ts';
import type { RealText } from './folder.ts';
import { around } from './score.ts';

const KINDS = ['tone', 'wording'];

/** A hint with the text that it is about. */
export interface Seen {
  hint: Hint;
  text: string;
}

/** The rules of a pack that are about how something is said, made ready. */
export function rulesOfStyle(pack: Pack): Compiled {
  return compilePack({ ...pack, rules: pack.rules.filter(({ kind }) => KINDS.includes(kind)) });
}

/** Every hint on the texts, as posts of a person, a project and the organisation; what all three get counts once. */
export function hintsOn(pack: Compiled, texts: readonly RealText[]): Seen[] {
  const checker = makeChecker(pack);
  return texts.flatMap((draft) => {
    const hints = new Map<string, Hint>();
    for (const hat of HATS)
      for (const hint of checker.check({ ...draft, hat }, english).hints)
        hints.set([hint.rule, hint.start, hint.end].join(), hint);
    return [...hints.values()].map((hint) => ({ hint, text: draft.text }));
  });
}

/** Takes `count` at random, rule by rule; the same seed takes the same of the same. */
export function sample(all: readonly Seen[], count: number, seed: string): Seen[] {
  const lot = ({ hint, text }: Seen) =>
    createHash('sha256').update([seed, hint.rule, hint.start, text].join('\n')).digest('hex');
  return all
    .map((seen) => ({ seen, lot: lot(seen) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ seen }) => seen)
    .sort((a, b) => a.hint.rule.localeCompare(b.hint.rule));
}

/** A line to read: the rule, and what it found in its text. */
export function lineFor({ hint, text }: Seen): string {
  const told = hint.start === undefined ? text : around(text, hint.start, hint.end);
  return `${hint.rule}: ${told.replace(/\s*\n\s*/g, ' ⏎ ')}`;
}
