import type { JSHandle, Page } from 'playwright-core';

/** Times in milliseconds since the person's event, by the page's clock. */
export interface Painted {
  /** The end of the first frame in which the typed letter stands; absent where nothing was typed. */
  letter?: number;
  /** The end of the first frame in which the word is marked. */
  hint: number;
}

/** Started in the page, before the event that it measures from. */
export interface Stopwatch {
  painted(): Promise<Painted>;
}

/** The mark in the page's timeline, for a trace, when the end of the frame with the hint is noted. */
export const PAINTED = 'hint-painted';

/** How long a hint may take before something is broken, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Runs in the page. The highlight is looked for at the start of each frame, before style, layout and paint; a message
 * sent from there comes back when that frame has been painted and handed to the compositor, and that is the time taken.
 */
function start({ event: type, word, patience, mark }: { event: string; word: string; patience: number; mark: string }) {
  let began: number | undefined;
  let typed = false;
  let letter: number | undefined;
  const note = (event: Event) => {
    began ??= event.timeStamp;
  };
  const noteInput = () => {
    typed = true;
  };
  addEventListener(type, note, { capture: true, once: true });
  addEventListener('input', noteInput, { capture: true, once: true });
  const isMarked = () =>
    [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => String(range) === word));

  const afterFrame = (then: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then(performance.now());
    };
    port2.postMessage(0);
  };

  const painted = new Promise<{ letter?: number; hint: number }>((resolve, reject) => {
    const tooLate = performance.now() + patience;
    let letterSeen = false;
    const look = () => {
      const marked = began !== undefined && isMarked();
      const newLetter = typed && !letterSeen;
      letterSeen ||= newLetter;
      if (newLetter || marked) {
        afterFrame((now) => {
          if (newLetter) letter = now - (began ?? 0);
          if (!marked) return;
          performance.mark(mark);
          resolve({ hint: now - (began ?? 0), ...(letter !== undefined && { letter }) });
        });
      }
      if (marked) return;
      if (performance.now() > tooLate) reject(new Error(`“${word}” was not marked`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // Asked for only later; until then nobody is there to hear of a failure.
  painted.catch(() => {});
  return { painted };
}

/**
 * Starts a stopwatch in the page that runs from the next event of a type until a word is marked.
 *
 * @param event heard on the window before the page's own listeners
 * @param word what will be marked, and is not yet
 */
export async function startStopwatch(page: Page, event: 'keydown' | 'pointerdown', word: string): Promise<Stopwatch> {
  const handle: JSHandle<{ painted: Promise<Painted> }> = await page.evaluateHandle(start, {
    event,
    word,
    patience: PATIENCE,
    mark: PAINTED,
  });
  return {
    async painted() {
      const painted = await handle.evaluate((watch) => watch.painted);
      await handle.dispose();
      return painted;
    },
  };
}
