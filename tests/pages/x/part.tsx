/** @jsxImportSource react */
import { Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { tags } from './tags.tsx';
import { testEditor } from './test-editor.ts';

function keyCommand(event: KeyboardEvent): string | null {
  return event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event) ? 'post' : getDefaultKeyBinding(event);
}

/** An editor without a text, with tags and names in leaves of their own. */
export const emptyState = (): EditorState => EditorState.createEmpty(tags());

/** The text in an editor's model, one `\n` between blocks. */
export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText();

export interface PartProps {
  /** The test id of the editable element. */
  testId: string;
  label: string;
  state: EditorState;
  onChange(state: EditorState): void;
  /** Ctrl or Cmd with Enter. */
  onPost?(): void;
  /** Takes the whole box off the page. */
  onRemove(): void;
  autoFocus?: boolean;
  /** Whether this editor is the one that tests talk to. */
  main: boolean;
}

/** One Draft.js editor. */
export function Part({ testId, label, state, onChange, onPost, onRemove, autoFocus, main }: PartProps) {
  const latest = useRef(state);
  latest.current = state;
  const editor: RefObject<Editor> = useRef(null);
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);
  useLayoutEffect(() => {
    if (!main) return;
    const root = () => box.current?.querySelector<HTMLElement>(`[data-testid="${testId}"]`) ?? null;
    window.__editor = testEditor({ read: () => latest.current, write: onChange, root, onRemove });
  }, [main, testId, onChange, onRemove]);

  return (
    <div data-testid={`${testId}RichTextInputContainer`} ref={box}>
      <Editor
        ref={editor}
        editorState={state}
        onChange={onChange}
        webDriverTestID={testId}
        role="textbox"
        ariaMultiline
        ariaLabel={label}
        placeholder={label}
        keyBindingFn={keyCommand}
        handleKeyCommand={(command) => {
          if (command !== 'post') return 'not-handled';
          onPost?.();
          return 'handled';
        }}
        stripPastedStyles
        spellCheck
      />
    </div>
  );
}
