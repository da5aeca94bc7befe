import { useSpeech } from './speech.ts';

/** Says that a choice could not be stored, and that things are as they were. */
export function NotKept() {
  const { say } = useSpeech();
  return (
    <p class="notice warning" role="alert">
      {say('choice.failed')}
    </p>
  );
}
