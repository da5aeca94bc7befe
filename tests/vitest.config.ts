import { defineConfig } from 'vitest/config';
import { LONG_FILES } from './long-files.ts';

const POLICIES = 'tests/browser/packs/**/*.test.ts';

const LONG_ONLY = process.env.LONG ? [] : LONG_FILES.map((name) => `tests/browser/compose/${name}.test.ts`);

const IN_BROWSERS = {
  root: `${import.meta.dirname}/..`,
  // A machine that is busy with something else may be late once; what is wrong is wrong twice.
  retry: process.env.CI ? 1 : 0,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 10_000 } },
};

/**
 * One group after the other. Unit tests run beside each other; of the browser tests, each with a browser of its own that
 * mostly waits, two files at a time; those that set policies for every browser of the machine, alone.
 */
export default defineConfig({
  test: {
    reporters: ['default', `${import.meta.dirname}/tools/closing-line.ts`],
    projects: [
      {
        test: {
          name: 'unit',
          root: `${import.meta.dirname}/..`,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
          testTimeout: process.env.LONG ? 600_000 : 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...IN_BROWSERS,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [POLICIES, ...LONG_ONLY],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...IN_BROWSERS,
          name: 'packs',
          include: [POLICIES],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
