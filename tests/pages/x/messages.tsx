/** @jsxImportSource react */
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { textareaEditor } from '../shared/plain.ts';
import { words } from '../shared/words.ts';
import { emptyState, Part, textOf } from './part.tsx';

/** XChat: a plain text area. */
export function Chat() {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isThere, setIsThere] = useState(true);
  useLayoutEffect(() => {
    if (area.current) window.__editor = textareaEditor(area.current, () => setIsThere(false));
  }, []);
  function send(): void {
    if (!area.current) return;
    window.__posts.push(area.current.value);
    area.current.value = '';
  }
  return (
    <main className="column">
      {isThere && (
        <form data-testid="dm-composer-form" className="composer">
          <textarea
            ref={area}
            data-testid="dm-composer-textarea"
            aria-label={words.message}
            placeholder={words.message}
          />
          <button type="button" data-testid="dm-composer-send-button" className="post" onClick={send}>
            {words.send}
          </button>
        </form>
      )}
    </main>
  );
}

/** The box for messages from before XChat. */
export function OldMessages() {
  const [state, setState] = useState(emptyState);
  const [isThere, setIsThere] = useState(true);
  const remove = useCallback(() => setIsThere(false), []);
  function send(): void {
    window.__posts.push(textOf(state));
    setState(emptyState());
  }
  return (
    <main className="column">
      {isThere && (
        <aside className="composer">
          <Part
            testId="dmComposerTextInput"
            label={words.message}
            state={state}
            onChange={setState}
            onRemove={remove}
            main
          />
          <button type="button" data-testid="dmComposerSendButton" className="post" onClick={send}>
            {words.send}
          </button>
        </aside>
      )}
    </main>
  );
}
