import { describe, expect, it } from 'vitest';
import { check, HATS, LANGUAGES, type Language } from '../../../rules/index.ts';
import { load, PACKS } from './packs.ts';

// Sentences that are clearly in their language, so that a word in them goes by that language.
const SENTENCE: Record<Language, (words: string) => string> = {
  nl: (words) => `We hebben het vandaag op het werk met elkaar over ${words} gehad.`,
  en: (words) => `This morning we talked about ${words} with the people at work.`,
};

describe.each(PACKS)('what the %s pack offers instead of a word', (name) => {
  const { pack, compiled } = load(name);
  const pairs = pack.rules.flatMap((rule) =>
    rule.kind === 'wording'
      ? Object.entries(rule.prefer ?? {}).map(([word, offer]) => ({
          rule,
          word,
          offer,
          language: rule.when?.languages?.[0],
        }))
      : [],
  );

  it.each(LANGUAGES)('offers something for many words in %s', (language) => {
    expect(pairs.filter((pair) => pair.language === language).length).toBeGreaterThanOrEqual(name === 'demo' ? 45 : 20);
  });

  const hintsOn = (words: string, { rule, language }: (typeof pairs)[number]) =>
    LANGUAGES.filter((each) => !language || each === language).flatMap((spoken) =>
      (rule.when?.hats ?? HATS).flatMap((hat) =>
        check(compiled, { text: SENTENCE[spoken](words), language: spoken, hat }),
      ),
    );

  it.each(pairs)('finds $word and offers $offer', (pair) => {
    const hints = hintsOn(pair.word, pair).filter((hint) => hint.rule === pair.rule.id);
    expect(hints.flatMap((hint) => hint.fixes.map(({ text }) => text))).toContain(pair.offer);
  });

  it.each(pairs)('does not mind $offer itself', (pair) => {
    expect(hintsOn(pair.offer, pair).filter(({ start }) => start !== undefined)).toEqual([]);
  });
});
