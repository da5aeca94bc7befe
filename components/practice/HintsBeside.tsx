import type { Hint } from '../../rules/types.ts';
import { StateIcon } from '../card/icons.tsx';
import { useSpeech } from './speech.ts';
import type { PadView } from './types.ts';

interface Props {
  view: PadView;
  onOpen(hint: Hint): void;
}

/** The hints on the text, beside it. Each leads to its words and its card. */
export function HintsBeside({ view, onOpen }: Props) {
  const { say } = useSpeech();
  return (
    <section class="card hints" aria-labelledby="hints-title">
      <h2 id="hints-title">{say('hints.title')}</h2>
      <Found view={view} onOpen={onOpen} />
    </section>
  );
}

function Found({ view: { text, hints, check }, onOpen }: Props) {
  const { say, sayOfHints } = useSpeech();
  if (text.trim() === '') return <p class="muted">{say('hints.empty')}</p>;
  if (hints.length > 0)
    return (
      <>
        <p class="muted small">{say('hints.how')}</p>
        <ol class="found">
          {hints.map(({ hint, state }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: hints have no identity but their place
            <li key={at}>
              <button type="button" onClick={() => onOpen(hint)}>
                <StateIcon state={state} />
                <span>
                  <span class="grade" data-state={state}>
                    {sayOfHints(state === 'clear' ? 'list.clear' : `severity.${state}`)}
                  </span>
                  <span class="where">{hint.found ?? sayOfHints('list.whole')}</span>
                  <span class="muted small">{hint.message}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </>
    );
  if (check !== 'done') return <p class="muted">{say(check === 'silent' ? 'hints.silent' : 'hints.waiting')}</p>;
  return (
    <div class="all-clear">
      <StateIcon state="clear" />
      <p>
        <strong>{sayOfHints('list.clear')}</strong>
        <br />
        {sayOfHints('list.clear.more')}
      </p>
    </div>
  );
}
