import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type JsonSchema, packJsonSchema } from '../../../rules/author/json-schema.ts';
import { kinds } from '../../../rules/index.ts';
import { HEAD, RULE } from '../rules/packs.ts';

const schema = packJsonSchema();
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(schema);
const isValid = (yaml: string) => validate(parse(yaml));

test.each(['starter', 'demo'])('the %s pack is as the schema says', (name) => {
  isValid(readFileSync(new URL(`../../../rules/packs/${name}.yaml`, import.meta.url), 'utf8'));
  expect(validate.errors ?? []).toEqual([]);
});

describe('what an admin writes in YAML', () => {
  const rule = (fields: string) => `${HEAD}${RULE}${fields.replace(/^(?=.)/gm, '    ')}`;
  test.each([
    ['a number where a text is expected', rule('except: [1848, No, 3.10]\n')],
    ['a text per language', rule('why: { nl: Omdat, en: Because }\n')],
    ['a link', HEAD.replace('Peerdal }', 'Peerdal, community: { title: T, url: "mailto:a@peerdal.example" } }') + RULE],
  ])('is right: %s', (_, yaml) => {
    isValid(yaml);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ['a version in quotes', HEAD.replace('version: 1', 'version: "1"') + RULE],
    ['another format', HEAD.replace('format: 1', 'format: 2') + RULE],
    ['a day in another order', HEAD.replace('2026-11-22', '22-11-2026') + RULE],
    ['an unknown field', rule('severty: error\n')],
    ['an unknown kind', (HEAD + RULE).replace('wording', 'words')],
    ['a field of another kind', rule('max: 5\n')],
    ['no examples', (HEAD + RULE).replace(/ {4}examples:[\s\S]*/, '')],
    ['a severity that there is not', (HEAD + RULE).replace('warning', 'fatal')],
    ['a text that is a list', rule('why: [one, two]\n')],
    ['media that is neither true nor false', rule('when: { media: perhaps }\n')],
  ])('is wrong: %s', (_, yaml) => expect(isValid(yaml)).toBe(false));
});

test('each field says what it is for, and each kind of rule what it does', () => {
  const silent: string[] = [];
  const look = (part: JsonSchema, at: string) => {
    for (const [name, field] of Object.entries((part.properties ?? {}) as Record<string, JsonSchema>)) {
      const isText = name === 'nl' || name === 'en';
      if (!isText && !field.description) silent.push(`${at}.${name}`);
      look(field, `${at}.${name}`);
    }
    for (const choice of [part.anyOf, part.oneOf]) if (Array.isArray(choice)) for (const one of choice) look(one, at);
    if (part.items) look(part.items as JsonSchema, `${at}[]`);
  };
  look(schema, '');
  expect(silent).toEqual([]);
  const text = JSON.stringify(schema);
  expect(Object.values(kinds).filter(({ docs }) => !text.includes(JSON.stringify(docs.en).slice(1, -1)))).toEqual([]);
});
