/** One marked stretch of a draft, as the page's own highlight registry has it. */
export interface Mark {
  /** The highlight's name, which the extension makes anew for each page. */
  name: string;
  priority: number;
  text: string;
  /** UTF-16 offset in the draft as `__editor.text()` has it, one `\n` between blocks; -1 outside the editor. */
  start: number;
  /** The middle of its first line on the screen, in CSS pixels: where to point. */
  x: number;
  y: number;
}

/** A page of Playwright or of Puppeteer: both run a function in the page alike. */
export interface Evaluates {
  evaluate<T>(run: (selector: string) => T, selector: string): Promise<T>;
}

/** Runs in the page, so it carries all that it needs. */
function readMarks(selector: string): Mark[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
  const editor = roots.flatMap((root) => [...root.querySelectorAll(selector)])[0];
  const blocks = editor ? [...editor.querySelectorAll('[data-block="true"], p')] : [];
  // What only the browser edits has a `div` for each line after the first.
  const later = editor && blocks.length === 0 ? [...editor.childNodes].slice(1) : [];
  const laterLines = later.filter((node) => node instanceof HTMLDivElement);

  function startOf(range: AbstractRange): number {
    if (!editor?.contains(range.startContainer)) return -1;
    const before = new Range();
    before.setStart(editor, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const block = blocks.findIndex((each) => each.contains(range.startContainer));
    const line = laterLines.findIndex((each) => each.contains(range.startContainer)) + 1;
    const softBreaks = [...before.cloneContents().querySelectorAll('p br')].filter((br) => br.nextSibling).length;
    return before.toString().length + Math.max(block, 0) + line + softBreaks;
  }
  function liveRange(range: AbstractRange): Range {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  }
  function markOf(name: string, priority: number, range: AbstractRange): Mark {
    const live = liveRange(range);
    const { left = 0, top = 0, width = 0, height = 0 } = live.getClientRects()[0] ?? {};
    return { name, priority, text: live.toString(), start: startOf(range), x: left + width / 2, y: top + height / 2 };
  }
  return [...CSS.highlights]
    .flatMap(([name, highlight]) => [...highlight].map((range) => markOf(name, highlight.priority, range)))
    .sort((one, other) => one.start - other.start || other.priority - one.priority);
}

/** Everything that is highlighted on the page, in the draft's order; ranges in open shadow roots included. */
export function marked(page: Evaluates, editorSelector: string): Promise<Mark[]> {
  return page.evaluate(readMarks, editorSelector);
}
