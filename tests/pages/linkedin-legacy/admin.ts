import { buildFeed } from '../shared/feed.ts';
import { outlet, styles } from './outlet.ts';
import { openBox } from './share.ts';

/** The page on which a company's admins post for it: the older editor, in a dialog of the light DOM. */
export function admin(): void {
  document.head.append(styles());
  outlet();
  const feed = buildFeed(() => openBox(document.body, { class: 'box' }, feed.post));
}
