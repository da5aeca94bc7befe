/** Regular expressions of a pack. They are run by a machine of our own, because the browser's can run for ever. */

import { ANY, AT, DIGIT } from '../../text/signs.ts';
import type { Span } from '../../text/spans.ts';
import { parseRegex } from './parse.ts';
import { type Program, programOf } from './program.ts';
import { findAll } from './run.ts';
import { RegexMistake } from './syntax.ts';

/** What is wrong with an expression, with its place, as a sentence for an admin; undefined where nothing is. */
export function regexMistake(source: string): string | undefined {
  try {
    programOf(parseRegex(source));
    return undefined;
  } catch (error) {
    if (error instanceof RegexMistake) return `does not work, at character ${error.at}: ${error.message}`;
    throw error;
  }
}

/** The machines of the expressions that were used: they are no plain data, and a pack has few. */
const programs = new Map<string, Program>();

/** The sorts of characters (bits of text/signs.ts), of which one must be there for an expression to match. */
export function signsInRegex(source: string): number {
  const needed = programFor(source).needs.map((one) => one.source);
  if (needed.includes('[0-9]')) return DIGIT;
  return needed.includes('[\\u{40}]') ? AT : ANY;
}

/**
 * The matches of an expression in a text, from left to right, at most `most`.
 *
 * @throws RegexMistake where {@link regexMistake} finds one
 */
export function findRegex(source: string, text: string, most: number): Span[] {
  return findAll(programFor(source), text, most);
}

function programFor(source: string): Program {
  let program = programs.get(source);
  if (!program) {
    program = programOf(parseRegex(source));
    programs.set(source, program);
  }
  return program;
}
