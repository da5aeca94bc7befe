import { ContentState, EditorState, genKey } from 'draft-js';
import type { TestEditor } from '../shared/editor.ts';

interface Composer {
  read(): EditorState;
  write(state: EditorState): void;
  /** The editable element. */
  root(): HTMLElement | null;
  onRemove(): void;
}

/** Gives every block a new key: React then throws all lines away and builds new ones. */
function withNewKeys(state: EditorState): EditorState {
  const content = state.getCurrentContent();
  const keys = new Map(content.getBlocksAsArray().map((block) => [block.getKey(), genKey()]));
  const renamed = (key: string) => keys.get(key) ?? key;
  const blocks = content.getBlocksAsArray().map((block) => block.set('key', renamed(block.getKey())) as typeof block);
  const selection = state.getSelection();
  const moved = selection.merge({
    anchorKey: renamed(selection.getAnchorKey()),
    focusKey: renamed(selection.getFocusKey()),
  });
  const renewed = EditorState.push(
    EditorState.set(state, { allowUndo: false }),
    ContentState.createFromBlockArray(blocks),
    'insert-fragment',
  );
  const next = EditorState.set(renewed, { allowUndo: true });
  return selection.getHasFocus() ? EditorState.forceSelection(next, moved) : EditorState.acceptSelection(next, moved);
}

/** The door for tests to one Draft.js composer. */
export function testEditor({ read, write, root, onRemove }: Composer): TestEditor {
  return {
    text: () => read().getCurrentContent().getPlainText(),
    html: () => root()?.innerHTML ?? '',
    historyLength: () => read().getUndoStack().size,
    setText: (text) =>
      write(
        EditorState.moveSelectionToEnd(
          EditorState.push(read(), ContentState.createFromText(text), 'insert-characters'),
        ),
      ),
    rerender: () => write(withNewKeys(read())),
    remove: onRemove,
  };
}
