import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** The style sheet that the parts have on a site's page. */
  css: string;
  children: ComponentChildren;
}

/** Parts as they stand on a site's page, in a root of their own, to be looked at: nothing in them can be pressed. */
export function Shown({ css, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    render(children, root);
  }, [css, children]);
  return <div ref={host} class="shown" inert />;
}
