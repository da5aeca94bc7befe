/**
 * The words of a text as numbers, for looking names up: {@link splitWords} makes an object and three strings of each word,
 * which is most of the time that looking up takes. Both have the same words.
 */

import { fold } from '../text/fold.ts';
import { overlap, type Span } from '../text/spans.ts';
import { gapOf, wordEnd } from '../text/words.ts';
import { BASIS, hashOf, step } from '../words/hash.ts';
import { splitHumps } from './humps.ts';

/** What a unit of ASCII is folded to; 0 where it is no part of a word. */
const FOLDED = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const sign = String.fromCharCode(unit);
  if (/[0-9a-z]/i.test(sign)) FOLDED[unit] = sign.toLowerCase().charCodeAt(0);
}
/** Text of more words than this has its own memory, which goes when it is read. */
const MOST_KEPT = 50_000;

/** A run of ASCII letters and digits; one that begins with a small letter, is followed by a space. */
const PLAIN = 1;
const SMALL = 2;
const SPACED = 4;

const NINE = 0x39;
const isSmallLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a;

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
  /** By token: what can be told of it at a glance. */
  #flags = new Uint8Array(256);
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
    this.#makeRoom(text.length);
    const { length } = text;
    let next = 0;
    for (let at = 0; at < length; ) {
      const start = this.#readPlain(at, tags[next]?.start ?? length);
      at = this.#readWord(start, length, -1);
      if (at === start) at++;
      else if (tags.length > 0) {
        while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
        const tag = tags[next];
        if (tag && overlap(tag, { start, end: at })) this.#readHumps(start, at, next);
      }
    }
    return this;
  }

  /** The hash of a token's folded units. */
  hash(token: number): number {
    return hashOf(this.state[token] ?? 0);
  }

  /** The state of the hash after a token's folded units, from that before them. */
  after(token: number, before: number): number {
    if (before === BASIS) return this.state[token] ?? 0;
    const end = this.from[token + 1] ?? 0;
    let state = before;
    for (let at = this.from[token] ?? 0; at < end; at++) state = step(state, this.units[at] ?? 0);
    return state;
  }

  /** The folded units of a token as a string. */
  key(token: number): string {
    if ((this.#flags[token] ?? 0) & PLAIN) return this.text.slice(this.start[token], this.end[token]).toLowerCase();
    return fold(this.text.slice(this.start[token], this.end[token]));
  }

  /** Whether a token begins with a small letter of ASCII. */
  isSmall(token: number): boolean {
    return ((this.#flags[token] ?? 0) & SMALL) !== 0;
  }

  /** Whether a token is digits alone. */
  isNumber(token: number): boolean {
    const end = this.from[token + 1] ?? 0;
    for (let at = this.from[token] ?? 0; at < end; at++) if ((this.units[at] ?? 0) > NINE) return false;
    return true;
  }

  /** Whether white space follows a token, or one sign and white space: then it is not written as one with the next one. */
  isParted(token: number): boolean {
    if ((this.#flags[token] ?? 0) & SPACED) return true;
    const behind = (this.end[token] ?? 0) + 1;
    return this.gapLength(token) > 1 && isSpace(this.text.charCodeAt(behind));
  }

  /** How many characters stand between a token and the next one. */
  gapLength(token: number): number {
    return (token + 1 < this.count ? (this.start[token + 1] ?? 0) : this.text.length) - (this.end[token] ?? 0);
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

  /**
   * Adds words from a place on: most of a text, and in one loop, since calls for each of them take twice the time. Ends at
   * the next one that is not ASCII, or that reaches beyond a limit, or for which there is no room. Gives where that begins.
   */
  #readPlain(begin: number, limit: number): number {
    const { text, units, start, end, from, state, tag } = this;
    const flags = this.#flags;
    const room = state.length;
    let count = this.count;
    let to = from[count] ?? 0;
    let at = begin;
    while (at < limit && count < room) {
      let unit = text.charCodeAt(at);
      if (unit > 127) break;
      let folded = FOLDED[unit] ?? 0;
      if (folded === 0) {
        at++;
        continue;
      }
      const first = at;
      const small = isSmallLetter(unit) ? PLAIN | SMALL : PLAIN;
      let after = BASIS;
      while (folded !== 0) {
        units[to++] = folded;
        after = step(after, folded);
        if (++at === limit) break;
        unit = text.charCodeAt(at);
        folded = unit < 128 ? (FOLDED[unit] ?? 0) : 0;
      }
      if (at === limit ? limit < text.length : unit > 127) {
        at = first;
        break;
      }
      start[count] = first;
      end[count] = at;
      state[count] = after;
      flags[count] = isSpace(unit) ? small | SPACED : small;
      tag[count] = -1;
      from[++count] = to;
    }
    this.count = count;
    return at;
  }

  /** Adds the word at a place, if there is one. Gives its end, or the place itself. */
  #readWord(start: number, limit: number, tag: number): number {
    const { text, units } = this;
    let to = this.from[this.count] ?? 0;
    let state = BASIS;
    let at = start;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) {
        const end = wordEnd(text, start);
        if (end === at) break;
        return this.#readOther(start, Math.min(end, limit), tag);
      }
      const folded = FOLDED[unit] ?? 0;
      if (folded === 0) break;
      units[to++] = folded;
      state = step(state, folded);
    }
    if (at > start) this.#add(start, at, to, state, tag, PLAIN | this.#flagsOf(start, at));
    return at;
  }

  /** The same for a word with other letters. */
  #readOther(start: number, end: number, tag: number): number {
    if (end <= start) return start;
    const key = fold(this.text.slice(start, end));
    const from = this.from[this.count] ?? 0;
    // A letter may be folded to several; those behind the word still have to find room.
    this.#makeRoom(from + key.length + this.text.length - start);
    let state = BASIS;
    for (let at = 0; at < key.length; at++) {
      const unit = key.charCodeAt(at);
      this.units[from + at] = unit;
      state = step(state, unit);
    }
    if (key) this.#add(start, end, from + key.length, state, tag, this.#flagsOf(start, end));
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
      this.#flags[this.count - 1] = this.#flagsOf(this.start[this.count - 1] ?? 0, end);
    }
  }

  #flagsOf(start: number, end: number): number {
    const { text } = this;
    return (isSmallLetter(text.charCodeAt(start)) ? SMALL : 0) | (isSpace(text.charCodeAt(end)) ? SPACED : 0);
  }

  #add(start: number, end: number, to: number, state: number, tag: number, flags: number): void {
    const token = this.count++;
    if (token >= this.state.length) this.#grow();
    this.start[token] = start;
    this.end[token] = end;
    this.state[token] = state;
    this.#flags[token] = flags;
    this.tag[token] = tag;
    this.from[token + 1] = to;
  }

  #makeRoom(needed: number): void {
    if (needed <= this.units.length) return;
    const units = new Uint16Array(needed * 2);
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
    const flags = new Uint8Array(this.#flags.length * 2);
    flags.set(this.#flags);
    this.#flags = flags;
  }
}
