/** What the person sees of one box: the pill beside it, and a panel with the list of hints or one hint's card. */

import { autoUpdate } from '@floating-ui/dom';
import { HintCard, type LinkTexts, type Note, type Offer } from '../../components/card/card.tsx';
import type { State } from '../../components/card/icons.tsx';
import { HintList } from '../../components/card/list.tsx';
import { Pill } from '../../components/card/pill.tsx';
import type { SayOnPage } from '../../components/card/words.ts';
import type { Hint, Language } from '../../rules/types.ts';
import type { Box } from './box.ts';
import { placeByPill, placeByWord, placePill } from './place.ts';
import { makeShell } from './shell.tsx';

export interface UiOutside {
  say(): SayOnPage;
  language(): Language;
  links(hint: Hint): Promise<LinkTexts>;
  offers(hint: Hint): Offer[];
  /** Takes an offer. @returns what to tell, or nothing where the draft itself shows that it is done */
  take(offer: Offer): Promise<Note | undefined>;
}

/** Why the panel is open: what was opened by the way goes by the way. */
export type Opener = 'pointer' | 'caret' | 'person';

export interface Ui {
  readonly host: HTMLElement;
  update(): void;
  openHint(hint: Hint, opener: Opener): void;
  openList(): void;
  /** Closes the panel, if one is open. */
  close(): void;
  /** The same, by the person's own key: gives the caret back. @returns whether a panel was open */
  leave(): boolean;
  opener(): Opener | undefined;
  current(): Hint | undefined;
  remove(): void;
}

const SEVERITIES = ['error', 'warning', 'suggestion'] as const;
const same = (a: Hint, b: Hint) => a.rule === b.rule && a.start === b.start && a.end === b.end;

export function makeUi(box: Box, outside: UiOutside): Ui {
  const shell = makeShell(box.editor, outside.language);
  let panel: { hint?: Hint; opener: Opener; links: LinkTexts; note?: Note | undefined } | undefined;
  let stopFollowing: (() => void) | undefined;
  let frame: number | undefined;

  /** What is missing is an open point, no fault, until the person pauses. */
  const stateOf = (hint: Hint): State =>
    hint.kind === 'require' && hint.start === undefined && !box.rested() ? 'open' : hint.severity;

  const items = () => box.hints().map((hint) => ({ hint, state: stateOf(hint) }));

  /** Once a frame at most: the marks keep up with every key, pill and panel need not. */
  function update(): void {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      draw();
    });
  }

  function draw(): void {
    if (panel?.hint) {
      const before = panel.hint;
      const now = box.hints().find((hint) => same(hint, before));
      if (now) panel.hint = now;
      else close();
    }
    drawPill();
    if (panel) drawPanel();
  }

  function drawPill(): void {
    const all = items();
    if (box.draft().text.trim() === '') {
      shell.hide('pill');
      return;
    }
    if (all.length === 0 && !box.answered()) return;
    const settled = all.filter(({ state }) => state !== 'open');
    const worst = SEVERITIES.find((severity) => settled.some(({ state }) => state === severity));
    const state = worst ?? (all.length > 0 ? 'open' : 'clear');
    const count = worst ? settled.length : all.length;
    const say = outside.say();
    const onToggle = () => void (panel && !panel.hint ? closeByPerson() : openList());
    shell.show(
      'pill',
      <Pill state={state} count={count} expanded={panel !== undefined} say={say} onToggle={onToggle} />,
    );
    stopFollowing ??= autoUpdate(box.editor, shell.pill, place);
    place();
    if (box.rested() && box.answered()) {
      shell.announce(count === 0 ? say('pill.clear') : say(state === 'open' ? 'pill.open' : 'pill.hints', { count }));
    }
  }

  function place(): void {
    if (shell.isShown('pill')) placePill(shell.pill, box.editor, shell.host);
    if (!panel) return;
    const word = panel.hint && box.rangeOf(panel.hint)?.getClientRects()[0];
    if (word) placeByWord(shell.panel, word, box.editor);
    else placeByPill(shell.panel, shell.pill);
  }

  function drawPanel(): void {
    if (!panel) return;
    const say = outside.say();
    const { hint, links, note } = panel;
    if (hint) {
      shell.show(
        'panel',
        <HintCard
          hint={hint}
          state={stateOf(hint)}
          offers={outside.offers(hint)}
          links={links}
          note={note}
          say={say}
          onTake={(offer) => void take(offer)}
          onDismiss={() => {
            closeByPerson();
            box.dismiss(hint);
          }}
          onBack={openList}
          onClose={closeByPerson}
        />,
      );
    } else {
      const onPick = (picked: Hint) => openHint(picked, 'person');
      shell.show('panel', <HintList items={items()} say={say} onPick={onPick} onClose={closeByPerson} />);
    }
    place();
  }

  async function take(offer: Offer): Promise<void> {
    const taken = panel;
    const note = await outside.take(offer);
    if (note === undefined) close();
    else if (panel === taken && panel) {
      panel.note = note;
      drawPanel();
    }
  }

  function open(hint: Hint | undefined, opener: Opener): void {
    if (panel?.hint && hint && same(panel.hint, hint) && panel.opener === opener) return;
    const links = panel?.hint && hint && same(panel.hint, hint) ? panel.links : {};
    const opened = { opener, links, ...(hint && { hint }) };
    panel = opened;
    drawPanel();
    drawPill();
    if (opener === 'person') focusPanel();
    if (!hint) return;
    void outside.links(hint).then((links) => {
      if (panel !== opened) return;
      panel.links = links;
      drawPanel();
    });
  }

  const openHint = (hint: Hint, opener: Opener) => open(hint, opener);
  const openList = () => open(undefined, 'person');

  function focusPanel(): void {
    shell.panel.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  function close(): void {
    if (!panel) return;
    panel = undefined;
    shell.hide('panel');
    drawPill();
  }

  /** Whoever opened it on purpose gets the caret back where it was. */
  function closeByPerson(): void {
    const back = panel?.opener === 'person' || shell.hasFocus();
    close();
    if (back) box.giveCaret();
  }

  return {
    host: shell.host,
    update,
    openHint,
    openList,
    close,
    leave() {
      const open = panel !== undefined;
      closeByPerson();
      return open;
    },
    // A card that the person went into is no longer one that came by the way.
    opener: () => (panel && shell.hasFocus() ? 'person' : panel?.opener),
    current: () => panel?.hint,
    remove() {
      stopFollowing?.();
      if (frame !== undefined) cancelAnimationFrame(frame);
      panel = undefined;
      shell.remove();
    },
  };
}
