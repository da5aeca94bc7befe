/** Mistakes in the texts of a pack: links that lead elsewhere than to a page or an address, unknown placeholders. */

import { marked } from 'marked';
import { kinds } from '../kinds/index.ts';
import { isLink } from './fields.ts';
import { type Problem, valueAt } from './issues.ts';
import type { Path } from './positions.ts';
import { items } from './references.ts';
import { quoted } from './told.ts';

/** The most characters of Markdown in a pack: a hundred pages in two languages. A parser may be slow with hostile ones. */
const MOST_MARKDOWN = 300_000;
/** As deep as the popup shows quotes and lists within each other. */
const DEEPEST = 12;

/** Works on the pack as it was written. */
export function textProblems(data: unknown): Problem[] {
  const guidelines = items(data, ['guidelines']).flatMap((guideline, at) => {
    const path: Path = ['guidelines', at];
    const points = ['do', 'dont'].flatMap((list) => items(guideline, [list]).map((_, n) => [...path, list, n]));
    return [[...path, 'body'], ...points];
  });
  const tips = items(data, ['tips']).map((_, at): Path => ['tips', at, 'text']);
  const texts = [...guidelines, ...tips].flatMap((path) => stringsAt(data, path));
  return [
    ...markdownProblems(texts),
    ...items(data, ['rules']).flatMap((_, at) => placeholderProblems(data, ['rules', at])),
  ];
}

/** A text is one string, or one per language. */
function stringsAt(data: unknown, path: Path): [Path, string][] {
  const value = valueAt(data, path);
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([language, text]): [Path, string][] =>
    typeof text === 'string' ? [[[...path, language], text]] : [],
  );
}

function markdownProblems(texts: readonly [Path, string][]): Problem[] {
  const problems: Problem[] = [];
  let length = 0;
  for (const [path, markdown] of texts) {
    length += markdown.length;
    if (length > MOST_MARKDOWN) {
      const most = MOST_MARKDOWN.toLocaleString('en');
      return [
        ...problems,
        { path, message: `guidelines and tips are longer than ${most} characters here: shorten them` },
      ];
    }
    for (const message of markdownMistakes(markdown)) problems.push({ path, message });
  }
  return problems;
}

function markdownMistakes(markdown: string): string[] {
  const tooDeep = [`the text has more than ${DEEPEST} quotes, lists or stars within each other: make it simpler`];
  if (markdown.split('\n').some((line) => depthOf(line) > DEEPEST)) return tooDeep;
  const mistakes: string[] = [];
  try {
    marked.walkTokens(marked.lexer(markdown), (token) => {
      if ((token.type === 'link' || token.type === 'image') && !isLink(token.href))
        mistakes.push(`the link "${quoted(token.href)}" must begin with https:// or mailto:`);
    });
  } catch (error) {
    // Emphasis within emphasis is one call within another.
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
  return mistakes;
}

/** How many quotes and lists a line opens within each other; an indentation of four is one more. */
function depthOf(line: string): number {
  const marker = /[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let depth = 0;
  while (depth <= DEEPEST && marker.test(line)) depth += 1;
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  return depth + Math.floor(indent.replaceAll('\t', '    ').length / 4);
}

function placeholderProblems(data: unknown, path: Path): Problem[] {
  const kind = String(valueAt(data, [...path, 'kind']));
  if (!Object.hasOwn(kinds, kind)) return [];
  const { placeholders } = kinds[kind as keyof typeof kinds];
  return ['message', 'why']
    .flatMap((field) => stringsAt(data, [...path, field]))
    .flatMap(([at, text]) =>
      [...text.matchAll(/\{\s*[\w-]+\s*\}/g)]
        .map(([written]) => written)
        .filter((written) => !placeholders.some((name) => written === `{${name}}`))
        .map((written) => ({
          path: at,
          message: `${quoted(written)} stands for nothing here; kind ${kind} fills in ${placeholders.map((known) => `{${known}}`).join(', ')}`,
        })),
    );
}
