/**
 * Underlines words by the CSS Custom Highlight API: the editor's DOM stays as it is. Highlight names are random for each
 * page load, and the style sheet is adopted by the editor's own root, since Firefox paints nothing in a shadow root else.
 */

import tokens from '../../assets/styles/tokens.css?inline';
import type { Severity } from '../../rules/types.ts';
import { rangeAt } from './draft.ts';

/** What is to be painted of one box. */
export interface Mark {
  span: StaticRangeInit;
  severity: Severity;
}

/** What is painted: its range moves along with the nodes that it stands in. */
interface Painted {
  range: Range;
  severity: Severity;
}

export interface Marks {
  /** Replaces all marks of one box. `box` only tells boxes apart. */
  paint(box: object, root: Document | ShadowRoot, marks: readonly Mark[]): void;
  /** Takes everything away: marks, highlights, style sheets. */
  remove(): void;
}

/** One line style per severity, so that nobody has to tell them by colour. */
const LINES: Record<Severity, string> = { error: 'wavy 2px', warning: 'dashed 2px', suggestion: 'dotted 2px' };
const PRIORITY: Record<Severity, number> = { suggestion: 1, warning: 2, error: 3 };
const SEVERITIES = Object.keys(LINES) as Severity[];

/** Whether this browser can mark words at all. */
export function canMark(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** @param names gives a new, meaningless name each time */
export function makeMarks(names: () => string): Marks {
  const highlights = new Map<Severity, { name: string; highlight: Highlight }>();
  const painted = new Map<object, readonly Painted[]>();
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  for (const severity of SEVERITIES) {
    const highlight = new Highlight();
    highlight.priority = PRIORITY[severity];
    highlights.set(severity, { name: names(), highlight });
  }

  /** Names and sheet are put up with the first mark, so that a page in which nothing is marked sees nothing. */
  function putUp(root: Document | ShadowRoot): void {
    for (const { name, highlight } of highlights.values()) {
      // Even to say again what is so has all marks painted anew.
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (sheets.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css(highlights));
    sheets.set(root, sheet);
    root.adoptedStyleSheets.push(sheet);
  }

  function paint(box: object, root: Document | ShadowRoot, marks: readonly Mark[]): void {
    if (marks.length > 0) putUp(root);
    const before = painted.get(box) ?? [];
    // The browser paints anew whatever comes and goes, so what stands right is left alone: all before an edit, and all after.
    const least = Math.min(before.length, marks.length);
    let head = 0;
    while (head < least && isAt(before[head], marks[head])) head++;
    let tail = 0;
    while (tail < least - head && isAt(before.at(-1 - tail), marks.at(-1 - tail))) tail++;
    for (const { range, severity } of before.slice(head, before.length - tail))
      highlights.get(severity)?.highlight.delete(range);
    const added = marks.slice(head, marks.length - tail).map(({ span, severity }) => {
      const range = rangeAt(span);
      highlights.get(severity)?.highlight.add(range);
      return { range, severity };
    });
    if (marks.length > 0) painted.set(box, [...before.slice(0, head), ...added, ...before.slice(before.length - tail)]);
    else painted.delete(box);
  }

  function remove(): void {
    for (const { name } of highlights.values()) CSS.highlights.delete(name);
    for (const [root, sheet] of sheets) {
      const at = root.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    }
    sheets.clear();
    painted.clear();
  }

  return { paint, remove };
}

/** Whether a range still stands where a mark should be, with all that editors do to the nodes under it. */
function isAt(painted: Painted | undefined, mark: Mark | undefined): boolean {
  if (!painted || !mark) return false;
  const [range, span] = [painted.range, mark.span];
  return (
    painted.severity === mark.severity &&
    range.startOffset === span.startOffset &&
    range.endOffset === span.endOffset &&
    range.startContainer === span.startContainer &&
    range.endContainer === span.endContainer
  );
}

function css(highlights: ReadonlyMap<Severity, { name: string }>): string {
  return [...highlights]
    .map(([severity, { name }]) => {
      const line = `text-decoration: underline ${LINES[severity]} ${colour(severity)}; text-decoration-skip-ink: none; text-underline-offset: 2px;`;
      return `::highlight(${name}) { ${line} } @media (forced-colors: active) { ::highlight(${name}) { text-decoration-color: Mark; } }`;
    })
    .join('\n');
}

/** The token's colour itself, for a `::highlight()` on a site's page cannot see our custom properties. */
function colour(severity: Severity): string {
  const [, after = ''] = tokens.split(`--ppc-${severity}-mark:`);
  return /#[0-9a-f]{3,8}/i.exec(after)?.[0] ?? 'currentcolor';
}
