import type { Hint } from '../../rules/types.ts';
import { type State, StateIcon } from './icons.tsx';
import type { SayOnPage } from './words.ts';

export interface HintItemsProps {
  items: readonly { hint: Hint; state: State }[];
  say: SayOnPage;
  onPick(hint: Hint, at: number): void;
  /** Where a hint leads away from here, this tells more of it first, on a button of these words. */
  more?: { words: string; onMore(hint: Hint, at: number): void } | undefined;
}

/** Hints, each a button that leads to it. */
export function HintItems({ items, say, onPick, more }: HintItemsProps) {
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
          {more && (
            <button
              type="button"
              class="why"
              aria-label={`${more.words} ${hint.found ?? hint.message}`}
              onClick={() => more.onMore(hint, at)}
            >
              {more.words}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
