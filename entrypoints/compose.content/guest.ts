/** Our stay on a page: which boxes are watched, who hears which event, and how we leave. */

import { browser } from 'wxt/browser';
import en from '../../assets/locales/en/page.json';
import nl from '../../assets/locales/nl/page.json';
import type { Messages } from '../../components/card/words.ts';
import { readerLanguage, speaker } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';
import type { PageState, PortAnswer, TabAsk } from '../background/messages.ts';
import { hintAtCaret, makeAttention, type Watched } from './attention.ts';
import { openBox } from './box.ts';
import { makeDesk } from './desk.ts';
import { makeLine } from './line.ts';
import { canMark, makeMarks } from './marks.ts';
import { boxAt, type SiteFacts } from './sites/index.ts';
import { makeUi } from './ui.tsx';

const WORDS: Record<Language, Messages> = { en, nl };
/** A background that was stopped is asked again after this, in ms; three times for one answer, then at the next key. */
const AGAIN = 200;
const TRIES = 3;
/** Keys that move the caret. */
const WALKS = /^(?:Arrow|Home|End|Page)/;

/** @param browserLanguages what to speak until the background says what the person chose */
export function startGuest(facts: SiteFacts, browserLanguages: readonly string[]): void {
  const watched = new Map<HTMLElement, Watched & { number: number }>();
  const roots = new WeakSet<ShadowRoot>();
  const marks = canMark() ? makeMarks(randomName) : undefined;
  const attention = makeAttention();
  const listening = new AbortController();
  let say = speaker(WORDS[readerLanguage('auto', browserLanguages)], readerLanguage('auto', browserLanguages));
  let language = readerLanguage('auto', browserLanguages);
  let numbers = 0;
  let tries = 0;

  const line = makeLine({ onAnswer, onDropped, onOrphaned: leave });
  const desk = makeDesk(facts, line, () => language);

  function onAnswer(answer: PortAnswer): void {
    if (answer.type === 'hints') {
      tries = 0;
      for (const { number, box } of watched.values())
        if (number === answer.box) box.answer(answer.revision, answer.hints);
    } else if (answer.type === 'card') desk.answer(answer);
    else {
      language = readerLanguage(answer.language, browserLanguages);
      say = speaker(WORDS[language], language);
      for (const { box } of watched.values()) box.askAgain();
    }
  }

  function onDropped(): void {
    const waiting = [...watched.values()].filter(({ box }) => !box.answered());
    if (waiting.length === 0 || tries++ >= TRIES) return;
    setTimeout(() => {
      for (const { box } of waiting) box.askAgain();
    }, AGAIN);
  }

  /** The box that the event is in, watched from now on if it is one. Only the person's own events lead here. */
  function watch(event: Event): (Watched & { number: number }) | undefined {
    const target = event.composedPath()[0];
    if (!marks || !(target instanceof Element)) return undefined;
    const known = watchedAt(event);
    if (known) return known;
    const found = boxAt(facts, target, location.pathname);
    if (!found) return undefined;
    const number = ++numbers;
    const box = openBox(
      found.editor,
      found.box,
      { site: facts.site, surface: found.box.surface },
      {
        ask: (_box, revision, draft) => line.ask({ type: 'check', box: number, revision, draft }),
        paint: (painted, list) => marks.paint(painted, rootOf(painted.editor), list),
        changed: (changed) => watched.get(changed.editor)?.ui.update(),
        gone: ({ editor }) => {
          watched.get(editor)?.ui.remove();
          watched.delete(editor);
        },
      },
    );
    const ui = makeUi(box, { say: () => say, language: () => language, ...desk.forBox(box) });
    const entry = { box, ui, number };
    watched.set(found.editor, entry);
    const root = rootOf(found.editor);
    if (root instanceof ShadowRoot && !roots.has(root)) {
      roots.add(root);
      hideOurFocus(root);
    }
    return entry;
  }

  function watchedAt(event: Event): (Watched & { number: number }) | undefined {
    for (const at of event.composedPath()) {
      const entry = at instanceof HTMLElement ? watched.get(at) : undefined;
      if (entry) return entry;
    }
    return undefined;
  }

  const isOurs = (event: Event) => [...watched.values()].some(({ ui }) => event.composedPath().includes(ui.host));
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), {
      capture: true,
      signal: listening.signal,
    });

  on('focusin', (event) => {
    // A page can give a box the focus by itself, so focus only wakes the background; the first key or click is read.
    const target = event.composedPath()[0];
    if (target instanceof Element && boxAt(facts, target, location.pathname)) line.open();
  });
  on('input', (event) => {
    const entry = watch(event);
    if (!entry) return;
    entry.box.typed();
    attention.typed(entry, performance.now());
  });
  on('pointerdown', (event) => {
    if (isOurs(event)) return;
    watch(event);
    attention.meant();
    for (const { ui } of watched.values()) ui.close();
  });
  on('pointermove', (event) => attention.pointerMoved(event, watchedAt(event), isOurs(event)));
  on('keydown', (event) => {
    if (event.key === 'Escape') return closeOn(event);
    if (isOurs(event)) return;
    if (WALKS.test(event.key)) attention.meant();
    const entry = watch(event);
    if (!entry || event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (entry.box.hints().length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const hint = hintAtCaret(entry.box);
    if (hint) entry.ui.openHint(hint, 'person');
    else entry.ui.openList();
  });
  on('keyup', (event) => {
    if (event.key !== 'Escape' || !swallowEscape) return;
    swallowEscape = false;
    event.stopImmediatePropagation();
  });
  hideOurFocus(window);
  document.addEventListener(
    'selectionchange',
    () => {
      for (const entry of watched.values()) if (entry.box.editor.matches(':focus')) attention.caretMoved(entry);
    },
    { capture: true, signal: listening.signal },
  );

  /**
   * LinkedIn's older box takes the focus back when it loses it; it need not know that our card has it for a moment. Events
   * between two places in one shadow root are heard in that root alone.
   */
  function hideOurFocus(root: Window | ShadowRoot): void {
    for (const type of ['focus', 'blur', 'focusin', 'focusout']) {
      const hide = (event: Event) => {
        const other = (event as FocusEvent).relatedTarget;
        if (isOurs(event) || [...watched.values()].some(({ ui }) => ui.host === other))
          event.stopImmediatePropagation();
      };
      root.addEventListener(type, hide, { capture: true, signal: listening.signal });
    }
  }

  /** Sites close their dialog on Escape, one of them when the key comes up: this Escape was for our card. */
  let swallowEscape = false;
  function closeOn(event: KeyboardEvent): void {
    for (const { ui } of watched.values()) {
      if (!ui.leave()) continue;
      swallowEscape = true;
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
  }

  const onTabAsk = (ask: TabAsk, _sender: unknown, sendResponse: (state: PageState) => void): undefined => {
    if (ask?.type === 'state') sendResponse(state());
  };
  browser.runtime.onMessage.addListener(onTabAsk);

  function state(): PageState {
    const hints = [...watched.values()].reduce((sum, { box }) => sum + box.hints().length, 0);
    const reason = marks ? 'no-box' : 'unsupported';
    return { site: facts.site, boxes: watched.size, hints, ...(watched.size === 0 && { reason }) };
  }

  /** Leaves the page as if we had never been here. */
  function leave(): void {
    listening.abort();
    attention.stop();
    for (const { box } of [...watched.values()]) box.close();
    marks?.remove();
  }
}

const rootOf = (editor: Element) => editor.getRootNode() as Document | ShadowRoot;

/** Meaningless, so that no page can look for it. */
function randomName(): string {
  return `h${crypto.getRandomValues(new Uint32Array(2)).reduce((name, part) => name + part.toString(36), '')}`;
}
