/** The links of a text: addresses with a scheme and bare domains, as the sites make them links. */

import { find, test } from 'linkifyjs';
import { allMatches } from './all-matches.ts';
import type { Span } from './spans.ts';

/** What no link, and no e-mail address, is without. */
const URL_SIGN = /\.\S|:\/\//g;
const MAIL_SIGN = /[^\s@]@(?=[^\s@])/g;

export interface Link extends Span {
  /** The host in lower case, without `www.`. */
  host: string;
}

/** The links of a text, in order. E-mail addresses are none, nor is what follows a # or @. */
export function findLinks(text: string): Link[] {
  return findIn(text, 'url', URL_SIGN)
    .filter(({ href, start }) => URL.canParse(href) && !/[#@$＃＠]/.test(text.charAt(start - 1)))
    .map(({ start, end, href }) => ({ start, end, host: new URL(href).hostname.replace(/^www\./, '') }));
}

/** The e-mail addresses of a text, in order. */
export function findMailAddresses(text: string): Span[] {
  return findIn(text, 'email', MAIL_SIGN).map(({ start, end }) => ({ start, end }));
}

/**
 * Looks for links where there may be one: the library is slow, and of a post's words few look like a link.
 *
 * @param sign what no link of this type is without; none has white space
 */
function findIn(text: string, type: 'url' | 'email', sign: RegExp): { start: number; end: number; href: string }[] {
  const found = [];
  let done = 0;
  for (const { index } of allMatches(text, sign)) {
    if (index < done) continue;
    const from = spaceBefore(text, index, done);
    done = spaceBehind(text, index);
    for (const { start, end, href } of find(text.slice(from, done), type))
      found.push({ start: from + start, end: from + end, href });
  }
  return found;
}

/**
 * Tells where a link or an e-mail address may be, without looking for one: what a stretch stands in, from white space to white
 * space, has a sign that none is without. It remembers the place that it was last asked about.
 */
export class AddressSigns {
  readonly #text: string;
  #from = 0;
  #to = -1;
  #found = false;

  constructor(text: string) {
    this.#text = text;
  }

  isNear({ start, end }: Span): boolean {
    if (start < this.#from || end > this.#to) {
      this.#from = spaceBefore(this.#text, start, 0);
      this.#to = spaceBehind(this.#text, end);
      const around = this.#text.slice(this.#from, this.#to);
      this.#found = around.search(URL_SIGN) >= 0 || around.search(MAIL_SIGN) >= 0;
    }
    return this.#found;
  }
}

function spaceBefore(text: string, at: number, limit: number): number {
  let from = at;
  while (from > limit && !isSpace(text.charCodeAt(from - 1))) from--;
  return from;
}

function spaceBehind(text: string, at: number): number {
  let to = at;
  while (to < text.length && !isSpace(text.charCodeAt(to))) to++;
  return to;
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit >= 0xa0 ? /\s/.test(String.fromCharCode(unit)) : false;
}

/** Whether a host ends in a top-level domain that exists: without one, a site makes no link of it. */
export function isPublicHost(host: string): boolean {
  return host.includes('.') && test(host, 'url');
}
