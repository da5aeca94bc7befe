/** Where the person's caret is, in light DOM and in open shadow roots. */

/** A caret or the end of a selection that moves. */
export interface Caret {
  node: Node;
  offset: number;
  collapsed: boolean;
}

/** The caret, if it is in this editor. */
export function caretIn(editor: Element): Caret | undefined {
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return undefined;
  const root = editor.getRootNode();
  if (root instanceof ShadowRoot) {
    // `focusNode` stops at the shadow host; only this sees the point inside.
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    if (!range || !editor.contains(range.endContainer)) return undefined;
    return { node: range.endContainer, offset: range.endOffset, collapsed: range.collapsed };
  }
  const { focusNode, focusOffset, isCollapsed } = selection;
  if (!focusNode || !editor.contains(focusNode)) return undefined;
  return { node: focusNode, offset: focusOffset, collapsed: isCollapsed };
}

/** Where the caret is painted, in viewport pixels; nothing where the browser paints none (an empty line). */
export function caretRect(editor: Element): DOMRect | undefined {
  const caret = caretIn(editor);
  if (!caret) return undefined;
  const range = editor.ownerDocument.createRange();
  range.setStart(caret.node, caret.offset);
  return range.getClientRects()[0];
}
