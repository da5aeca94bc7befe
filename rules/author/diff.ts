/** What is new between two packs, in plain language. */

import type { Pack } from '../pack/schema.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../types.ts';
import { DIFF_STRINGS, FIELD_NAMES } from './diff-strings.ts';
import { isEqual } from './equal.ts';
import { type NameEntry, nameOf } from './ordinary.ts';

type Fields = Readonly<Record<string, unknown>>;
type Key = keyof (typeof DIFF_STRINGS)['en'];

/** How many names or words are listed. */
const SHOWN = 10;
/** The longest value that is shown as it is, in characters. */
const LONGEST = 60;

/**
 * A line for each thing that is different, in the order of a pack; one line where nothing is.
 *
 * @param language the language of the lines
 */
export function diff(old: Pack, now: Pack, language: Language): string[] {
  const lines = new Diff(language).packs(old, now);
  return lines.length > 0 ? lines : [DIFF_STRINGS[language].same];
}

class Diff {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  packs(old: Pack, now: Pack): string[] {
    const { id: _id, version, organisation, guidelines, tips, rules, sites, ...rest } = old;
    const { id: _now, version: nextVersion, organisation: nextOrganisation, ...next } = now;
    const { guidelines: nextGuidelines, tips: nextTips, rules: nextRules, sites: nextSites, ...nextRest } = next;
    const { values, contacts, ...own } = organisation;
    const { values: nextValues, contacts: nextContacts, ...nextOwn } = nextOrganisation;
    return [
      ...(old.id === now.id ? [] : [this.#say('otherPack', { old: old.id, new: now.id })]),
      ...(version === nextVersion ? [] : [this.#say('version', { old: version, new: nextVersion })]),
      ...this.#fields(this.#say('pack'), rest, nextRest),
      ...this.#lists('box', boxesOf(sites), boxesOf(nextSites)),
      ...this.#fields(this.#say('organisation'), own, nextOwn),
      ...this.#lists('value', values, nextValues),
      ...this.#lists('contact', contacts, nextContacts),
      ...this.#lists('guideline', guidelines, nextGuidelines),
      ...this.#lists('tip', tips, nextTips),
      ...this.#lists('rule', rules, nextRules),
    ];
  }

  /** Things with an id: new ones, those that are gone, those that changed, and whether their order did. */
  #lists(
    what: 'rule' | 'guideline' | 'tip' | 'value' | 'contact' | 'box',
    old: Item[] = [],
    now: Item[] = [],
  ): string[] {
    const before = new Map(old.map((item) => [item.id, item]));
    const after = new Set(now.map(({ id }) => id));
    const called = (id: string) => this.#say(what, { id });
    const order = (list: Item[], others: { has(id: string): boolean }) =>
      list.flatMap(({ id }) => (others.has(id) ? [id] : []));
    return [
      ...now.flatMap((item) => {
        const { id } = item;
        const known = before.get(id);
        return known ? this.#fields(called(id), known, item) : [this.#say('added', { what: called(id) })];
      }),
      ...old.flatMap(({ id }) => (after.has(id) ? [] : [this.#say('removed', { what: called(id) })])),
      ...(isEqual(order(old, after), order(now, before))
        ? []
        : [this.#say('moved', { what: this.#say(what === 'box' ? 'boxes' : `${what}s`) })]),
    ];
  }

  #fields(what: string, old: Fields, now: Fields): string[] {
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return names.flatMap((field) => {
      const [before, after] = [old[field], now[field]];
      if (isEqual(before, after)) return [];
      if (field === 'names') return this.#names(String(now.id), before as NameEntry[], after as NameEntry[]);
      if (field === 'severity')
        return [this.#say('severity', { what, old: this.#plain(before) ?? '', new: this.#plain(after) ?? '' })];
      return this.#field(what, field, before, after);
    });
  }

  #field(what: string, field: string, before: unknown, after: unknown): string[] {
    const values = { what, field: FIELD_NAMES[this.#language][field] ?? field };
    const words = [wordsIn(before), wordsIn(after)] as const;
    if (words[0] && words[1]) {
      const [had, has] = words as [string[], string[]];
      const lines = [
        ...this.#items(values, 'itemsAdded', without(has, had)),
        ...this.#items(values, 'itemsRemoved', without(had, has)),
      ];
      if (lines.length > 0) return lines;
    }
    const [from, to] = [this.#plain(before), this.#plain(after)];
    if (before === undefined && to !== undefined) return [this.#say('set', { ...values, new: to })];
    if (after === undefined && from !== undefined) return [this.#say('unset', { ...values, old: from })];
    if (from === undefined || to === undefined) return [this.#say('changed', values)];
    return [this.#say('from', { ...values, old: from, new: to })];
  }

  #items(values: { what: string; field: string }, verb: 'itemsAdded' | 'itemsRemoved', words: string[]): string[] {
    if (words.length === 0) return [];
    const key = words.length === 1 ? 'items.one' : 'items.other';
    return [this.#say(key, { ...values, count: words.length, verb: this.#say(verb), names: this.#listed(words) })];
  }

  /** Names are the same that are spelled alike but for capitals and accents. */
  #names(rule: string, old: readonly NameEntry[] = [], now: readonly NameEntry[] = []): string[] {
    const before = new Map(old.map((entry) => [fold(nameOf(entry)), entry]));
    const after = new Map(now.map((entry) => [fold(nameOf(entry)), entry]));
    const added = now.filter((entry) => !before.has(fold(nameOf(entry))));
    const removed = old.filter((entry) => !after.has(fold(nameOf(entry))));
    const changed = [...after].flatMap(([key, entry]) => {
      const known = before.get(key);
      return known !== undefined && !isEqual(known, entry) ? [entry] : [];
    });
    const line = (verb: 'namesAdded' | 'namesRemoved' | 'namesChanged', entries: readonly NameEntry[]) =>
      entries.length === 0
        ? []
        : [
            this.#say(entries.length === 1 ? 'names.one' : 'names.other', {
              count: entries.length.toLocaleString(this.#language),
              verb: this.#say(verb),
              rule,
              names: this.#listed(entries.map(nameOf)),
            }),
          ];
    return [...line('namesAdded', added), ...line('namesRemoved', removed), ...line('namesChanged', changed)];
  }

  /** The first of them, and how many more there are. */
  #listed(words: readonly string[]): string {
    const more = words.length - SHOWN;
    const shown = words.slice(0, SHOWN).join(', ');
    return more > 0 ? `${shown}, ${this.#say('more', { count: more.toLocaleString(this.#language) })}` : shown;
  }

  /** A short value as people read it; undefined for one that is no such thing. */
  #plain(value: unknown): string | undefined {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') return this.#say(`${value}`);
    if (Array.isArray(value)) return value.every(isWord) ? value.join(', ') : undefined;
    if (!isWord(value) || value.length > LONGEST) return undefined;
    const key = value as Key;
    return ['error', 'warning', 'suggestion'].includes(value) ? this.#say(key) : `“${value}”`;
  }

  #say(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
    return DIFF_STRINGS[this.#language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  }
}

interface Item extends Fields {
  id: string;
}

/** The rows of a pack by what they are about. */
function boxesOf(sites: Pack['sites'] = []): Item[] {
  return sites.map((row) => ({ ...row, id: `${row.site} ${row.box}` }));
}

/** The words of a list; of a list of better words, each with its own. */
function wordsIn(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value.every(isWord) ? value : undefined;
  if (typeof value !== 'object' || value === null || 'nl' in value || 'en' in value) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, word]) => isWord(word)) ? entries.map(([from, to]) => `${from} → ${String(to)}`) : undefined;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string';
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}
