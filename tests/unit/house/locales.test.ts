import { describe, expect, test } from 'vitest';
import { astray, halves, type Locale, missing, unlike, untidy, untranslated } from './locales.ts';
import { projectFiles, textOf } from './project.ts';
import { readSource } from './source.ts';

const files = projectFiles();
const json = (path: string) => JSON.parse(textOf(path));

/** The files of a folder with what is in them. */
function localeIn(folder: string): Locale {
  const own = files.filter((path) => path.startsWith(`${folder}/`));
  return Object.fromEntries(own.map((path) => [path.slice(folder.length + 1), json(path)]));
}

const nl = localeIn('assets/locales/nl');
const en = localeIn('assets/locales/en');
const sources = files
  .filter((path) => /^(components|entrypoints)\/.*\.tsx?$/.test(path))
  .map((path) => readSource(path, textOf(path)));
const strings = new Set(sources.flatMap((source) => source.strings));

describe('our own texts, in both languages', () => {
  test('have the same files and keys', () => {
    expect(Object.keys(en)).not.toEqual([]);
    expect(missing(nl, en)).toEqual([]);
  });
  test('have the same places to fill in', () => expect(unlike(nl, en)).toEqual([]));
  test.each([nl, en])('have both forms of what is counted', (locale) => expect(halves(locale)).toEqual([]));
  test.each([nl, en])('are never empty or half written', (locale) => expect(untidy(locale)).toEqual([]));
  test('are translated', () => expect(untranslated(nl, en)).toEqual([]));
  test('are said, and what is said exists', () => {
    expect(astray(en, [...new Set(sources.flatMap(({ said }) => said))], strings)).toEqual([]);
  });
});

describe('what is wrong is told', () => {
  const good = { a: 'Een {b}', 'c.one': '{count} tip', 'c.other': '{count} tips' };
  const texts = (change: object): Locale => ({ 'a.json': { ...good, ...change } as Record<string, string> });

  test.each([
    [missing(texts({}), texts({ d: 'x' })), 'a.json: d'],
    [missing(texts({ d: 'x' }), texts({})), 'a.json: d'],
    [missing({ ...texts({}), 'b.json': {} }, texts({})), 'b.json'],
    [unlike(texts({}), texts({ a: 'One {bee}' })), 'a.json: a'],
    [halves({ 'a.json': { 'c.other': '{count} tips' } }), 'a.json: c.other'],
    [halves(texts({ 'c.one': 'tip' })), 'a.json: c.one'],
    [untidy(texts({ a: '' })), 'a.json: a'],
    [untidy(texts({ a: ' Een {b}' })), 'a.json: a'],
    [untidy(texts({ a: 'Een {b' })), 'a.json: a'],
    [untranslated(texts({}), texts({ 'c.one': '{count} hint', 'c.other': '{count} hints' })), 'a.json: a'],
    [astray(texts({}), ['a'], new Set()), 'c is never said'],
    [astray(texts({}), ['a', 'c', 'd'], new Set()), 'd does not exist'],
    [astray(texts({ 'e.f': 'x' }), ['a', 'c', 'e.*'], new Set(['g'])), 'e.f is never said'],
  ])('%j', (told, expected) => expect(told).toContain(expected));

  test('and nothing where all is well', () => {
    const english = texts({ a: 'One {b}', 'c.one': '{count} hint', 'c.other': '{count} hints' });
    const said = ['a', 'c', 'd.*'];
    expect([
      ...missing(texts({}), english),
      ...unlike(texts({}), english),
      ...untranslated(texts({}), english),
    ]).toEqual([]);
    expect([...halves(english), ...untidy(english), ...astray(texts({ 'd.e': 'x' }), said, new Set(['e']))]).toEqual(
      [],
    );
  });

  test('in code too', () => {
    const { said } = readSource(
      'components/a.tsx',
      'const A = () => <p title={b ? say("a") : t.say(`d.$' + '{c}`)}>{say(e ? "f" : "g", {})}</p>;',
    );
    expect(said).toEqual(['a', 'd.*', 'f', 'g']);
  });
});

describe('the texts of the manifest', () => {
  type Messages = Record<string, { message: string }>;
  const languages = ['nl', 'en'].map((language): Messages => json(`assets/public/_locales/${language}/messages.json`));
  const asked = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);

  test.each(languages)('are those that the manifest asks for, in the room that the stores give', (messages) => {
    expect(asked.length).toBeGreaterThan(0);
    expect(Object.keys(messages).sort()).toEqual([...asked].sort());
    for (const { message } of Object.values(messages)) expect(message.trim()).toBe(message);
    expect(messages.name?.message).toMatch(/^.{1,45}$/);
    expect(messages.description?.message).toMatch(/^.{1,132}$/);
  });
  test('are translated', () => {
    expect(languages[0]?.description).not.toEqual(languages[1]?.description);
  });
});
