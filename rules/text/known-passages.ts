/** The passages of a draft that is being written: after an edit, those that it did not touch are the same ones. */

import { Passage } from './passage.ts';
import type { Span } from './spans.ts';

/**
 * The same text, not as a slice of the draft: that takes longer to read, and keeps the whole of it in memory. Escapes keep what
 * is no well-formed text.
 */
function copied(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

export class KnownPassages {
  /** In the order of the texts that were read. */
  #last: readonly Passage[] = [];
  #now: Passage[] = [];
  /** Where among the last ones the next is looked for first. */
  #next = 0;
  /** By their keys, the last ones with their places, and the new ones; made when one does not stand where it stood. */
  #byKey: Map<string, { passage: Passage; at: number }> | undefined;

  /** The passage of a text at a place; texts and places must be asked about in order. */
  passageAt(text: string, { start, end }: Span, mentions: readonly Span[]): Passage {
    const before = this.#last[this.#next];
    const part = text.slice(start, end);
    // To compare is quicker than to look for a key.
    const isHere = mentions.length === 0 && before?.key === part;
    const passage = isHere ? before : this.#elsewhere(part, mentions, before);
    this.#next++;
    this.#now.push(passage);
    return passage;
  }

  #elsewhere(text: string, mentions: readonly Span[], before: Passage | undefined): Passage {
    this.#byKey ??= new Map(this.#last.map((passage, at) => [passage.key, { passage, at }]));
    const known = this.#byKey.get(Passage.keyOf(text, mentions));
    if (known) {
      this.#next = known.at;
      return known.passage;
    }
    const passage = new Passage(copied(text), mentions, before);
    this.#byKey.set(passage.key, { passage, at: this.#next });
    return passage;
  }

  /** Ends the reading of a draft, and forgets what it does not have. Gives those that are gone. */
  end(): Passage[] {
    const isSame = this.#byKey === undefined && this.#last.length === this.#now.length;
    const kept = isSame ? undefined : new Set(this.#now);
    const gone = kept ? this.#last.filter((one) => !kept.has(one)) : [];
    this.#last = this.#now;
    this.#now = [];
    this.#next = 0;
    this.#byKey = undefined;
    return gone;
  }
}
