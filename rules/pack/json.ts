/** JSON read as the YAML that it is: every scalar the text that was written. A tenth of the time for a large pack. */

/** Deeper than any pack. */
const DEEPEST = 100;

/**
 * The data of a JSON object. Undefined for anything else, and where there is something to say about it (a field that stands
 * twice, or is named as what every object has, nesting without end): then the YAML reader says it.
 */
export function readJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return new Reader(text).value(0);
}

/** Reads what is known to be valid JSON. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value that comes next; undefined where there is something to say about it. */
  value(depth: number): unknown {
    if (depth > DEEPEST) return undefined;
    switch (this.#next()) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#list(depth);
      case '"':
        return this.#string();
      default:
        return this.#literal();
    }
  }

  #object(depth: number): unknown {
    const data: Record<string, unknown> = {};
    this.#at += 1;
    while (this.#next() !== '}') {
      if (this.#next() === ',') this.#at += 1;
      this.#next();
      const key = this.#string();
      if (key === '__proto__' || Object.hasOwn(data, key)) return undefined;
      this.#next();
      this.#at += 1;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      data[key] = value;
    }
    this.#at += 1;
    return data;
  }

  #list(depth: number): unknown {
    const data: unknown[] = [];
    this.#at += 1;
    while (this.#next() !== ']') {
      if (this.#next() === ',') this.#at += 1;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      data.push(value);
    }
    this.#at += 1;
    return data;
  }

  #string(): string {
    const start = this.#at;
    let end = start;
    let escapes: number;
    do {
      end = this.#text.indexOf('"', end + 1);
      escapes = 0;
      while (this.#text[end - 1 - escapes] === '\\') escapes += 1;
    } while (escapes % 2 === 1);
    this.#at = end + 1;
    const written = this.#text.slice(start + 1, end);
    return written.includes('\\') ? JSON.parse(`"${written}"`) : written;
  }

  #literal(): string {
    const start = this.#at;
    while (!/[\s,\]}]/.test(this.#text.charAt(this.#at))) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  /** Passes over white space. */
  #next(): string | undefined {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at += 1;
    return this.#text[this.#at];
  }
}
