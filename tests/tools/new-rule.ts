/** Writes the skeleton of a rule kind: `npm run new:rule -- shouting`. Nothing is written where anything is in the way. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds } from '../../rules/index.ts';
import { intoGuide, intoRegistry, intoTable } from './new-rule/insert.ts';
import { nameProblem } from './new-rule/name.ts';
import { kindFile, row, section, testFile } from './new-rule/skeleton.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, 'utf8');

/** Every file that a new kind adds or changes, with its new text. Throws a sentence where it cannot be done. */
function filesFor(kind: string): Record<string, string> {
  const problem = nameProblem(kind, Object.keys(kinds));
  if (problem) throw new Error(problem);
  const added = {
    [`rules/kinds/${kind}.ts`]: kindFile(kind),
    [`tests/unit/rules/kinds/${kind}.test.ts`]: testFile(kind),
  };
  for (const path of Object.keys(added)) {
    if (existsSync(ROOT + path)) throw new Error(`${path} is there already. Move it away, or choose another name.`);
  }
  return {
    ...added,
    'rules/kinds/index.ts': intoRegistry(read('rules/kinds/index.ts'), kind),
    'docs/writing-a-pack.md': intoGuide(read('docs/writing-a-pack.md'), kind, section(kind), 'found'),
    'docs/rule-kinds.md': intoTable(read('docs/rule-kinds.md'), row(kind)),
  };
}

try {
  const [kind, ...more] = process.argv.slice(2);
  if (!kind || more.length > 0) throw new Error('Give one name: npm run new:rule -- shouting');
  const files = filesFor(kind);
  for (const [path, text] of Object.entries(files)) writeFileSync(ROOT + path, text);
  console.log(`The kind "${kind}" is there:\n${Object.keys(files)
    .map((path) => `  ${path}\n`)
    .join('')}
Make it yours: docs, example, strings, schema, compile and find, then its test and its two places in docs/.
Give it a rule in rules/packs/demo.yaml. What is still missing, this says: npm run test:unit`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
