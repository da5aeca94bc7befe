import type { TestEditor } from '../shared/editor.ts';
import { TIPTAP_2 } from '../tiptap2/tiptap2.ts';
import { makeEditor, testEditor, textOf } from './editor.ts';
import { lexicalDoor, lexicalText, makeLexical } from './lexical.ts';

/** An editor of the share box, whichever engine it is. */
export interface BoxEditor {
  text(): string;
  focus(): void;
  destroy(): void;
  /** The door for tests. */
  door(onRemove: () => void): TestEditor;
}

/**
 * TipTap, as the site has it; with `?tiptap2` the version before, since nobody outside knows which one that is; with
 * `?lexical` Lexical, in case the site moves to another engine one day.
 */
export function makeBoxEditor(
  place: HTMLElement,
  attributes: Record<string, string>,
  onText: (text: string) => void,
): BoxEditor {
  const asked = new URLSearchParams(location.search);
  if (asked.has('lexical')) {
    const lexical = makeLexical(place, attributes, onText);
    return {
      text: () => lexicalText(lexical),
      focus: () => lexical.editor.focus(),
      destroy: () => lexical.editor.setRootElement(null),
      door: (onRemove) => lexicalDoor(lexical, onRemove),
    };
  }
  const editor = makeEditor(place, attributes, onText, asked.has('tiptap2') ? TIPTAP_2 : undefined);
  return {
    text: () => textOf(editor),
    focus: () => editor.commands.focus(),
    destroy: () => editor.destroy(),
    door: (onRemove) => testEditor(editor, onRemove),
  };
}
