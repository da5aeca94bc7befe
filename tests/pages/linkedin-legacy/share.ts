import { avatar, element, icon, PATHS } from '../shared/dom.ts';
import { authorName, buildFeed } from '../shared/feed.ts';
import { sharedPost } from '../shared/shared-post.ts';
import { words } from '../shared/words.ts';
import { makeEditor, testEditor, textOf } from './editor.ts';
import { outlet } from './outlet.ts';

/** How the site tells its share box from other dialogs. */
const SHARE_BOX = {
  'data-test-modal-id': 'sharebox',
  'data-test-modal': true,
  class: 'share-box-v2__modal box',
  'aria-labelledby': 'share-to-linkedin-modal__header',
};

function head(close: HTMLElement): HTMLElement {
  const name = authorName();
  return element(
    'div',
    { class: 'box-head share-creation-state__header' },
    element(
      'button',
      { type: 'button', class: 'author share-unified-settings-entry-button' },
      avatar(name),
      element(
        'span',
        {},
        element('span', { class: 'name' }, name, icon('caret-small', PATHS.caret)),
        element('span', { class: 'audience' }, words.anyone),
      ),
    ),
    close,
  );
}

/**
 * Opens a share box at the end of `where`.
 *
 * @param attributes of its dialog
 * @param post what becomes of the text
 */
export function openBox(where: Node, attributes: Record<string, string | boolean>, post: (text: string) => void): void {
  const close = element('button', { type: 'button', 'aria-label': words.close }, icon('close-small', PATHS.close));
  const submit = element('button', { type: 'button', class: 'post share-actions__primary-action', disabled: true });
  submit.append(element('span', { class: 'artdeco-button__text' }, words.post));
  const place = element('div', { class: 'ql-container' });
  const modal = element(
    'div',
    { ...attributes, role: 'dialog', 'aria-modal': 'true' },
    element('h2', { id: 'share-to-linkedin-modal__header', class: 'sr-only' }, words.create),
    head(close),
    element('div', { class: 'box-text' }, place),
    ...sharedPost(),
    element('div', { class: 'box-foot' }, submit),
  );
  const overlay = element('div', { 'data-test-modal-container': true, class: 'overlay' }, modal);
  where.appendChild(overlay);
  const quill = makeEditor(place);

  function leave(): void {
    document.removeEventListener('keyup', onKeyUp);
    overlay.remove();
    delete window.__editor;
  }
  function onKeyUp(event: KeyboardEvent): void {
    if (event.key === 'Escape') leave();
  }
  quill.on('text-change', () => {
    submit.disabled = textOf(quill).trim() === '';
  });
  submit.addEventListener('click', () => {
    post(textOf(quill));
    leave();
  });
  close.addEventListener('click', leave);
  document.addEventListener('keyup', onKeyUp);
  if (new URLSearchParams(location.search).has('trap')) {
    quill.root.addEventListener('blur', () => quill.root.focus());
  }
  quill.root.focus();
  window.__editor = testEditor(quill, leave);
}

/** The share box over the feed, in the shadow root; with `?repost` it shares somebody's post. */
export function share(): void {
  const root = outlet();
  const feed = buildFeed(() => openBox(root, SHARE_BOX, feed.post));
}
