/** A pack's source as plain data, with the place of everything in it. */

import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Mistake } from '../types.ts';
import { readJson } from './json.ts';
import { type Plain, toPlain } from './plain.ts';
import { Positions, type Tree } from './positions.ts';
import { MOST_TOLD } from './told.ts';
import { yamlSentence } from './yaml-sentences.ts';

export interface Source {
  /** Lists, objects and texts: every scalar is the text that was written. */
  data: unknown;
  positions: Positions;
  /** Where the structure is broken: what follows the first of them in `data` cannot be relied on. */
  broken: Mistake[];
  /** What is wrong and leaves the structure whole: fields that stand twice (the data holds one of them), tags. */
  flaws: Mistake[];
}

const LARGEST = 10 * 1024 * 1024;

/** Reads YAML or JSON. Gives mistakes alone where there is nothing to read. */
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
    return read(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof RangeError) return whole('the pack is nested too deeply to be read');
    if (error instanceof ReferenceError) return whole('the pack repeats parts (*name) too often to be read');
    throw error;
  }
}

function read(text: string): Source {
  const json = readJson(text);
  if (json === undefined) return readYaml(text);
  return { data: json, positions: new Positions(() => readTree(text)), broken: [], flaws: [] };
}

/** @throws RangeError, ReferenceError */
function readTree(text: string): Tree & Plain {
  const lines = new LineCounter();
  // Without a schema for numbers and the like, `- 1848` and `- No` stay what was written.
  const document = parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    lineCounter: lines,
    prettyErrors: false,
    // Its own search compares each field with all before it.
    uniqueKeys: false,
  });
  if (document.errors.some(({ message }) => /call stack/.test(message))) throw new RangeError();
  return { document, lines, ...toPlain(document) };
}

function readYaml(text: string): Source {
  const tree = readTree(text);
  const { data, quotes, unknown } = tree;
  const { errors, warnings } = tree.document;
  const positions = new Positions(() => tree);
  const written = text.split(/\r?\n/);
  const mistakeAt = (error: Pick<YAMLError, 'code' | 'message' | 'pos'>): Mistake => {
    const at = error.pos[0];
    // A quote that is not closed runs on to where the parser gives up; what helps is where it opens.
    const quote = /closing ["']quote/.test(error.message) && quotes.find(([start, end]) => start < at && at <= end);
    const position = positions.atOffset(quote ? quote[0] : at);
    return { ...position, message: yamlSentence(error, written[position.line - 1] ?? '') };
  };
  const aliases = unknown.slice(0, MOST_TOLD).map((offset) => ({
    ...positions.atOffset(offset),
    message: 'this *name stands for nothing: a text that begins with * needs quotes',
  }));
  const breaks = errors.filter(({ code }) => code !== 'BAD_ALIAS').slice(0, MOST_TOLD);
  const mistakes = [...breaks.map(mistakeAt), ...aliases];
  const flaws = tree.flaws
    .slice(0, MOST_TOLD)
    .map(({ offset, message }) => ({ ...positions.atOffset(offset), message }));
  return {
    data,
    positions,
    // One break makes many; what follows the first on a line says nothing new.
    broken: mistakes.filter(({ line }, at) => mistakes.findIndex((other) => other.line === line) === at),
    flaws: [...flaws, ...warnings.slice(0, MOST_TOLD).map(mistakeAt)],
  };
}
