import { describe, expect, test } from 'vitest';
import { type Draft, makeChecker } from '../../../rules/index.ts';
import { compiled } from './packs.ts';

/** So long that what is not linear in the text does not come to an end in time. */
const LENGTH = 1_500_000;

const again = (part: string) => part.repeat(LENGTH / part.length);

/** A mention at the same place of each part. */
const mentioned = (part: string, start: number, end: number): Draft => ({
  text: again(part),
  mentions: Array.from({ length: Math.floor(LENGTH / part.length) }, (_, at) => ({
    start: at * part.length + start,
    end: at * part.length + end,
  })),
});

const hype = { kind: 'wording', avoid: ['hype'] };
const mentions = { kind: 'limit', of: 'mentions', max: 0 };

describe('many exceptions, tags or mentions in one long draft', () => {
  test.each<[string, object, Draft, number]>([
    [
      'the longest sentence',
      { kind: 'limit', of: 'sentence-words', max: 1, except: ['aap noot'] },
      { text: again('mies aap noot wim. ') },
      1,
    ],
    ['a tag or a word', { ...hype, when: { mentions: ['tolbrug'] } }, { text: `${again('#tolbrug tolbrug ')}hype` }, 1],
    ['what is required', { kind: 'require', any: ['x'], except: ['foo x'] }, { text: again('foo x bar ') }, 1],
    ['names', { kind: 'names', names: ['Tolbrug'], except: ['foo tolbrug'] }, { text: again('foo Tolbrug bar ') }, 0],
    ['words', { ...hype, except: ['foo hype'] }, { text: again('foo hype bar ') }, 0],
    ['mentions in one passage', mentions, mentioned('#aap noot mies ', 5, 9), 1],
    ['mentions in many passages', mentions, mentioned('aap noot mies\n\n', 4, 8), 1],
  ])('%s', (_, fields, draft, expected) => {
    expect(makeChecker(compiled(fields)).check(draft).hints).toHaveLength(expected);
  });
});
