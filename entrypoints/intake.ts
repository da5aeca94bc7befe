import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { book, compilePack, parsePack } from '../rules/index.ts';
import starter from '../rules/packs/starter.yaml?raw';

/**
 * What it takes to take a pack in (YAML, schema, grammar): large and seldom needed, so it is a file of its own that the
 * background loads when a pack comes. The background finds it on `globalThis`.
 */
export interface Intake {
  parsePack: typeof parsePack;
  compilePack: typeof compilePack;
  book: typeof book;
  /** The pack in force until an admin acts, as YAML. */
  starter: string;
}

declare global {
  var intake: Intake | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.intake = { parsePack, compilePack, book, starter };
});
