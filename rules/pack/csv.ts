/** The rows of a CSV file, each field with its place in the file. */

// The build without Node's Buffer: this runs in a browser's worker too.
import { parse } from 'csv-parse/browser/esm/sync';
import { openQuote } from './csv-quotes.ts';
import type { Position } from './positions.ts';

/** In bytes: a row that is longer is no row of names, or a quote in it is not closed. */
const LONGEST_ROW = 100_000;

export interface CsvRow {
  fields: string[];
  /** The line where the row begins, from 1. */
  line: number;
  /** Where a field begins; the row itself for one that it does not have. */
  at(field: number): Position;
}

/** What is wrong with a file that cannot be read, and where. */
export interface Broken extends Position {
  message: string;
}

/** Reads rows of fields parted by commas, semicolons or tabs, whichever the first line has. */
export function readRows(text: string): { rows: CsvRow[] } | { broken: Broken } {
  // Excel takes "sep=;" on a line of its own before the header.
  const [all = '', told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const skipped = all ? 1 : 0;
  const delimiter = told ?? delimiterOf(text);
  let readLines = 0;
  try {
    const records = parse(text.slice(all.length), {
      delimiter,
      info: true,
      raw: true,
      max_record_size: LONGEST_ROW,
      on_record: (record, { lines }) => {
        readLines = lines;
        return record;
      },
      relax_column_count: true,
      skip_empty_lines: true,
      // Excel leaves rows of separators behind.
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return {
      rows: records.map(({ record, raw, info }) => {
        // A field may run over several lines; the row is where it begins.
        const line = skipped + info.lines - linesIn(record);
        return { fields: record, line, at: (field) => placeOf(field, raw.replace(/^[\r\n]+/, ''), line, delimiter) };
      }),
    };
  } catch (error) {
    const { code, lines = 1 } = error as { code?: string; lines?: number };
    const open = openQuote(text, skipped + readLines, delimiter);
    if (open) return { broken: { ...open, message: 'cannot be read as CSV: the quote that opens here is not closed' } };
    const message =
      code === 'CSV_MAX_RECORD_SIZE'
        ? `has a row of more than ${LONGEST_ROW.toLocaleString('en')} bytes here: each name needs a line of its own`
        : 'cannot be read as CSV: a quote stands inside a field; put the whole field in quotes, and write each quote in it twice';
    return { broken: { line: skipped + lines, column: 1, message } };
  }
}

function placeOf(field: number, raw: string, line: number, delimiter: string): Position {
  let quoted = false;
  let passed = 0;
  let start = 0;
  for (let at = 0; at < raw.length && passed < field; at++) {
    if (raw[at] === '"') quoted = !quoted;
    if (quoted || raw[at] !== delimiter) continue;
    passed += 1;
    start = at + 1;
  }
  const before = raw.slice(0, passed === field ? start : 0).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The header's names have no commas, semicolons or tabs in them. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  return [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
}

function linesIn(record: readonly string[]): number {
  return record.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
}
