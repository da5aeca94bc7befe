import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en/options.json';
import pageEn from '../../../assets/locales/en/page.json';
import nl from '../../../assets/locales/nl/options.json';
import pageNl from '../../../assets/locales/nl/page.json';
import { CHECK_EVERY, LARGEST_SEALED, managedSchema } from '../../../rules/index.ts';
import { newPackKey } from '../../../rules/travel/keys.ts';

describe.each([
  ['nl', nl, pageNl],
  ['en', en, pageEn],
])('what the options page says in %s is so', (_language, words: Record<string, string>, page) => {
  test('of every setting that an organisation has, and of no other', () => {
    const told = Object.keys(words).flatMap((key) => /^setting\.(\w+)\.is$/.exec(key)?.[1] ?? []);
    expect(told.sort()).toEqual(Object.keys(managedSchema().properties ?? {}).sort());
  });

  test('of what a setting may be', () => {
    const { properties } = managedSchema();
    for (const value of [...(properties?.channel?.enum ?? []), ...(properties?.sites?.items?.enum ?? [])])
      expect(`${words['setting.channel.is']} ${words['setting.sites.is']}`).toContain(value);
    for (const hours of [CHECK_EVERY.least, CHECK_EVERY.most])
      expect(words['setting.checkEvery.is']).toContain(String(hours));
  });

  test('of the length of a key and the size of a file', async () => {
    const { length } = await newPackKey();
    for (const key of ['setting.packKey.is', 'key.lead', 'key.length.other'])
      expect(words[key]).toContain(`${length} `);
    for (const key of ['add.kinds', 'problem.too-large.what'])
      expect(words[key]).toContain(`${LARGEST_SEALED / 1024 ** 2} MB`);
  });

  test('of what stands on a hint', () => {
    expect(words['severity.error']).toBe(page['severity.error']);
    expect(words['off.none']).toContain(`“${page['card.more']}”`);
  });
});
