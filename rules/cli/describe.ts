/** Hints as lines for a person at a terminal. */

import { inspect } from 'node:util';
import type { Hint } from '../index.ts';

const COLOURS = { error: 'red', warning: 'yellow', suggestion: 'cyan' } as const;

/** What was found in one draft: file, line and column, the line itself with a mark under the words, and what to do. */
export function describe({ path, text, hints }: { path: string; text: string; hints: readonly Hint[] }): string {
  if (hints.length === 0) return `${path}: nothing to mention\n`;
  return `${hints.map((hint) => describeHint(path, text, hint)).join('\n')}\n`;
}

function describeHint(path: string, text: string, hint: Hint): string {
  const { start, end, severity, message, why, detail, fixes, rule } = hint;
  const word = coloured(severity);
  const lines: string[] = [];
  if (start === undefined || end === undefined) lines.push(`${path}  ${word}  ${message} (${rule})`);
  else {
    const before = text.slice(0, start).split(/\r?\n/);
    const indent = before.at(-1) ?? '';
    lines.push(`${path}:${before.length}:${columns(indent) + 1}  ${word}  ${message} (${rule})`);
    const line = indent + (text.slice(start).split(/\r?\n/, 1)[0] ?? '');
    const marked = text.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
    lines.push(`    ${line}`, `    ${indent.replace(/[^\t]/gu, ' ')}${'^'.repeat(Math.max(1, columns(marked)))}`);
  }
  if (detail) lines.push(`    ${detail}`);
  if (why) lines.push(`    ${why}`);
  for (const fix of fixes) lines.push(`    → ${fix.text.trim()}`);
  return `${lines.join('\n')}\n`;
}

/** Colour only where a person looks, and does not mind it (NO_COLOR): never in a file or a pipe. */
function coloured(severity: Hint['severity']): string {
  const [on, off] = inspect.colors[COLOURS[severity]] ?? [];
  if (!process.stdout.isTTY || !process.stdout.hasColors()) return severity;
  return `\x1b[${on}m${severity}\x1b[${off}m`;
}

/** Characters as a person counts them. */
function columns(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
