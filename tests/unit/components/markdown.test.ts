import fc from 'fast-check';
import { type ComponentChild, isValidElement, toChildArray, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { blocks, markdown, plainText } from '../../../components/markdown.tsx';

/** An element as text: `p(Only strong(this))`. */
function shape(child: ComponentChild): string {
  if (!isValidElement(child)) return String(child);
  const { type, props } = child as VNode<{ children?: ComponentChild }>;
  return `${String(type)}(${toChildArray(props.children).map(shape).join('')})`;
}

const shapes = (source: string) => toChildArray(markdown(source)).map(shape).join('');

function elements(child: ComponentChild): VNode<Record<string, ComponentChild>>[] {
  if (!isValidElement(child)) return [];
  const node = child as VNode<Record<string, ComponentChild>>;
  return [node, ...toChildArray(node.props.children).flatMap(elements)];
}

describe('what a pack may write', () => {
  test.each([
    ['Only **this** and *that*.', 'p(Only strong(this) and em(that).)'],
    ['- one\n- two', 'ul(li(one)li(two))'],
    ['- one\n\n  more', 'ul(li(p(one)p(more)))'],
    ['3. three', 'ol(li(three))'],
    ['# Title', 'h3(Title)'],
    ['> said', 'blockquote(p(said))'],
    ['`#tag` and\n\n```\ncode\n```', 'p(code(#tag) and)pre(code(code))'],
    ['[ask](https://veldkers.example/a)', 'p(a(ask))'],
    ['mail social@veldkers.example', 'p(mail a(social@veldkers.example))'],
    ['5 \\* 3', 'p(5 * 3)'],
  ])('%j', (source, expected) => {
    expect(shapes(source)).toBe(expected);
  });
});

describe('what stays text', () => {
  test.each([
    ['a <b>bold</b> claim', 'p(a <b>bold</b> claim)'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['[x](javascript:alert(1))', 'p([x](javascript:alert(1)))'],
    ['[x](JAVA\tscript:alert(1))', 'p([x](JAVA\tscript:alert(1)))'],
    ['[x](data:text/html,hi)', 'p([x](data:text/html,hi))'],
    ['[x](/settings)', 'p([x](/settings))'],
    ['![alt text](https://veldkers.example/x.png)', 'p(alt text)'],
    ['Vanilla & Co &amp; more', 'p(Vanilla & Co &amp; more)'],
  ])('%j', (source, expected) => {
    expect(shapes(source)).toBe(expected);
  });
});

test('part by part, the source is whole, and words can be marked wherever they stand', () => {
  const source = '# A word\n\nOnly **this** word.\n\n- one `word`\n- [a word](https://veldkers.example)';
  expect(
    blocks(source)
      .map(({ raw }) => raw)
      .join(''),
  ).toBe(source);
  const leaves: string[] = [];
  markdown(source, (words) => leaves.push(words) && words);
  expect(leaves).toEqual(['A word', 'Only ', 'this', ' word.', 'one ', 'a word']);
});

const ELEMENTS = new Set('p strong em del ul ol li blockquote code pre h3 hr br a'.split(' '));
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '<img src=x onerror=a>',
        '[',
        '](',
        'javascript:',
        ')',
        '**',
        '*',
        '_',
        '`',
        '> ',
        '- ',
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        '    ',
        '#',
        '|',
        '---',
        '&lt;',
        '<https:',
        '![',
        'data:text/html,',
        '1. ',
        '~~',
        '\\',
      ),
      fc.string(),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('whatever is written, only our own elements come of it, and links only lead where they may', () => {
  fc.assert(
    fc.property(hostile, (source) => {
      for (const { type, props } of toChildArray(markdown(source)).flatMap(elements)) {
        expect(ELEMENTS).toContain(type);
        const { children: _, ...rest } = props;
        const allowed = type === 'a' ? ['href', 'target', 'rel'] : type === 'ol' ? ['start'] : [];
        expect(allowed).toEqual(expect.arrayContaining(Object.keys(rest)));
        if (type === 'a') expect(String(props.href)).toMatch(/^(https?|mailto):/);
      }
    }),
  );
});

test.each([
  ['quotes', '> '.repeat(10_000)],
  ['lists', '- '.repeat(10_000)],
  ['emphasis', '*a **b '.repeat(2_800)],
  ['brackets', '['.repeat(20_000)],
  ['links', '[a]('.repeat(5_000)],
  ['code', '`a'.repeat(10_000)],
])('20,000 characters of %s are shown somehow', (_, source) => {
  expect(toChildArray(markdown(source)).length).toBeGreaterThan(0);
});

describe('plain text', () => {
  test.each([
    ['# Title\n\nOnly **this**.\n\n- one\n- [two](https://veldkers.example)', 'Title Only this. one two'],
    ['a <b>bold</b> claim', 'a <b>bold</b> claim'],
    ['', ''],
  ])('%j', (source, expected) => {
    expect(plainText(source)).toBe(expected);
  });
});
