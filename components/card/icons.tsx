import type { Severity } from '../../rules/types.ts';

/** What a draft or a hint can be: `open` is still to add, `clear` has nothing. */
export type State = Severity | 'open' | 'clear';

/** Told apart by their outline, not by colour: an octagon, a triangle, a speech bubble, an empty ring, a tick. */
const SHAPES: Record<State, { outline: string; sign: string }> = {
  error: { outline: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', sign: 'M8 4.5v4.2M8 11.3v.2' },
  warning: { outline: 'M8 1.2 15.4 14.6H.6z', sign: 'M8 6v4M8 12.3v.2' },
  suggestion: { outline: 'M2 2h12v9H8.5L5 14.5V11H2z', sign: 'M5 5h6M5 8h4' },
  open: { outline: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z', sign: 'M8 5v6M5 8h6' },
  clear: { outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z', sign: 'm4.8 8.2 2.3 2.3 4.2-4.8' },
};

/** The sign of a state; what it means must stand beside it in words. */
export function StateIcon({ state }: { state: State }) {
  const { outline, sign } = SHAPES[state];
  return (
    <svg
      class="icon"
      data-state={state}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path class="outline" d={outline} />
      <path class="sign" d={sign} />
    </svg>
  );
}
