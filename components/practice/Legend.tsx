import { StateIcon } from '../card/icons.tsx';
import { useSpeech } from './speech.ts';

const STATES = ['error', 'warning', 'suggestion', 'open'] as const;

/** What each sign and each line means. */
export function Legend() {
  const { say, sayOfHints } = useSpeech();
  return (
    <section class="card legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{say('legend.title')}</h2>
      <dl>
        {STATES.map((state) => (
          <div key={state}>
            <dt>
              <StateIcon state={state} />
              <span class="line" data-state={state}>
                {sayOfHints(`severity.${state}`)}
              </span>
            </dt>
            <dd class="muted">{say(`legend.${state}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
