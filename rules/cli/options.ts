/** The options of a call, each a word of a closed list where there is one. */

import { parseArgs } from 'node:util';
import { type Draft, HATS, LANGUAGES, SITES, SURFACES } from '../index.ts';
import { isDate } from '../pack/dates.ts';
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

const WORDS = { site: SITES, surface: SURFACES, hat: HATS, language: LANGUAGES } as const;

/** Reads the arguments of `prepost check`. */
export function readOptions(args: string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const { pack = '', format = 'text', help = false } = values;
  if (!help && !pack) throw new Refusal('--pack is missing: name the rule pack, as in --pack pack.yaml');
  const about = readAbout(values);
  return { pack, format: oneOf('--format', format, FORMATS), about, paths: positionals, help };
}

/** What is known of a draft, from options or from a line of JSON. Throws on what is not in the lists. */
export function readAbout(values: Readonly<Record<string, unknown>>, dashes = '--'): Omit<Draft, 'text'> {
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
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new Refusal(`${sentence}; see prepost --help`);
  }
}
