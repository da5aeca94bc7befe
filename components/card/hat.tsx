import type { Hat } from '../../rules/types.ts';
import type { SayOnPage } from './words.ts';

/** For whom a draft speaks, as far as that is known. */
export interface HatState {
  hat: Hat | undefined;
  /** Whether the box itself says it: then there is nothing to choose. */
  known: boolean;
}

export interface HatProps extends HatState {
  say: SayOnPage;
  /** The person chose; nothing where the choice was taken back. */
  onChoose(hat: Hat | undefined): void;
}

const HATS: readonly Hat[] = ['organisation', 'project', 'person'];

/** Says for whom the person writes, or lets the person say it. */
export function HatSwitch({ hat, known, say, onChoose }: HatProps) {
  if (hat && known) return <p class="muted">{say(`hat.known.${hat}`)}</p>;
  return (
    <fieldset class="hats">
      <legend class="muted">{say('hat.title')}</legend>
      {HATS.map((each) => (
        <button
          key={each}
          type="button"
          class="quiet"
          aria-pressed={hat === each}
          title={say('hat.more')}
          onClick={() => onChoose(hat === each ? undefined : each)}
        >
          {say(`hat.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
