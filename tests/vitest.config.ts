import { defineConfig } from 'vitest/config';

/** Unit tests run beside each other; browser tests one file at a time, since each opens a browser of its own. */
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
        },
      },
      {
        test: {
          name: 'browser',
          root: `${import.meta.dirname}/..`,
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // A machine that is busy with something else may be late once; what is wrong is wrong twice.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 5_000 } },
        },
      },
    ],
  },
});
