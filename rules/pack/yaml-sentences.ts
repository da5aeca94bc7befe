/** What is wrong with a pack's YAML, in words for somebody who is no programmer. */

import type { YAMLError } from 'yaml';

const SENTENCES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'the line is indented with a tab: use spaces',
  MULTIPLE_DOCS: 'the file has more than one document (---): keep one',
  MISSING_CHAR: 'something is not closed here: a quote, a bracket or a comma is missing',
  BAD_INDENT: 'the indentation is not that of its neighbours, or a bracket is not closed',
  BLOCK_AS_IMPLICIT_KEY: 'a colon with a space after it begins a field: put a text that has one in quotes',
  MULTILINE_IMPLICIT_KEY: 'a field is written as name: value, with a space after the colon',
  BAD_SCALAR_START: 'a text that begins with this sign needs quotes',
  BAD_DQ_ESCAPE: 'between double quotes a \\ begins a special sign: write \\\\, or use single quotes',
  TAG_RESOLVE_FAILED: 'a text that begins with ! needs quotes',
  UNEXPECTED_TOKEN:
    'this does not belong here: put a text with quotes, brackets or colons in quotes as a whole, or look at the indentation',
};

/** @param line the line of the pack that the error is in */
export function yamlSentence({ code, message }: Pick<YAMLError, 'code' | 'message'>, line: string): string {
  if (/closing ["']quote/.test(message)) return 'the quote that opens here is not closed';
  if (/^\s*-[^\s-]/.test(line)) return 'a hyphen that begins an item needs a space after it';
  if (/map values/.test(message)) return 'a field needs a colon and a value';
  if (/without - indicator/.test(message)) return SENTENCES.BAD_INDENT ?? message;
  const hash = /(?:^|[\s[,{])#[^\s#]/.test(line) ? '; an unquoted # begins a comment: write "#Tag" in quotes' : '';
  return `${SENTENCES[code] ?? `this is not valid YAML: ${message}`}${hash}`;
}
