/** Where the person is. Each frame remembers an element of its own, also while the person is in another one. */

/** What has the focus in this frame, in open shadow roots too. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether the person is in this frame, or in one in it, as far as the page around it tells. */
export function isFrameInUse({ frameElement }: Window = window): boolean {
  return !frameElement || (frameElement.getRootNode() as Document | ShadowRoot).activeElement === frameElement;
}
