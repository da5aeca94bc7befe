/**
 * Takes away what an earlier script of ours left on a page. Firefox ends a script together with its extension, in the middle
 * of things and without a word; so where a new one comes to a page that has long been open, it tidies up first.
 */

/** Firefox shows closed roots to extensions, and to nobody else. */
interface ShownToExtensions {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** How our own names begin, in the style sheets of all that we show. */
const OURS = '--ppc-';
/** The selector of a mark's rule. */
const MARK = /^::highlight\((h[0-9a-z]{8,})\)$/;

/** @param root the page, or an open shadow root on it */
export function sweep(root: Document | ShadowRoot): void {
  for (const sheet of [...root.adoptedStyleSheets]) {
    const names = [...sheet.cssRules].flatMap(markOf);
    for (const name of names) CSS.highlights.delete(name);
    if (names.length > 0) root.adoptedStyleSheets.splice(root.adoptedStyleSheets.indexOf(sheet), 1);
  }
  for (const element of root.querySelectorAll('*')) {
    const inside = (element as ShownToExtensions).openOrClosedShadowRoot;
    if (!inside) continue;
    if (inside.mode === 'open') sweep(inside);
    else if (inside.adoptedStyleSheets.some((sheet) => textsOf(sheet).some((text) => text.includes(OURS))))
      element.remove();
  }
}

/** The name of the highlight that a rule underlines, as our rules do. */
function markOf(rule: CSSRule): string[] {
  if (!(rule instanceof CSSStyleRule) || rule.style.textUnderlineOffset !== '2px') return [];
  const name = MARK.exec(rule.selectorText)?.[1];
  return name === undefined ? [] : [name];
}

const textsOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText);
