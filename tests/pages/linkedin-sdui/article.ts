import { element } from '../shared/dom.ts';
import { nameLanguage, words } from '../shared/words.ts';
import { makeEditor, testEditor, textOf } from './editor.ts';

/** The dialog after "Next", with the box for the post that announces the article. */
function announcement(text: string): HTMLDialogElement {
  const place = element('div', { class: 'box-text field' });
  const publish = element('button', { type: 'button', class: 'post' }, words.publish);
  const dialog = element('dialog', { class: 'box' }, place, element('div', { class: 'box-foot' }, publish));
  document.body.append(dialog);
  dialog.showModal();
  const editor = makeEditor(place, {}, () => {});
  publish.addEventListener('click', () => {
    window.__posts.push(`${text}\n${textOf(editor)}`);
    dialog.close();
  });
  window.__editor = testEditor(editor, () => dialog.remove());
  return dialog;
}

/** An article or newsletter: a title, a body that is made anew when the title has made the draft, and an announcement. */
export function article(): void {
  nameLanguage();
  const title = element('textarea', {
    id: 'article-editor-headline__textarea',
    maxlength: '150',
    'aria-label': words.title,
    class: 'title',
  });
  const place = element('div', { class: 'field' });
  const next = element('button', { type: 'button', class: 'post next' }, words.next);
  const makeBody = () => {
    place.replaceChildren();
    const attributes = { 'aria-label': words.article, 'data-test-article-editor-content-textbox': '' };
    const editor = makeEditor(place, attributes, () => {});
    window.__editor = testEditor(editor, () => place.remove());
    return editor;
  };
  let body = makeBody();
  title.addEventListener('change', () => {
    const content = body.getJSON();
    body.destroy();
    body = makeBody();
    // The focus stays where it is: the person has gone on to something else.
    body.commands.setContent(content);
  });
  next.addEventListener('click', () => announcement(textOf(body)));
  document.body.append(element('main', { id: 'workspace' }, element('div', { class: 'surface' }, title, place, next)));
}
