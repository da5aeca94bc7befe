/** `prepost test`: each rule's own examples, and a folder of sample posts. */

import { isLoud, type SampleResult, trySample } from '../author/samples.ts';
import type { Written } from '../author/written.ts';
import { compilePack, type Pack } from '../index.ts';
import { exampleProblems } from '../pack/examples.ts';
import type { Problem } from '../pack/issues.ts';
import { quoted } from '../pack/told.ts';
import { readCall, readDay, readPlaces } from './call.ts';
import { describe } from './describe.ts';
import { lineFor, readGoodPack, readText, textFilesIn } from './files.ts';
import { readAbout } from './options.ts';
import { counted } from './validate.ts';

export const HELP = `  prepost test PACK [SAMPLES-FOLDER] [options]

Runs each rule's examples. With a folder, checks the posts in it, too; the name of a file says what is expected:

  name.ok.txt       no hint of severity error or warning
  name.hit.txt      at least one
  name.txt          nothing: its hints are shown, for you to judge

  --site SITE       linkedin or x: where the posts are for; without it, rules for both sites apply
  --surface WHERE   post, comment, reply, message or article
  --hat WHO         organisation, project or person: for whom the posts speak
  --language CODE   nl or en, where a post leaves doubt
  --date DAY        as 2026-11-22; today where it is left out
  --media           a picture or a video goes with each

Exit 0: all passed. 1: something failed. 2: the pack or the call is wrong.
`;

const OPTIONS = {
  site: { type: 'string' },
  surface: { type: 'string' },
  hat: { type: 'string' },
  language: { type: 'string' },
  date: { type: 'string' },
  media: { type: 'boolean' },
} as const;

/** Runs the command and gives the exit code. */
export async function testCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('test', args, OPTIONS);
  const [path = '', folder] = readPlaces('test', positionals, ['PACK', '[SAMPLES-FOLDER]']);
  const about = { ...readAbout(values, '--'), date: readDay(values.date) };
  // A pack whose examples fail is otherwise right: here, that is the answer.
  const written = readGoodPack(path, { examples: 'leave' });
  const samples = folder === undefined ? [] : textFilesIn(folder);
  const examples = testExamples(written, path);
  const compiled = compilePack(written.pack);
  const results = samples.map((sample) => trySample(compiled, { path: sample, text: readText(sample) }, about));
  process.stdout.write([...examples.lines, ...results.map(sampleLines)].join(''));
  const promised = results.filter(({ expected }) => expected);
  const failed = examples.failed + promised.filter((result) => !result.passed).length;
  const passed = examples.count + promised.length - failed;
  process.stdout.write(
    `\n${counted(written.pack.rules.length, 'rule')}, ${counted(samples.length, 'sample')}: ${passed} passed, ${failed} failed\n`,
  );
  return failed > 0 ? 1 : 0;
}

/** A line for each rule, and one more for each example that failed. */
function testExamples({ pack, at }: Written, path: string): { lines: string[]; count: number; failed: number } {
  const around = {
    languages: pack.languages,
    organisation: pack.organisation.name,
    rules: new Map(pack.rules.map((rule) => [rule.id, rule])),
  };
  const lines: string[] = [];
  let count = 0;
  let failed = 0;
  pack.rules.forEach((rule, number) => {
    const { hit, ok } = rule.examples;
    const problems = exampleProblems(rule, number, around);
    count += hit.length + ok.length;
    failed += problems.length;
    const score = (['hit', 'ok'] as const).map((promise) => {
      const wrong = problems.filter(({ path }) => path.includes(promise)).length;
      const all = rule.examples[promise].length;
      return `${all - wrong} of ${all} ${promise === 'hit' ? 'hits' : 'oks'}`;
    });
    lines.push(`${problems.length > 0 ? 'FAILED' : 'passed'}  ${rule.id} (${rule.kind}): ${score.join(', ')}\n`);
    for (const problem of problems)
      lines.push(`    ${lineFor({ ...at(problem.path), message: failure(problem, pack) }, path)}\n`);
  });
  return { lines, count, failed };
}

function failure({ path, message }: Problem, pack: Pack): string {
  const [, rule, , promise, number] = path;
  const examples = pack.rules[Number(rule)]?.examples;
  const example = promise === 'hit' || promise === 'ok' ? examples?.[promise][Number(number)] : undefined;
  const text = typeof example === 'string' ? example : (example?.text ?? '');
  const advice =
    promise === 'hit'
      ? 'add the words that it should find, or see whether `when` or `except` leaves it out'
      : 'take the words out of the rule, or name them in `except`';
  return `${message}: ${advice}\n        “${quoted(text.trim())}”`;
}

function sampleLines(result: SampleResult): string {
  const { path, text, expected, passed, hints } = result;
  if (!expected) return describe({ path, text, hints });
  if (passed) return `passed  ${path}\n`;
  if (expected === 'hit') return `FAILED  ${path}: no hint of severity error or warning, and there should be one\n`;
  return `FAILED  ${path}: there should be no hint of severity error or warning\n${describe({ path, text, hints: hints.filter(isLoud) })}`;
}
