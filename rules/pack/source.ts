/** A pack's source as plain data, with the place of everything in it. */

import { isAlias, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Mistake } from '../types.ts';
import { Positions } from './positions.ts';
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
/** How often a part may be repeated by `*name`: enough for any pack, and too little to blow one up. */
const MOST_ALIASES = 1000;
/** What is broken in a thousand places is no pack. */
const MOST_MISTAKES = 100;

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
    return readYaml(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof RangeError) return whole('the pack is nested too deeply to be read');
    if (error instanceof ReferenceError) return whole('the pack repeats parts (*name) too often to be read');
    throw error;
  }
}

function readYaml(text: string): Source {
  const lines = new LineCounter();
  // Without a schema for numbers and the like, `- 1848` and `- No` stay what was written.
  const document = parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const positions = new Positions(document, lines);
  if (document.errors.some(({ message }) => /call stack/.test(message))) throw new RangeError();
  const written = text.split(/\r?\n/);
  const unclosed: [start: number, end: number][] = [];
  const unknown: number[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (isScalar(node) && node.type?.startsWith('QUOTE')) unclosed.push([start, end]);
      if (isAlias(node)) {
        if (!anchors.has(node.source)) unknown.push(start);
      } else if (node.anchor) anchors.add(node.anchor);
    },
  });
  const mistakeAt = (error: YAMLError): Mistake => {
    const at = error.pos[0];
    // A quote that is not closed runs on to where the parser gives up; what helps is where it opens.
    const quote = /closing ["']quote/.test(error.message) && unclosed.find(([start, end]) => start < at && at <= end);
    const position = positions.atOffset(quote ? quote[0] : at);
    return { ...position, message: yamlSentence(error, written[position.line - 1] ?? '', position.column) };
  };
  const aliases = unknown.slice(0, MOST_MISTAKES).map((offset) => ({
    ...positions.atOffset(offset),
    message: 'this *name stands for nothing: a text that begins with * needs quotes',
  }));
  const mistakes = [
    ...document.errors
      .filter(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'BAD_ALIAS')
      .slice(0, MOST_MISTAKES)
      .map(mistakeAt),
    ...aliases,
  ];
  return {
    // An alias of nothing cannot be put into data.
    data: aliases.length > 0 ? undefined : document.toJS({ maxAliasCount: MOST_ALIASES }),
    positions,
    // One break makes many; what follows the first on a line says nothing new.
    broken: mistakes.filter(({ line }, at) => mistakes.findIndex((other) => other.line === line) === at),
    flaws: [...document.errors.filter(({ code }) => code === 'DUPLICATE_KEY'), ...document.warnings].map(mistakeAt),
  };
}
