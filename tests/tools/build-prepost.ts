/** Makes `prepost.mjs`: the terminal's commands in one file that runs on a plain Node, without an install. */

import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where it is made; a test may want it elsewhere. */
const OUT = resolve(process.argv[2] ?? join(ROOT, '.output/prepost.mjs'));

/** The oldest Node that may run it; `engines` in package.json says the same. */
const OLDEST = 'node20.12';

/** The starter pack lies beside the sources, and nothing does beside the one file: so its text goes into it. */
const starterInside: Plugin = {
  name: 'starter-inside',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules[\\/]cli[\\/]starter\.ts$/ }, () => {
      const text = readFileSync(join(ROOT, 'rules/packs/starter.yaml'), 'utf8');
      return { contents: `export function starterPack() { return ${JSON.stringify(text)}; }`, loader: 'js' };
    });
  },
};

await build({
  entryPoints: [join(ROOT, 'rules/cli/prepost.ts')],
  outfile: OUT,
  bundle: true,
  minify: true,
  format: 'esm',
  // Not "node": a library's own build for Node would be the old kind of module, which one file cannot load.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  target: OLDEST,
  // Letters stay letters: escapes would make the word lists half as large again.
  charset: 'utf8',
  legalComments: 'inline',
  plugins: [starterInside],
  logLevel: 'warning',
});
chmodSync(OUT, 0o755);
process.stdout.write(`${OUT}: ${Math.round(statSync(OUT).size / 1024).toLocaleString('en')} kB\n`);
