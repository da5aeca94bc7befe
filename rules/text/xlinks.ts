/**
 * The links of a post as X finds them, which is not quite as LinkedIn does: a name without https:// is one where its last
 * part is a top-level domain. After the rules of twitter-text
 * (https://github.com/twitter/twitter-text/blob/master/js/src/regexp/extractUrl.js).
 */

import { isPublicHost } from './links.ts';
import type { Span } from './spans.ts';

const LATIN =
  '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const MARKERS = '\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069';
const INVALID = '\\ufffe\\ufeff\\uffff';
const SPACES = '\\t-\\r \\x85\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** What no part of a name has; X takes any other character, an emoji, too. */
const OUTSIDE = `!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$${SPACES}${INVALID}${MARKERS}`;
/** What may hold names. */
const RUN = new RegExp(`[^${OUTSIDE}]+`, 'gu');
const SCHEME = /https?:\/\/$/iu;
const PLAIN_RUN = new RegExp(`[a-z0-9.${LATIN}-]+`, 'giu');
const LABELS = /[^.]+(?:\.[^.]+)*/g;
const TOP_LEVEL = /^(?:xn--[a-z0-9-]+|(?:[a-z]+|[^\0-\x7f]+)(?![a-z0-9@+-]))/i;
/** What may not stand before a link; before one without a scheme none of -_./ either. */
const BEFORE = new RegExp(`[A-Za-z0-9@＠$#＃${INVALID}]`, 'u');
/** The most characters of a link. */
const LONGEST = 4096;

const PATH = `[a-z\\u0400-\\u04ff0-9!*';:=+,.$/%#\\[\\]\\u2013_~@|&${LATIN}-]`;
const BALANCED = `\\((?:${PATH}+|${PATH}*\\(${PATH}+\\)${PATH}*)\\)`;
const PATH_RUN = new RegExp(`(?:${PATH}|${BALANCED})*`, 'iuy');
const PATH_END = new RegExp(`^(?:[+a-z\\u0400-\\u04ff0-9=_#/${LATIN}-]|\\))$`, 'iu');
const PORT = /(?::\d+)?/y;
const QUERY_RUN = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const QUERY_END = /[a-z0-9\-_&=#/]$/i;

/** The links of a post, in order. The text is in Unicode's composed form. */
export function findXLinks(text: string): Span[] {
  if (!text.includes('.')) return [];
  const links: Span[] = [];
  // Where the last link ends, kept or not: what is in one that is too long is not looked at again.
  let past = 0;
  for (const { index, start, end: last } of candidates(text)) {
    const before = text.charAt(index - 1);
    if (past > index || BEFORE.test(before)) continue;
    const length = nameLength(text.slice(start, last), text.charAt(last));
    if (!length) continue;
    const found =
      index < start
        ? [{ start: index, end: endOfLink(text, start + length) }]
        : /[-_./]/.test(before)
          ? []
          : plainNames(text, start, length);
    past = found.at(-1)?.end ?? past;
    for (const link of found) if (link.end - link.start <= LONGEST) links.push(link);
  }
  return links;
}

/** A name, or what looks like one; `index` is before `start` where a scheme stands there. */
type Candidate = Span & { index: number };

/** Two labels or more with dots between; a label neither begins nor ends with _ or -. */
function* candidates(text: string): Generator<Candidate> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!run.includes('.')) continue;
    const [scheme = ''] = SCHEME.exec(text.slice(Math.max(0, index - 8), index)) ?? [];
    for (const span of namesIn(run, index))
      yield { ...span, index: span.start === index ? index - scheme.length : span.start };
  }
}

/** @param offset where the run begins in the text */
function* namesIn(run: string, offset: number): Generator<Span> {
  let start = -1;
  let end = -1;
  let at = offset;
  for (const part of run.split('.')) {
    let from = 0;
    let to = part.length;
    while (from < to && isEdge(part[from])) from += 1;
    while (to > from && isEdge(part[to - 1])) to -= 1;
    const goesOn = start >= 0 && from === 0 && to > 0;
    if (goesOn) end = at + to;
    if (!goesOn || to < part.length) {
      if (end > start) yield { start, end };
      start = -1;
      end = -1;
    }
    if (start < 0 && from < to && to === part.length && !goesOn) start = at + from;
    at += part.length + 1;
  }
  if (end > start) yield { start, end };
}

function isEdge(character: string | undefined): boolean {
  return character === '_' || character === '-';
}

/** Without a scheme only what is in plain letters counts: of 日本.peerdal.nl what follows the first dot. */
function plainNames(text: string, start: number, length: number): Span[] {
  const names: Span[] = [];
  for (const { 0: run, index: offset } of text.slice(start, start + length).matchAll(PLAIN_RUN)) {
    for (const { 0: written, index } of run.matchAll(LABELS)) {
      const plain = nameLength(written, '');
      const from = start + offset + index;
      if (plain) names.push({ start: from, end: from + plain });
    }
  }
  const last = names.at(-1);
  // A port or a query counts with a path alone.
  const end = start + length;
  if (last && /^(?::\d+)?\//.test(text.slice(end, end + 12))) last.end = endOfLink(text, end);
  return names;
}

/**
 * How much of a run is a name: up to its last part that is a top-level domain, or 0.
 *
 * @param after the character that follows the run
 */
function nameLength(run: string, after: string): number {
  const labels = run.split('.');
  let length = run.length;
  for (let at = labels.length - 1; at > 0; at--) {
    const [label = '', domain = ''] = [labels[at], labels[at - 1]];
    const top = TOP_LEVEL.exec(label + (at === labels.length - 1 ? after : ''))?.[0] ?? '';
    if (top && !domain.includes('_') && isTopLevel(top)) return length - label.length + top.length;
    length -= label.length + 1;
  }
  return 0;
}

const known = new Map<string, boolean>();

function isTopLevel(label: string): boolean {
  const key = label.toLowerCase();
  let is = known.get(key);
  if (is === undefined) {
    is = key.startsWith('xn--') || isPublicHost(`a.${key}`);
    // Hostile text must not fill the memory.
    if (known.size < 1000) known.set(key, is);
  }
  return is;
}

function endOfLink(text: string, from: number): number {
  PORT.lastIndex = from;
  let end = from + (PORT.exec(text)?.[0].length ?? 0);
  if (text[end] === '/') end = trimmed(text, end + 1, PATH_RUN, PATH_END);
  if (text[end] !== '?') return end;
  const past = trimmed(text, end + 1, QUERY_RUN, QUERY_END);
  return past > end + 1 ? past : end;
}

/** The end of a run of characters of which the last must be fit to end a link. */
function trimmed(text: string, from: number, run: RegExp, last: RegExp): number {
  run.lastIndex = from;
  let end = from + (run.exec(text)?.[0].length ?? 0);
  while (end > from && !last.test(text.charAt(end - 1))) end -= 1;
  return end;
}
