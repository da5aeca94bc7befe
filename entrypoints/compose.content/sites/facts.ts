/** The shape of what is known about a site. Every fact has the date it was last seen to hold. */

import type { Site, Surface } from '../../../rules/types.ts';

/** A compose box. Selectors; `within` is looked for among the editor's ancestors, across open shadow roots. */
export interface BoxFacts {
  surface: Surface;
  /** The editor itself: the element that is edited. */
  editor: string;
  within?: string;
  /** The editor is not this box where one of its ancestors matches. */
  notWithin?: string;
  /** Nor on addresses whose path matches. */
  notAt?: RegExp;
  /** Which engine it was seen to be; told by nothing but this row. */
  engine: 'draft' | 'quill' | 'tiptap';
  seen: string;
}

/**
 * How text can be put into an editor without harm. `insert`: by the browser's own insertText. `inside-leaf`: the same, but
 * only where the span and both its neighbours stand in one text node. `none`: offer to copy instead.
 */
export type Way = 'insert' | 'inside-leaf' | 'none';

export interface WayFacts {
  engine: BoxFacts['engine'];
  browser: 'chrome' | 'firefox';
  /** For putting text in place of other text, or in between. */
  replace: Way;
  /** For taking text away. */
  remove: Way;
  seen: string;
}

export interface SiteFacts {
  site: Site;
  hosts: readonly string[];
  boxes: readonly BoxFacts[];
  ways: readonly WayFacts[];
}
