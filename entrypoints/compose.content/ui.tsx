/** What the person sees of one box: the pill beside it, and a panel with the list of hints or one hint's card. */

import type { LinkTexts, Note, Offer } from '../../components/card/card.tsx';
import type { HatState } from '../../components/card/hat.tsx';
import type { SayOnPage } from '../../components/card/words.ts';
import type { Hat, Hint, Language } from '../../rules/types.ts';
import type { Box } from './box.ts';
import { stateOf } from './look.ts';
import { type Panel, type PanelDoings, panelContent, type Side } from './panel.tsx';
import { itemsOf, makePillView } from './pill-view.tsx';
import { placeByPill, placeByWord, placePill } from './place.ts';
import { makeShell } from './shell.tsx';
import { leaveByTab } from './tab-out.ts';

export interface UiOutside {
  say(): SayOnPage;
  language(): Language;
  links(hint: Hint): Promise<LinkTexts>;
  offers(hint: Hint): Offer[];
  /** Takes an offer. @returns what to tell, or nothing where the draft itself shows that it is done */
  take(offer: Offer): Promise<Note | undefined>;
  /** For whom the draft speaks, as far as that is known. */
  hat(): HatState;
  chooseHat(hat: Hat | undefined): void;
  copy(text: string): Promise<Note>;
  /** Opens a guideline in a tab of its own. */
  read(guideline: string): void;
  /** Switches a rule off for this person, or on again. */
  switchRule(rule: string, to: 'off' | 'on'): void;
}

/** Why the panel is open: what was opened by the way goes by the way. */
export type Opener = 'pointer' | 'caret' | 'person';

export interface Ui {
  readonly host: HTMLElement;
  /** Hints, or where they stand, have changed. */
  update(): void;
  /** The page around the box may have changed. */
  turned(): void;
  openHint(hint: Hint, opener: Opener): void;
  openList(): void;
  /** Opens the card of the hint after the one that is open, else of the first from the caret on; after the last comes the first. */
  openNext(): void;
  /** The person went into what we show, or out of it. */
  moved(inside: boolean): void;
  /** Closes the panel, if one is open. */
  close(): void;
  /** The same, by the person's own key: gives the caret back. @returns whether a panel was open */
  leave(): boolean;
  opener(): Opener | undefined;
  current(): Hint | undefined;
  /** How many of the hints are errors; what may still come is none. */
  errors(): number;
  remove(): void;
}

const same = (a: Hint, b: Hint) => a.rule === b.rule && a.start === b.start && a.end === b.end;

