/** Links, as the sites make them. */

import type { Link } from '../text/links.ts';
import type { Detector } from './detector.ts';

/** ASP.NET and VB.NET are no addresses. */
const PLATFORM = /^[A-Z]+\.NET$/;

export const url: Detector = ({ text, links }) =>
  links.filter(({ start, end }) => !PLATFORM.test(text.slice(start, end))).map(({ start, end }) => ({ start, end }));

/** Whether a link leads to one of these hosts or to a subdomain of one. */
export function leadsTo({ host }: Pick<Link, 'host'>, hosts: readonly string[]): boolean {
  return hosts.some((wanted) => host === wanted || host.endsWith(`.${wanted}`));
}

/** A host as links have it, from what an admin wrote; undefined where that is none. */
export function hostOf(written: string): string | undefined {
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.?$/u.test(written)) return undefined;
  const address = `https://${written}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '') : undefined;
}
