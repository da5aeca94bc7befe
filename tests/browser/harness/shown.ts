/**
 * What the extension shows on a page. It stands in a closed shadow root, out of reach of the page and of Playwright's
 * selectors; the debugger's protocol sees it as the person does, and the mouse clicks it where it is.
 */

import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
  contentDocument?: DomNode;
}

/** An element of the extension on a page. */
export interface Shown {
  text: string;
  attribute(name: string): string | undefined;
  /** All elements inside it with this tag, by their name (`aria-label`, else text). */
  all(tag: string): (Shown & { name: string })[];
  click(): Promise<void>;
  rect(): Promise<{ x: number; y: number; width: number; height: number }>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function session(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

function* inside(node: DomNode): Generator<DomNode> {
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    yield child;
    yield* inside(child);
  }
}

const attributeOf = (node: DomNode, name: string) => {
  const at = (node.attributes ?? []).findIndex((word, index) => index % 2 === 0 && word === name);
  return at < 0 ? undefined : node.attributes?.[at + 1];
};

const textOf = (node: DomNode): string =>
  node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim();

function wrap(page: Page, node: DomNode): Shown {
  const rect = async () => {
    const cdp = await session(page);
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  };
  return {
    text: textOf(node),
    attribute: (name) => attributeOf(node, name),
    all: (tag) =>
      [...inside(node)]
        .filter(({ nodeName }) => nodeName.toLowerCase() === tag)
        .map((found) => ({ ...wrap(page, found), name: attributeOf(found, 'aria-label') ?? textOf(found) })),
    rect,
    async click() {
      const { x, y, width, height } = await rect();
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}

/** The closed roots on the page, in document order. */
async function closedRoots(page: Page): Promise<DomNode[]> {
  const cdp = await session(page);
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
  return [...inside(root)].filter(({ shadowRootType }) => shadowRootType === 'closed');
}

async function find(page: Page, fits: (node: DomNode) => boolean): Promise<Shown | undefined> {
  for (const root of await closedRoots(page)) {
    const node = [...inside(root)].find(fits);
    if (node) return wrap(page, node);
  }
  return undefined;
}

const hasClass = (node: DomNode, name: string) => (attributeOf(node, 'class') ?? '').split(' ').includes(name);

/** The status beside the box, if it is there. */
export const pillOn = (page: Page) => find(page, (node) => hasClass(node, 'pill'));

/** The card or list, if one is open. */
export const panelOn = (page: Page) => find(page, (node) => hasClass(node, 'panel'));

/** How many closed roots the extension has on the page. */
export const rootsOn = async (page: Page) => (await closedRoots(page)).length;
