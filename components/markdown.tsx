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

/** What becomes of words that are shown: themselves, or pieces of them marked. */
export type Leaf = (words: string) => ComponentChild;

/** A part of a source that stands by itself, such as a paragraph or a list. */
export interface Block {
  /** As it was written. */
  raw: string;
  content: ComponentChild;
}

/** The elements for a source. Every heading becomes an `h3`: it stands under a guideline's title. */
export function markdown(source: string, leaf: Leaf = (words) => words): ComponentChild[] {
  return blocks(source, leaf).map(({ content }) => content);
}

/** The same, part by part. */
export function blocks(source: string, leaf: Leaf = (words) => words): Block[] {
  return tokens(source).map((token) => ({ raw: token.raw, content: element(token as MarkedToken, 1, leaf) }));
}

function elements(list: readonly Token[], depth: number, leaf: Leaf): ComponentChild[] {
  return list.map((token) => (depth > DEEPEST ? token.raw : element(token as MarkedToken, depth + 1, leaf)));
}

function element(token: MarkedToken, depth: number, leaf: Leaf): ComponentChild {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      return <h3>{elements(token.tokens, depth, leaf)}</h3>;
    case 'paragraph':
      return <p>{elements(token.tokens, depth, leaf)}</p>;
    case 'blockquote':
      return <blockquote>{elements(token.tokens, depth, leaf)}</blockquote>;
    case 'list':
      return token.ordered ? (
        <ol start={Number(token.start) || 1}>{elements(token.items, depth, leaf)}</ol>
      ) : (
        <ul>{elements(token.items, depth, leaf)}</ul>
      );
    case 'list_item':
      return <li>{elements(token.tokens, depth, leaf)}</li>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'strong':
      return <strong>{elements(token.tokens, depth, leaf)}</strong>;
    case 'em':
      return <em>{elements(token.tokens, depth, leaf)}</em>;
    case 'del':
      return <del>{elements(token.tokens, depth, leaf)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link': {
      const href = safeHref(token.href);
      return href ? <a {...linkProps(href)}>{elements(token.tokens, depth, leaf)}</a> : token.raw;
    }
    case 'text':
      return token.tokens ? elements(token.tokens, depth, leaf) : leaf(token.text);
    case 'escape':
    case 'image':
      return leaf(token.text);
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
