/**
 * A made-up grammar checker of somebody else's, as they behave: it finds the box by its focus, watches it, writes on it, puts
 * elements with shadow roots beside it and a button into its corner, and marks every “today” in two ways.
 */

/** What it calls its highlight and its elements. */
export const OTHER = 'other-checker';

/** Runs in every page and frame before the site's own scripts, so it carries all that it needs. */
export function otherChecker(): void {
  const name = 'other-checker';
  const worked = new WeakSet<Element>();

  function wordsIn(editor: Element): Range[] {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const ranges: Range[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { index } of node.data.matchAll(/today/g)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + 'today'.length);
        ranges.push(range);
      }
    }
    return ranges;
  }

  /** Lines drawn over the words, in an element that lets the pointer through. */
  function drawn(ranges: readonly Range[]): HTMLElement[] {
    return ranges.map((range) => {
      const { left, bottom, width } = range.getBoundingClientRect();
      const line = document.createElement('div');
      line.style.cssText = `position: fixed; left: ${left}px; top: ${bottom}px; width: ${width}px; height: 2px; background: teal`;
      return line;
    });
  }

  function host(kind: string, style: string, mode: ShadowRootMode): { element: HTMLElement; root: ShadowRoot } {
    const element = document.createElement(`${name}-${kind}`);
    element.style.cssText = `${style}; z-index: 2147483647`;
    return { element, root: element.attachShadow({ mode }) };
  }

  function work(editor: HTMLElement): void {
    worked.add(editor);
    editor.dataset.otherChecker = 'on';
    editor.spellcheck = false;
    const root = editor.getRootNode() as Document | ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${name}) { background-color: rgb(0 128 128 / 20%) }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const lines = host('lines', 'position: fixed; inset: 0; pointer-events: none', 'open');
    const { right, bottom } = editor.getBoundingClientRect();
    const corner = host('button', `position: fixed; left: ${right - 34}px; top: ${bottom - 30}px`, 'closed');
    const button = document.createElement('button');
    button.textContent = '✓';
    button.addEventListener('click', () => {
      document.documentElement.dataset.theirs = 'open';
    });
    button.style.cssText = 'width: 32px; height: 28px';
    corner.root.append(button);
    (editor.closest('dialog') ?? editor.parentElement)?.append(lines.element, corner.element);
    const look = () => {
      const ranges = wordsIn(editor);
      lines.root.replaceChildren(...drawn(ranges));
      const highlight = new Highlight(...ranges);
      highlight.priority = 9;
      CSS.highlights.set(name, highlight);
    };
    const soon = () => requestAnimationFrame(look);
    new MutationObserver(soon).observe(editor, { subtree: true, childList: true, characterData: true });
    for (const type of ['mousemove', 'keyup', 'selectionchange']) document.addEventListener(type, soon, true);
    look();
  }

  addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement && target.isContentEditable && !worked.has(target)) work(target);
    },
    true,
  );
}
