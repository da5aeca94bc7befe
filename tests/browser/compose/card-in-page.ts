/** Looks at the card from beside the content script, which may see into its closed root. */

declare const chrome: { dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };

/** Between two looks, in ms. */
const LOOK = 25;
/** After so many a card does not go any more. */
const LOOKS = 120;

const pass = () => new Promise<void>((resolve) => setTimeout(resolve, LOOK));

function panel(root: Document | ShadowRoot = document): HTMLElement | undefined {
  for (const element of root.querySelectorAll('*')) {
    const inner = element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
    const found = inner && (inner.querySelector<HTMLElement>('.panel') ?? panel(inner));
    if (found) return found;
  }
  return undefined;
}

const card = {
  /** Waits for a card that has these words and stands still; no more than `looks` times. @returns the middle of the button of that name, null where the card has none; nothing where no such card comes */
  async shows(words: string, name: string, looks: number): Promise<{ x: number; y: number } | null | undefined> {
    let before: DOMRect | undefined;
    for (let look = 0; look < looks; look++) {
      await pass();
      const shown = panel();
      if (!shown?.textContent.includes(words)) continue;
      const button = [...shown.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
      if (!button) return null;
      // It finds its place once its links are there, and a click goes to where it was seen.
      const { x, y, width, height } = button.getBoundingClientRect();
      if (x === before?.x && y === before.y) return { x: x + width / 2, y: y + height / 2 };
      before = new DOMRect(x, y);
    }
    return undefined;
  },
  /** Waits until nothing is open. @returns what stands there still, if it does not go */
  async isGone(): Promise<string | undefined> {
    for (let look = 0; look < LOOKS && panel(); look++) await pass();
    return panel()?.textContent;
  },
};

Object.assign(globalThis, { card });
