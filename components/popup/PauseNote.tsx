import { timeOf } from '../days.ts';
import { Icon } from './Icon.tsx';
import { useSpeech } from './speech.ts';

/** A pause that is going on. */
export interface PauseView {
  /** When it ends, ISO 8601. */
  until: string;
  onEnd: () => void;
}

/** Stands where the page's status would: while checking pauses, there is nothing else to tell of a page. */
export function PauseNote({ pause: { until, onEnd } }: { pause: PauseView }) {
  const { say, language } = useSpeech();
  return (
    <section class="status open" aria-labelledby="page-title">
      <h2 id="page-title" class="unseen">
        {say('page.title')}
      </h2>
      <span class="state-mark">
        <Icon name="off" />
      </span>
      <div>
        <p class="status-title" role="status">
          {say('page.paused', { time: timeOf(until, language) })}
        </p>
        <button type="button" class="quiet" onClick={onEnd}>
          {say('page.paused.end')}
        </button>
      </div>
    </section>
  );
}
