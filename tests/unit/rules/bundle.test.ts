import { build } from 'esbuild';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

/** What a bundle of one thing from the engine's door is made of. */
async function inputs(name: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from './rules/index.ts'`, resolveDir: `${import.meta.dirname}/../../..` },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

const libraries = (paths: readonly string[]) => [
  ...new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
];

test('checking needs neither the format nor the forms of words nor a grammar', async () => {
  const paths = await inputs('makeChecker');
  expect(libraries(paths)).toEqual(['linkifyjs']);
  expect(paths.filter((path) => /^rules\/(pack|inflect|cli)\//.test(path))).toEqual([]);
});

test('compiling needs nothing of the format', async () => {
  expect(libraries(await inputs('compilePack')).sort()).not.toEqual(expect.arrayContaining(['zod']));
  expect(libraries(await inputs('compilePack'))).not.toEqual(expect.arrayContaining(['yaml']));
});
