/** The line to the background: one port, opened when it is needed, opened anew when it drops. */

import { type Browser, browser } from 'wxt/browser';
import { PORT, type PortAnswer, type PortAsk } from '../background/messages.ts';

/** In ms. */
const ORPHAN_WAIT = 200;

export interface LineEvents {
  onAnswer(answer: PortAnswer): void;
  /** The background went away; what it had not answered has to be asked again. */
  onDropped(): void;
  /** The extension was updated or removed: this script will never be answered again. */
  onOrphaned(): void;
}

export interface Line {
  /** Opens the line ahead of the first question, so that the background is awake. @returns whether it was down */
  open(): boolean;
  ask(question: PortAsk): void;
  close(): void;
}

/** @returns a line that is not open yet */
export function makeLine(events: LineEvents): Line {
  let port: Browser.runtime.Port | undefined;

  function open(): boolean {
    if (port) return false;
    let opened: Browser.runtime.Port;
    try {
      opened = browser.runtime.connect({ name: PORT });
    } catch {
      events.onOrphaned();
      return true;
    }
    port = opened;
    opened.onMessage.addListener((answer: PortAnswer) => events.onAnswer(answer));
    opened.onDisconnect.addListener(() => {
      // Reading it keeps Chrome from reporting it as an error on the page's console.
      void browser.runtime.lastError;
      if (port === opened) port = undefined;
      if (browser.runtime?.id === undefined) events.onOrphaned();
      else {
        events.onDropped();
        // An extension that is taken away drops the line first and its name a moment later.
        setTimeout(() => browser.runtime?.id === undefined && events.onOrphaned(), ORPHAN_WAIT);
      }
    });
    return true;
  }

  function ask(question: PortAsk): void {
    open();
    try {
      port?.postMessage(question);
    } catch {
      port = undefined;
      events.onDropped();
    }
  }

  function close(): void {
    port?.disconnect();
    port = undefined;
  }

  return { open, ask, close };
}
