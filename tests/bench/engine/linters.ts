/** Linters of prose, each as its own readme says it is used. All of them read English; none keeps what it read before. */

import { TextlintKernel } from '@textlint/kernel';
import { TextProcessor } from '@textlint/textlint-plugin-text/lib/src/TextProcessor.js';
import { text as alex } from 'alex';
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import writeGoodRule from 'textlint-rule-write-good';
import writeGood from 'write-good';

export interface Linter {
  name: string;
  /** Makes it ready, which is not measured. */
  start(): Promise<(text: string) => unknown>;
}

export const LINTERS: readonly Linter[] = [
  {
    name: 'harper.js',
    async start() {
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return async (text) => {
        // What it found lives in its own memory until it is freed.
        for (const lint of await linter.lint(text, { language: 'plaintext' })) lint.free();
      };
    },
  },
  {
    name: 'textlint, write-good',
    async start() {
      const kernel = new TextlintKernel();
      const plugins = [{ pluginId: 'text', plugin: { Processor: TextProcessor } }];
      const rules = [{ ruleId: 'write-good', rule: writeGoodRule.default }];
      return (text) => kernel.lintText(text, { ext: '.txt', plugins, rules });
    },
  },
  {
    name: 'retext-equality',
    async start() {
      const processor = retext().use(retextEnglish).use(retextEquality);
      return (text) => processor.process(text);
    },
  },
  { name: 'alex', start: async () => (text) => alex(text).messages.length },
  { name: 'write-good', start: async () => (text) => writeGood(text).length },
  { name: 'compromise', start: async () => (text) => nlp(text).docs.length },
];
