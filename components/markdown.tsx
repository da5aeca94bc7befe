/**
 * A pack's Markdown as elements: a small subset (paragraphs, lists, quotes, headings, emphasis, code, links). HTML and
 * whatever else there is stays text, as written; no string ever becomes markup.
 */

import { lexer, type MarkedToken, type Token } from 'marked';
import type { ComponentChild } from 'preact';
import { linkProps, safeHref } from './links.ts';

/** Deeper than anybody writes; below it, the source is shown as it is. */
const DEEPEST = 12;

/** The tokens, or the whole as one text where the parser gives up (thousands of nested quotes). */
function tokens(source: string): Token[] {
  try {
    return lexer(source, { gfm: true });
  } catch {
    return [{ type: 'text', raw: source, text: source }];
  }
}

/** The elements for a source. Every heading becomes an `h3`: it stands under a guideline's title. */
export function markdown(source: string): ComponentChild[] {
  return elements(tokens(source), 0);
}

function elements(list: readonly Token[], depth: number): ComponentChild[] {
  return list.map((token) => (depth > DEEPEST ? token.raw : element(token as MarkedToken, depth + 1)));
}

function element(token: MarkedToken, depth: number): ComponentChild {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      return <h3>{elements(token.tokens, depth)}</h3>;
    case 'paragraph':
      return <p>{elements(token.tokens, depth)}</p>;
    case 'blockquote':
      return <blockquote>{elements(token.tokens, depth)}</blockquote>;
    case 'list':
      return token.ordered ? (
        <ol start={Number(token.start) || 1}>{elements(token.items, depth)}</ol>
      ) : (
        <ul>{elements(token.items, depth)}</ul>
      );
    case 'list_item':
      return <li>{elements(token.tokens, depth)}</li>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'strong':
      return <strong>{elements(token.tokens, depth)}</strong>;
    case 'em':
      return <em>{elements(token.tokens, depth)}</em>;
    case 'del':
      return <del>{elements(token.tokens, depth)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link': {
      const href = safeHref(token.href);
      return href ? <a {...linkProps(href)}>{elements(token.tokens, depth)}</a> : token.raw;
    }
    case 'text':
      return token.tokens ? elements(token.tokens, depth) : token.text;
    case 'escape':
      return token.text;
    case 'image':
      return token.text;
    default:
      return token.raw;
  }
}

/** The words of a source without their Markdown, on one line: for search results. */
export function plainText(source: string): string {
  const words = (list: readonly Token[]): string => list.map((token) => wordsOf(token as MarkedToken, words)).join('');
  return words(tokens(source)).replaceAll(/\s+/g, ' ').trim();
}

function wordsOf(token: MarkedToken, words: (list: readonly Token[]) => string): string {
  if (token.type === 'list') return `${words(token.items)} `;
  if (token.type === 'def' || token.type === 'hr') return ' ';
  if ('tokens' in token && token.tokens) return `${words(token.tokens)}${isBlock(token) ? ' ' : ''}`;
  return 'text' in token ? token.text : token.raw;
}

function isBlock(token: MarkedToken): boolean {
  return ['paragraph', 'heading', 'list_item', 'blockquote'].includes(token.type);
}
