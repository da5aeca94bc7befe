import type { Hint } from '../../rules/types.ts';
import { type State, StateIcon } from './icons.tsx';
import type { SayOnPage } from './words.ts';

export interface HintItemsProps {
  items: readonly { hint: Hint; state: State }[];
  say: SayOnPage;
  onPick(hint: Hint, at: number): void;
}

/** Hints, each a button that leads to it. */
export function HintItems({ items, say, onPick }: HintItemsProps) {
  return (
    <ul class="items">
      {items.map(({ hint, state }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hints have no identity but their place
        <li key={at}>
          <button type="button" onClick={() => onPick(hint, at)}>
            <StateIcon state={state} />
            <span>
              <span class="hidden">{say(state === 'clear' ? 'list.clear' : `severity.${state}`)}</span>
              <span class="where">{hint.found ?? hint.message}</span>
              <span class="what">{hint.found === undefined ? say('list.whole') : hint.message}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
