/** Putting the keys of names together into an index. */

import { makeFilter } from '../words/filter.ts';
import { BASIS, hashOf, step } from '../words/hash.ts';
import { isHumped, splitHumps } from './humps.ts';
import { AMPERSAND, type NameIndex, type Slips } from './index.ts';
import { Hashes, Numbers } from './numbers.ts';
import { addShorter, sumOf } from './slips.ts';
import { makeTable } from './table.ts';
import { Tokens } from './tokens.ts';

/** Collects the keys of names. */
export class Build {
  readonly #hashes = new Numbers();
  readonly #values = new Numbers();
  readonly #spellings = new Numbers();
  readonly #first: SlipBuild;
  readonly #others: SlipBuild;

  /** @param names how many will come, more or less */
  constructor(names: number) {
    this.#first = new SlipBuild(names);
    this.#others = new SlipBuild(names / 4);
  }

  add(tokens: Tokens, count: number, spelling: number, long: boolean): void {
    if (count === 0) return;
    const humped = isHumped(tokens.text);
    let state = BASIS;
    for (let token = 0; token < count; token++) {
      if (token > 0) {
        this.#add(state, 1);
        if (tokens.gap(token - 1).includes('&')) state = step(state, AMPERSAND);
      }
      state = humped ? this.#addHumps(tokens, token, state) : tokens.after(token, state);
      if (long) (token === 0 ? this.#first : this.#others).add(tokens, token);
    }
    this.#spellings.push(spelling);
    this.#add(state, this.#spellings.length << 1);
  }

  /** Adds what ends before each hump of a word. Gives the state after the word. */
  #addHumps(tokens: Tokens, token: number, before: number): number {
    const humps = humpsIn(tokens, token);
    const from = tokens.from[token] ?? 0;
    const to = tokens.from[token + 1] ?? 0;
    let state = before;
    for (let at = from; at < to; at++) {
      if (humps.length > 0 && humps.includes(at - from)) this.#add(state, 1);
      state = step(state, tokens.units[at] ?? 0);
    }
    return state;
  }

  #add(state: number, value: number): void {
    this.#hashes.push(hashOf(state));
    this.#values.push(value);
  }

  finish(): Pick<NameIndex, 'table' | 'spellings' | 'next' | 'slips'> {
    const spellings = this.#spellings.all.slice();
    const next = new Map<number, number>();
    const table = makeTable(this.#hashes.all, this.#values.all, (old, value) => {
      const first = value >>> 1;
      const others = old >>> 1;
      if (first > 0 && others > 0) next.set(first - 1, others - 1);
      return ((first || others) << 1) | (old & 1) | (value & 1);
    });
    return { table, spellings, next, slips: { first: this.#first.finish(), others: this.#others.finish() } };
  }
}

/** Collects the words of names, each once, and what is left of them without one letter. */
class SlipBuild {
  readonly #known: Hashes;
  readonly #words = new Numbers();
  readonly #shorter = new Numbers();

  constructor(words: number) {
    this.#known = new Hashes(words);
  }

  add(tokens: Tokens, token: number): void {
    if (!this.#known.add(tokens.hash(token))) return;
    const sum = sumOf(tokens, token);
    this.#words.push(sum);
    addShorter(tokens, token, sum, token === 0, this.#shorter);
  }

  finish(): Slips {
    return { words: makeFilter(this.#words.all), shorter: makeFilter(this.#shorter.all) };
  }
}

/** Where in the folded units of a word its humps begin. */
function humpsIn({ text, start, end }: Tokens, token: number): readonly number[] {
  const written = text.slice(start[token], end[token]);
  const [head = '', ...rest] = splitHumps(written);
  let at = lengthOf(head);
  return rest.map((hump) => {
    const here = at;
    at += lengthOf(hump);
    return here;
  });
}

const part = new Tokens();
function lengthOf(written: string): number {
  const { from, count } = part.read(written);
  return from[count] ?? 0;
}
