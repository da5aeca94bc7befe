import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line, for whoever reads only that: `12 passed, 0 failed`, and what was skipped. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed++;
      for (const test of module.children.allTests()) count[test.result().state]++;
    }
    const skipped = count.skipped + count.pending;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    // After the other reporters' summaries, which are written in this same turn.
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed${rest}`));
  }
}
