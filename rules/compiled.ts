/** The form of a pack that drafts are checked with. Plain data: it can be cloned, stored and sent. */

import type { RuleKind } from './kinds/index.ts';
import type { Phrases } from './text/phrases.ts';
import type { Language, Perspective, Severity, Text } from './types.ts';
import type { When } from './when.ts';
import type { Lexicon } from './words/lexicon.ts';

export interface Compiled {
  id: string;
  version: number;
  languages: Language[];
  rules: CompiledRule[];
  /** The ordinary words of both languages: too large for the script that checks, so it travels with the pack. */
  lexicon: Lexicon;
}

export interface CompiledRule {
  id: string;
  kind: RuleKind;
  severity: Severity;
  message: Text;
  why?: Text;
  guideline?: string;
  contact?: string;
  value?: string;
  perspective?: Perspective;
  when: When;
  /** Phrases in which a match does not count, and tags; one without a sigil counts with both. */
  except: { phrases: Phrases<true>; tags: { sigil?: '#' | '@'; key: string }[] };
  /** What the rule's own kind made of it. */
  compiled: unknown;
}
