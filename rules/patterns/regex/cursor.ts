/** A place in an expression, counted in whole characters. */
export class Cursor {
  readonly #characters: string[];
  #place = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  get length(): number {
    return this.#characters.length;
  }

  get done(): boolean {
    return this.#place >= this.#characters.length;
  }

  /** The number of the next character, from 1. */
  get at(): number {
    return this.#place + 1;
  }

  /** The next character; empty at the end. */
  get peek(): string {
    return this.#characters[this.#place] ?? '';
  }

  /** What stands here, up to a number of characters. */
  rest(length: number): string {
    return this.#characters.slice(this.#place, this.#place + length).join('');
  }

  sees(character: string): boolean {
    return this.peek === character;
  }

  next(): string {
    const character = this.peek;
    this.#place += 1;
    return character;
  }

  skip(length: number): void {
    this.#place += length;
  }

  /** Goes on past the character if it stands here. */
  take(character: string): boolean {
    if (this.peek !== character || this.done) return false;
    this.#place += 1;
    return true;
  }
}
