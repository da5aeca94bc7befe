/** The pill beside a box: how its draft stands, to see at a glance and to hear in a pause. */

import { autoUpdate } from '@floating-ui/dom';
import { Pill } from '../../components/card/pill.tsx';
import type { SayOnPage } from '../../components/card/words.ts';
import type { Language } from '../../rules/types.ts';
import { makeAnnouncer } from './announce.ts';
import type { Box } from './box.ts';
import { type Look, lookOf, stateOf } from './look.ts';
import { keepClear } from './place.ts';
import type { Shell } from './shell.tsx';

export interface PillOutside {
  say(): SayOnPage;
  language(): Language;
  /** Whether a panel is open. */
  isOpen(): boolean;
  toggle(): void;
  /** Puts the pill, and what stands by it, where they belong. */
  place(): void;
}

/** The hints of a box, with the state of each. */
export const itemsOf = (box: Box) => box.hints().map((hint) => ({ hint, state: stateOf(box, hint) }));

export function makePillView(box: Box, shell: Shell, { say, language, isOpen, toggle, place }: PillOutside) {
  const announcer = makeAnnouncer(shell.announce);
  const clearing = keepClear(shell.pill, box.editor, place);
  let stopFollowing: (() => void) | undefined;
  /** What was last drawn. */
  let drawn: string | undefined;

  const inWords = (look: Look) => JSON.stringify([look, language()]);

  return {
    /** Most keys change nothing of what is shown. */
    isOld(): boolean {
      const look = lookOf(box, itemsOf(box));
      return look !== 'same' && (inWords(look) !== drawn || (look !== 'nothing' && !shell.isShown('pill')));
    },
    /** Words may have come under it. */
    giveWay: () => clearing.soon(),
    draw(): void {
      const look = lookOf(box, itemsOf(box));
      if (look === 'same') return;
      drawn = inWords(look);
      if (look === 'nothing') {
        shell.hide('pill');
        return;
      }
      const { state, count, paused } = look;
      shell.show('pill', <Pill state={state} count={count} expanded={isOpen()} say={say()} onToggle={toggle} />);
      stopFollowing ??= autoUpdate(box.editor, shell.pill, place);
      place();
      announcer.hear(paused, () => {
        const { length: count } = box.hints();
        return count === 0 ? say()('pill.clear') : say()('pill.hints', { count });
      });
    },
    stop(): void {
      announcer.stop();
      stopFollowing?.();
      clearing.stop();
    },
  };
}
