/** Answers questions about a site from its facts; nothing else knows a selector. */

import type { SiteRow } from '../../../rules/types.ts';
import { closestAcross } from './closest.ts';
import { EDITABLE, engineOf } from './engines.ts';
import type { BoxFacts, SiteFacts, Way } from './facts.ts';
import { linkedin } from './linkedin.ts';
import { isPrivate } from './private.ts';
import { x } from './x.ts';

export { addressOf } from './address.ts';
export { EDITABLE, engineOf } from './engines.ts';
export type { BoxFacts, Engine, SiteFacts, Way } from './facts.ts';
export { isPrivate } from './private.ts';

const SITES: readonly SiteFacts[] = [linkedin, x];

/** The facts for a host; nothing where the site is not known. */
export const siteFor = (host: string): SiteFacts | undefined => SITES.find(({ hosts }) => hosts.includes(host));

/** What no row of a pack may take for a box's surroundings: the whole page, or all that it is about. */
const WHOLE = 'html, body, main, :has(main)';

/**
 * The facts with a pack's newer rows. Each stands before the row that it renews, which still counts where the new one finds
 * nothing: a site does not change for everybody on one day. A row that is no newer than ours changes nothing.
 */
export function withRows(facts: SiteFacts, rows: readonly SiteRow[]): SiteFacts {
  const newer = (box: BoxFacts) =>
    rows.filter((row) => row.site === facts.site && row.box === box.id && row.date > box.seen && isReadable(row));
  const boxes = facts.boxes.flatMap((box): BoxFacts[] => [
    ...newer(box).map((row) => ({ ...box, ...row, seen: row.date, brought: row })),
    box,
  ]);
  return { ...facts, boxes };
}

/** Whether this browser can read all its selectors. */
function isReadable({ editor, within, notWithin, scope, post, author }: SiteRow): boolean {
  try {
    const selectors = [editor, within, notWithin, scope, post, author].filter(Boolean);
    document.createElement('p').matches(selectors.join() || '*');
    return true;
  } catch {
    return false;
  }
}

/** The compose box that an element is in, if it is one that we know. @param path of the address in the address bar */
export function boxAt(
  facts: SiteFacts,
  element: Element,
  path: string,
): { editor: HTMLElement; box: BoxFacts } | undefined {
  for (const box of facts.boxes) {
    if (box.notAt?.test(path) || box.onlyAt?.test(path) === false) continue;
    const editor = element.closest<HTMLElement>(box.editor);
    if (!editor) continue;
    if (box.within && !closestAcross(editor, box.within)) continue;
    if (box.notWithin && closestAcross(editor, box.notWithin)) continue;
    if (!box.brought) return { editor, box };
    const engine = engineOf(editor);
    if (engine && mayFind(box.brought, editor, path)) return { editor, box: { ...box, engine } };
  }
  return undefined;
}

/** Whether a row of a pack may be about this. */
function mayFind(row: Partial<SiteRow>, editor: Element, path: string): boolean {
  const isWhole = (selector = '[x]') => closestAcross(editor, selector)?.matches(WHOLE);
  return editor.matches(EDITABLE) && !isPrivate(editor, path) && !isWhole(row.within) && !isWhole(row.scope);
}

const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

const visibleIn = (around: Element, selector: string): HTMLElement[] =>
  [...around.querySelectorAll<HTMLElement>(selector)].filter(isVisible);

/** The ancestor in which a box has its button and its author; nothing where the row names none, or it is not there. */
function scopeOf(editor: Element, box: BoxFacts): Element | undefined {
  const selector = box.scope ?? box.within;
  return selector === undefined ? undefined : closestAcross(editor, selector);
}

/** The visible buttons that send the text of this box off; none where they are not known or not there. */
export function postButtons(editor: Element, box: BoxFacts): HTMLElement[] {
  const scope = box.post === undefined ? undefined : scopeOf(editor, box);
  return scope && box.post !== undefined ? visibleIn(scope, box.post) : [];
}

/** The editors whose texts are sent off together with this one, in the order of the page; itself included. */
export function partsOf(editor: HTMLElement, box: BoxFacts): HTMLElement[] {
  const scope = box.thread ? scopeOf(editor, box) : undefined;
  const parts = scope ? visibleIn(scope, box.editor) : [];
  return parts.includes(editor) ? parts : [editor];
}

/** The name that the box shows as its author's; nothing where it shows none. */
export function authorOf(editor: Element, box: BoxFacts): string | undefined {
  const { author, authorIn } = box;
  const scope = author === undefined ? undefined : scopeOf(editor, box);
  if (!scope || author === undefined) return undefined;
  for (let around = editor.parentElement; around; around = around.parentElement) {
    const [shown] = visibleIn(around, author);
    if (shown) {
      const name = authorIn ? shown.getAttribute(authorIn.attribute)?.slice(authorIn.after.length) : nameIn(shown);
      return name?.trim() || undefined;
    }
    if (around === scope) return undefined;
  }
  return undefined;
}

/** An element's label, else the first of its texts that is for everybody. */
function nameIn(element: Element): string | undefined {
  if (element.ariaLabel) return element.ariaLabel;
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.textContent?.trim() && !node.parentElement?.closest('[aria-hidden="true"]')) return node.textContent;
  }
  return undefined;
}

/**
 * How this span may be changed in place; nothing where its text can only be copied.
 *
 * @param span `insideLeaf`: its text node goes on at both sides of it
 */
export function wayFor(
  facts: SiteFacts,
  engine: BoxFacts['engine'],
  browser: 'chrome' | 'firefox',
  span: { change: 'replace' | 'add' | 'remove'; insideLeaf: boolean },
): 'insert' | 'paste' | undefined {
  const row = facts.ways.find((way) => way.engine === engine && way.browser === browser && !way.waits);
  const way: Way = row?.[span.change] ?? 'none';
  if (way === 'none' || (way === 'inside-leaf' && !span.insideLeaf)) return undefined;
  return way === 'paste' ? 'paste' : 'insert';
}
