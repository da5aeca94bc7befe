/** Opens a guideline on a page of its own, for a person who wants to read on from a card. */

interface FrontTab {
  active: boolean;
  incognito: boolean;
  index: number;
  windowId?: number | undefined;
}

export interface ReadingOutside {
  /** Rejects for a tab that is gone. */
  tab(id: number): Promise<FrontTab>;
  /** Those of the pack in force. */
  guidelines(): Promise<readonly { id: string }[]>;
  open(what: { url: string; windowId?: number; index?: number; openerTabId?: number }): Promise<unknown>;
  /** The whole address of a page of ours. */
  address(path: `/guidelines.html#${string}`): string;
}

/**
 * Beside the tab in front, and in no other case: no page opens tabs by itself. Rejects where the tab is gone.
 *
 * @returns what does it; a guideline that the pack does not have opens nothing
 */
export function makeReading({ tab, guidelines, open, address }: ReadingOutside) {
  return async (id: string, from: number | undefined): Promise<void> => {
    const front = from === undefined ? undefined : await tab(from);
    if (!front?.active || !(await guidelines()).some((guideline) => guideline.id === id)) return;
    const { incognito, windowId, index } = front;
    // Chrome shows our pages in no private window, and a tab has its opener in its own window.
    const isBeside = !incognito && windowId !== undefined && from !== undefined;
    await open({
      url: address(`/guidelines.html#${encodeURIComponent(id)}`),
      ...(isBeside && { windowId, index: index + 1, openerTabId: from }),
    });
  };
}
