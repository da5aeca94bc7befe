/**
 * Underlines words by the CSS Custom Highlight API: the editor's DOM stays as it is. Highlight names are random for each
 * page load, and the style sheet is adopted by the editor's own root, since Firefox paints nothing in a shadow root else.
 */

import tokens from '../../assets/styles/tokens.css?inline';
import type { Severity } from '../../rules/types.ts';

/** What is painted of one box. */
export interface Mark {
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
  const painted = new Map<object, readonly Mark[]>();
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  for (const severity of SEVERITIES) {
    const highlight = new Highlight();
    highlight.priority = PRIORITY[severity];
    highlights.set(severity, { name: names(), highlight });
  }

  /** Names and sheet are put up with the first mark, so that a page in which nothing is marked sees nothing. */
  function putUp(root: Document | ShadowRoot): void {
    for (const { name, highlight } of highlights.values()) CSS.highlights.set(name, highlight);
    if (sheets.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css(highlights));
    sheets.set(root, sheet);
    root.adoptedStyleSheets.push(sheet);
  }

  function paint(box: object, root: Document | ShadowRoot, marks: readonly Mark[]): void {
    for (const { range, severity } of painted.get(box) ?? []) highlights.get(severity)?.highlight.delete(range);
    painted.set(box, marks);
    if (marks.length > 0) putUp(root);
    for (const { range, severity } of marks) highlights.get(severity)?.highlight.add(range);
    if (marks.length === 0) painted.delete(box);
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
  return new RegExp(`--ppc-${severity}-mark:\\s*(#[0-9a-f]{3,8})`, 'i').exec(tokens)?.[1] ?? 'currentcolor';
}
