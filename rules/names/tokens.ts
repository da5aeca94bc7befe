/**
 * The words of a text as numbers, for looking names up: {@link splitWords} makes an object and three strings of each word,
 * which is most of the time that looking up takes. Both have the same words.
 */

import { fold } from '../text/fold.ts';
import { overlap, type Span } from '../text/spans.ts';
import { gapOf, wordEnd } from '../text/words.ts';
import { BASIS, hashOf, step } from './hash.ts';
import { splitHumps } from './humps.ts';

/** What a unit of ASCII is folded to; 0 where it is no part of a word. */
const FOLDED = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const sign = String.fromCharCode(unit);
  if (/[0-9a-z]/i.test(sign)) FOLDED[unit] = sign.toLowerCase().charCodeAt(0);
}
/** Text of more words than this has its own memory, which goes when it is read. */
const MOST_KEPT = 50_000;

export class Tokens {
  text = '';
  count = 0;
  /** By token: where it stands in the text (UTF-16). */
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** By token: where its folded units begin; the next token's begin where they end. */
  from = new Int32Array(257);
  /** By token: the state of the hash after its folded units. */
  state = new Int32Array(256);
  /** By token: 1 where it is a run of ASCII letters and digits. */
  plain = new Uint8Array(256);
  /** By token: the number of the tag that it is in; -1 where it is in none. */
  tag = new Int32Array(256);
  /** The folded units of all tokens. */
  units = new Uint16Array(2048);

  /**
   * Reads a text. A word within a tag is parted at its capitals.
   *
   * @param tags in order
   */
  read(text: string, tags: readonly Span[] = []): this {
    this.text = text;
    this.count = 0;
    if (this.units.length > MOST_KEPT * 8) this.units = new Uint16Array(2048);
    let at = 0;
    let next = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      if (unit < 128 && FOLDED[unit] === 0) {
        at++;
        continue;
      }
      const start = at;
      at = this.#readWord(at, text.length, -1);
      if (at === start) {
        at++;
        continue;
      }
      if (tags.length === 0) continue;
      while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const tag = tags[next];
      if (tag && overlap(tag, { start, end: at })) this.#readHumps(start, at, next);
    }
    return this;
  }

  /** The hash of a token's folded units. */
  hash(token: number): number {
    return hashOf(this.state[token] ?? 0);
  }

  /** The folded units of a token as a string. */
  key(token: number): string {
    if (this.plain[token] === 1) return this.text.slice(this.start[token], this.end[token]).toLowerCase();
    return fold(this.text.slice(this.start[token], this.end[token]));
  }

  /** Whether a token begins with a small letter of ASCII. */
  isSmall(token: number): boolean {
    const first = this.text.charCodeAt(this.start[token] ?? 0);
    return first >= 97 && first <= 122;
  }

  isSpaceBehind(token: number): boolean {
    return this.text.charCodeAt(this.end[token] ?? 0) === 0x20;
  }

  /** The number of folded units of a token. */
  size(token: number): number {
    return (this.from[token + 1] ?? 0) - (this.from[token] ?? 0);
  }

  /** What stands between a token and the next one, in one spelling: see {@link Word.gap}. Nothing within a word. */
  gap(token: number): string {
    const from = this.end[token] ?? 0;
    const to = token + 1 < this.count ? (this.start[token + 1] ?? 0) : this.text.length;
    if (to <= from) return '';
    if (to === from + 1) {
      const sign = this.text.charAt(from);
      if (sign === ' ' || sign === '-' || sign === "'" || sign === '_' || sign === '&') return sign;
    }
    return token + 1 < this.count ? gapOf(this.text.slice(from, to), this.size(token)) : this.text.slice(from, to);
  }

  /** Adds the word at a place, if there is one. Gives its end, or the place itself. */
  #readWord(start: number, limit: number, tag: number): number {
    const { text } = this;
    const from = this.from[this.count] ?? 0;
    this.#makeRoom(from);
    const { units } = this;
    let to = from;
    let state = BASIS;
    let at = start;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      const folded = unit < 128 ? (FOLDED[unit] ?? 0) : 0;
      if (folded === 0) {
        if (unit < 128) break;
        const end = wordEnd(text, start);
        if (end === at) break;
        return this.#readOther(start, Math.min(end, limit), tag);
      }
      if (to === units.length) return this.#readOther(start, Math.min(wordEnd(text, start), limit), tag);
      units[to++] = folded;
      state = step(state, folded);
    }
    if (to > from) this.#add(start, at, to, state, tag, 1);
    return at;
  }

  /** The same for a word with other letters, or a very long one. */
  #readOther(start: number, end: number, tag: number): number {
    if (end <= start) return start;
    const key = fold(this.text.slice(start, end));
    const from = this.from[this.count] ?? 0;
    this.#makeRoom(from + key.length);
    let state = BASIS;
    for (let at = 0; at < key.length; at++) {
      const unit = key.charCodeAt(at);
      this.units[from + at] = unit;
      state = step(state, unit);
    }
    if (key) this.#add(start, end, from + key.length, state, tag, 0);
    return end;
  }

  /** Reads the last word again, in the parts that its capitals make. */
  #readHumps(start: number, end: number, tag: number): void {
    this.count--;
    let from = start;
    for (const hump of splitHumps(this.text.slice(start, end))) {
      const limit = from + hump.length;
      for (let at = from; at < limit; ) at = Math.max(this.#readWord(at, limit, tag), at + 1);
      from = limit;
    }
    // What belongs to the last letter (a joiner) belongs to the last part.
    if (this.count > 0 && this.end[this.count - 1] !== end) {
      this.end[this.count - 1] = end;
      this.plain[this.count - 1] = 0;
    }
  }

  #add(start: number, end: number, to: number, state: number, tag: number, plain: 0 | 1): void {
    const token = this.count++;
    if (token + 2 > this.state.length) this.#grow();
    this.start[token] = start;
    this.end[token] = end;
    this.state[token] = state;
    this.plain[token] = plain;
    this.tag[token] = tag;
    this.from[token + 1] = to;
  }

  #makeRoom(needed: number): void {
    if (needed + 64 < this.units.length) return;
    const units = new Uint16Array((needed + 64) * 2);
    units.set(this.units);
    this.units = units;
  }

  #grow(): void {
    const larger = (old: Int32Array) => {
      const array = new Int32Array(old.length * 2);
      array.set(old);
      return array;
    };
    this.start = larger(this.start);
    this.end = larger(this.end);
    this.from = larger(this.from);
    this.tag = larger(this.tag);
    this.state = larger(this.state);
    const plain = new Uint8Array(this.plain.length * 2);
    plain.set(this.plain);
    this.plain = plain;
  }
}
