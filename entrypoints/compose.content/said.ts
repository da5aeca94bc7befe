/**
 * What a person said of a draft. It lives in memory with the draft; where a site makes the editor anew in mid-writing, the new
 * box takes it over.
 */

import type { Hat } from '../../rules/types.ts';
import type { BoxFacts } from './sites/index.ts';

/** How long what was said of a draft waits for a new editor with the same text, in ms. */
const KEPT = 2000;

/**
 * What the person wants left alone in this draft: a match, the draft as a whole where it has no place, or all that the rule
 * finds.
 */
export interface Dismissal {
  rule: string;
  all?: true;
  start?: number;
  end?: number;
}

export interface Said {
  dismissals: Dismissal[];
  /** What the question before a post was about already. */
  asked: Set<string>;
  /** For whom the person writes, if they chose; nobody is a choice, too. */
  hat: Hat | undefined | null;
}

export const nothingSaid = (): Said => ({ dismissals: [], asked: new Set(), hat: null });

export interface Remains {
  /** Keeps what was said of a draft whose editor is gone, for a moment. */
  leave(row: BoxFacts, text: string, said: Said): void;
  /**
   * What was said of the draft that a new box goes on with: same kind of box, same text. Nothing where two drafts fit, since
   * nobody knows then which one it is. Each is taken once.
   *
   * @param read reads the new box's text; only called where there may be something
   */
  take(row: BoxFacts, read: () => string): Said | undefined;
}

export function keepRemains(): Remains {
  const left = new Set<{ row: BoxFacts; text: string; said: Said }>();
  return {
    leave(row, text, said) {
      // An emptied box was posted, or given up.
      if (text.trim() === '') return;
      const one = { row, text, said };
      left.add(one);
      setTimeout(() => left.delete(one), KEPT);
    },
    take({ id, surface }, read) {
      if (left.size === 0) return undefined;
      const text = read();
      const fits = [...left].filter(({ row, text: was }) => row.id === id && row.surface === surface && was === text);
      const [one] = fits;
      if (!one || fits.length > 1) return undefined;
      left.delete(one);
      return one.said;
    },
  };
}
