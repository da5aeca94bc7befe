import Quill from 'quill';
import type { TestEditor } from '../shared/editor.ts';
import { words } from '../shared/words.ts';

/** Makes the Quill editor of the share box in `place`, with the attributes that the site gives it. */
export function makeEditor(place: HTMLElement): Quill {
  const quill = new Quill(place, { placeholder: words.placeholder, modules: { toolbar: false }, formats: [] });
  quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', words.editor);
  return quill;
}

/** The draft in the editor's model. Quill always ends it with a line break of its own, which is not the person's. */
export function textOf(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}

/** The caret's place in the model. Quill's own answer is empty in a shadow root, where `getSelection` sees the host. */
function caretOf(quill: Quill): number | undefined {
  const root = quill.root.getRootNode();
  const [range] = root instanceof ShadowRoot ? (getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? []) : [];
  if (!range || !quill.root.contains(range.endContainer)) return undefined;
  const blot = Quill.find(range.endContainer);
  return blot ? blot.offset(quill.scroll) + range.endOffset : undefined;
}

/** The door for tests to a Quill editor. */
export function testEditor(quill: Quill, onRemove: () => void): TestEditor {
  return {
    text: () => textOf(quill),
    html: () => quill.root.innerHTML,
    historyLength: () => quill.history.stack.undo.length,
    setText(text) {
      quill.setText(text, 'user');
      quill.setSelection(text.length, 0, 'silent');
    },
    rerender() {
      const caret = caretOf(quill);
      quill.setContents(quill.getContents(), 'silent');
      if (caret !== undefined) quill.setSelection(caret, 0, 'silent');
    },
    remove: onRemove,
  };
}
