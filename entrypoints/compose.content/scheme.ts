/** Whether the page around an element is light or dark, whatever the system says: sites have schemes of their own. */
export function schemeAround(element: Element): 'light' | 'dark' | undefined {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const { backgroundColor } = getComputedStyle(at);
    // Other notations (oklch) count differently; what lies behind will tell.
    if (!backgroundColor.startsWith('rgb')) continue;
    const [r, g, b, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (r === undefined || g === undefined || b === undefined || alpha < 0.5) continue;
    // Rec. 709 weights on the encoded values: near enough to tell a dark ground from a light one.
    return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128 ? 'dark' : 'light';
  }
  return undefined;
}

function parentAcross(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
