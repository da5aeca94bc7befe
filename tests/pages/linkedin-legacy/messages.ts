import { element } from '../shared/dom.ts';
import { plainEditor, plainText } from '../shared/plain.ts';
import { nameLanguage, words } from '../shared/words.ts';
import { outlet } from './outlet.ts';

/** The form for a message: an element that the browser itself edits. */
function form(): HTMLElement {
  const editor = element('div', {
    class: 'msg-form__contenteditable message',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.message,
  });
  const send = element('button', { type: 'button', class: 'post msg-form__send-button' }, words.send);
  const made = element('form', { class: 'msg-form surface' }, editor, send);
  send.addEventListener('click', () => {
    window.__posts.push(plainText(editor));
    editor.replaceChildren();
  });
  window.__editor = plainEditor(editor, () => made.remove());
  return made;
}

/** The page of messages. */
export function messages(): void {
  nameLanguage();
  document.body.append(element('main', {}, form()));
}

/** The overlay with a message that lies over other pages, in the shadow root. */
export function messageOverlay(): void {
  nameLanguage();
  outlet().append(form());
}
