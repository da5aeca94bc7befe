#!/usr/bin/env node
/** `prepost`: the checker in a terminal, for admins and for CI. */

import { nearest } from '../pack/nearest.ts';
import * as build from './build.ts';
import * as check from './check.ts';
import * as diff from './diff.ts';
import * as init from './init.ts';
import * as inspect from './inspect.ts';
import * as keygen from './keygen.ts';
import * as lint from './lint.ts';
import { keepOwnTalk, refuseOldNode } from './node.ts';
import * as policy from './policy.ts';
import * as publish from './publish.ts';
import { Refusal } from './refusal.ts';
import * as rollback from './rollback.ts';
import * as schema from './schema.ts';
import * as sign from './sign.ts';
import * as test from './test.ts';
import * as validate from './validate.ts';
import * as verify from './verify.ts';

interface Command {
  /** One line for `prepost help`. */
  summary: string;
  /** For `prepost NAME --help`. */
  help: string;
  /** Runs it and gives the exit code. */
  run(args: string[]): Promise<number>;
}

/** One line a command, in the order of an admin's work. */
const COMMANDS: Readonly<Record<string, Command>> = {
  // Writing a pack
  init: {
    summary: 'a folder to begin with: a pack, a list of names, sample posts',
    help: init.HELP,
    run: init.initCommand,
  },
  validate: {
    summary: 'all mistakes in a pack, with line and column',
    help: validate.HELP,
    run: validate.validateCommand,
  },
  test: { summary: 'each rule’s examples, and a folder of sample posts', help: test.HELP, run: test.testCommand },
  lint: { summary: 'advice for the author of a pack', help: lint.HELP, run: lint.lintCommand },
  check: { summary: 'drafts in, hints out', help: check.HELP, run: check.checkCommand },
  diff: { summary: 'what is new between two packs, in plain language', help: diff.HELP, run: diff.diffCommand },
  schema: {
    summary: 'a JSON Schema that helps you write packs in your editor',
    help: schema.HELP,
    run: schema.schemaCommand,
  },
  // Handing it out
  build: {
    summary: 'one JSON file from YAML and CSV, with its version raised',
    help: build.HELP,
    run: build.buildCommand,
  },
  keygen: { summary: 'the keys that packs are signed and sealed with', help: keygen.HELP, run: keygen.keygenCommand },
  sign: { summary: 'the built JSON, signed and sealed', help: sign.HELP, run: sign.signCommand },
  verify: { summary: 'whether browsers take a pack, and who signed it', help: verify.HELP, run: verify.verifyCommand },
  inspect: {
    summary: 'what is in a pack, and what a stranger sees of it',
    help: inspect.HELP,
    run: inspect.inspectCommand,
  },
  publish: { summary: 'a folder for any static host', help: publish.HELP, run: publish.publishCommand },
  rollback: {
    summary: 'an earlier version’s content as a new version',
    help: rollback.HELP,
    run: rollback.rollbackCommand,
  },
  policy: { summary: 'ready policy files for the browsers', help: policy.HELP, run: policy.policyCommand },
};

/** Runs one command. Gives the exit code: 0 all well, 1 something was found that stops, 2 the pack or the call is wrong. */
async function main([name, ...args]: string[]): Promise<number> {
  const asked = name === 'help' ? args[0] : name;
  if (asked === undefined || asked === '--help' || asked === '-h') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  if (!command) throw new Refusal(`there is no command "${asked}"; ${adviceOn(asked)}`);
  if (name === 'help' || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  return await command.run(args);
}

function adviceOn(asked: string): string {
  const meant = nearest(asked, Object.keys(COMMANDS));
  return meant ? `did you mean "${meant}"?` : 'see prepost help';
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  prepost ${name.padEnd(10)}${summary}\n`);
  return `Writes, tries and hands out an organisation's rule pack. Everything stays on this machine.

${lines.join('')}
See prepost COMMAND --help.
`;
}

// A reader that has seen enough (`prepost … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  refuseOldNode(process.versions.node);
  keepOwnTalk();
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
