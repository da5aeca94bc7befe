import type { ComponentChildren } from 'preact';
import type { Hint } from '../../rules/types.ts';
import { type State, StateIcon } from './icons.tsx';
import { CloseButton } from './parts.tsx';
import type { SayOnPage } from './words.ts';

export interface ListProps {
  items: readonly { hint: Hint; state: State }[];
  say: SayOnPage;
  /** What is to be said of the draft as a whole, under its hints. */
  children?: ComponentChildren;
  onPick(hint: Hint): void;
  onClose(): void;
}

/** All hints of a draft, in their order, or the all-clear. */
export function HintList({ items, say, children, onPick, onClose }: ListProps) {
  return (
    <section class="panel" role="dialog" tabIndex={-1} aria-labelledby="title">
      <header>
        <h2 id="title">{say('list.title')}</h2>
        <CloseButton say={say} onClose={onClose} />
      </header>
      {items.length === 0 ? (
        <div class="clear">
          <StateIcon state="clear" />
          <p>
            <strong>{say('list.clear')}</strong>
            <br />
            {say('list.clear.more')}
          </p>
        </div>
      ) : (
        <>
          <ul class="items">
            {items.map(({ hint, state }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: hints have no identity but their place
              <li key={at}>
                <button type="button" onClick={() => onPick(hint)}>
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
          <p class="muted">{say('list.key')}</p>
        </>
      )}
      {children}
    </section>
  );
}
