/** @jsxImportSource react */
import { EditorState } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { words } from '../shared/words.ts';
import { emptyState, Part, textOf } from './part.tsx';
import { Avatar, Icon, me } from './parts.tsx';

interface Props {
  /** X names the button after the place of the composer. */
  button: 'tweetButton' | 'tweetButtonInline';
  autoFocus?: boolean;
  /** Whether this composer is the one that tests talk to. */
  main: boolean;
  /** Whether parts can be added, to make a thread. */
  thread?: boolean;
  /** What is quoted, under the text. */
  children?: ReactNode;
  onPost(text: string): void;
  onRemove(): void;
}

/** One composer: a Draft.js editor a part under X's test ids, a tool bar, and a Post button that follows the model. */
export function Composer({ button, autoFocus, main, thread, children, onPost, onRemove }: Props) {
  const [parts, setParts] = useState(() => [emptyState()]);
  const write = (index: number, state: EditorState) =>
    setParts((before) => before.map((part, at) => (at === index ? state : part)));

  const texts = parts.map(textOf);
  const empty = texts.some((text) => text.trim() === '');
  function post(): void {
    if (empty) return;
    onPost(texts.join('\n'));
    setParts([EditorState.moveFocusToEnd(emptyState())]);
  }

  return (
    <div className="composer">
      <Avatar name={me().name} handle={me().handle} />
      <div className="composer-main">
        {parts.map((state, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are only ever added at the end
          <div key={index} data-testid={`tweetTextarea_${index}_label`} className="composer-label">
            <Part
              testId={`tweetTextarea_${index}`}
              label={words.whatsUp}
              state={state}
              onChange={(next) => write(index, next)}
              onPost={post}
              onRemove={onRemove}
              autoFocus={autoFocus || index > 0}
              main={main && index === 0}
            />
          </div>
        ))}
        {children && <div data-testid="attachments">{children}</div>}
        <div data-testid="toolBar" className="toolbar">
          <button type="button" aria-label={words.image}>
            <Icon path="M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4" />
          </button>
          <button type="button" aria-label={words.emoji}>
            <Icon path="M12 3a9 9 0 1 0 .01 0z M9 10v.01 M15 10v.01 M8 14c2 3 6 3 8 0" />
          </button>
          {thread && !empty && (
            <button
              type="button"
              data-testid="addButton"
              aria-label={words.addPart}
              onClick={() => setParts([...parts, emptyState()])}
            >
              <Icon path="M12 5v14 M5 12h14" />
            </button>
          )}
          <button type="button" data-testid={button} className="post" aria-disabled={empty} onClick={post}>
            {words.post}
          </button>
        </div>
      </div>
    </div>
  );
}
