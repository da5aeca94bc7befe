import { element } from '../shared/dom.ts';
import { words } from '../shared/words.ts';

/** A page that shows the older build in a frame of its own, at an address that says nothing of where the person is. */
export function frame(): void {
  const src = `/preload/${location.search}`;
  document.body.append(element('iframe', { 'data-testid': 'interop-iframe', src, title: words.frame }));
}
