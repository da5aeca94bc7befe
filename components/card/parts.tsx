import type { SayOnPage } from './words.ts';

/** The cross at the top of card and list. */
export function CloseButton({ say, onClose }: { say: SayOnPage; onClose(): void }) {
  return (
    <button
      type="button"
      class="quiet close"
      aria-label={say('card.close')}
      title={say('card.close')}
      onClick={onClose}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path class="cross" d="m4 4 8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}
