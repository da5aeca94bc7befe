import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from './speech.ts';
import { TroubleNote } from './TroubleNote.tsx';
import type { Adding } from './types.ts';

/** 32 bytes in base64url, as `keygen` writes it. */
const KEY_LENGTH = 43;

interface Props {
  adding: Extract<Adding, { step: 'key' }>;
  onKey: (key: string) => void;
  onCancel: () => void;
}

/** Asks for the key of a locked pack. A key that does not fit stays in the field, to be looked at. */
export function AskKey({ adding, onKey, onCancel }: Props) {
  const { say } = useSpeech();
  const { file, wrong, busy, problem } = adding;
  const field = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState('');
  /** The length of what was given, where it cannot be a key. */
  const [short, setShort] = useState<number>();
  useLayoutEffect(() => {
    if (!busy) field.current?.focus();
  }, [busy]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    // What is pasted from a message often has a line break in it or around it.
    const given = key.replace(/\s+/g, '');
    const length = given.length === KEY_LENGTH ? undefined : given.length;
    setShort(length);
    if (length === undefined) onKey(given);
    else field.current?.focus();
  };
  const error =
    short !== undefined ? say('key.length', { count: short }) : wrong && !busy ? say('key.wrong') : undefined;
  return (
    <form class="card" onSubmit={submit}>
      <div>
        <h3>{say('key.title')}</h3>
        <p class="small muted">
          <bdi>{file}</bdi>
        </p>
      </div>
      <div class="key">
        <label for="key">{say('key.label')}</label>
        <input
          id="key"
          type="text"
          class="field"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          ref={field}
          value={key}
          aria-describedby={error ? 'key-error key-lead' : 'key-lead'}
          aria-invalid={error !== undefined}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <p id="key-error" class="wrong" role="alert">
          {error}
        </p>
        <p id="key-lead" class="small muted">
          {say('key.lead')}
        </p>
      </div>
      {problem && <TroubleNote trouble={problem} />}
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? say('add.busy') : say('key.open')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
