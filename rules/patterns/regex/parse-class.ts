/** Reading what stands for one character of several: [a-z], \d, \pL, [[:alpha:]]. */

import { CONTROLS, escaped, POSIX, SHORT, unicodeClass } from './classes.ts';
import type { Cursor } from './cursor.ts';
import { type Node, RegexMistake } from './syntax.ts';

/** A class as it stands between brackets, or a single character. */
export type Set = { is: 'class'; written: string } | { is: 'character'; character: string };

/** Reads what follows a backslash. */
export function escapedClass(cursor: Cursor, at: number): Set {
  const letter = cursor.next();
  const short = SHORT[letter.toLowerCase()];
  if (short !== undefined) return { is: 'class', written: letter in SHORT ? short : opposite(short) };
  if (letter === 'p' || letter === 'P') return { is: 'class', written: unicode(cursor, letter === 'P', at) };
  if (letter === 'x') return { is: 'character', character: hexadecimal(cursor, at) };
  const control = CONTROLS[letter];
  if (control !== undefined) return { is: 'character', character: control };
  if (/[A-Za-z0-9]/.test(letter))
    throw new RegexMistake(at, `\\${letter} stands for nothing here; write ${letter} for the letter itself`);
  return { is: 'character', character: letter };
}

/** Reads a class up to its closing bracket; the opening one is read. */
export function classNode(cursor: Cursor, anyCase: boolean, at: number): Node {
  const not = cursor.take('^');
  let written = '';
  for (let first = true; first || !cursor.sees(']'); first = false) {
    if (cursor.done) throw new RegexMistake(at, 'this [ is never closed; write \\[ for the sign itself');
    written += rangeAt(cursor);
  }
  cursor.skip(1);
  return { is: 'one', class: `[${not ? '^' : ''}${written}]`, anyCase };
}

function rangeAt(cursor: Cursor): string {
  const { at } = cursor;
  const posix = /^\[:(\^?)(\w{1,10}):\]/.exec(cursor.rest(15));
  if (posix) {
    const named = POSIX[posix[2] ?? ''];
    if (named === undefined) throw new RegexMistake(at, `there is no class ${posix[0]}`);
    cursor.skip(posix[0].length);
    return posix[1] ? opposite(named) : named;
  }
  const first = memberAt(cursor);
  if (first.is === 'class') return first.written;
  if (!cursor.sees('-') || /^-\]/.test(cursor.rest(2))) return escaped(first.character);
  cursor.skip(1);
  const last = memberAt(cursor);
  if (last.is === 'class')
    throw new RegexMistake(at, 'a class cannot be the end of a range; write \\- for the hyphen itself');
  if ((last.character.codePointAt(0) ?? 0) < (first.character.codePointAt(0) ?? 0))
    throw new RegexMistake(at, `${first.character}-${last.character} runs backwards`);
  return `${escaped(first.character)}-${escaped(last.character)}`;
}

function memberAt(cursor: Cursor): Set {
  const { at } = cursor;
  if (cursor.done) throw new RegexMistake(at, 'a [ is never closed; write \\[ for the sign itself');
  return cursor.take('\\') ? escapedClass(cursor, at) : { is: 'character', character: cursor.next() };
}

/** \pL, \p{Greek} and \p{^Greek}, behind the p. */
function unicode(cursor: Cursor, capital: boolean, at: number): string {
  const [written = '', not = '', name = written] = /^\{(\^?)(\w{1,40})\}|^[A-Z]/.exec(cursor.rest(44)) ?? [];
  const found = unicodeClass(name, capital !== (not === '^'));
  if (!found)
    throw new RegexMistake(at, 'there is no such class; \\p{L} (letters), \\p{Lu} (capitals) and \\p{Greek} are');
  cursor.skip(written.length);
  return found;
}

function hexadecimal(cursor: Cursor, at: number): string {
  const [written = '', long, short] = /^\{([0-9A-Fa-f]{1,6})\}|^([0-9A-Fa-f]{2})/.exec(cursor.rest(8)) ?? [];
  const point = Number.parseInt(long ?? short ?? 'ffffff', 16);
  if (point > 0x10ffff) throw new RegexMistake(at, 'a character by its number is written as \\x41 or \\x{20AC}');
  cursor.skip(written.length);
  return String.fromCodePoint(point);
}

/** All that is not in a class of ASCII characters, between the brackets of another class. */
function opposite(written: string): string {
  const outside = new RegExp(`[^${written}]`);
  let rest = '';
  for (let point = 0; point < 128; point++) {
    const character = String.fromCharCode(point);
    if (outside.test(character)) rest += escaped(character);
  }
  return `${rest}\\u{80}-\\u{10ffff}`;
}
