/** What the popup hears of this frame's drafts, and what it asks in return. */

import type { Hat, Hint } from '../../rules/types.ts';
import type { DraftState, TabAsk } from '../background/messages.ts';
import type { Watched } from './attention.ts';
import type { Box } from './box.ts';
import type { HatKeeper } from './hat.ts';
import { isSameHint } from './look.ts';

/** A box whose draft is told of. */
export interface Told extends Watched {
  hat: HatKeeper;
}

/**
 * @param frame our name for this frame
 * @param boxes in the order in which they were first used
 */
export function keepTold(
  frame: string,
  boxes: () => Iterable<Told>,
  chooseHat: (box: Box, hat: Hat | undefined) => void,
) {
  const isEmpty = ({ box }: Told) => box.draft().text.trim() === '';
  /** An empty box has nothing that could be mended. */
  const all = (): (Watched & { hint: Hint })[] =>
    [...boxes()].flatMap((told) => (isEmpty(told) ? [] : told.box.hints().map((hint) => ({ ...told, hint }))));
  /** More hints may have come since it was told of, and stand before it. */
  const foundAgain = (ask: TabAsk & { type: 'jump' }) => {
    const now = all();
    const told = now[ask.at];
    return told && isSameHint(told.hint, ask) ? told : now.find(({ hint }) => isSameHint(hint, ask));
  };
  const mainOf = (inUse: Told | undefined) => inUse ?? [...boxes()].at(-1);

  return {
    /** @param inUse the box that the person is in */
    tell(inUse: Told | undefined): DraftState | undefined {
      const told = mainOf(inUse);
      if (!told) return undefined;
      const { hat, known } = told.hat.state();
      return {
        frame,
        surface: told.box.facts.surface,
        ...(hat && { hat }),
        known,
        answered: told.box.answered(),
        empty: isEmpty(told),
        hints: all().map(({ hint }) => hint),
      };
    },
    /** Does what is asked of this frame; leaves what is for another. */
    follow(ask: TabAsk, inUse: Told | undefined): void {
      if (!('frame' in ask) || ask.frame !== frame) return;
      const told = mainOf(inUse);
      if (ask.type === 'hat' && told) chooseHat(told.box, ask.hat);
      const found = ask.type === 'jump' && foundAgain(ask);
      if (!found) return;
      const { box, ui, hint } = found;
      box.goTo(hint);
      ui.openHint(hint, hint.start === undefined ? 'person' : 'caret');
    },
  };
}
