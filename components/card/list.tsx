import type { ComponentChildren } from 'preact';
import { StateIcon } from './icons.tsx';
import { HintItems, type HintItemsProps } from './items.tsx';
import { CloseButton } from './parts.tsx';

export interface ListProps extends HintItemsProps {
  /** What is to be said of the draft as a whole, under its hints. */
  children?: ComponentChildren;
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
          <HintItems items={items} say={say} onPick={onPick} />
          <p class="muted">{say('list.key')}</p>
        </>
      )}
      {children}
    </section>
  );
}
