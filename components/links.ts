/** Which addresses from a pack may become a link. */

const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** The address as a browser reads it when it is http(s) or mailto, else nothing: what is shown then is text. */
export function safeHref(address: string): string | undefined {
  const url = URL.parse(address.trim());
  return url && ALLOWED.has(url.protocol) ? url.href : undefined;
}

/** What a link needs to open outside our page without telling where it was clicked; a mail program needs no tab. */
export function linkProps(href: string): { href: string; target?: string; rel?: string } {
  return href.startsWith('mailto:') ? { href } : { href, target: '_blank', rel: 'noopener noreferrer' };
}
