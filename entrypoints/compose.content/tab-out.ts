/** What we show stands at the end of the page or dialog; whoever tabs out of it wants to go on writing. */

/** Calls `leave` in place of the Tab, or Shift with Tab, that would lead out of the panel. */
export function leaveByTab(panel: HTMLElement, leave: () => void): void {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((stop) =>
      stop.checkVisibility(),
    );
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    if (event.shiftKey ? at > 0 : at < stops.length - 1) return;
    event.preventDefault();
    leave();
  });
}
