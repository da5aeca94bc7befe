import { describe, expect, it } from 'vitest';
import { check, HATS, kinds, LANGUAGES, type RuleKind, SEVERITIES, type Text } from '../../../rules/index.ts';
import { DETECTORS } from '../../../rules/patterns/index.ts';
import { measures } from '../../../rules/text/measures.ts';
import { CATEGORIES } from '../../../rules/tone/categories.ts';
import { load, PACKS, parse } from './packs.ts';

/** What an admin can write in a rule, by kind. */
const OPTIONS: Record<RuleKind, string[]> = {
  names: ['names: name', 'names: also', 'names: say', 'names: until', 'names: ambiguous', 'case'],
  people: ['near', 'within: sentence', 'within: draft'],
  wording: ['avoid', 'prefer', 'match'],
  tone: [
    ...['informal', 'formal', 'consistent'].map((form) => `address: ${form}`),
    'person: first',
    ...CATEGORIES.map((category) => `avoid: ${category}`),
  ],
  require: ['any', 'all', 'place: start', 'place: end', 'offer'],
  pattern: [...DETECTORS.map((detector) => `detect: ${detector}`), 'regex', 'hosts'],
  limit: [...Object.keys(measures).map((counted) => `of: ${counted}`), 'max', 'min'],
};

const inAll = (text: Text | undefined) =>
  typeof text === 'object' && LANGUAGES.every((language) => (text[language] ?? '').trim() !== '');

describe.each(PACKS)('the %s pack', (name) => {
  const { pack, compiled } = load(name);
  const { guidelines = [], tips = [] } = pack;

  it('has no mistakes and no warnings', () => {
    expect(parse(name)).toMatchObject({ warnings: [] });
  });

  it('has every text in every language', () => {
    expect(pack.languages).toEqual([...LANGUAGES]);
    const { values = [], contacts = [], accounts = [], community } = pack.organisation;
    const texts: [string, Text | undefined][] = [
      ['title', pack.title],
      ...(community ? [['community', community.title] as [string, Text]] : []),
      ...values.flatMap(({ id, name, acts }): [string, Text | undefined][] => [
        [id, name],
        [id, acts],
      ]),
      ...contacts.map(({ id, role }): [string, Text | undefined] => [id, role]),
      ...accounts.map(({ handle, use }): [string, Text | undefined] => [handle, use]),
      ...guidelines.flatMap(({ id, title, body, do: acts = [], dont = [] }) =>
        [title, body, ...acts, ...dont].map((text): [string, Text] => [id, text]),
      ),
      ...tips.map(({ id, text }): [string, Text] => [id, text]),
      ...pack.rules.flatMap(({ id, message, why }): [string, Text | undefined][] => [
        [id, message],
        [id, why],
      ]),
    ];
    expect(texts.filter(([, text]) => !inAll(text))).toEqual([]);
  });

  it('gives every rule a guideline, a value and a perspective', () => {
    expect(pack.rules.filter((rule) => !rule.guideline || !rule.value || !rule.perspective)).toEqual([]);
  });

  it('has guidelines for the organisation, the project and the person', () => {
    expect(new Set(guidelines.map(({ perspective }) => perspective))).toEqual(new Set(HATS));
  });

  it('says what to do and what not in every guideline', () => {
    expect(guidelines.filter(({ do: acts = [], dont = [] }) => !acts.length || !dont.length)).toEqual([]);
  });

  it('has a rule or a tip for every guideline', () => {
    const used = new Set([...pack.rules, ...tips].map(({ guideline }) => guideline));
    expect(guidelines.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has several examples of what it flags and what it leaves alone', () => {
    const poor = pack.rules.filter(({ examples: { hit, ok } }) => hit.length < 2 || ok.length < 2);
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it.each(LANGUAGES)('says in a few whole words what it found, in %s', (reader) => {
    for (const rule of pack.rules) {
      for (const example of rule.examples.hit) {
        const draft = typeof example === 'string' ? { text: example } : example;
        const when = { media: true, ...(rule.when?.sites?.[0] && { site: rule.when.sites[0] }) };
        for (const hat of rule.when?.hats ?? [undefined]) {
          for (const surface of rule.when?.surfaces ?? [undefined]) {
            const hints = check(compiled, {
              ...when,
              ...(hat && { hat }),
              ...(surface && { surface }),
              ...draft,
              reader,
            });
            const own = hints.filter((hint) => hint.rule === rule.id);
            expect(own, `${rule.id}: ${draft.text}`).not.toEqual([]);
            for (const { message } of own) {
              expect(message).not.toMatch(/[{}]|“”|\s{2}/);
              expect(message.length).toBeLessThan(180);
            }
          }
        }
      }
    }
  });
});

describe('the demo pack', () => {
  const { pack } = load('demo');
  const { guidelines = [], tips = [] } = pack;

  it('is a whole example', () => {
    expect(guidelines.length).toBeGreaterThanOrEqual(18);
    expect(tips.length).toBeGreaterThanOrEqual(30);
    expect(pack.rules.length).toBeGreaterThanOrEqual(24);
  });

  it('has rules of every kind and every severity', () => {
    expect(new Set(pack.rules.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    expect(new Set(pack.rules.map(({ severity }) => severity))).toEqual(new Set(SEVERITIES));
  });

  it('uses every option of every kind', () => {
    const used = new Map<string, Set<string>>();
    for (const rule of pack.rules) {
      const options = used.get(rule.kind) ?? new Set();
      for (const [field, value] of Object.entries(rule)) {
        options.add(field);
        for (const entry of Array.isArray(value) ? value : [value]) {
          if (typeof entry === 'string') options.add(`${field}: ${entry}`);
          else if (field === 'names') for (const key of Object.keys(entry)) options.add(`${field}: ${key}`);
        }
      }
      used.set(rule.kind, options);
    }
    const missing = Object.entries(OPTIONS).flatMap(([kind, options]) =>
      options.filter((option) => !used.get(kind)?.has(option)).map((option) => `${kind} ${option}`),
    );
    expect(missing).toEqual([]);
  });

  it('ties every way of avoiding a tone to a value', () => {
    const tones = pack.rules.filter(({ kind }: { kind: RuleKind }) => kind === 'tone');
    expect(new Set(tones.map(({ value }) => value))).toEqual(new Set(pack.organisation.values?.map(({ id }) => id)));
  });

  it('shows a contact for everything that is asked before posting', () => {
    expect(pack.rules.filter(({ severity, contact }) => severity === 'error' && !contact)).toEqual([]);
  });

  it('offers something to write instead of every name, in every language', () => {
    const names = pack.rules.flatMap((rule) => (rule.kind === 'names' ? (rule.names ?? []) : []));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => typeof name === 'string' || !inAll(name.say))).toEqual([]);
  });
});
