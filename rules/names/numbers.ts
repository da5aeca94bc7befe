/** Many whole numbers, in typed arrays: lists and sets of them in JavaScript's own take ten times the time. */

/** A list that grows. */
export class Numbers {
  #list = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#list.length) {
      const longer = new Uint32Array(this.#list.length * 2);
      longer.set(this.#list);
      this.#list = longer;
    }
    this.#list[this.length++] = number;
  }

  /** What is in it. Not a copy. */
  get all(): Uint32Array {
    return this.#list.subarray(0, this.length);
  }
}

/** A set of hashes. */
export class Hashes {
  /** Open addressing by the last bits; 0 is a free place, and the hash 0 is taken for 1. */
  #places: Int32Array;
  #count = 0;

  /** @param expected how many it will have, more or less */
  constructor(expected = 0) {
    this.#places = new Int32Array(1 << Math.max(10, Math.ceil(Math.log2(expected * 2 + 1))));
  }

  /** Takes all of them out. */
  clear(): void {
    this.#places.fill(0);
    this.#count = 0;
  }

  /** Adds a hash of 32 bits, signed or not; false where it was there already. */
  add(number: number): boolean {
    const hash = number | 0 || 1;
    if (this.#count * 2 > this.#places.length) this.#grow();
    const at = this.#placeOf(hash);
    if (this.#places[at] !== 0) return false;
    this.#places[at] = hash;
    this.#count++;
    return true;
  }

  /** Where a hash is, or where it would be. */
  #placeOf(hash: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let at = hash & mask;
    while (places[at] !== 0 && places[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(old.length * 2);
    for (const hash of old) if (hash !== 0) this.#places[this.#placeOf(hash)] = hash;
  }
}
