import { useState } from 'preact/hooks';
import { timeOf } from '../days.ts';
import { NotKept } from './NotKept.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  /** When the pause ends that goes on, ISO 8601; absent where none does. */
  until: string | undefined;
  /** Whether the last change of it could not be stored. */
  failed: boolean;
  onPause: (on: boolean) => void;
}

/** An hour without hints, on all tabs. The button stays where it is, and with it the focus. */
export function Pause({ until, failed, onPause }: Props) {
  const { say, language } = useSpeech();
  const [touched, setTouched] = useState(false);
  const paused = until !== undefined;
  const press = () => {
    setTouched(true);
    onPause(!paused);
  };
  return (
    <section class="part" aria-labelledby="pause-title">
      <div class="part-head">
        <h2 id="pause-title">{say('pause.title')}</h2>
        <p class="lead">{say('pause.lead')}</p>
      </div>
      {failed && <NotKept />}
      <div class="card">
        <p role="status" class={paused ? 'own-title' : touched && !failed ? '' : 'unseen'}>
          {paused ? say('pause.on', { time: timeOf(until, language) }) : touched && !failed && say('pause.over')}
        </p>
        <div class="actions">
          <button type="button" class="button" onClick={press}>
            {say(paused ? 'pause.end' : 'pause.start')}
          </button>
        </div>
      </div>
    </section>
  );
}
