/** @jsxImportSource react */
import { Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { PEOPLE, words } from '../shared/words.ts';
import { Avatar, Icon } from './parts.tsx';
import { tags } from './tags.tsx';
import { testEditor } from './test-editor.ts';

function keyCommand(event: KeyboardEvent): string | null {
  return event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event) ? 'post' : getDefaultKeyBinding(event);
}

interface Props {
  /** X names the button after the place of the composer. */
  button: 'tweetButton' | 'tweetButtonInline';
  autoFocus?: boolean;
  /** Whether this composer is the one that tests talk to. */
  main: boolean;
  onPost(text: string): void;
  onRemove(): void;
}

/** One composer: a Draft.js editor under X's test ids, a tool bar, and a Post button that follows the model. */
export function Composer({ button, autoFocus, main, onPost, onRemove }: Props) {
  const [state, setState] = useState(() => EditorState.createEmpty(tags()));
  const latest = useRef(state);
  latest.current = state;
  const editor = useRef<Editor>(null);
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);
  useLayoutEffect(() => {
    if (!main) return;
    window.__editor = testEditor({ read: () => latest.current, write: setState, box: () => box.current, onRemove });
  }, [main, onRemove]);

  const empty = state.getCurrentContent().getPlainText().trim() === '';
  function post(): void {
    if (empty) return;
    onPost(latest.current.getCurrentContent().getPlainText());
    setState(EditorState.moveFocusToEnd(EditorState.createEmpty(tags())));
  }

  return (
    <div className="composer" ref={box}>
      <Avatar name={PEOPLE.me} />
      <div className="composer-main">
        <div data-testid="tweetTextarea_0_label" className="composer-label">
          <div data-testid="tweetTextarea_0RichTextInputContainer">
            <Editor
              ref={editor}
              editorState={state}
              onChange={setState}
              webDriverTestID="tweetTextarea_0"
              role="textbox"
              ariaMultiline
              ariaLabel={words.whatsUp}
              placeholder={words.whatsUp}
              keyBindingFn={keyCommand}
              handleKeyCommand={(command) => {
                if (command !== 'post') return 'not-handled';
                post();
                return 'handled';
              }}
              stripPastedStyles
              spellCheck
            />
          </div>
        </div>
        <div data-testid="toolBar" className="toolbar">
          <button type="button" aria-label={words.image}>
            <Icon path="M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4" />
          </button>
          <button type="button" aria-label={words.emoji}>
            <Icon path="M12 3a9 9 0 1 0 .01 0z M9 10v.01 M15 10v.01 M8 14c2 3 6 3 8 0" />
          </button>
          <button type="button" data-testid={button} className="post" aria-disabled={empty} onClick={post}>
            {words.post}
          </button>
        </div>
      </div>
    </div>
  );
}
