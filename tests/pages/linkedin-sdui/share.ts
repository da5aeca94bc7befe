import { avatar, element, icon, PATHS } from '../shared/dom.ts';
import { authorName, buildFeed } from '../shared/feed.ts';
import { sharedPost } from '../shared/shared-post.ts';
import { words } from '../shared/words.ts';
import { makeBoxEditor } from './box-editor.ts';

/** LinkedIn replaces its first, empty dialog after about this long (milliseconds). */
const SWAP_AFTER = 500;

/** By what the site tells its share box; with `?redesign` by other names, that nobody has seen before. */
const NAMES = new URLSearchParams(location.search).has('redesign')
  ? { editor: 'PostSurface_writer', screen: 'com.linkedin.sdui.flagshipnav.posting.Surface' }
  : { editor: 'ShareBox_textEditor', screen: 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' };

function iconButton(label: string, id: string, path: string): HTMLButtonElement {
  return element('button', { type: 'button', 'aria-label': label }, icon(id, path));
}

function authorBlock(): HTMLElement {
  const name = authorName();
  return element(
    'div',
    { role: 'button', 'aria-expanded': 'false', tabindex: '0', class: 'author' },
    element('div', { 'aria-label': name }, avatar(name)),
    element(
      'div',
      {},
      element('div', { class: 'name' }, name, icon('caret-small', PATHS.caret)),
      element('div', { class: 'audience' }, words.anyone),
    ),
  );
}

function shareDialog(post: (text: string) => void): { dialog: HTMLDialogElement; ready(): void } {
  const close = iconButton(words.close, 'close-small', PATHS.close);
  const submit = element('button', { type: 'button', class: 'post', disabled: true }, words.post);
  const place = element('div', { class: 'box-text' });
  const screen = element(
    'div',
    { 'data-sdui-screen': NAMES.screen, class: 'screen' },
    element('div', { class: 'box-head' }, authorBlock(), close),
    place,
    ...sharedPost(),
    element(
      'div',
      { class: 'box-tools' },
      iconButton(words.emoji, 'emoji-medium', PATHS.emoji),
      iconButton(words.image, 'image-medium', PATHS.image),
    ),
    element('div', { class: 'box-foot' }, iconButton(words.schedule, 'clock-medium', PATHS.clock), submit),
  );
  const dialog = element('dialog', { 'data-testid': 'dialog', class: 'box', 'aria-label': words.create }, screen);
  const editor = makeBoxEditor(place, { componentkey: NAMES.editor }, (text) => {
    submit.disabled = text.trim() === '';
    place.classList.toggle('is-empty', text === '');
  });
  place.classList.add('is-empty');
  place.dataset.placeholder = words.placeholder;
  const leave = () => {
    editor.destroy();
    dialog.remove();
    delete window.__editor;
  };
  dialog.addEventListener('close', leave);
  close.addEventListener('click', () => dialog.close());
  submit.addEventListener('click', () => {
    post(editor.text());
    dialog.close();
  });
  return {
    dialog,
    ready() {
      editor.focus();
      window.__editor = editor.door(() => dialog.close());
    },
  };
}

function open(post: (text: string) => void): void {
  const { dialog, ready } = shareDialog(post);
  const show = () => {
    document.body.append(dialog);
    dialog.showModal();
    ready();
  };
  if (!new URLSearchParams(location.search).has('swap')) {
    show();
    return;
  }
  const placeholder = element('dialog', { 'data-testid': 'dialog', class: 'box', 'aria-busy': 'true' });
  document.body.append(placeholder);
  placeholder.showModal();
  setTimeout(() => {
    placeholder.remove();
    show();
  }, SWAP_AFTER);
}

/** The share box over the feed; with `?repost` it shares somebody's post. With `?swap` another dialog is there first. */
export function share(): void {
  const feed = buildFeed(() => open(feed.post));
}
