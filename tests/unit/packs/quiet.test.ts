import { describe, expect, it } from 'vitest';
import { check, LANGUAGES, SITES } from '../../../rules/index.ts';
import { EVERYDAY_POSTS, FREE_SPEECH } from './everyday-posts.ts';
import { GOOD_POSTS } from './good-posts.ts';
import { load, PACKS } from './packs.ts';

describe.each(PACKS)('the %s pack keeps quiet', (name) => {
  const { compiled } = load(name);
  const hints = (text: string) => [
    ...check(compiled, { text, media: true }),
    ...SITES.flatMap((site) => LANGUAGES.flatMap((language) => check(compiled, { text, site, language }))),
  ];

  it('speaks up on a post that does go wrong, so that silence means something', () => {
    expect(hints('Fijne avond allemaal, en voor wie later komt: de deurcode is 4471.')).not.toEqual([]);
  });

  // The limit on characters of X holds for any long post, and is no judgement of what it says.
  it.each(EVERYDAY_POSTS)('on $text', ({ text }) => {
    const loud = hints(text).filter(({ rule, severity }) => rule !== 'length-x' && severity !== 'suggestion');
    expect(loud).toEqual([]);
  });

  it.each(GOOD_POSTS)('on what is good as it is: $text', ({ language: _, ...draft }) => {
    const found = check(compiled, draft);
    expect(found.filter(({ severity }) => severity !== 'suggestion')).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(1);
  });

  it.each(FREE_SPEECH)('on what everybody may say: $text', ({ text }) => {
    expect(hints(text)).toEqual([]);
  });
});
