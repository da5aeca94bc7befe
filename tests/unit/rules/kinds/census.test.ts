import { describe, expect, test } from 'vitest';
import { kindOf, kinds, type RuleKind } from '../../../../rules/kinds/index.ts';
import { mistakes, source } from '../packs.ts';

describe.each(Object.keys(kinds) as RuleKind[])('kind %s', (name) => {
  const kind = kindOf(name);

  test('is registered under its own name', () => expect(kind.kind).toBe(name));

  test('has a line of docs in both languages', () => {
    expect(Object.keys(kind.docs).sort()).toEqual(['en', 'nl']);
    for (const line of Object.values(kind.docs)) expect(line).toMatch(/^\p{Lu}[^\n]+\.$/u);
  });

  test('says the same things in both languages', () => {
    expect(Object.keys(kind.strings.nl)).toEqual(Object.keys(kind.strings.en));
    for (const [key, dutch] of Object.entries(kind.strings.nl)) {
      const names = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([all]) => all).sort();
      expect(names(dutch), key).toEqual(names(kind.strings.en[key]));
    }
  });

  test('has an example that is a valid rule, with placeholders that it fills', () => {
    expect(mistakes(source([kind.example]))).toEqual([]);
  });
});
