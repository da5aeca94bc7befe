import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $setSelection,
  createEditor,
  type LexicalEditor,
  type RootNode,
} from 'lexical';
import type { TestEditor } from '../shared/editor.ts';

/** A Lexical editor, and how many steps it could undo. */
export interface Lexical {
  editor: LexicalEditor;
  undoDepth(): number;
}

const textIn = (root: RootNode): string =>
  root
    .getChildren()
    .map((line) => line.getTextContent())
    .join('\n');

/** The draft in the editor's model, one `\n` between paragraphs. */
export const lexicalText = ({ editor }: Lexical): string => editor.getEditorState().read(() => textIn($getRoot()));

function write({ editor }: Lexical, text: string): void {
  editor.update(
    () => {
      const lines = text.split('\n').map((line) => $createParagraphNode().append($createTextNode(line)));
      $getRoot()
        .clear()
        .append(...lines);
      $getRoot().selectEnd();
    },
    { discrete: true },
  );
}

/** Makes a Lexical editor in `place`, with the attributes by which the site would tell it. */
export function makeLexical(
  place: HTMLElement,
  attributes: Record<string, string>,
  onText: (text: string) => void,
): Lexical {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.className = 'tiptap';
  for (const [name, value] of Object.entries({ role: 'textbox', ...attributes })) root.setAttribute(name, value);
  place.append(root);
  const editor = createEditor({
    namespace: 'box',
    onError: (error) => {
      throw error;
    },
  });
  const history = createEmptyHistoryState();
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, history, 300);
  const lexical = { editor, undoDepth: () => history.undoStack.length };
  editor.registerUpdateListener(() => onText(lexicalText(lexical)));
  return lexical;
}

/** The door for tests to a Lexical editor. */
export function lexicalDoor(lexical: Lexical, onRemove: () => void): TestEditor {
  const { editor, undoDepth } = lexical;
  return {
    text: () => lexicalText(lexical),
    html: () => editor.getRootElement()?.innerHTML ?? '',
    historyLength: undoDepth,
    setText: (text) => write(lexical, text),
    rerender() {
      // Lexical draws everything anew when it is given its element again, and puts the caret where it was with the next update.
      const root = editor.getRootElement();
      const selection = editor.getEditorState().read(() => $getSelection()?.clone() ?? null);
      editor.setRootElement(null);
      editor.setRootElement(root);
      editor.update(() => $setSelection(selection));
    },
    remove: onRemove,
  };
}
