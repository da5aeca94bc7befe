import { describe, expect, test } from 'vitest';
import { SAMPLES, type SampleId } from '../../../entrypoints/practice/samples.ts';
import { check, compilePack, HATS, LANGUAGES, parsePack } from '../../../rules/index.ts';
import { textOf } from '../house/project.ts';

/** The rules of the starter pack that each draft goes against, in the order of its words; those on the whole draft come last. */
const SLIPS: Record<SampleId, string[]> = {
  openDay: ['plain-nl', 'welcoming-nl', 'password', 'hashtag-case'],
  hours: ['picture-in-words', 'link-text', 'hashtags-x'],
  office: ['not-public-yet', 'computer-address', 'plain-en'],
  thanks: ['shouting', 'picture-in-words', 'exclamations', 'emoji'],
  vacancy: ['plain-nl', 'plain-en', 'private-contact'],
  bridge: ['fancy-letters', 'plain-nl', 'sentence-length'],
  order: ['not-public-yet', 'welcoming-nl'],
  site: ['welcoming-en', 'plain-en', 'welcoming-en', 'looking-down'],
  shed: ['password', 'hashtag-case', 'hashtags-x'],
  pilot: ['plain-en', 'plain-nl', 'picture-in-words', 'link-text'],
  holiday: ['nobody-home', 'private-contact'],
  queue: ['insults', 'id-number'],
  run: ['bank-account', 'home-address', 'exclamations'],
  talk: ['health-of-others', 'insults'],
  firstDay: ['password', 'looking-down'],
};

const hintsOf = (pack: string) => {
  const parsed = parsePack(textOf(`rules/packs/${pack}.yaml`));
  if (!('pack' in parsed)) throw new Error(parsed.mistakes[0]?.message);
  const compiled = compilePack(parsed.pack);
  return ({ id }: { id: SampleId }) => {
    const sample = SAMPLES.find((one) => one.id === id);
    return sample ? check(compiled, sample) : [];
  };
};

describe('the drafts to practise with', () => {
  test('have a few slips each, which the starter pack finds', () => {
    const hints = hintsOf('starter');
    expect(Object.fromEntries(SAMPLES.map((sample) => [sample.id, hints(sample).map(({ rule }) => rule)]))).toEqual(
      SLIPS,
    );
  });

  test('show something of an organisation’s own pack, too', () => {
    const hints = hintsOf('demo');
    expect(SAMPLES.filter((sample) => hints(sample).length === 0)).toEqual([]);
  });

  test('are there for each hat in each language, and mixed, and meet all grades', () => {
    const hints = hintsOf('starter');
    for (const hat of HATS) {
      const own = SAMPLES.filter((sample) => sample.hat === hat).map(({ languages }) => languages);
      for (const language of LANGUAGES)
        expect(own.filter(([first, ...more]) => first === language && !more[0]).length).toBe(2);
      expect(own.filter(({ length }) => length === 2)).toHaveLength(1);
      const grades = new Set(
        SAMPLES.filter((sample) => sample.hat === hat).flatMap((sample) =>
          hints(sample).map(({ severity }) => severity),
        ),
      );
      expect([...grades].sort()).toEqual(['error', 'suggestion', 'warning']);
    }
  });
});