export function makeUi(box: Box, outside: UiOutside): Ui {
  const shell = makeShell(box.editor, outside.language);
  let panel: (Panel & { opener: Opener }) | undefined;
  /** A fix is being put in: the focus comes and goes by our own doing. */
  let taking = false;
  /** The person asked for the next hint before there was an answer. */
  let wantsNext = false;
  let frame: number | undefined;
  const pill = makePillView(box, shell, {
    say: outside.say,
    language: outside.language,
    isOpen: () => panel !== undefined,
    toggle: () => void (panel && !panel.hint ? closeByPerson() : openList()),
    place,
  });

  /** Most keys change nothing of what is shown: then no frame is asked for. */
  function update(): void {
    if (panel || wantsNext || pill.isOld()) turned();
    pill.giveWay();
  }

  /** Once a frame at most: the marks keep up with every key, pill and panel need not. */
  function turned(): void {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      draw();
    });
  }

  function draw(): void {
    if (panel?.hint && !panel.side) {
      const before = panel.hint;
      const now = box.hints().find((hint) => same(hint, before));
      if (!now) close();
      else if (now !== before) {
        panel.hint = now;
        lookUp();
      }
    }
    pill.draw();
    if (panel) drawPanel();
    if (wantsNext && box.answered()) openNext();
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
    const view = {
      items: itemsOf(box),
      stateOf: (hint: Hint) => stateOf(box, hint),
      offers: outside.offers,
      same,
      hat: outside.hat(),
      say: outside.say(),
    };
    shell.show('panel', panelContent(panel, view, doings));
    place();
  }

  const doings: PanelDoings = {
    take: (offer) => void take(offer),
    dismiss(hint, all) {
      closeByPerson();
      box.dismiss(hint, all);
    },
    switchRule({ rule }, to) {
      outside.switchRule(rule, to);
      turn(to);
    },
    copy: (text) => void outside.copy(text).then(noteIn(panel)),
    read: outside.read,
    turn,
    open(hint) {
      // Where no mark shows the words, the person is led to them.
      const isUnmarked = hint.start !== undefined && box.rangeOf(hint) === undefined;
      open(hint, isUnmarked ? 'pointer' : 'person');
      if (isUnmarked) box.goTo(hint);
    },
    openList: () => openList(),
    chooseHat(hat) {
      outside.chooseHat(hat);
      drawPanel();
    },
    close: closeByPerson,
  };

  function turn(side?: Side): void {
    if (!panel) return;
    panel = { ...panel, side, note: undefined, opener: 'person' };
    drawPanel();
    focusPanel();
  }

  /** What became of something is told where it was done, if that still stands there. */
  const noteIn = (where: typeof panel) => (note: Note) => {
    if (!panel || panel !== where) return;
    panel.note = note;
    drawPanel();
  };

  async function take(offer: Offer): Promise<void> {
    const taken = panel;
    taking = true;
    const note = await outside.take(offer).finally(() => {
      taking = false;
    });
    if (note === undefined) close();
    else noteIn(taken)(note);
  }

  function open(hint: Hint | undefined, opener: Opener): void {
    wantsNext = false;
    if (panel?.hint && !panel.side && hint && same(panel.hint, hint) && panel.opener === opener) return;
    const links = panel?.hint && hint && same(panel.hint, hint) ? panel.links : {};
    panel = { opener, links, ...(hint && { hint }) };
    drawPanel();
    pill.draw();
    if (opener === 'person') focusPanel();
    lookUp();
  }

  /** Puts the texts behind the hint's links into its card; again when it was checked anew, perhaps by another pack. */
  function lookUp(): void {
    const asking = panel;
    if (!asking?.hint) return;
    void outside.links(asking.hint).then((links) => {
      if (panel !== asking) return;
      panel.links = links;
      drawPanel();
    });
  }

  const openList = () => open(undefined, 'person');

  function openNext(): void {
    wantsNext = !box.answered();
    if (wantsNext) return;
    const hints = box.hints();
    const from = panel?.hint;
    const caret = box.caret() ?? 0;
    const at = from
      ? hints.findIndex((hint) => same(hint, from)) + 1
      : hints.findIndex(({ end }) => end === undefined || end >= caret);
    const next = hints[at] ?? hints[0];
    if (!panel) box.keepCaret();
    if (next) open(next, 'person');
    else openList();
  }

  leaveByTab(shell.panel, closeByPerson);

  function focusPanel(): void {
    shell.panel.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  function close(): void {
    wantsNext = false;
    if (!panel) return;
    panel = undefined;
    shell.hide('panel');
    pill.draw();
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
    turned,
    openHint: open,
    openList,
    openNext,
    moved(inside) {
      if (!panel || taking) return;
      if (inside) panel.opener = 'person';
      else if (panel.opener === 'person') close();
    },
    close,
    leave() {
      const open = panel !== undefined;
      closeByPerson();
      return open;
    },
    // A card that the person went into is no longer one that came by the way.
    opener: () => (panel && shell.hasFocus() ? 'person' : panel?.opener),
    current: () => panel?.hint,
    errors: () => itemsOf(box).filter(({ state }) => state === 'error').length,
    remove() {
      pill.stop();
      if (frame !== undefined) cancelAnimationFrame(frame);
      panel = undefined;
      shell.remove();
    },
  };
}
