import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../rules/index.ts';
import { kindOf, kinds, type RuleKind } from '../../../rules/kinds/index.ts';
import type { Kind } from '../../../rules/kinds/kind.ts';
import { type Counted, counted, POINTS } from './census.ts';
import { projectFiles } from './project.ts';

const names = Object.keys(kinds) as RuleKind[];

describe.each(names)('the kind %s has', (name) => {
  test.each(Object.entries(POINTS))('%s', (_point, wrong) => expect(wrong(counted(name))).toEqual([]));
});

test('every file beside the definition is a kind of the registry', () => {
  const files = projectFiles().filter((path) => path.startsWith('rules/kinds/'));
  const wanted = ['index', 'kind', ...names].map((name) => `rules/kinds/${name}.ts`);
  expect(files).toEqual(wanted.sort());
});

describe('a kind is told that lacks', () => {
  const good = counted('limit');
  const kind = kindOf('limit');
  const with_ = (change: Partial<Kind<unknown, unknown, unknown>>): Counted => ({
    ...good,
    kind: { ...kind, ...change },
  });
  const without = (path: string, text = ''): Counted => ({
    ...good,
    read: (asked) => (asked === path ? text : good.read(asked)),
  });
  const guide = good.read('docs/writing-a-pack.md');
  const { kind: own, ...rest } = kind;
  const { nl, en } = kind.strings;

  const lacking: Record<keyof typeof POINTS, Counted[]> = {
    'a file of its own name, with the parts in order': [
      { ...good, name: 'limits' },
      without('rules/kinds/limit.ts'),
      { ...good, kind: { ...rest, kind: own } },
    ],
    'a line of docs in both languages': [
      with_({ docs: { nl: '', en: 'Too many.' } }),
      with_({ docs: { nl: 'Te veel', en: 'Too many.' } }),
      with_({ docs: { nl: 'Too many.', en: 'Too many.' } }),
    ],
    'a row in docs/rule-kinds.md': [
      without('docs/rule-kinds.md'),
      with_({ docs: { nl: 'Te veel.', en: 'Too many.' } }),
    ],
    'a section in docs/writing-a-pack.md': [
      without('docs/writing-a-pack.md', guide.replace('### limit', '### limits')),
      without('docs/writing-a-pack.md', '### limit\n\n### next\n\nText.\n\n```yaml\na: b\n```\n'),
    ],
    'a row in docs/writing-a-pack.md for each placeholder': [
      with_({ placeholders: ['count', 'found'] }),
      with_({ placeholders: ['unheard'] }),
    ],
    'the same strings in both languages': [
      with_({ strings: { nl: { ...nl, more: 'meer' }, en } }),
      with_({ strings: { nl: { ...nl, more: 'meer {count}' }, en: { ...en, more: 'more' } } }),
      with_({ strings: { nl: { ...nl, more: 'meer' }, en: { ...en, more: ' ' } } }),
      with_({ strings: { nl: { 'a.one': 'x' }, en: { 'a.one': 'x' } } }),
    ],
    'an example that is right, with a message in both languages': [
      with_({ example: { ...kind.example, max: 'two' } }),
      with_({ example: { ...kind.example, message: '{limit}' } }),
      with_({ example: { ...kind.example, examples: { hit: ['#een'], ok: ['#een'] } } }),
    ],
    'a schema that refuses a field it does not know': [
      { ...good, take: (source) => parsePack(String(source).replace(/,"unheard":"of"/, '')) },
    ],
    'a compiled form that is plain data': [
      with_({ compile: () => ({ check: () => 1 }) }),
      with_({
        compile: () =>
          new (class Limit {
            of = 1;
          })(),
      }),
      with_({ example: {} }),
    ],
    'a test of its own': [
      without('tests/unit/rules/kinds/limit.test.ts'),
      without('tests/unit/rules/kinds/limit.test.ts', '// Nothing yet'),
    ],
    'a rule in the demo pack': [without('rules/packs/demo.yaml'), { ...good, name: 'limits' }],
  };

  test.each(Object.entries(POINTS))('%s', (point, wrong) => {
    const cases = lacking[point] ?? [];
    expect(cases).not.toEqual([]);
    for (const one of cases) expect(wrong(one)).not.toEqual([]);
  });
});
