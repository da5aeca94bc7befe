/** Which of the person's events we hear, and what each of them means. All of them before the site does, none instead of it. */

import { type Attention, hintAtCaret, type Watched } from './attention.ts';

export interface Listeners {
  attention: Attention;
  watched(): Iterable<Watched>;
  /** Where things of ours stand that belong to no box alone. */
  shown(): readonly HTMLElement[];
  /** The watched box that an event is in. */
  find(event: Event): Watched | undefined;
  /** The same, and a known box that was not watched is from now on. */
  watch(event: Event): Watched | undefined;
  /** A box got the focus: the background should be ready for the first key. */
  wake(target: Element): void;
  /** A click or another focus may have changed the page around a box. */
  turned(): void;
}

export interface Ears {
  /** Sites take the focus back when their box loses it; in this root too they need not know that our card has it. */
  hideFocusIn(root: Window | ShadowRoot): void;
  stop(): void;
}

/** Keys that move the caret. */
const WALKS = /^(?:Arrow|Home|End|Page)/;

export function listen({ attention, watched, shown, find, watch, wake, turned }: Listeners): Ears {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const roots = new WeakSet<Window | ShadowRoot>();
  let swallowEscape = false;

  const hosts = () => [...[...watched()].map(({ ui }) => ui.host), ...shown()];
  const isOurs = (event: Event) => {
    const path = event.composedPath();
    return hosts().some((host) => path.includes(host));
  };

  function on<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void {
    window.addEventListener(type, (event) => event.isTrusted && listener(event), options);
  }

  on('focusin', (event) => {
    // A page can give a box the focus by itself, so focus only wakes the background; the first key or click is read.
    const [target] = event.composedPath();
    if (target instanceof Element) wake(target);
  });
  on('input', (event) => {
    const entry = watch(event);
    if (entry) typed(entry);
  });
  on('compositionstart', (event) => compose(event, true));
  // Chrome does not vouch for this one, not even for its own.
  window.addEventListener('compositionend', (event) => compose(event, false), options);
  on('pointerdown', (event) => {
    if (isOurs(event)) {
      for (const { box } of watched()) box.keepCaret();
      return;
    }
    watch(event);
    attention.meant();
    for (const { ui } of watched()) ui.close();
  });
  // What a click or a change of focus did to the page, a dialog opened or closed, may hide a box or show it again.
  for (const type of ['click', 'focusin'] as const) {
    on(type, () => {
      for (const { ui } of watched()) ui.turned();
      turned();
    });
  }
  on('pointermove', (event) => {
    // It comes all the time, and mostly there is nothing to point at.
    if ([...watched()].length > 0) attention.pointerMoved(event, find(event), isOurs(event));
  });
  on('keydown', (event) => {
    if (event.key === 'Escape') return leaveCard(event);
    if (isOurs(event)) return;
    if (WALKS.test(event.key)) attention.meant();
    const entry = watch(event);
    if (!entry) return;
    if (isOpenKey(event)) openCard(entry, event);
    // Draft.js does some keys itself, and then there is no input event.
    else if (isEdit(event)) typed(entry);
  });
  on('keyup', (event) => {
    if (event.key !== 'Escape' || !swallowEscape) return;
    swallowEscape = false;
    event.stopImmediatePropagation();
  });
  document.addEventListener(
    'selectionchange',
    () => {
      for (const entry of watched()) {
        if (!entry.box.editor.matches(':focus')) continue;
        entry.box.walked();
        attention.caretMoved(entry);
      }
    },
    options,
  );
  hideFocusIn(window);

  function typed(entry: Watched): void {
    entry.box.typed();
    attention.typed(entry, performance.now());
  }

  function compose(event: Event, composing: boolean): void {
    const entry = find(event);
    if (entry) entry.box.composing = composing;
  }

  /** The hint at the caret, else the list. Without any hint the key stays the site's. */
  function openCard({ box, ui }: Watched, event: KeyboardEvent): void {
    if (box.hints().length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const hint = hintAtCaret(box);
    if (hint) ui.openHint(hint, 'person');
    else ui.openList();
  }

  /** This Escape is for our card. Sites close their dialog on it, one of them when the key comes up. */
  function leaveCard(event: KeyboardEvent): void {
    const left = [...watched()].filter(({ ui }) => ui.leave());
    if (left.length === 0) return;
    for (const entry of left) attention.left(entry);
    swallowEscape = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function hideFocusIn(root: Window | ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    const hide = (event: Event) => {
      const other = (event as FocusEvent).relatedTarget;
      if (event.type === 'focusin') {
        for (const { ui } of watched()) ui.moved(event.composedPath().includes(ui.host));
      }
      if (isOurs(event) || hosts().some((host) => host === other)) event.stopImmediatePropagation();
    };
    for (const type of ['focus', 'blur', 'focusin', 'focusout']) root.addEventListener(type, hide, options);
  }

  return { hideFocusIn, stop: () => listening.abort() };
}

const isEdit = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  !ctrlKey && !metaKey && (key.length === 1 || key === 'Backspace' || key === 'Delete' || key === 'Enter');

const isOpenKey = (event: KeyboardEvent) =>
  event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
