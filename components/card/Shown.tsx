import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** The style sheet that the parts have on a site's page. */
  css: string;
  /** Only to be looked at: nothing in them can be pressed. */
  inert?: boolean;
  children: ComponentChildren;
}

/** Parts as they stand on a site's page, in a root of their own. */
export function Shown({ css, inert, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    render(children, root);
  }, [css, children]);
  return <div ref={host} class="shown" inert={inert} />;
}
