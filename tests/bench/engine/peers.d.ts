declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeyword(keyword: string, name?: string): void;
    extractKeywords(sentence: string): string[];
  }
}

declare module 'aho-corasick-node' {
  interface Automaton {
    match(text: string): string[];
  }
  const AhoCorasick: { builder(): { add(keyword: string): void; build(): Automaton } };
  export default AhoCorasick;
}

declare module 'textlint-rule-write-good' {
  import type { TextlintRuleModule } from '@textlint/types';

  const exported: { default: TextlintRuleModule };
  export default exported;
}

declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
