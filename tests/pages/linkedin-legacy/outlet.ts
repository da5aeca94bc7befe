import { element } from '../shared/dom.ts';

const STYLES = '/_page/linkedin-legacy-box.css';

/** The style sheet of the boxes, for the document or a shadow root. */
export const styles = (): HTMLElement => element('link', { rel: 'stylesheet', href: STYLES });

/** Makes the open shadow root in which the older build shows what lies over the page. */
export function outlet(): ShadowRoot {
  const host = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', style: 'height: 0' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(styles());
  document.body.append(host);
  return root;
}
