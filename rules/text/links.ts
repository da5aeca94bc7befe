/** The links of a text: addresses with a scheme and bare domains, as the sites make them links. */

import { find, test } from 'linkifyjs';
import type { Span } from './spans.ts';

export interface Link extends Span {
  /** The host in lower case, without `www.`. */
  host: string;
}

/** The links of a text, in order. E-mail addresses are none, nor is what follows a # or @. */
export function findLinks(text: string): Link[] {
  // Looking for links is slow in a long text, and one without these has none.
  if (!/\.\S|:\/\//.test(text)) return [];
  return find(text, 'url')
    .filter(({ href, start }) => URL.canParse(href) && !/[#@$＃＠]/.test(text.charAt(start - 1)))
    .map(({ start, end, href }) => ({ start, end, host: new URL(href).hostname.replace(/^www\./, '') }));
}

/** The e-mail addresses of a text, in order. */
export function findMailAddresses(text: string): Span[] {
  if (!text.includes('@')) return [];
  return find(text, 'email').map(({ start, end }) => ({ start, end }));
}

/** Whether a host ends in a top-level domain that exists: without one, a site makes no link of it. */
export function isPublicHost(host: string): boolean {
  return host.includes('.') && test(host, 'url');
}
