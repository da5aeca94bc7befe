import type { CDPSession, Page } from 'playwright-core';

/** An element inside a closed shadow root, as it stands on the screen. */
export interface Seen {
  /** Its visible text, on one line. */
  text: string;
  /** Its `aria-label`, empty where it has none. */
  label: string;
  /** Its middle, in CSS pixels of the viewport: where to point or click. */
  x: number;
  y: number;
}

type Node = Awaited<ReturnType<typeof documentOf>>;

async function documentOf(session: CDPSession) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root;
}

function closedRoots(node: Node): Node[] {
  const shadows = node.shadowRoots ?? [];
  const frame = node.contentDocument ? [node.contentDocument] : [];
  const below = [...shadows, ...frame, ...(node.children ?? [])].flatMap(closedRoots);
  return [...shadows.filter((root) => root.shadowRootType === 'closed'), ...below];
}

/** Runs in the page, with the element as `this`. */
const SEE = `function (wanted) {
  const text = this.innerText.replaceAll(/\\s+/g, ' ').trim();
  if (wanted && [text, this.ariaLabel].includes(wanted)) this.scrollIntoView({ block: 'nearest' });
  let { left, top, width, height } = this.getBoundingClientRect();
  for (let view = this.ownerDocument.defaultView; view.frameElement; view = view.parent) {
    const around = view.frameElement.getBoundingClientRect();
    left += around.left;
    top += around.top;
  }
  return { text, label: this.ariaLabel ?? '', x: left + width / 2, y: top + height / 2 };
}`;

async function see(session: CDPSession, nodeId: number, wanted: string | undefined): Promise<Seen> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: SEE,
    arguments: [{ value: wanted }],
    returnByValue: true,
  });
  return result.value;
}

/**
 * The elements that a selector finds inside closed shadow roots: the extension's card, list and status, which the page's
 * own scripts and Playwright's locators cannot see. Chromium only.
 * @param wanted the text or label of the one to be scrolled to first, as a person does to click it
 */
export async function seenInClosed(page: Page, selector: string, wanted?: string): Promise<Seen[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const seen: Seen[] = [];
    for (const { nodeId } of closedRoots(await documentOf(session))) {
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector });
      for (const each of nodeIds) {
        // What went away since it was found is not seen.
        const found = await see(session, each, wanted).catch(() => undefined);
        if (found) seen.push(found);
      }
    }
    return seen;
  } finally {
    await session.detach();
  }
}

/** The status beside the box, if it is shown. */
export const pillOn = async (page: Page): Promise<Seen | undefined> =>
  (await seenInClosed(page, ':popover-open .pill'))[0];

/** The card or list, if one is open. */
export const panelOn = async (page: Page): Promise<Seen | undefined> => (await seenInClosed(page, '.panel'))[0];

/** A button of card or list, by what it says or by its label. */
export async function buttonOn(page: Page, name: string): Promise<Seen | undefined> {
  const buttons = await seenInClosed(page, '.panel button', name);
  return buttons.find(({ text, label }) => text === name || label === name);
}
