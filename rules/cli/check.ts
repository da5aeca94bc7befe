/** `prepost check`: drafts in, hints out. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Compiled, check, type Draft, type Hint } from '../index.ts';
import { today } from './clock.ts';
import { describe } from './describe.ts';
import { loadPack, readText, unreadable } from './files.ts';
import { type CheckOptions, readOptions, readRow } from './options.ts';
import { Refusal } from './refusal.ts';

export const HELP = `  prepost check --pack FILE [options] [DRAFT.txt … | -]

  --pack FILE       the rule pack, YAML or JSON
  --site SITE       linkedin or x
  --surface WHERE   post, comment, reply, message or article
  --hat WHO         organisation, project or person: for whom the post speaks
  --language CODE   nl or en, where the draft leaves doubt
  --reader CODE     nl or en: who reads the hints; the language of the draft where it is left out
  --date DAY        as 2026-11-22; today where it is left out
  --media           a picture or a video goes with it
  --format FORMAT   text, json, or jsonl: one draft a line, {"id": …, "text": "…"}, from standard input or files;
                    a line may tell what the options tell, and "thread": ["…"], "mentions": [{"start": 0, "end": 7}]
  DRAFT.txt … | -   the drafts; - is standard input

Exit 0: nothing of severity error. 1: something. 2: the pack or the call is wrong, or a draft cannot be read.
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
  const results = paths.flatMap((path) => {
    const text = readDraft(path);
    return text === undefined ? [] : [{ path, text, hints: check(pack, { ...about, text }) }];
  });
  await write(options.format === 'json' ? asJson(results) : results.map(describe).join(''));
  if (results.length < paths.length) return 2;
  return results.some(({ hints }) => hasError(hints)) ? 1 : 0;
}

/** A draft's text. What cannot be read is told, and the other drafts are checked all the same. */
function readDraft(path: string): string | undefined {
  try {
    return readText(path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
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
  const row = (value ?? {}) as Record<string, unknown>;
  const { id = null, text } = row;
  if (typeof text !== 'string')
    throw new Refusal(`${place}: "text" is missing or no text; a line is {"id": …, "text": "…"}`);
  try {
    return { id, draft: { ...readRow(row), text } };
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
