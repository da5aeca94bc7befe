/** What the popup, the background and the person's shortcut ask of this frame, by messages to its tab. */

import { browser } from 'wxt/browser';
import type { Surface } from '../../rules/types.ts';
import type { PageState, TabAsk } from '../background/messages.ts';
import { activeElement, isFrameInUse } from './active.ts';
import { canMark } from './marks.ts';
import { type BoxFacts, EDITABLE, type SiteFacts } from './sites/index.ts';
import type { keepTold, Told } from './told.ts';

/** How long a page without a box leaves it to its frames to say how things are, and a frame to the one in use; in ms. */
const FRAMES_FIRST = 50;
const FRAME_IN_USE_FIRST = 20;

export interface Asked {
  site: SiteFacts['site'];
  /** The boxes that are watched, in the order in which they were first used. */
  boxes(): readonly Told[];
  drafts: ReturnType<typeof keepTold>;
  /** The box that an element is in, watched or not. */
  find(element: Element): { box: BoxFacts } | undefined;
  isRead(box: { surface: Surface }): boolean;
  /** The box that an element is in, watched from now on; nothing where it is in none that is read. */
  watchAt(target: Element | null): Told | undefined;
  /** Pack, settings or language may have changed. */
  hear(): void;
}

/** Answers them for as long as the frame is there. */
export function answerTab({ site, boxes, drafts, find, isRead, watchAt, hear }: Asked): void {
  /** The box that the person is in, be it in the draft or in our card. */
  function inUse(): Told | undefined {
    const active = isFrameInUse() ? activeElement() : null;
    return boxes().find(({ box, ui }) => active !== null && (ui.host === active || box.editor.contains(active)));
  }

  function state(): PageState {
    const active = activeElement();
    const draft = drafts.tell(inUse());
    const found = active && find(active);
    const isStrange = !canMark() || (!found && active?.closest(EDITABLE));
    const isOff = !isRead(found?.box ?? { surface: 'post' });
    // A box that a page gave the focus is read from the person's first key on.
    const reason = isOff ? 'off' : isStrange ? 'unsupported' : 'no-box';
    const hints = draft?.hints.length ?? 0;
    return { site, boxes: boxes().length, hints, ...(draft ? { draft } : { reason }) };
  }

  function openNext(): void {
    if (document.hasFocus()) (inUse() ?? watchAt(activeElement()))?.ui.openNext();
  }

  const onTabAsk = (ask: TabAsk, _sender: unknown, sendResponse: (state: PageState) => void): true | undefined => {
    if (ask?.type === 'next') openNext();
    drafts.follow(ask, inUse());
    if (ask?.type === 'news') hear();
    if (ask?.type !== 'state') return undefined;
    // The first answer counts: that of the frame with the box in use, else of one with a box, else of the page around them.
    const isAlone = window.top === window && window.length === 0;
    const hasBoxes = boxes().length > 0;
    if (isAlone || inUse()) sendResponse(state());
    else if (hasBoxes || window.top === window)
      setTimeout(() => sendResponse(state()), hasBoxes ? FRAME_IN_USE_FIRST : FRAMES_FIRST);
    return true;
  };
  browser.runtime.onMessage.addListener(onTabAsk);
}
