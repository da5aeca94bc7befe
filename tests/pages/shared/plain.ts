import type { TestEditor } from './editor.ts';

/** The text of an element in which the browser makes a `div` of each line after the first. */
export function plainText(editor: HTMLElement): string {
  return [...editor.childNodes].reduce((text, node) => {
    const newLine = text !== '' && node instanceof HTMLDivElement;
    return text + (newLine ? '\n' : '') + (node.textContent ?? '');
  }, '');
}

/** The door for tests to an element that the browser itself edits: its DOM is all the model that there is. */
export function plainEditor(editor: HTMLElement, onRemove: () => void): TestEditor {
  return {
    text: () => plainText(editor),
    html: () => editor.innerHTML,
    historyLength: () => 0,
    setText(text) {
      editor.textContent = text;
      getSelection()?.selectAllChildren(editor);
      getSelection()?.collapseToEnd();
    },
    rerender: () => editor.replaceChildren(...[...editor.childNodes].map((node) => node.cloneNode(true))),
    remove: onRemove,
  };
}

/** The same for a text area. */
export function textareaEditor(area: HTMLTextAreaElement, onRemove: () => void): TestEditor {
  return {
    text: () => area.value,
    html: () => area.value,
    historyLength: () => 0,
    setText(text) {
      area.value = text;
    },
    rerender() {},
    remove: onRemove,
  };
}
