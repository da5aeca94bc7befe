/** `prepost check`: drafts in, hints out. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Compiled, check, type Draft, type Hint } from '../index.ts';
import { describe } from './describe.ts';
import { loadPack, readText, unreadable } from './files.ts';
import { type CheckOptions, readAbout, readOptions } from './options.ts';
import { Refusal } from './refusal.ts';

export const HELP = `  --pack FILE       the rule pack, YAML or JSON
  --site SITE       linkedin or x
  --surface WHERE   post, comment, reply, message or article
  --hat WHO         organisation, project or person: for whom the post speaks
  --language CODE   nl or en, where the draft leaves doubt
  --date DAY        as 2026-11-22; today where it is left out
  --format FORMAT   text, json, or jsonl: one draft a line, {"id": …, "text": "…"}, from standard input or files
  DRAFT.txt … | -   the drafts; - is standard input

Exit 0: nothing of severity error. 1: something. 2: the pack or the call is wrong.
`;

/** Runs the command and gives the exit code. */
export async function checkCommand(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const pack = loadPack(options.pack);
  const about = { date: today(), ...options.about };
  const paths = options.paths.length > 0 ? options.paths : ['-'];
  if (options.format === 'jsonl') return await checkLines(pack, about, paths);
  const results = paths.map((path) => {
    const text = readText(path);
    return { path, text, hints: check(pack, { ...about, text }) };
  });
  await write(options.format === 'json' ? asJson(results) : results.map(describe).join(''));
  return results.some(({ hints }) => hasError(hints)) ? 1 : 0;
}

function asJson(results: readonly { path: string; hints: Hint[] }[]): string {
  return `${JSON.stringify(
    results.map(({ path, hints }) => ({ draft: path, hints })),
    null,
    2,
  )}\n`;
}

/** Answers each line in order, while the rest is still coming. */
async function checkLines(pack: Compiled, about: CheckOptions['about'], paths: readonly string[]): Promise<number> {
  let code = 0;
  for (const path of paths) {
    const input = path === '-' ? process.stdin : createReadStream(path);
    let number = 0;
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        number += 1;
        if (!line.trim()) continue;
        const { id, draft } = readLine(
          line.replace(/^\uFEFF/, ''),
          `${path === '-' ? 'standard input' : path}:${number}`,
        );
        const hints = check(pack, { ...about, ...draft });
        if (hasError(hints)) code = 1;
        await write(`${JSON.stringify({ id, hints })}\n`);
      }
    } catch (error) {
      throw error instanceof Refusal ? error : unreadable(path, error);
    }
  }
  return code;
}

function readLine(line: string, place: string): { id: unknown; draft: Draft } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refusal(`${place}: this line is not JSON; a line is {"id": …, "text": "…"}`);
  }
  const { id = null, text, ...rest } = (value ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string')
    throw new Refusal(`${place}: "text" is missing or no text; a line is {"id": …, "text": "…"}`);
  try {
    return { id, draft: { ...readAbout(rest, ''), text } };
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`${place}: ${error.message}`) : error;
  }
}

function hasError(hints: readonly Hint[]): boolean {
  return hints.some(({ severity }) => severity === 'error');
}

/** Waits where the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** The person's local day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
