/** What a look at a site tells: which boxes are there, and what we find beside them. No text, no name. */

import type { BoxName, Site } from '../../rules/types.ts';

/** `unasked`: we do not look for it in this box. */
export type Seen = 'yes' | 'no' | 'unasked';

export interface BoxFound {
  id: BoxName;
  /** `none`: not there, or not as we know it. `elsewhere`: it is on other addresses of the site. */
  state: 'found' | 'none' | 'elsewhere';
  /** The engine that was found; the one that we expect, where nothing was. */
  engine: 'draft' | 'quill' | 'tiptap' | 'plain' | 'textarea' | 'unknown';
  author: Seen;
  post: Seen;
  /** The day on which its selectors were last seen to hold. */
  date: string;
  /** Who says where it is. */
  from: 'built-in' | 'pack';
}

/** What there is to show: the boxes of a site, or why there are none. */
export type Looked =
  | { state: 'asking' | 'gone' }
  | { state: 'reload'; site: Site }
  | { state: 'ready'; site: Site; boxes: readonly BoxFound[] };

/**
 * Puts another look at a site to those before: what was found once stays found, as it was found last.
 *
 * @param looks of all frames of a page; a box that one of them finds is found
 */
export function together(before: readonly BoxFound[], looks: readonly (readonly BoxFound[])[]): BoxFound[] {
  const [first = [], ...others] = looks;
  return first.map((box) => {
    const same = [box, ...others.flat().filter(({ id }) => id === box.id)];
    const found = [...same, ...before.filter(({ id }) => id === box.id)].find(({ state }) => state === 'found');
    return found ?? same.find(({ state }) => state === 'none') ?? box;
  });
}
