/** Names from a CSV file, as Excel and other programs write it. */

// The build without Node's Buffer: this runs in a browser's worker too.
import { parse } from 'csv-parse/browser/esm/sync';
import { nameMistake } from '../kinds/names.ts';
import { fold } from '../text/fold.ts';
import type { Mistake } from '../types.ts';
import { isDate } from './dates.ts';

export interface CsvName {
  name: string;
  also?: string[];
  say?: string;
  until?: string;
  ambiguous?: boolean;
}

export interface CsvNames {
  names: CsvName[];
  mistakes: Mistake[];
  warnings: Mistake[];
}

const COLUMNS = ['name', 'also', 'say', 'until', 'ambiguous'];
const YES = ['true', 'yes', 'ja', 'waar', '1', 'x'];
const NO = ['', 'false', 'no', 'nee', 'onwaar', '0'];

/**
 * Reads the names of a CSV file with the columns name, also (separated by |), say, until and ambiguous.
 *
 * @param file what to call it in a mistake
 */
export function readNames(bytes: Uint8Array, file: string): CsvNames {
  const read: CsvNames = { names: [], mistakes: [], warnings: [] };
  const at = (line: number, message: string, column = 1): Mistake => ({ file, line, column, message });
  const { text, guessed } = decode(bytes);
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows;
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    read.mistakes.push(at(line, 'cannot be read as CSV: a quote is opened and not closed, or stands inside a field'));
    return read;
  }
  const header = rows[0]?.record.map((column) => column.toLowerCase()) ?? [];
  if (!header.includes('name')) {
    read.mistakes.push(at(1, `has no column "name"; the first line must name the columns: ${COLUMNS.join(', ')}`));
    return read;
  }
  const seen = new Map<string, number>();
  for (const { record, info } of rows.slice(1)) {
    // A field may run over several lines; the mistake is where the row begins.
    const line = info.lines - linesIn(record);
    const row = Object.fromEntries(header.map((column, index) => [column, record[index] ?? '']));
    readRow(row, (message) => at(line, message), seen, line, read);
  }
  if (guessed) {
    const accented = read.names.map(({ name }) => name).filter((name) => /[^\0-\x7f]/.test(name));
    const shown = accented.length ? `: ${accented.slice(0, 3).join(', ')}` : '';
    read.warnings.push(at(1, `is not UTF-8 and was read as Windows-1252; check that accents are right${shown}`));
  }
  return read;
}

type Row = Readonly<Record<string, string>>;

function readRow(
  row: Row,
  at: (message: string) => Mistake,
  seen: Map<string, number>,
  line: number,
  read: CsvNames,
): void {
  const { name = '', also = '', say = '', until = '', ambiguous = '' } = row;
  const others = also
    .split('|')
    .map((other) => other.trim())
    .filter(Boolean);
  if (!name) {
    read.mistakes.push(at('the name is empty'));
    return;
  }
  for (const written of [name, ...others]) {
    const mistake = nameMistake(written);
    if (mistake) read.mistakes.push(at(`the name "${written}" ${mistake}`));
  }
  const before = seen.get(fold(name));
  if (before) read.warnings.push(at(`the name "${name}" is given twice, first on line ${before}`));
  else seen.set(fold(name), line);
  const day = readDay(until);
  if (until && !day) read.mistakes.push(at(`"${until}" is not a date that exists, written as 2027-03-01 or 1-3-2027`));
  if (day && day !== until) read.warnings.push(at(`"${until}" was read as ${day}, the day first`));
  const yes = YES.includes(ambiguous.toLowerCase());
  if (!yes && !NO.includes(ambiguous.toLowerCase()))
    read.mistakes.push(at(`ambiguous "${ambiguous}" is not one of ${YES.join(', ')}, or empty`));
  read.names.push({
    name,
    ...(others.length > 0 && { also: others }),
    ...(say && { say }),
    ...(day && { until: day }),
    ...(yes && { ambiguous: true }),
  });
}

function readDay(written: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(written) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written;
  return isDate(iso) ? iso : undefined;
}

function decode(bytes: Uint8Array): { text: string; guessed: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

/** The header's names have no commas, semicolons or tabs in them. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  return [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
}

function linesIn(record: readonly string[]): number {
  return record.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
}
