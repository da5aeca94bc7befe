/** The checks on our own texts: each takes them as data and gives what is wrong, a line each. */

/** One language's texts: the file, such as `popup.json`, to its keys and texts. */
export type Locale = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Texts that are rightly the same in Dutch and English. */
const SAME = ['name', 'page.hints.one', 'page.hints.other', 'perspective.project'];

/** Files and keys that one language has and the other has not. */
export function missing(a: Locale, b: Locale): string[] {
  const names = (locale: Locale) =>
    Object.entries(locale).flatMap(([file, texts]) => [file, ...Object.keys(texts).map((key) => `${file}: ${key}`)]);
  const [ofA, ofB] = [names(a), names(b)];
  return [...ofA.filter((name) => !ofB.includes(name)), ...ofB.filter((name) => !ofA.includes(name))];
}

/** Keys whose texts have other placeholders in one language than in the other. */
export function unlike(a: Locale, b: Locale): string[] {
  const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
  return each(a).flatMap(([file, key, text]) =>
    slots(text) === slots(b[file]?.[key] ?? text) ? [] : [`${file}: ${key}`],
  );
}

/** Plural forms without their other half, and those that never say the number. */
export function halves(locale: Locale): string[] {
  return each(locale).flatMap(([file, key, text]) => {
    const other = key.replace(/\.(one|other)$/, (_, form) => (form === 'one' ? '.other' : '.one'));
    if (other === key) return [];
    return locale[file]?.[other] !== undefined && text.includes('{count}') ? [] : [`${file}: ${key}`];
  });
}

/** Texts that are empty, have blanks around them or braces that are no placeholder. */
export function untidy(locale: Locale): string[] {
  return each(locale).flatMap(([file, key, text]) =>
    text === text.trim() && text && !/[{}]/.test(text.replace(/\{\w+\}/g, '')) ? [] : [`${file}: ${key}`],
  );
}

/** Texts that say the same in both languages and are more than placeholders: somebody forgot to translate. */
export function untranslated(a: Locale, b: Locale): string[] {
  return each(a).flatMap(([file, key, text]) => {
    const words = /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
    return words && text === b[file]?.[key] && !SAME.includes(key) ? [`${file}: ${key}`] : [];
  });
}

/**
 * Keys that no code says, and keys that are said and do not exist.
 *
 * @param said what the code passes to `say`; `*` stands for a part that is filled in
 * @param strings every string of the code: what is filled in must be one of them
 */
export function astray(locale: Locale, said: readonly string[], strings: ReadonlySet<string>): string[] {
  const keys = [...new Set(each(locale).map(([, key]) => key.replace(/\.(one|other)$/, '')))];
  const says = (written: string, key: string) => {
    const [before = '', after] = written.split('*');
    if (after === undefined) return written === key;
    const filled = key.slice(before.length, key.length - after.length);
    return key === before + filled + after && strings.has(filled);
  };
  return [
    ...keys.filter((key) => !said.some((written) => says(written, key))).map((key) => `${key} is never said`),
    ...said.filter((written) => !keys.some((key) => says(written, key))).map((written) => `${written} does not exist`),
  ];
}

function each(locale: Locale): [file: string, key: string, text: string][] {
  return Object.entries(locale).flatMap(([file, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string, string] => [file, key, text]),
  );
}
