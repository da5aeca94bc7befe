import { element } from '../shared/dom.ts';
import { feedPost } from '../shared/feed.ts';
import { nameLanguage, PEOPLE, words } from '../shared/words.ts';
import { makeEditor, testEditor, textOf } from './editor.ts';

/** A comment box of the new build. Its button is there only once something was typed. */
function commentBox(key: string, label: string): HTMLElement {
  const place = element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'field' });
  const foot = element('div', { class: 'field-foot' });
  const box = element('div', { componentkey: `commentBox-${key}`, class: 'surface' }, place, foot);
  const submit = element('button', { type: 'button', class: 'post' }, label);
  const section = element('div', { componentkey: `commentButtonSection-${key}` }, submit);
  const attributes = { 'aria-label': words.commentBox };
  const editor = makeEditor(place, attributes, (text) =>
    text.trim() === '' ? section.remove() : foot.append(section),
  );
  submit.addEventListener('click', () => {
    window.__posts.push(textOf(editor));
    editor.commands.clearContent();
  });
  const door = testEditor(editor, () => box.remove());
  box.addEventListener('focusin', () => {
    window.__editor = door;
  });
  return box;
}

/** A post with a box for a comment, and one for a reply to a comment: the new build has the same box for both. */
export function comments(): void {
  nameLanguage();
  const search = element('input', { type: 'search', 'aria-label': words.search });
  document.body.append(
    element('header', { class: 'bar' }, search),
    element(
      'main',
      { id: 'workspace' },
      feedPost(PEOPLE.first, '2 h', words.first),
      commentBox('first', words.comment),
      feedPost(PEOPLE.second, '1 h', words.second),
      commentBox('second', words.reply),
    ),
  );
}
