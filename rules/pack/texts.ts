/** Mistakes in the texts of a pack: links that lead elsewhere than to a page or an address, unknown placeholders. */

import { marked } from 'marked';
import { kinds } from '../kinds/index.ts';
import { isLink } from './fields.ts';
import { type Problem, valueAt } from './issues.ts';
import type { Path } from './positions.ts';
import { items } from './references.ts';

/** Works on the pack as it was written. */
export function textProblems(data: unknown): Problem[] {
  const guidelines = items(data, ['guidelines']).flatMap((guideline, at) => {
    const path: Path = ['guidelines', at];
    const points = ['do', 'dont'].flatMap((list) => items(guideline, [list]).map((_, n) => [...path, list, n]));
    return [[...path, 'body'], ...points];
  });
  const tips = items(data, ['tips']).map((_, at): Path => ['tips', at, 'text']);
  const links = [...guidelines, ...tips].flatMap((path) => stringsAt(data, path)).flatMap(linkProblems);
  return [...links, ...items(data, ['rules']).flatMap((_, at) => placeholderProblems(data, ['rules', at]))];
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

function linkProblems([path, markdown]: [Path, string]): Problem[] {
  const problems: Problem[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if ((token.type === 'link' || token.type === 'image') && !isLink(token.href))
      problems.push({ path, message: `the link "${token.href}" must begin with https:// or mailto:` });
  });
  return problems;
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
          message: `${written} stands for nothing here; kind ${kind} fills in ${placeholders.map((known) => `{${known}}`).join(', ')}`,
        })),
    );
}
