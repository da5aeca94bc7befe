/** `closest`, going on from an open shadow root to its host. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : undefined;
}
