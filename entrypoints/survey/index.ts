import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BoxFound } from '../../components/self-check/types.ts';
import type { SiteRow } from '../../rules/types.ts';
import { frame, STAY } from '../compose.content/stay.ts';
import { boxesHere } from './boxes.ts';
import { checkStrangeBox, strangeBox } from './strange.ts';

/**
 * What our own pages may want to know of a tab. It is brought to the tab by a person's click alone, so that the script which
 * is in all pages stays small; it finds that one, where it is at work, on the same `globalThis`.
 */
export interface Survey {
  /** Whether the person is in a box that we do not know, and that can be checked. */
  strange(): boolean;
  /** Has it checked. @returns whether it is checked now */
  check(): boolean;
  boxes(rows: readonly SiteRow[]): BoxFound[];
}

declare global {
  var survey: Survey | undefined;
}

export default defineUnlistedScript(() => {
  const stay = () => (frame[STAY]?.isAlive() ? frame[STAY] : undefined);
  globalThis.survey = {
    strange() {
      const here = stay();
      return here !== undefined && strangeBox(here) !== undefined;
    },
    check() {
      const here = stay();
      return here !== undefined && checkStrangeBox(here);
    },
    boxes: boxesHere,
  };
});
