/** Reading a regular expression in the syntax of RE2: no look-around and no back-references, so that it can be run in linear time. */

import { escaped } from './classes.ts';
import { Cursor } from './cursor.ts';
import { classNode, escapedClass } from './parse-class.ts';
import { type Node, RegexMistake, shortest } from './syntax.ts';

/** The most characters that an expression may have. */
const LONGEST = 500;
/** The most times that a counted repetition may ask for. */
const MOST_TIMES = 100;
/** The most that brackets may stand within brackets. */
const DEEPEST = 50;

interface Flags {
  /** Case does not count. */
  i: boolean;
  /** ^ and $ stand for the ends of lines. */
  m: boolean;
  /** The dot stands for a line break, too. */
  s: boolean;
}

/**
 * Reads an expression.
 *
 * @throws RegexMistake with the place of what is wrong, and what would be right
 */
export function parseRegex(source: string): Node {
  const cursor = new Cursor(source);
  if (cursor.length > LONGEST) throw new RegexMistake(1, `it has ${cursor.length} characters; at most ${LONGEST} work`);
  const node = either(cursor, { i: false, m: false, s: false }, 0);
  if (!cursor.done) throw new RegexMistake(cursor.at, 'this ) closes nothing; write \\) for the sign itself');
  if (shortest(node) === 0)
    throw new RegexMistake(
      1,
      'it matches where there is nothing; let it need at least one character (a+ rather than a*)',
    );
  return node;
}

function either(cursor: Cursor, given: Flags, depth: number): Node {
  if (depth > DEEPEST) throw new RegexMistake(cursor.at, `at most ${DEEPEST} brackets can stand within each other`);
  // (?i) holds from where it stands to the end of its group, for the other branches, too.
  const flags = { ...given };
  const nodes = [row(cursor, flags, depth)];
  while (cursor.take('|')) nodes.push(row(cursor, flags, depth));
  return nodes.length === 1 && nodes[0] ? nodes[0] : { is: 'either', nodes };
}

function row(cursor: Cursor, flags: Flags, depth: number): Node {
  const nodes: Node[] = [];
  while (!cursor.done && !cursor.sees('|') && !cursor.sees(')')) {
    const node = one(cursor, flags, depth);
    if (node) nodes.push(repeated(cursor, node));
  }
  return { is: 'row', nodes };
}

function one(cursor: Cursor, flags: Flags, depth: number): Node | undefined {
  const { at } = cursor;
  if (cursor.take('(')) return group(cursor, flags, depth, at);
  if (cursor.take('[')) return classNode(cursor, flags.i, at);
  if (cursor.take('\\')) return escapedAt(cursor, flags, at);
  if (cursor.take('.')) return { is: 'one', class: flags.s ? '[^]' : '[^\\n]', anyCase: false };
  if (cursor.take('^')) return { is: 'edge', edge: flags.m ? 'line-start' : 'text-start' };
  if (cursor.take('$')) return { is: 'edge', edge: flags.m ? 'line-end' : 'text-end' };
  const character = cursor.next();
  if ('*+?'.includes(character))
    throw new RegexMistake(
      at,
      `${character} has nothing before it to repeat; write \\${character} for the sign itself`,
    );
  return literal(character, flags);
}

function literal(character: string, { i }: Flags): Node {
  return { is: 'one', class: `[${escaped(character)}]`, anyCase: i };
}

function group(cursor: Cursor, flags: Flags, depth: number, at: number): Node | undefined {
  let inner = flags;
  if (cursor.take('?')) {
    if (/^(?:=|!|<=|<!)/.test(cursor.rest(2)))
      throw new RegexMistake(
        at,
        'looking ahead or behind, (?=…) or (?<=…), does not work here; make it part of the pattern',
      );
    const named = /^P?<\w{1,50}>/.exec(cursor.rest(54));
    if (named) cursor.skip(named[0].length);
    else {
      inner = changed(cursor, flags, at);
      // (?i) without a group of its own is for what follows.
      if (cursor.take(')')) {
        Object.assign(flags, inner);
        return undefined;
      }
      cursor.skip(1);
    }
  }
  const node = either(cursor, inner, depth + 1);
  if (!cursor.take(')')) throw new RegexMistake(at, 'this ( is never closed; write \\( for the sign itself');
  return node;
}

