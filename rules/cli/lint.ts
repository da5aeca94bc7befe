/** `prepost lint`: advice for the author of a pack. */

import { ADVISERS, type AdviceId, lint } from '../author/lint.ts';
import { readCall, readDay, readPlaces } from './call.ts';
import { lineFor, readGoodPack, readText, textFilesIn } from './files.ts';
import { counted } from './validate.ts';

export const HELP = `  prepost lint PACK [options]

Advice for the author of a pack that is right: names that are found where nobody means them, rules that nobody can obey,
messages without what to do, texts that are not there in each language, wording that the law forbids, loose ends. Each
with its place, what to do, and in brackets what it is called:

  ${wrapped(Object.keys(ADVISERS))}

  --samples FOLDER    .txt files with posts as people write them: shows rules that speak up too often
  --all               all advice, not only the first 20 of each kind
  --date DAY          as 2026-11-22; today where it is left out

Exit 0, also with advice: it is yours to take. 2: the pack or the call is wrong.
`;

const OPTIONS = { samples: { type: 'string' }, all: { type: 'boolean' }, date: { type: 'string' } } as const;

/** How many pieces of advice of one kind are shown: a list of clients may have hundreds of words in it. */
const SHOWN = 20;

function wrapped(words: readonly string[]): string {
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)].map((line) => line.join(', ')).join(',\n  ');
}

/** Runs the command and gives the exit code. */
export async function lintCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('lint', args, OPTIONS);
  const [path = ''] = readPlaces('lint', positionals, ['PACK']);
  const day = readDay(values.date);
  const written = readGoodPack(path);
  const files = values.samples === undefined ? [] : textFilesIn(values.samples);
  const advice = lint(written, { day, samples: files.map((file) => ({ path: file, text: readText(file) })) });
  const counts = new Map<AdviceId, number>();
  const lines = advice.flatMap(({ id, message, ...place }) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return values.all || count <= SHOWN ? [lineFor({ ...place, message: `${message} (${id})` }, path)] : [];
  });
  lines.push(advice.length === 0 ? `${path}: no advice, well done` : `\n${counted(advice.length, 'piece')} of advice`);
  if (lines.length <= advice.length) lines.push(`the first ${SHOWN} of each kind are shown: see the others with --all`);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
