/** Names from a CSV file, as Excel and other programs write it. */

import { nameMistake } from '../kinds/names.ts';
import { LONGEST } from '../longest.ts';
import { fold } from '../text/fold.ts';
import type { Mistake } from '../types.ts';
import { type CsvRow, readRows } from './csv.ts';
import { isDate } from './dates.ts';
import { nearest } from './nearest.ts';
import { repetition } from './repeated.ts';
import { MOST_TOLD, quoted } from './told.ts';

export interface CsvName {
  name: string;
  also?: string[];
  say?: string;
  until?: string;
  ambiguous?: boolean;
}

export interface CsvNames {
  names: CsvName[];
  /** By name: the line of the file that it stands on, from 1. */
  lines: number[];
  mistakes: Mistake[];
  warnings: Mistake[];
}

const COLUMNS = ['name', 'also', 'say', 'until', 'ambiguous'];
/** In bytes. */
const LARGEST = 20 * 1024 * 1024;
const YES = ['true', 'yes', 'ja', 'waar', '1', 'x'];
const NO = ['', 'false', 'no', 'nee', 'onwaar', '0'];

/**
 * Reads the names of a CSV file with the columns name, also (separated by |), say, until and ambiguous. Other columns are
 * the admin's own.
 *
 * @param file what to call it in a mistake
 */
export function readNames(bytes: Uint8Array, file: string): CsvNames {
  const read: CsvNames = { names: [], lines: [], mistakes: [], warnings: [] };
  if (bytes.length > LARGEST) {
    read.mistakes.push({ file, line: 1, column: 1, message: 'is larger than 20 MB' });
    return read;
  }
  const { text, guessed } = decode(bytes);
  const result = readRows(text);
  if ('broken' in result) {
    read.mistakes.push({ file, ...result.broken });
    return read;
  }
  const [first, ...rows] = result.rows;
  const header = first?.fields.map((column) => column.toLowerCase()) ?? [];
  if (!first || !header.includes('name')) {
    const message = `has no column "name"; the first line must name the columns: ${COLUMNS.join(', ')}`;
    read.mistakes.push({ file, line: first?.line ?? 1, column: 1, message });
    return read;
  }
  header.forEach((column, at) => {
    const meant = COLUMNS.includes(column) ? undefined : nearest(column, COLUMNS);
    if (meant && !header.includes(meant))
      read.warnings.push({
        file,
        ...first.at(at),
        message: `the column "${quoted(column)}" is not read; did you mean "${meant}"?`,
      });
  });
  const seen = new Map<string, number>();
  const columns = new Map(COLUMNS.map((column) => [column, header.indexOf(column)]));
  for (const row of rows) {
    readRow(row, columns, file, seen, read);
    if (read.mistakes.length > MOST_TOLD) break;
  }
  if (guessed) {
    const accented = read.names.map(({ name }) => name).filter((name) => /[^\0-\x7f]/.test(name));
    const shown = accented.length ? `: ${accented.slice(0, 3).join(', ')}` : '';
    const message = `is not UTF-8 and was read as Windows-1252; check that accents are right${shown}`;
    read.warnings.push({ file, line: 1, column: 1, message });
  }
  return read;
}

function readRow(
  row: CsvRow,
  columns: ReadonlyMap<string, number>,
  file: string,
  seen: Map<string, number>,
  read: CsvNames,
): void {
  const field = (column: string) => row.fields[columns.get(column) ?? -1] ?? '';
  const at = (column: string, message: string): Mistake => ({ file, ...row.at(columns.get(column) ?? -1), message });
  const warn = (column: string, message: string) => {
    if (read.warnings.length <= MOST_TOLD) read.warnings.push(at(column, message));
  };
  const name = field('name');
  const until = field('until');
  const ambiguous = field('ambiguous');
  const say = field('say');
  const others = field('also')
    .split('|')
    .map((other) => other.trim())
    .filter(Boolean);
  if (!name) {
    read.mistakes.push(at('name', 'the name is empty'));
    return;
  }
  for (const written of [name, ...others]) {
    const mistake = nameMistake(written);
    if (mistake) read.mistakes.push(at(written === name ? 'name' : 'also', `the name "${quoted(written)}" ${mistake}`));
  }
  const before = seen.get(fold(name));
  if (before) warn('name', repetition(name, before));
  else seen.set(fold(name), row.line);
  const day = readDay(until);
  if (say.length > LONGEST.text) read.mistakes.push(at('say', 'say is longer than 1,000 characters: shorten it'));
  if (until && !day)
    read.mistakes.push(at('until', `"${quoted(until)}" is not a date that exists, written as 2027-03-01 or 1-3-2027`));
  if (day && day !== until) warn('until', `"${until}" was read as ${day}, the day first`);
  const yes = YES.includes(ambiguous.toLowerCase());
  if (!yes && !NO.includes(ambiguous.toLowerCase()))
    read.mistakes.push(at('ambiguous', `ambiguous "${quoted(ambiguous)}" is not one of ${YES.join(', ')}, or empty`));
  read.names.push({
    name,
    ...(others.length > 0 && { also: others }),
    ...(say && { say }),
    ...(day && { until: day }),
    // An empty field leaves it to the engine; a "no" is the admin's own word.
    ...(ambiguous && { ambiguous: yes }),
  });
  read.lines.push(row.line);
}

function readDay(written: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(written) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written;
  return isDate(iso) ? iso : undefined;
}

function decode(bytes: Uint8Array): { text: string; guessed: boolean } {
  // "Unicode text" as Excel saves it.
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}
