/** Answers questions about a site from its facts; nothing else knows a selector. */

import type { BoxFacts, SiteFacts, Way } from './facts.ts';
import { linkedin } from './linkedin.ts';
import { x } from './x.ts';

export type { BoxFacts, SiteFacts, Way } from './facts.ts';

const SITES: readonly SiteFacts[] = [linkedin, x];

/** The facts for a host; nothing where the site is not known. */
export const siteFor = (host: string): SiteFacts | undefined => SITES.find(({ hosts }) => hosts.includes(host));

/** The compose box that an element is in, if it is one that we know. */
export function boxAt(
  facts: SiteFacts,
  element: Element,
  path: string,
): { editor: HTMLElement; box: BoxFacts } | undefined {
  for (const box of facts.boxes) {
    if (box.notAt?.test(path)) continue;
    const editor = element.closest<HTMLElement>(box.editor);
    if (!editor) continue;
    if (box.within && !closestAcross(editor, box.within)) continue;
    if (box.notWithin && closestAcross(editor, box.notWithin)) continue;
    return { editor, box };
  }
  return undefined;
}

/** `closest`, going on from an open shadow root to its host. */
function closestAcross(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : undefined;
}

/** How this span may be changed: `neighbours` says whether the text node goes on at both sides of it. */
export function mayReplace(
  facts: SiteFacts,
  engine: BoxFacts['engine'],
  browser: 'chrome' | 'firefox',
  span: { removes: boolean; insideLeaf: boolean },
): boolean {
  const row = facts.ways.find((way) => way.engine === engine && way.browser === browser);
  const way: Way = (span.removes ? row?.remove : row?.replace) ?? 'none';
  return way === 'insert' || (way === 'inside-leaf' && span.insideLeaf);
}
