import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { english, type Grammar } from '../rules/index.ts';

/**
 * What tells the parts of speech in an English sentence: large, slow to start and seldom needed, so it is a file of its own
 * that the background loads when a sentence asks for it. The background finds it on `globalThis`.
 */
declare global {
  var grammar: Grammar | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.grammar = english;
});
