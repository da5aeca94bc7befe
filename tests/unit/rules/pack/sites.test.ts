import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOXES, SITES } from '../../../../rules/types.ts';
import { good, HEAD, mistakes, RULE, source } from '../packs.ts';

const ROW = { site: 'linkedin', box: 'share', date: '2026-12-01' };
const EDITOR = '[data-testid="composer"] [contenteditable="true"]';

/** A pack with one row. */
const packWith = (row: object, ...more: object[]) => source([], { sites: [{ ...ROW, ...row }, ...more] });
const told = (row: object, ...more: object[]) =>
  mistakes(packWith(row, ...more)).map((line) => line.replace(/^\d+:\d+ /, ''));

describe('a row is taken', () => {
  test.each([
    { editor: EDITOR },
    { editor: '.composer__input', within: '.composer-dialog' },
    { within: 'dialog[open][data-testid="dialog"]:has([data-screen="share"])', notWithin: '[role="search"]' },
    { scope: '#share-root', post: 'button:not(:has(svg, img))', author: '.author div[aria-label]' },
    { editor: '[data-testid="one"], [data-testid="two"] > div[role="textbox"]' },
  ])('%j', (row) => {
    expect(told(row)).toEqual([]);
    expect(good(packWith(row)).pack.sites).toEqual([{ ...ROW, ...row }]);
  });

  test.each(SITES.flatMap((site) => BOXES[site].map((box) => [site, box])))('for %s %s', (site, box) => {
    expect(told({ site, box, editor: EDITOR })).toEqual([]);
  });
});

describe('a row is refused', () => {
  const FAR = 'reaches too far';
  test.each([
    // Whole containers, and what every editor has.
    [{ editor: '*' }, FAR],
    [{ editor: 'div' }, FAR],
    [{ editor: '[contenteditable="true"]' }, FAR],
    [{ editor: 'div[role="textbox"][aria-label="Post"]' }, FAR],
    [{ editor: '.composer *' }, FAR],
    [{ editor: ':not(.composer)' }, FAR],
    [{ editor: `${EDITOR}, body` }, FAR],
    [{ editor: '[class]' }, FAR],
    [{ editor: '[data-testid*="a"]' }, FAR],
    [{ within: 'body' }, FAR],
    [{ within: 'main' }, FAR],
    [{ within: '#app main' }, FAR],
    [{ within: '[role="dialog"]' }, FAR],
    [{ within: 'div:has(.composer)' }, FAR],
    [{ scope: 'html' }, FAR],
    [{ post: 'button' }, FAR],
    [{ author: '*' }, FAR],
    [{ editor: '.any-editor' }, 'is told by classes alone'],
    [{ editor: '[class~="any-editor"] [role="textbox"]' }, 'is told by classes alone'],
    // Private talk.
    [{ editor: '[data-testid="dmComposerTextInput"]' }, 'private messages ("dm")'],
    [{ editor: '[data-testid="dm-composer-textarea"]' }, 'private messages ("dm")'],
    [{ editor: EDITOR, within: '.msg-form' }, 'private messages ("msg")'],
    [{ editor: EDITOR, within: '.ms\\67 -form' }, 'private messages ("msg")'],
    [{ scope: '[data-view="messaging-overlay"]' }, 'private messages ("messaging")'],
    [{ box: 'message' }, 'box "message" is not one of'],
    // Other places.
    [{ site: 'x', box: 'share' }, 'is none of x; there are reply-dialog'],
    [{ site: 'mastodon' }, 'site "mastodon" is not one of linkedin, x'],
    [{ box: 'profile' }, 'box "profile" is not one of'],
    [{ surface: 'message' }, 'unknown field "surface"'],
    [{ onlyAt: '/feed/' }, 'unknown field "onlyAt"'],
    // What is none, and what browsers do not all have.
    [{ editor: '[data-testid=' }, 'is not a CSS selector'],
    [{ editor: ' ' }, 'is empty'],
    [{ editor: `#${'a'.repeat(400)}` }, 'is longer than 400 characters'],
    [{ editor: '#composer::before' }, 'and of nothing else'],
    [{ editor: '#composer:hover' }, 'and of nothing else'],
    [{ editor: '#composer:contains(a)' }, 'and of nothing else'],
    [{ editor: ':host(#composer)' }, 'and of nothing else'],
    [{ editor: '[data-testid!="composer"]' }, 'and of nothing else'],
    [{ date: undefined }, '"date" is missing'],
    [{ date: '1-12-2026' }, '"date" must be a date that exists'],
  ])('%j', (row, says) => {
    expect(told(row)).toEqual([expect.stringContaining(says)]);
  });

  test('where the same box has one already', () => {
    expect(told({ editor: EDITOR }, { ...ROW, editor: EDITOR })).toEqual([
      'the box "share" is given twice in sites; put both selectors in one field, with a comma',
    ]);
    expect(told({ box: 'article' }, { ...ROW, site: 'x', box: 'article' })).toEqual([]);
  });

  test('at its line and column', () => {
    const rows = 'sites:\n  - { site: x, box: post, date: 2026-12-01, editor: body }\n';
    expect(mistakes(HEAD + rows + RULE)).toEqual([
      '9:53 "editor" reaches too far: it must end in a class, an id or an attribute, not in a tag alone',
    ]);
  });
});

describe('whatever is written', () => {
  const part = fc.constantFrom(
    ...['*', 'body', 'main', 'div', '.composer', '#share', '[role="dialog"]', '[data-testid="box"]', '[class]', ' '],
    ...['>', '+', ',', ':is(', ':not(', ':has(', ')', '[', ']', '"', '\\', '::before', ':hover', '|', '||', '/*', '😀'],
  );
  const written = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

  test('is taken or refused with a sentence, never a crash', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (editor) => {
        for (const line of told({ editor })) expect(line).toMatch(/^"editor" (?:is|may|reaches|names) /);
      }),
    );
  });

  test('a tag alone at the end of any choice is refused', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('*', 'body', 'main', 'div', '.a > *'), (editor, tag) => {
        expect(told({ editor: `${editor}, ${tag}` })).toHaveLength(1);
      }),
    );
  });
});
