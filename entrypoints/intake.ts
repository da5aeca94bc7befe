import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { plainText } from '../components/markdown.tsx';
import { book, compilePack, type Pack, parsePack } from '../rules/index.ts';
import starter from '../rules/packs/starter.yaml?raw';
import type { Text } from '../rules/types.ts';

/**
 * What it takes to take a pack in (YAML, schema, grammar): large and seldom needed, so it is a file of its own that the
 * background loads when a pack comes. The background finds it on `globalThis`.
 */
export interface Intake {
  parsePack: typeof parsePack;
  compilePack: typeof compilePack;
  book: typeof book;
  plainGuidelines: typeof plainGuidelines;
  /** The pack in force until an admin acts, as YAML. */
  starter: string;
}

/** The guidelines by id, without their Markdown: the card on a site's page is small, and so is its script. */
export function plainGuidelines({ guidelines = [] }: Pack): Record<string, Text> {
  return Object.fromEntries(guidelines.map(({ id, body }) => [id, plain(body)]));
}

function plain(text: Text): Text {
  if (typeof text === 'string') return plainText(text);
  return {
    ...(text.nl !== undefined && { nl: plainText(text.nl) }),
    ...(text.en !== undefined && { en: plainText(text.en) }),
  };
}

declare global {
  var intake: Intake | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.intake = { parsePack, compilePack, book, plainGuidelines, starter };
});
