/** The shape of what is known about a site. Every fact has the date it was last seen to hold. */

import type { BoxName, Hat, Site, SiteRow, Surface } from '../../../rules/types.ts';

/** A compose box. Selectors; `within` is looked for among the editor's ancestors, across open shadow roots. */
export interface BoxFacts {
  /** What it is called, by packs too: but for those for messages, of which no pack can speak. Our own box has no name. */
  id?: BoxName;
  surface: Surface;
  /** The editor itself: the element that is edited. */
  editor: string;
  within?: string;
  /** The editor is not this box where one of its ancestors matches. */
  notWithin?: string;
  /** Nor on addresses whose path matches. */
  notAt?: RegExp;
  /** Nor anywhere but on addresses whose path matches. */
  onlyAt?: RegExp;
  /** Which engine it was seen to be. */
  engine: Engine | 'unknown';
  /** The ancestor in which button and author are looked for; `within` where it is left out. */
  scope?: string;
  /** The buttons that send the text off: the visible ones count. */
  post?: string;
  /** Whether Ctrl or Cmd with Enter sends it off too. */
  postsByKey?: boolean;
  /** Whose name the box shows as its author: of all that match in the scope, what stands nearest to the editor. */
  author?: string;
  /** The attribute of `author` that has the name, and what stands before it there; its label or text where left out. */
  authorIn?: { attribute: string; after: string };
  /** For whom this box writes, where that is sure. */
  hat?: Hat;
  /** Boxes of one scope are the parts of one thread. */
  thread?: boolean;
  seen: string;
  /** What a pack brought of this row. It may find editors of an engine that we know, and no place of private talk. */
  brought?: SiteRow;
}

export type Engine = 'draft' | 'quill' | 'tiptap' | 'plain' | 'textarea';

/**
 * How text can be put into an editor without harm. `insert`: by the browser's own insertText. `inside-leaf`: the same, but
 * only where the span and both its neighbours stand in one text node. `paste`: handed to the editor as a paste of plain text.
 * `none`: offer to copy instead.
 */
export type Way = 'insert' | 'inside-leaf' | 'paste' | 'none';

export interface WayFacts {
  engine: BoxFacts['engine'];
  browser: 'chrome' | 'firefox';
  /** For putting text in place of other text. */
  replace: Way;
  /** For putting text in between: at the end of a line, or before a word. */
  add: Way;
  /** For taking text away. */
  remove: Way;
  /** Measured, but not used before a person has tried it on the live site. */
  waits?: true;
  seen: string;
}

export interface SiteFacts {
  site: Site;
  hosts: readonly string[];
  boxes: readonly BoxFacts[];
  ways: readonly WayFacts[];
}
