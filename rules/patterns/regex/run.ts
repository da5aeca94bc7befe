/**
 * Finding what an expression matches, in time linear in the text: all ways through its steps are followed side by side, one
 * character at a time. Of several matches the leftmost counts, and of those the one that Perl and RE2 prefer.
 * After Rob Pike and Ken Thompson; see https://swtch.com/~rsc/regexp/regexp2.html
 */

import type { Span } from '../../text/spans.ts';
import type { Program } from './program.ts';
import type { Edge } from './syntax.ts';

/** The ways that are being followed, the preferred first: at which step each is, and where it began. */
interface Ways {
  steps: number[];
  starts: number[];
}

/**
 * The matches in a text, none over another.
 *
 * @param most how many to look for; each may read the rest of the text
 */
export function findAll(program: Program, text: string, most: number): Span[] {
  const found: Span[] = [];
  program.begins.lastIndex = 0;
  if (!program.needs.every((one) => one.test(text)) || !program.begins.test(text)) return found;
  const marks = new Int32Array(program.steps.length).fill(-1);
  for (let from = 0; found.length < most; ) {
    marks.fill(-1);
    const match = findFrom(program, text, from, marks);
    if (!match) break;
    found.push(match);
    from = match.end;
  }
  return found;
}

function findFrom(program: Program, text: string, from: number, marks: Int32Array): Span | undefined {
  const { steps, begins } = program;
  let ways: Ways = { steps: [], starts: [] };
  let match: Span | undefined;
  for (let at = from; at <= text.length; ) {
    if (ways.steps.length === 0) {
      if (match) break;
      begins.lastIndex = at;
      const next = begins.exec(text);
      if (!next) break;
      at = next.index;
    }
    if (!match) follow(program, ways, 0, at, text, at, marks);
    const point = text.codePointAt(at);
    const after = at + (point !== undefined && point > 0xffff ? 2 : 1);
    const next: Ways = { steps: [], starts: [] };
    for (const [way, place] of ways.steps.entries()) {
      const step = steps[place];
      const start = ways.starts[way] ?? at;
      if (step?.does === 'end') {
        match = { start, end: at };
        // What is left is less preferred.
        break;
      }
      if (step?.does === 'take' && point !== undefined && step.takes(point)) {
        follow(program, next, place + 1, start, text, after, marks);
      }
    }
    ways = next;
    at = after;
  }
  return match;
}

/** Adds a way, and all those that it parts into before the next character. `marks` says which steps are there already. */
function follow(
  program: Program,
  ways: Ways,
  place: number,
  start: number,
  text: string,
  at: number,
  marks: Int32Array,
): void {
  const waiting = [place];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (marks[next] === at) continue;
    marks[next] = at;
    const step = program.steps[next];
    if (step?.does === 'part') waiting.push(step.second, step.first);
    else if (step?.does === 'edge') {
      if (isAt(step.edge, text, at)) waiting.push(step.to);
    } else {
      ways.steps.push(next);
      ways.starts.push(start);
    }
  }
}

function isAt(edge: Edge, text: string, at: number): boolean {
  switch (edge) {
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'line-start':
      return at === 0 || text[at - 1] === '\n';
    case 'line-end':
      return at === text.length || text[at] === '\n';
    case 'word-edge':
      return isWord(text, at - 1) !== isWord(text, at);
    case 'no-word-edge':
      return isWord(text, at - 1) === isWord(text, at);
  }
}

function isWord(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at));
}
