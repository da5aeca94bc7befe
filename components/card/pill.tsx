import { type State, StateIcon } from './icons.tsx';
import type { SayOnPage } from './words.ts';

export interface PillProps {
  state: State;
  /** How many hints there are, or how many things are still to add where the state is `open`. */
  count: number;
  expanded: boolean;
  say: SayOnPage;
  onToggle(): void;
}

/** The small status beside the box. Its elements stay whatever it shows, so that what one undo takes back does too. */
export function Pill({ state, count, expanded, say, onToggle }: PillProps) {
  const name = state === 'clear' ? say('pill.clear') : say(state === 'open' ? 'pill.open' : 'pill.hints', { count });
  return (
    <button
      type="button"
      class="pill"
      data-state={state}
      aria-label={name}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      title={name}
      onClick={onToggle}
    >
      <StateIcon state={state} />
      <span class="count" hidden={count === 0}>
        {count}
      </span>
    </button>
  );
}
