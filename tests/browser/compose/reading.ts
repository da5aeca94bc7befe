/** Runs in a page: random changes to an editor, and a reading that remembers lines held against one that does not. */

import fc from 'fast-check';
import { type DraftText, forgetLines, type KnownLines, readDraft } from '../../../entrypoints/compose.content/draft.ts';

/** What comes into an editor: lines, lists, leaves, pictures, breaks, mentions, words. */
const MADE: readonly (() => Node)[] = [
  ...['p', 'div', 'ul', 'li', 'span', 'br'].map((tag) => () => document.createElement(tag)),
  () => Object.assign(document.createElement('img'), { alt: '🌱' }),
  () => Object.assign(document.createElement('span'), { contentEditable: 'false', textContent: 'Noor Hagewind' }),
  () => Object.assign(document.createElement('p'), { innerHTML: 'een <b>twee</b> drie' }),
  () => new Text('woord '),
  () => new Text('\uFEFF'),
];

/** One change: of which node, with which other one, and how much. */
type Step = { kind: (typeof KINDS)[number]; at: number; other: number };
const KINDS = ['add', 'remove', 'move', 'change away', 'type', 'attribute'] as const;

const steps = fc.array(fc.record<Step>({ kind: fc.constantFrom(...KINDS), at: fc.nat(), other: fc.nat() }), {
  minLength: 1,
  maxLength: 60,
});

function take(editor: Element, { kind, at, other }: Step): void {
  const nodes = [...nodesIn(editor)];
  const node = nodes[at % Math.max(nodes.length, 1)];
  const parents: Element[] = [
    editor,
    ...nodes.filter((one) => one instanceof Element && !/^(?:BR|IMG)$/.test(one.tagName)),
  ] as Element[];
  const parent = parents[other % parents.length] ?? editor;
  const before = parent.childNodes[at % (parent.childNodes.length + 1)] ?? null;
  if (kind === 'add') {
    const made = MADE[at % MADE.length]?.();
    if (made) parent.insertBefore(made, before);
  } else if (!node) return;
  else if (kind === 'remove') node.parentNode?.removeChild(node);
  else if (kind === 'move') {
    if (!node.contains(parent) && before !== node) parent.insertBefore(node, before);
  } else if (kind === 'change away') {
    // As an editor does that builds a line beside the page.
    const [home, next] = [node.parentNode, node.nextSibling];
    home?.removeChild(node);
    if (node instanceof Element) node.append('elders');
    home?.insertBefore(node, next);
  } else if (node instanceof Text) node.data = other % 3 === 0 ? '' : `${node.data}x`;
  else if (node instanceof HTMLImageElement) node.alt = other % 2 === 0 ? '' : '🌊';
  else if (kind === 'attribute' && node instanceof Element)
    node.setAttribute('contenteditable', other % 2 === 0 ? 'false' : 'true');
}

function* nodesIn(editor: Element): Generator<Node> {
  const walker = document.createTreeWalker(editor);
  while (walker.nextNode()) yield walker.currentNode;
}

/** A draft as plain data: nodes by their place in the editor. */
function plain(editor: Element, { text, pieces, gaps, atoms }: DraftText): string {
  const places = new Map([editor, ...nodesIn(editor)].map((node, place) => [node, place]));
  const placed = <T extends { node: Node }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, node: places.get(one.node) ?? 'gone' }));
  return JSON.stringify({ text, pieces: placed(pieces), gaps: placed(gaps), atoms });
}

/** Whether after each step both readings are the same. */
function isSame(all: readonly Step[], remembers: boolean): boolean {
  const editor = document.createElement('div');
  document.body.replaceChildren(editor);
  const known: KnownLines = new WeakMap();
  const observer = new MutationObserver(() => {});
  const attributeFilter = ['alt', 'contenteditable'];
  observer.observe(editor, { childList: true, characterData: true, subtree: true, attributeFilter });
  return all.every((step) => {
    take(editor, step);
    const records = observer.takeRecords();
    if (remembers) forgetLines(known, editor, records);
    return plain(editor, readDraft(editor, known)) === plain(editor, readDraft(editor));
  });
}

/** @param remembers false: nothing is ever forgotten, and the property must fail. @returns what went wrong, as fast-check tells it */
export function holdReadings(remembers: boolean): string | undefined {
  const details = fc.check(
    fc.property(steps, (all) => isSame(all, remembers)),
    { numRuns: 400, seed: 3 },
  );
  return details.failed ? fc.defaultReportMessage(details) : undefined;
}

/** What is read of an editor's markup. */
export function textIn(markup: string): string {
  const editor = document.createElement('div');
  editor.innerHTML = markup;
  return readDraft(editor).text;
}
