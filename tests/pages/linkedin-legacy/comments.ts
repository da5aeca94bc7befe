import { element } from '../shared/dom.ts';
import { feedPost } from '../shared/feed.ts';
import { nameLanguage, PEOPLE, words } from '../shared/words.ts';
import { makeEditor, testEditor, textOf } from './editor.ts';
import { styles } from './outlet.ts';

/** A comment box of the older build; `cr` is what the site calls one for a reply. */
function commentBox(kind: 'comment' | 'reply'): HTMLElement {
  const cr = kind === 'reply' ? '--cr' : '';
  const place = element('div', { class: 'ql-container' });
  const submit = element('button', { type: 'button', class: `post comments-comment-box__submit-button${cr}` });
  submit.append(words[kind]);
  const form = element('form', { class: 'comments-comment-box__form' }, place, submit);
  const box = element('div', { class: `surface comments-comment-box${cr && ' comments-comment-box--cr'}` }, form);
  const quill = makeEditor(place);
  quill.root.setAttribute('aria-label', words.commentBox);
  submit.addEventListener('click', () => {
    window.__posts.push(textOf(quill));
    quill.setText('', 'user');
  });
  const door = testEditor(quill, () => box.remove());
  box.addEventListener('focusin', () => {
    window.__editor = door;
  });
  return box;
}

/** A post with a box for a comment, and one for a reply to a comment. */
export function comments(): void {
  nameLanguage();
  document.head.append(styles());
  document.body.append(
    element(
      'main',
      {},
      feedPost(PEOPLE.first, '2 h', words.first),
      commentBox('comment'),
      feedPost(PEOPLE.second, '1 h', words.second),
      commentBox('reply'),
    ),
  );
}