/** The flags of (?i) and (?i-s:…), up to the colon or the bracket. */
function changed(cursor: Cursor, flags: Flags, at: number): Flags {
  const [written, on = '', off = ''] = /^([ims]*)(?:-([ims]+))?(?=[:)])/.exec(cursor.rest(12)) ?? [];
  if (written === undefined)
    throw new RegexMistake(at, 'after (? only i, m, s, a colon or a name such as (?P<name>…) works');
  cursor.skip(written.length);
  const value = (flag: 'i' | 'm' | 's') => (on.includes(flag) || flags[flag]) && !off.includes(flag);
  return { i: value('i'), m: value('m'), s: value('s') };
}

function escapedAt(cursor: Cursor, flags: Flags, at: number): Node {
  if (cursor.done) throw new RegexMistake(at, 'a \\ at the end stands for nothing; write \\\\ for the sign itself');
  if (cursor.take('A')) return { is: 'edge', edge: 'text-start' };
  if (cursor.take('z')) return { is: 'edge', edge: 'text-end' };
  if (cursor.take('b')) return { is: 'edge', edge: 'word-edge' };
  if (cursor.take('B')) return { is: 'edge', edge: 'no-word-edge' };
  if (cursor.take('Q')) return quoted(cursor, flags);
  if (/[1-9]/.test(cursor.peek))
    throw new RegexMistake(
      at,
      `\\${cursor.peek} (the same text again) does not work here; write out what it stands for`,
    );
  // \d, \w and \s are the same in any case.
  const cased = /p/i.test(cursor.peek);
  const set = escapedClass(cursor, at);
  if (set.is === 'class') return { is: 'one', class: `[${set.written}]`, anyCase: flags.i && cased };
  return literal(set.character, flags);
}

/** \Q…\E: all of it as it stands. */
function quoted(cursor: Cursor, flags: Flags): Node {
  const nodes: Node[] = [];
  while (!cursor.done && cursor.rest(2) !== '\\E') nodes.push(literal(cursor.next(), flags));
  if (!cursor.done) cursor.skip(2);
  return { is: 'row', nodes };
}

function repeated(cursor: Cursor, node: Node): Node {
  const { at } = cursor;
  const times = timesAt(cursor, at);
  if (!times) return node;
  const greedy = !cursor.take('?');
  if (/^(?:[*+]|\{\d+,?\d*\})/.test(cursor.rest(12)))
    throw new RegexMistake(cursor.at, 'two signs of repetition in a row; put the first part in brackets: (…)+');
  return { is: 'repeat', node, ...times, greedy };
}

function timesAt(cursor: Cursor, at: number): { least: number; most: number } | undefined {
  if (cursor.take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
  if (cursor.take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
  if (cursor.take('?')) return { least: 0, most: 1 };
  // A brace that is no repetition is the sign itself.
  const written = /^\{(\d+)(,?)(\d*)\}/.exec(cursor.rest(LONGEST));
  if (!written) return undefined;
  const least = Number(written[1]);
  const most = written[2] === '' ? least : written[3] === '' ? Number.POSITIVE_INFINITY : Number(written[3]);
  if (Math.max(least, Number.isFinite(most) ? most : 0) > MOST_TIMES)
    throw new RegexMistake(at, `at most ${MOST_TIMES} times can be asked for; use + for any number`);
  if (most < least) throw new RegexMistake(at, 'the second number is smaller than the first');
  cursor.skip(written[0].length);
  return { least, most };
}
