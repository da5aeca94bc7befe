/** `prepost validate`: all that is wrong with a pack, at once. */

import type { Pack } from '../index.ts';
import { readCall, readPlaces } from './call.ts';
import { lineFor, readPack } from './files.ts';

export const HELP = `  prepost validate PACK

Reads a pack (YAML or JSON) with the files beside it and runs its examples. Tells every mistake with its file, line and
column, and what would be right.

Exit 0: the pack is right (there may be warnings). 1: it has mistakes. 2: the call is wrong, or the file cannot be read.
`;

/** Runs the command and gives the exit code. */
export async function validateCommand(args: string[]): Promise<number> {
  const { positionals } = readCall('validate', args, {});
  const [path = ''] = readPlaces('validate', positionals, ['PACK']);
  const read = readPack(path);
  if ('mistakes' in read) {
    const { mistakes } = read;
    const told = mistakes.map((mistake) => `${lineFor(mistake, path)}\n`).join('');
    process.stdout.write(
      `${told}\n${counted(mistakes.length, 'mistake')}: put ${mistakes.length === 1 ? 'it' : 'them'} right and try again\n`,
    );
    return 1;
  }
  for (const warning of read.warnings) process.stdout.write(`${lineFor(warning, path, 'warning: ')}\n`);
  process.stdout.write(`${path}: the pack is right: ${summary(read.pack)}\n`);
  return 0;
}

/** What a pack holds: "29 rules, 1,204 names, 12 guidelines, 8 tips, version 7". */
export function summary({ rules, guidelines = [], tips = [], version }: Pack): string {
  const names = rules.reduce((sum, rule) => sum + (rule.kind === 'names' ? (rule.names?.length ?? 0) : 0), 0);
  return [
    counted(rules.length, 'rule'),
    counted(names, 'name'),
    counted(guidelines.length, 'guideline'),
    counted(tips.length, 'tip'),
    `version ${version}`,
  ].join(', ');
}

/** A number with its noun: "1 rule", "1,204 names". */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
