import { useSpeech } from './speech.ts';

/** Why there are no guidelines to show, and what to do. */
export function BookNotice({ state }: { state: 'loading' | 'slow' | 'broken' }) {
  const { say } = useSpeech();
  return (
    <div class={state === 'loading' ? 'waiting' : 'notice warning'} role="status">
      {state === 'broken' && <h2>{say('book.broken')}</h2>}
      <p>{say(state === 'broken' ? 'book.broken.detail' : `book.${state}`)}</p>
    </div>
  );
}
