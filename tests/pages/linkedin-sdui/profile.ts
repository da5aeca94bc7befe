import { element } from '../shared/dom.ts';
import { nameLanguage, words } from '../shared/words.ts';
import { makeEditor, testEditor } from './editor.ts';

/** The headline of a profile, which has the same editor in the same wrapper as a comment, and is none. */
export function profile(): void {
  nameLanguage();
  const place = element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'field' });
  const form = element('div', { componentkey: 'profileHeadline-1', class: 'surface' }, place);
  document.body.append(element('main', { id: 'workspace' }, form));
  const editor = makeEditor(place, { 'aria-label': words.headline }, () => {});
  window.__editor = testEditor(editor, () => form.remove());
}
