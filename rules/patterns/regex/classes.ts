/** The classes of characters of RE2, as the browser's own expressions write them. https://github.com/google/re2/wiki/Syntax */

/** \d \w \s and their opposites, in ASCII as RE2 has them; what stands between the brackets. */
export const SHORT: Readonly<Record<string, string>> = {
  d: '0-9',
  w: '0-9A-Za-z_',
  s: '\\t\\n\\f\\r ',
};

/** The names of POSIX, as in [[:alpha:]]. */
export const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: '\\t ',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** \n and its like. */
export const CONTROLS: Readonly<Record<string, string>> = {
  a: '\x07',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A character as it stands between brackets. */
export function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A class of Unicode by its name, L or Greek; undefined where there is none. */
export function unicodeClass(name: string, not: boolean): string | undefined {
  const letter = not ? 'P' : 'p';
  return [`\\${letter}{${name}}`, `\\${letter}{Script=${name}}`].find((written) => {
    try {
      new RegExp(written, 'u');
      return /^\w+$/.test(name);
    } catch {
      return false;
    }
  });
}
