import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { plainText } from '../components/markdown.tsx';
import {
  book,
  CHECK_EVERY,
  compilePack,
  fingerprint,
  isTravelling,
  keyId,
  openPack,
  type Pack,
  parsePack,
  readPolicy,
} from '../rules/index.ts';
import starter from '../rules/packs/starter.yaml?raw';
import type { Text } from '../rules/types.ts';

/**
 * What it takes to take a pack or a policy in (YAML, schemas, signatures, grammar): large and seldom needed, so it is a file
 * of its own that the background loads when one comes. The background finds it on `globalThis`.
 */
export interface Intake {
  parsePack: typeof parsePack;
  compilePack: typeof compilePack;
  book: typeof book;
  plainGuidelines: typeof plainGuidelines;
  lameRules: typeof lameRules;
  isTravelling: typeof isTravelling;
  openPack: typeof openPack;
  keyId: typeof keyId;
  fingerprint: typeof fingerprint;
  readPolicy: typeof readPolicy;
  /** Hours between two looks for a newer pack, where the policy does not say. */
  usualHours: number;
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

/** The rules of a pack whose examples do not do what they promise: those that would not be taken in by themselves. */
export function lameRules(pack: Pack): string[] {
  const fits = (rules: Pack['rules']) => 'pack' in parsePack(JSON.stringify({ ...pack, rules }));
  const beside = (rule: Pack['rules'][number]) =>
    rule.kind === 'people' ? pack.rules.filter(({ id }) => rule.near.includes(id)) : [];
  return pack.rules.filter((rule) => !fits([rule, ...beside(rule)])).map(({ id }) => id);
}

declare global {
  var intake: Intake | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.intake = makeIntake();
});

/** All of it. */
export function makeIntake(): Intake {
  return {
    parsePack,
    compilePack,
    book,
    plainGuidelines,
    lameRules,
    isTravelling,
    openPack,
    keyId,
    fingerprint,
    readPolicy,
    usualHours: CHECK_EVERY.usual,
    starter,
  };
}
