#!/usr/bin/env node
/** `prepost`: the checker in a terminal, for admins and for CI. */

import { HELP as CHECK_HELP, checkCommand } from './check.ts';
import { Refusal } from './refusal.ts';

const HELP = `Checks drafts against an organisation's rule pack, on this machine alone.

  prepost check --pack FILE [options] [DRAFT.txt … | -]

${CHECK_HELP}`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = { check: checkCommand };

/** Runs one command. Gives the exit code: 0 all well, 1 something of severity error, 2 the pack or the call is wrong. */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Refusal(`there is no command "${name}"; there is: ${Object.keys(COMMANDS).join(', ')}`);
  return await command(args);
}

// A reader that has seen enough (`prepost … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
