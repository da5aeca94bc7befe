/** What a screen reader hears of a box by itself: one sentence a pause, and none while somebody types. */

/** In ms: within this the last part of an answer comes, so that no number is said that is wrong a moment later. */
const SETTLE = 400;

export interface Announcer {
  /** How things are now: whether the person has paused and the answer is there, and what would be said. */
  hear(paused: boolean, words: () => string): void;
  stop(): void;
}

/** @param speak says it, politely */
export function makeAnnouncer(speak: (words: string) => void): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = false;
  return {
    hear(paused, words) {
      if (!paused) said = false;
      if (!paused || said) {
        clearTimeout(timer);
        timer = undefined;
        return;
      }
      timer ??= setTimeout(() => {
        timer = undefined;
        said = true;
        speak(words());
      }, SETTLE);
    },
    stop: () => clearTimeout(timer),
  };
}
