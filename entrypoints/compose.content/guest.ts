/** Our stay on a page: which boxes are watched, what the background answers, and how we leave. */

import { browser } from 'wxt/browser';
import type { PageState, PortAnswer, TabAsk } from '../background/messages.ts';
import { makeAttention, type Watched } from './attention.ts';
import { openBox } from './box.ts';
import { makeDesk } from './desk.ts';
import { makeLine } from './line.ts';
import { listen } from './listen.ts';
import { canMark, makeMarks } from './marks.ts';
import { boxAt, type SiteFacts } from './sites/index.ts';
import { makeSpeech } from './speech.ts';
import { makeUi } from './ui.tsx';

/** A background that was stopped is asked again after this, in ms; three times for one answer, then at the next key. */
const AGAIN = 200;
const TRIES = 3;

interface Entry extends Watched {
  /** The frame's own number for the box, in its questions and answers. */
  number: number;
}

/** @param languages the browser's, the preferred one first */
export function startGuest(facts: SiteFacts, languages: readonly string[]): void {
  const watched = new Map<HTMLElement, Entry>();
  const marks = canMark() ? makeMarks(randomName) : undefined;
  const attention = makeAttention();
  const speech = makeSpeech(languages);
  const line = makeLine({ onAnswer, onDropped, onOrphaned: leave });
  const desk = makeDesk(facts, line, speech.language);
  let numbers = 0;
  let tries = 0;

  const ears = listen({
    attention,
    watched: () => watched.values(),
    find: (event) => entryAt(event),
    watch,
    wake(target) {
      if (marks && boxAt(facts, target, location.pathname)) line.open();
    },
  });

  function entryAt(event: Event): Entry | undefined {
    for (const at of event.composedPath()) {
      const entry = at instanceof HTMLElement ? watched.get(at) : undefined;
      if (entry) return entry;
    }
    return undefined;
  }

  /** The box that the event is in, watched from now on if it is one. Only the person's own events lead here. */
  function watch(event: Event): Entry | undefined {
    const known = entryAt(event);
    const target = event.composedPath()[0];
    if (known || !marks || !(target instanceof Element)) return known;
    const found = boxAt(facts, target, location.pathname);
    if (!found) return undefined;
    const { editor, box: row } = found;
    const number = ++numbers;
    const base = { site: facts.site, surface: row.surface };
    const box = openBox(editor, row, base, {
      ask: (revision, draft) =>
        line.ask({ type: 'check', box: number, revision, draft: { ...draft, reader: speech.language() } }),
      paint: (list) => marks.paint(editor, rootOf(editor), list),
      changed: () => watched.get(editor)?.ui.update(),
      gone: () => {
        watched.get(editor)?.ui.remove();
        watched.delete(editor);
      },
    });
    const ui = makeUi(box, { ...speech, ...desk.forBox(box) });
    const entry = { box, ui, number };
    watched.set(editor, entry);
    const root = rootOf(editor);
    if (root instanceof ShadowRoot) ears.hideFocusIn(root);
    return entry;
  }

  function onAnswer(answer: PortAnswer): void {
    tries = 0;
    if (answer.type === 'card') desk.answer(answer);
    else if (answer.type === 'hints' || answer.type === 'failed') {
      const asked = [...watched.values()].find(({ number }) => number === answer.box)?.box;
      if (answer.type === 'hints') asked?.answer(answer.revision, answer.hints);
      else asked?.failed(answer.revision);
    } else if (answer.type === 'pack' || speech.choose(answer.language)) askAgain([...watched.values()]);
  }

  function onDropped(): void {
    const waiting = [...watched.values()].filter(({ box }) => !box.answered());
    if (waiting.length > 0 && tries++ < TRIES) setTimeout(askAgain, AGAIN, waiting);
  }

  function askAgain(entries: readonly Entry[]): void {
    for (const { box } of entries) box.askAgain();
  }

  function state(): PageState {
    const hints = [...watched.values()].reduce((sum, { box }) => sum + box.hints().length, 0);
    const reason = marks && !isEditing() ? 'no-box' : 'unsupported';
    return { site: facts.site, boxes: watched.size, hints, ...(watched.size === 0 && { reason }) };
  }

  const onTabAsk = (ask: TabAsk, _sender: unknown, sendResponse: (state: PageState) => void): undefined => {
    if (ask?.type === 'state') sendResponse(state());
  };
  browser.runtime.onMessage.addListener(onTabAsk);

  /** Leaves the page as if we had never been here. */
  function leave(): void {
    ears.stop();
    attention.stop();
    for (const { box } of [...watched.values()]) box.close();
    marks?.remove();
  }
}

const rootOf = (editor: Element) => editor.getRootNode() as Document | ShadowRoot;

/** Whether the person is in some editor, be it one that we know or not. */
function isEditing(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active.isContentEditable;
}

/** Meaningless, so that no page can look for it. */
function randomName(): string {
  return `h${crypto.getRandomValues(new Uint32Array(2)).reduce((name, part) => name + part.toString(36), '')}`;
}
