/** A pack's source as plain data, with the place of everything in it. */

import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Mistake } from '../types.ts';
import { Positions } from './positions.ts';

export interface Source {
  /** Lists, objects and texts: every scalar is the text that was written. */
  data: unknown;
  positions: Positions;
  /** Fields that stand twice; the data holds one of them. */
  repeated: Mistake[];
}

const TOO_DEEP = 'the pack is nested too deeply to be read';
const LARGEST = 10 * 1024 * 1024;
/** How often a part may be repeated by `*name`: enough for any pack, and too little to blow one up. */
const MOST_ALIASES = 1000;

/** Reads YAML or JSON. Gives mistakes where its structure cannot be relied on. */
export function readSource(source: string | Uint8Array): Source | { mistakes: Mistake[] } {
  const whole = (message: string) => ({ mistakes: [{ line: 1, column: 1, message }] });
  if (source.length > LARGEST) return whole('the pack is larger than 10 MB');
  let text: string;
  try {
    text = typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return whole('the pack is not UTF-8: save it as UTF-8 text (an encrypted or compressed file cannot be read here)');
  }
  if (!text.trim()) return whole('the pack is empty');
  try {
    return readYaml(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof RangeError) return whole(TOO_DEEP);
    if (error instanceof ReferenceError) return whole('the pack repeats parts (*name) too often to be read');
    throw error;
  }
}

function readYaml(text: string): Source | { mistakes: Mistake[] } {
  const lines = new LineCounter();
  // Without a schema for numbers and the like, `- 1848` and `- No` stay what was written.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const positions = new Positions(document, lines);
  const mistakeAt = (error: YAMLError): Mistake => {
    const position = positions.atOffset(error.pos[0]);
    return { ...position, message: sentence(error, text.split(/\r?\n/)[position.line - 1] ?? '', position.column) };
  };
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  // One break makes many; what follows the first on a line says nothing new.
  if (broken.length > 0) {
    const mistakes = broken.map(mistakeAt);
    return { mistakes: mistakes.filter(({ line }, at) => mistakes.findIndex((other) => other.line === line) === at) };
  }
  const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
  return { data, positions, repeated: document.errors.map(mistakeAt) };
}

function sentence({ code, message }: YAMLError, line: string, column: number): string {
  if (code === 'DUPLICATE_KEY') {
    const [key = 'this field'] = /^[^:,{}]+/.exec(line.slice(column - 1)) ?? [];
    return `${key} stands twice here; keep one`;
  }
  if (/call stack/.test(message)) return TOO_DEEP;
  const hash = /(?:^|[\s[,{])#[^\s#]/.test(line) ? '; an unquoted # begins a comment: write "#Tag" in quotes' : '';
  const known: Partial<Record<YAMLError['code'], string>> = {
    TAB_AS_INDENT: 'the line is indented with a tab: use spaces',
    MULTIPLE_DOCS: 'the file has more than one document (---): keep one',
    BAD_ALIAS: 'this *name stands for nothing: a text that begins with * needs quotes',
    MISSING_CHAR: 'something is not closed here: a quote, a bracket or a comma is missing',
    BAD_INDENT: 'the indentation is not that of its neighbours, or a bracket is not closed',
  };
  return `${known[code] ?? `this is not valid YAML: ${message}`}${hash}`;
}
