/** `prepost build`: YAML and CSV in, one JSON file out. */

import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packJson, withRelease } from '../author/build.ts';
import { markOrdinary } from '../author/marks.ts';
import { type Previous, type Release, releaseOf } from '../author/release.ts';
import type { Written } from '../author/written.ts';
import { check, compilePack, type Pack } from '../index.ts';
import { writeAtomically } from './atomic.ts';
import { readCall, readDay, readPlaces } from './call.ts';
import { readGoodPack, readText, textFilesIn } from './files.ts';
import { keepOut } from './ignore.ts';
import { Refusal } from './refusal.ts';
import { counted, summary } from './validate.ts';

export const HELP = `  prepost build PACK.yaml [options]

Makes the one JSON file that is signed and handed out: names from CSV files are taken in, names that are ordinary words are
marked (write ambiguous: false at a name that always counts), and the version is raised where something is new. The new
version and day are written into the YAML, too; the rest of it stays as it is.

  -o OUT.json         where to; build/<id>.json beside the pack where it is left out. The file that is there is
                      the version before this one
  --samples FOLDER    .txt files with posts as people write them: shows which names hit most
  --all               lists all marked names, not only the first 20
  --date DAY          as 2026-11-22: the day of release; today where it is left out

Exit 0: it is built, or there is nothing new. 2: the pack or the call is wrong.
`;

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  samples: { type: 'string' },
  all: { type: 'boolean' },
  date: { type: 'string' },
} as const;

/** How many names a list shows. */
const SHOWN = 20;

/** Runs the command and gives the exit code. */
export async function buildCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('build', args, OPTIONS);
  const [path = ''] = readPlaces('build', positionals, ['PACK.yaml']);
  if (path === '-') throw new Refusal('build needs a file, since the new version is written into it');
  const day = readDay(values.date);
  const written = readGoodPack(path);
  refuseExpired(written, path, day);
  const { pack, marked, kept } = markOrdinary(written.pack);
  const out = values.out ?? join(dirname(path), 'build', `${pack.id}.json`);
  if (resolve(out) === resolve(path)) throw new Refusal(`${out} is the pack itself: choose another file with -o`);
  const ordered = jsonOf(pack, path, written.pack);
  const previous = readPrevious(out, pack.id);
  const release = releaseOf(ordered.pack, previous, day);
  if (release.reason === 'same') process.stdout.write(`nothing changed: ${out} stays at version ${release.version}\n`);
  else {
    keepOut(dirname(out), 'These files hold the names of the pack in clear.');
    writeAtomically(out, released(ordered, release, path), modeOf(path));
  }
  // Only when that is there, the YAML says so: after a stop in between, the next build puts it right.
  tellRelease(release, written, path, previous);
  const lines = [
    ...listed(marked, 'marked as ordinary: to count only where written as a name', values.all),
    ...listed(kept, 'not marked, although ordinary: an example wants more found', values.all),
    ...(values.samples === undefined ? [] : frequent(pack, values.samples)),
  ];
  if (release.reason !== 'same') lines.push(`${out}: ${summary({ ...pack, version: release.version })}`);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

function refuseExpired({ pack, at }: Written, path: string, day: string): void {
  if (pack.expires === undefined || pack.expires >= day) return;
  const { line, column } = at(['expires']);
  throw new Refusal(
    `${path}:${line}:${column}  expired on arrival: "expires" is ${pack.expires}, and today is ${day}; choose a later day`,
  );
}

/** The bytes with the version and day of the release; they are read again where those are new. */
function released(made: { json: string; pack: Pack }, { version, released }: Release, path: string): string {
  const { pack } = made;
  if (pack.version === version && pack.released === released) return made.json;
  return jsonOf({ ...pack, version, released }, path).json;
}

/** Who may read the pack may read what is made of it, and nobody else. */
function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

/**
 * What is good as YAML is good as JSON, but where it is too much with the names from CSV files, or where an example of another
 * rule wants a marked name found.
 */
function jsonOf(pack: Pack, path: string, unmarked = pack): { json: string; pack: Pack } {
  const made = packJson(pack);
  if (!('mistakes' in made)) return made;
  const advice =
    'mistakes' in packJson(unmarked)
      ? 'put it right in the YAML and the files beside it'
      : 'write ambiguous: false at a name that must always be found';
  throw new Refusal(`${path}: cannot be built: ${made.mistakes.map(({ message }) => message).join('; ')}; ${advice}`);
}

function readPrevious(out: string, id: string): Previous | undefined {
  if (!existsSync(out)) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(readText(out));
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  const { id: before, version, released } = (data ?? {}) as Record<string, unknown>;
  if (typeof version !== 'number' || typeof released !== 'string')
    throw new Refusal(`${out}: this is no built pack: move it away, or choose another file with -o`);
  if (before !== id)
    throw new Refusal(
      `${out}: holds the pack "${String(before)}", and this one is "${id}": choose another file with -o`,
    );
  return { version, released, data: data as Record<string, unknown> };
}

/** Says which version it is, and writes it into the author's file where that says otherwise. */
function tellRelease(release: Release, written: Written, path: string, previous: Previous | undefined): void {
  const { version, released, reason } = release;
  const { pack } = written;
  if (version === pack.version && released === pack.released) return;
  const text = withRelease(readText(path).replace(/^\uFEFF/, ''), written, release);
  if (text === undefined) throw new Refusal(`${path}: write version and released as plain values, such as version: 7`);
  writeAtomically(path, text, modeOf(path));
  const why =
    reason === 'same'
      ? `the build says ${version}`
      : pack.version < (previous?.version ?? 0)
        ? `the version before this one is ${previous?.version}, and it may not go down`
        : 'something is new, and the version was the same';
  process.stdout.write(`version ${pack.version} → ${version}, released ${released}: ${why}; written into ${path}\n`);
}

function listed(names: readonly { rule: string; name: string }[], what: string, all = false): string[] {
  if (names.length === 0) return [];
  const shown = all ? names : names.slice(0, SHOWN);
  const more = names.length - shown.length;
  return [
    `${counted(names.length, 'name')} ${what}:`,
    ...shown.map(({ rule, name }) => `    ${name} (${rule})`),
    ...(more > 0 ? [`    and ${more.toLocaleString('en')} more: see them with --all`] : []),
  ];
}

/** The names that hit most in the sample posts. */
function frequent(pack: Pack, folder: string): string[] {
  const names = { ...pack, rules: pack.rules.filter(({ kind }) => kind === 'names') };
  const compiled = compilePack(names);
  const counts = new Map<string, number>();
  const paths = textFilesIn(folder);
  for (const path of paths)
    for (const { name, rule } of check(compiled, { text: readText(path) })) {
      const key = `${name ?? ''} (${rule})`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  if (most.length === 0) return [`no name of the pack is in the ${counted(paths.length, 'sample post')}`];
  return [
    `the names that hit most in ${counted(paths.length, 'sample post')}:`,
    ...most.map(([name, count]) => `    ${String(count).padStart(5)}  ${name}`),
  ];
}
