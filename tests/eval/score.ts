import { type Compiled, check, type Language } from '../../rules/index.ts';
import type { Half, Labelled } from './labelled.ts';
import { match } from './match.ts';
import type { Tally } from './tally.ts';

/** One post under one of its rules. */
export interface Score extends Tally {
  rule: string;
  kind: string;
  half: Half;
  language: Language;
  /** What was missed or said for nothing, in a line each; none of a post that is kept. */
  errors: string[];
}

/**
 * Checks posts and holds the hints against their labels. Throws where a post asks for a rule that the pack does not have.
 *
 * @param pack the compiled pack that the posts are labelled for
 */
export function score(pack: Compiled, posts: readonly Labelled[]): Score[] {
  const kinds = new Map(pack.rules.map(({ id, kind }) => [id, kind]));
  return posts.flatMap(({ id, half, language, rules, draft, expect }) => {
    const hints = check(pack, draft);
    return rules.map((rule) => {
      const kind = kinds.get(rule);
      if (kind === undefined) throw new Error(`${id}: the pack has no rule "${rule}"`);
      const { right, missed, falseAlarms } = match(
        expect.filter((one) => one.rule === rule),
        hints.filter((hint) => hint.rule === rule),
      );
      const told = (what: string, { start, end }: { start?: number; end?: number }) =>
        `${what}  ${id}  ${rule}: ${start === undefined ? draft.text : around(draft.text, start, end)}`.replace(
          /\s*\n\s*/g,
          ' ⏎ ',
        );
      const errors = [
        ...missed.map((place) => told('missed', place)),
        ...falseAlarms.map((place) => told('false ', place)),
      ];
      const tally = { posts: 1, right, missed: missed.length, falseAlarms: falseAlarms.length };
      return { rule, kind, half, language, ...tally, errors: half === 'open' ? errors : [] };
    });
  });
}

/** How much of a text stands around a finding, in UTF-16 units on either side. */
const AROUND = 60;

/** A finding in brackets, with the words around it. */
export function around(text: string, start: number, end = start): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
}
