/** Putting the keys of names together into an index. */

import { makeFilter } from '../words/filter.ts';
import { BASIS, hashOf, step } from '../words/hash.ts';
import { isHumped, splitHumps } from './humps.ts';
import { AMPERSAND, type NameIndex, type Slips } from './index.ts';
import { Hashes, Numbers } from './numbers.ts';
import { eachShorter, sumOf } from './slips.ts';
import { makeTable } from './table.ts';
import { Tokens } from './tokens.ts';

/** Collects the keys of names. */
export class Build {
  readonly #hashes = new Numbers();
  readonly #values = new Numbers();
  readonly #spellings = new Numbers();
  readonly #first = new SlipBuild();
  readonly #others = new SlipBuild();

  add(tokens: Tokens, count: number, spelling: number, long: boolean): void {
    const humped = isHumped(tokens.text);
    let state = BASIS;
    for (let token = 0; token < count; token++) {
      if (token > 0) {
        this.#add(state, 1);
        if (tokens.gap(token - 1).includes('&')) state = step(state, AMPERSAND);
      }
      const humps = humped ? humpsIn(tokens, token) : NONE;
      const from = tokens.from[token] ?? 0;
      const to = tokens.from[token + 1] ?? 0;
      for (let at = from; at < to; at++) {
        if (humps.length > 0 && humps.includes(at - from)) this.#add(state, 1);
        state = step(state, tokens.units[at] ?? 0);
      }
      if (long) (token === 0 ? this.#first : this.#others).add(tokens, token);
    }
    if (count === 0) return;
    this.#spellings.push(spelling);
    this.#add(state, this.#spellings.length << 1);
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
  readonly #known = new Hashes();
  readonly #words = new Numbers();
  readonly #shorter = new Numbers();

  add(tokens: Tokens, token: number): void {
    if (!this.#known.add(tokens.hash(token))) return;
    const sum = sumOf(tokens, token);
    this.#words.push(sum);
    eachShorter(tokens, token, sum, token === 0, (one) => this.#shorter.push(one));
  }

  finish(): Slips {
    return { words: makeFilter(this.#words.all), shorter: makeFilter(this.#shorter.all) };
  }
}

const NONE: readonly number[] = [];

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
