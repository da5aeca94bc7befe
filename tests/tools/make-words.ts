/** Makes the word lists of rules/words/ again: `node tests/tools/make-words.ts [--from FOLDER]`, a folder with the packages. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { frequentFile } from './words/frequent.ts';
import { givenNamesFile } from './words/given-names.ts';
import { factsByWord, lexiconFile } from './words/lexicon.ts';
import { packagesIn } from './words/packages.ts';
import { peoples, peoplesFile } from './words/peoples.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({ options: { from: { type: 'string', default: ROOT } } });
const packages = packagesIn(values.from);
const facts = factsByWord(packages);
const capitalised = peoples(facts, packages);
// European is no slip of Europeana.
const known = new Map([...[...capitalised].map((word) => [word, 0] as const), ...facts]);
const files = {
  'rules/words/lexicon.data.ts': lexiconFile(known),
  'rules/words/frequent.data.ts': frequentFile(packages),
  'rules/words/peoples.data.ts': peoplesFile(capitalised),
  'rules/words/given-names.data.ts': await givenNamesFile(facts, packages),
};
for (const [path, text] of Object.entries(files)) {
  writeFileSync(ROOT + path, text);
  console.log(`${path}: ${Math.round(text.length / 1000)} kB`);
}
console.log(`${known.size} words`);
