/** The words of a call: its options and what else stands there, with a sentence where they cannot be read. */

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { isDate } from '../pack/dates.ts';
import { today } from './clock.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads the arguments of a command.
 *
 * @param command what it is called in `prepost`, for the sentence
 * @throws Refusal for an option that the command does not know
 */
export function readCall<const Options extends ParseArgsOptionsConfig>(
  command: string,
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new Refusal(`${sentence}; see prepost ${command} --help`);
  }
}

/**
 * What stands in a call beside its options, one by one.
 *
 * @param names what each is, in order; those in brackets may be left out
 * @throws Refusal where one is missing or there is one too many
 */
export function readPlaces(command: string, given: readonly string[], names: readonly string[]): string[] {
  const missing = names.find((name, at) => !name.startsWith('[') && given[at] === undefined);
  if (missing) throw new Refusal(`${missing} is missing: write prepost ${command} ${names.join(' ')}`);
  const more = given[names.length];
  if (more !== undefined)
    throw new Refusal(`"${more}" is one word too many: write prepost ${command} ${names.join(' ')}`);
  return [...given];
}

/** The day that a call names with `--date`, or today. */
export function readDay(date: string | undefined): string {
  if (date === undefined) return today();
  if (!isDate(date)) throw new Refusal('--date must be a day that exists, as 2026-11-22');
  return date;
}
