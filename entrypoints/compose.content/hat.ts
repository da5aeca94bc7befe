/**
 * For whom a person writes in a box: known where the box itself says it, told by the name that stands there as the author,
 * or chosen by the person. Never guessed.
 */

import type { HatState } from '../../components/card/hat.tsx';
import type { Hat } from '../../rules/types.ts';
import type { Said } from './said.ts';
import { authorOf, type BoxFacts } from './sites/index.ts';

/** What goes with a question. The author's name is for the background alone, which knows the organisation's accounts. */
interface Worn {
  hat?: Hat;
  author?: string;
}

export interface HatKeeper {
  /** As it was when it was last looked at. */
  ask(): Worn;
  /** Looks at the page, which is dear. @returns whether anything of it has changed since the last question */
  isStale(): boolean;
  /** @param own whether the author that was asked about is the organisation */
  answered(own: boolean): void;
  state(): HatState;
  /** The person's own choice; nothing takes it back. */
  choose(hat: Hat | undefined): void;
}

/**
 * @param row the facts of this editor's box
 * @param usual for whom the person writes where neither the box nor a choice says it
 * @param said where the person's own choice is kept
 */
export function keepHat(editor: HTMLElement, row: BoxFacts, usual: () => Hat | undefined, said: Said): HatKeeper {
  const ownWord = () => (said.hat === null ? usual() : said.hat);
  let seen: Worn | undefined;
  let asked: Worn = {};
  let own = false;

  function worn(): Worn {
    if (row.hat) return { hat: row.hat };
    const author = authorOf(editor, row);
    const hat = ownWord();
    return { ...(hat && { hat }), ...(author !== undefined && { author }) };
  }

  return {
    ask() {
      seen ??= worn();
      if (seen.author !== asked.author) own = false;
      asked = seen;
      return seen;
    },
    isStale() {
      seen = worn();
      const { hat, author } = seen;
      return hat !== asked.hat || author !== asked.author;
    },
    answered(isOwn) {
      own = isOwn;
    },
    state() {
      const known = row.hat ?? (own ? 'organisation' : undefined);
      return { hat: known ?? ownWord(), known: known !== undefined };
    },
    choose(hat) {
      said.hat = hat;
    },
  };
}
