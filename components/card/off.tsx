import { CloseButton } from './parts.tsx';
import type { SayOnPage } from './words.ts';

export interface RuleOffProps {
  /** Whether the rule is off now: taken back, it is not. */
  off: boolean;
  say: SayOnPage;
  onUndo(): void;
  onClose(): void;
}

/** What stands in the card's place after its rule was switched off. */
export function RuleOff({ off, say, onUndo, onClose }: RuleOffProps) {
  return (
    <section class="panel" role="dialog" tabIndex={-1} aria-labelledby="title">
      <header>
        <h2 id="title">{say(off ? 'off.title' : 'off.undone')}</h2>
        <CloseButton say={say} onClose={onClose} />
      </header>
      {off && (
        <>
          <p class="muted">{say('off.more')}</p>
          <div class="offers">
            <button type="button" class="offer" onClick={onUndo}>
              {say('off.undo')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
