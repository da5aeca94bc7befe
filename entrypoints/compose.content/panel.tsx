/** What stands in the panel: the list, one hint's card, or what a card leads to. */

import type { ComponentChild } from 'preact';
import { HintCard, type LinkTexts, type Note, type Offer } from '../../components/card/card.tsx';
import { type HatState, HatSwitch } from '../../components/card/hat.tsx';
import type { State } from '../../components/card/icons.tsx';
import { HintList } from '../../components/card/list.tsx';
import { RuleOff } from '../../components/card/off.tsx';
import type { SayOnPage } from '../../components/card/words.ts';
import { WrongHint } from '../../components/card/wrong.tsx';
import type { Hat, Hint } from '../../rules/types.ts';

/** What a card leads to: its rule was switched off, or on again; a letter about a hint that is wrong. */
export type Side = 'off' | 'on' | 'wrong';

/** Without a hint it is the list. */
export interface Panel {
  hint?: Hint;
  side?: Side | undefined;
  links: LinkTexts;
  note?: Note | undefined;
}

/** All that a person can do in the panel. */
export interface PanelDoings {
  take(offer: Offer): void;
  dismiss(hint: Hint, all: boolean): void;
  switchRule(hint: Hint, to: 'off' | 'on'): void;
  copy(text: string): void;
  /** Opens a guideline where it can be read whole. */
  read(guideline: string): void;
  /** Goes on to what the card leads to, or with nothing back to it. */
  turn(side?: Side): void;
  open(hint: Hint): void;
  openList(): void;
  chooseHat(hat: Hat | undefined): void;
  close(): void;
}

export interface PanelView {
  items: readonly { hint: Hint; state: State }[];
  stateOf(hint: Hint): State;
  offers(hint: Hint): Offer[];
  same(a: Hint, b: Hint): boolean;
  hat: HatState;
  say: SayOnPage;
}

/** Draws the panel as it stands now. */
export function panelContent({ hint, side, links, note }: Panel, view: PanelView, doings: PanelDoings): ComponentChild {
  const { items, say } = view;
  if (!hint) {
    return (
      <HintList items={items} say={say} onPick={doings.open} onClose={doings.close}>
        <HatSwitch {...view.hat} say={say} onChoose={doings.chooseHat} />
      </HintList>
    );
  }
  if (side === 'wrong' && links.report) {
    return (
      <WrongHint
        report={links.report}
        note={note}
        say={say}
        onCopy={doings.copy}
        onBack={() => doings.turn()}
        onClose={doings.close}
      />
    );
  }
  if (side === 'off' || side === 'on') {
    const undo = () => doings.switchRule(hint, 'on');
    return <RuleOff off={side === 'off'} say={say} onUndo={undo} onClose={doings.close} />;
  }
  return (
    <HintCard
      hint={hint}
      state={view.stateOf(hint)}
      offers={view.offers(hint)}
      links={links}
      note={note}
      place={{ at: items.findIndex((item) => view.same(item.hint, hint)) + 1, of: items.length }}
      say={say}
      onTake={doings.take}
      onDismiss={() => doings.dismiss(hint, false)}
      onDismissRule={() => doings.dismiss(hint, true)}
      onOff={() => doings.switchRule(hint, 'off')}
      onRead={() => doings.read(hint.guideline ?? '')}
      onWrong={() => doings.turn('wrong')}
      onBack={doings.openList}
      onClose={doings.close}
    />
  );
}
