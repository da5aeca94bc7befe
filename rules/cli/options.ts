/** The options of a call, each a word of a closed list where there is one. */

import { parseArgs } from 'node:util';
import { type Draft, HATS, LANGUAGES, SITES, SURFACES } from '../index.ts';
import { isDate } from '../pack/dates.ts';
import { nearest } from '../pack/nearest.ts';
import { Refusal } from './refusal.ts';

const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  pack: string;
  format: Format;
  /** What all drafts have in common. */
  about: Omit<Draft, 'text'>;
  paths: string[];
  help: boolean;
}

const WORDS = { site: SITES, surface: SURFACES, hat: HATS, language: LANGUAGES, reader: LANGUAGES } as const;

/** What a line of JSON may tell of a draft. */
const KEYS = ['id', 'text', ...Object.keys(WORDS), 'date', 'media', 'mentions', 'thread'];

/** Reads the arguments of `prepost check`. */
export function readOptions(args: string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const { pack = '', format = 'text', help = false } = values;
  if (!help && !pack) throw new Refusal('--pack is missing: name the rule pack, as in --pack pack.yaml');
  const about = readAbout(values, '--');
  return { pack, format: oneOf('--format', format, FORMATS), about, paths: positionals, help };
}

/** What a line of JSON tells of a draft beside its text. Throws on what it does not know. */
export function readRow(row: Readonly<Record<string, unknown>>): Omit<Draft, 'text'> {
  for (const key of Object.keys(row)) {
    const meant = nearest(key, KEYS);
    if (!KEYS.includes(key))
      throw new Refusal(`there is no "${key}"; ${meant ? `did you mean "${meant}"?` : `there are ${KEYS.join(', ')}`}`);
  }
  const { mentions, thread } = row;
  return {
    ...readAbout(row, ''),
    ...(mentions !== undefined && { mentions: listOf(mentions, isSpan, 'mentions', '{"start": 0, "end": 7}') }),
    ...(thread !== undefined && { thread: listOf(thread, isText, 'thread', 'texts') }),
  };
}

function listOf<Item>(value: unknown, is: (item: unknown) => item is Item, key: string, items: string): Item[] {
  if (!Array.isArray(value) || !value.every(is)) throw new Refusal(`${key} must be a list of ${items}`);
  return value;
}

function isText(item: unknown): item is string {
  return typeof item === 'string';
}

function isSpan(item: unknown): item is { start: number; end: number } {
  const { start, end } = (item ?? {}) as Record<string, unknown>;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end);
}

/** What is known of a draft, from options or from a line of JSON. Throws on what is not in the lists. */
export function readAbout(values: Readonly<Record<string, unknown>>, dashes: '--' | ''): Omit<Draft, 'text'> {
  const about: Record<string, unknown> = {};
  for (const [name, known] of Object.entries(WORDS)) {
    if (values[name] !== undefined) about[name] = oneOf<string>(dashes + name, values[name], known);
  }
  const { date, media } = values;
  if (date !== undefined) {
    if (typeof date !== 'string' || !isDate(date))
      throw new Refusal(`${dashes}date must be a day that exists, as 2026-11-22`);
    about.date = date;
  }
  if (media !== undefined) {
    if (typeof media !== 'boolean') throw new Refusal(`${dashes}media must be true or false`);
    about.media = media;
  }
  return about;
}

function oneOf<Word extends string>(option: string, value: unknown, known: readonly Word[]): Word {
  const found = known.find((word) => word === value);
  if (!found) throw new Refusal(`${option} must be one of ${known.join(', ')}, not "${String(value)}"`);
  return found;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        format: { type: 'string' },
        site: { type: 'string' },
        surface: { type: 'string' },
        hat: { type: 'string' },
        language: { type: 'string' },
        reader: { type: 'string' },
        date: { type: 'string' },
        media: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new Refusal(`${sentence}; see prepost --help`);
  }
}
