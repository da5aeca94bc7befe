/** Our stay on a page: which boxes are watched, what the background answers, and how we leave. */

import { browser } from 'wxt/browser';
import type { Hat } from '../../rules/types.ts';
import type { PortAnswer, SettingsAnswer } from '../background/messages.ts';
import { makeAttention } from './attention.ts';
import { type Box, openBox } from './box.ts';
import { makeDesk } from './desk.ts';
import { fieldOf } from './field.ts';
import { makeGate } from './gate.ts';
import { makeQuestion } from './gate-dialog.tsx';
import { keepHat } from './hat.ts';
import { makeLine } from './line.ts';
import { listen } from './listen.ts';
import { canMark, makeMarks } from './marks.ts';
import { keepParts } from './parts.ts';
import { keepRemains, nothingSaid } from './said.ts';
import { addressOf, type BoxFacts, boxAt, EDITABLE, partsOf, type SiteFacts, withRows } from './sites/index.ts';
import { makeSpeech } from './speech.ts';
import { answerTab } from './tab-asks.ts';
import { keepTold, type Told } from './told.ts';
import { makeUi } from './ui.tsx';

/** A background that was stopped is asked again after this, in ms; three times for one answer, then at the next key. */
const AGAIN = 200;
const TRIES = 3;
/** How long the page around a box goes unlooked at while somebody types, in ms. */
const LOOK_AGAIN = 200;

interface Entry extends Told {
  /** The frame's own number for the box, in its questions and answers. */
  number: number;
}

export interface Stay {
  /** Whether the extension that brought us here is still there. */
  isAlive(): boolean;
  /** Leaves the page as if we had never been here. */
  leave(): void;
  /** The box that an element is in, if it is one that we know, the pack knows, or the person told of. */
  find(element: Element): { editor: HTMLElement; box: BoxFacts } | undefined;
  /** Checks a box that we do not know, as long as it is there: the person wants it. @returns whether it is checked now */
  check(editor: HTMLElement, box: BoxFacts): boolean;
}

/** @param languages the browser's, the preferred one first */
export function startGuest(facts: SiteFacts, languages: readonly string[]): Stay {
  const watched = new Map<HTMLElement, Entry>();
  const marks = canMark() ? makeMarks(randomName) : undefined;
  const attention = makeAttention();
  const remains = keepRemains();
  const parts = keepParts(() => watched.values());
  const speech = makeSpeech(languages);
  const line = makeLine({ onAnswer, onDropped, onOrphaned: leave });
  const desk = makeDesk(facts, line, speech.language);
  const drafts = keepTold(randomName(), () => watched.values(), chooseHat);
  const question = makeQuestion({ ...speech, links: desk.links });
  /** Nothing until the background has told. */
  let settings: SettingsAnswer | undefined;
  /** Ours, and what the pack knows better. */
  let known = facts;
  /** The boxes that we do not know and that the person wants checked, as long as they are there. */
  const told = new WeakMap<HTMLElement, BoxFacts>();
  // Before the other listeners: what the gate stops is nobody's.
  const gate = makeGate({
    watched: () => watched.values(),
    isOn: () => settings?.gate !== false && isAlive(),
    question,
  });
  let numbers = 0;
  /** How many errors the background was told of, over this line. */
  let errors = 0;
  let tries = 0;
  let rechecking: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;

  const ears = listen({
    attention,
    watched: () => watched.values(),
    shown: () => question.hosts(),
    find: (event) => entryAt(event),
    watch,
    wake(target) {
      // A box that we do not know may be one that the pack knows.
      if (marks && (find(target) || (!settings && target.closest(EDITABLE)))) line.open();
    },
    turned: recheck,
  });

  const path = () => addressOf(window).pathname;

  function find(element: Element): { editor: HTMLElement; box: BoxFacts } | undefined {
    const editor = element.closest<HTMLElement>(EDITABLE);
    const box = editor && told.get(editor);
    return box ? { editor, box } : boxAt(known, element, path());
  }

  function entryAt(event: Event): Entry | undefined {
    for (const at of event.composedPath()) {
      const entry = at instanceof HTMLElement ? watched.get(at) : undefined;
      if (entry) return entry;
    }
    return undefined;
  }

  /** The box that the event is in, watched from now on if it is one. Only the person's own events lead here. */
  function watch(event: Event): Entry | undefined {
    return entryAt(event) ?? watchAt(event.composedPath()[0]);
  }

  function watchAt(target: EventTarget | null | undefined): Entry | undefined {
    if (!marks || !(target instanceof Element)) return undefined;
    const found = find(target);
    if (!found || !isRead(found.box)) return undefined;
    if (!isAlive()) {
      leave();
      return undefined;
    }
    const { editor, box: row } = found;
    const number = ++numbers;
    // The editor that this one stands in for may have left just now, and nobody told us yet.
    for (const { box } of [...watched.values()]) if (!box.editor.isConnected) box.close();
    const said = remains.take(row, () => fieldOf(editor).read().text) ?? nothingSaid();
    const base = { site: facts.site, surface: row.surface };
    const hat = keepHat(editor, row, () => settings?.hat, said);
    // A new part of a thread is written for whom the others are.
    for (const part of partsOf(editor, row)) {
      const worn = watched.get(part)?.hat.state();
      if (worn?.hat && !worn.known) hat.choose(worn.hat);
    }
    const box = openBox(editor, row, base, said, {
      ask(revision, draft) {
        const { author, ...worn } = hat.ask();
        const thread = parts.beside(editor, row);
        const asked = { ...draft, ...worn, ...(thread.length > 0 && { thread }), reader: speech.language() };
        line.ask({ type: 'check', box: number, revision, draft: asked, ...(author !== undefined && { author }) });
      },
      paint: (list) => marks.paint(editor, rootOf(editor), list),
      changed: () => {
        const entry = watched.get(editor);
        entry?.ui.update();
        tellErrors();
        if (entry && entry.box.draft().text.trim() === '') gate.forget(entry.box);
      },
      gone: () => {
        const entry = watched.get(editor);
        if (entry) {
          gate.forget(entry.box);
          if (!editor.isConnected) remains.leave(row, entry.box.draft().text, said);
        }
        entry?.ui.remove();
        watched.delete(editor);
        tellErrors();
        recheck();
      },
    });
    const ui = makeUi(box, {
      ...speech,
      ...desk.forBox(box),
      hat: hat.state,
      chooseHat: (chosen) => chooseHat(box, chosen),
    });
    const entry = { box, ui, number, hat };
    watched.set(editor, entry);
    const root = rootOf(editor);
    if (root instanceof ShadowRoot) ears.hideFocusIn(root);
    return entry;
  }

  /** For whom a draft speaks, all parts of its thread do. */
  function chooseHat({ editor, facts: row }: Box, chosen: Hat | undefined): void {
    for (const part of partsOf(editor, row)) watched.get(part)?.hat.choose(chosen);
    recheck();
  }

  function onAnswer(answer: PortAnswer): void {
    tries = 0;
    if (answer.type === 'settings') follow(answer);
    if (answer.type === 'card') desk.answer(answer);
    else if (answer.type === 'hints' || answer.type === 'failed') {
      const asked = [...watched.values()].find(({ number }) => number === answer.box);
      if (answer.type === 'hints') {
        asked?.hat.answered(answer.own === true);
        asked?.box.answer(answer.revision, answer.hints);
        rechecking ??= setTimeout(recheck, LOOK_AGAIN);
      } else asked?.box.failed(answer.revision);
    } else if (answer.type === 'pack' || speech.choose(answer.language, answer.words)) askAgain([...watched.values()]);
  }

  /** A box that is no longer to be read is closed at once; one that is to be read from now on is found at its next key. */
  function follow(answer: SettingsAnswer): void {
    settings = answer;
    known = withRows(facts, answer.rows);
    for (const { box } of [...watched.values()]) if (!isRead(box.facts)) box.close();
    recheck();
  }

  /** Private talk is private: messages are read only where the person is known to have said so. */
  function isRead({ surface }: Pick<BoxFacts, 'surface'>): boolean {
    if (settings?.sites?.includes(facts.site) === false) return false;
    return surface !== 'message' || settings?.messages === true;
  }

  function tellErrors(): void {
    const count = [...watched.values()].reduce((sum, { ui }) => sum + ui.errors(), 0);
    if (count === errors || isLeaving) return;
    errors = count;
    line.ask({ type: 'errors', count });
  }

  function onDropped(): void {
    // What was told may be forgotten with the one who heard it.
    if (errors > 0) errors = -1;
    const waiting = [...watched.values()].filter(({ box }) => !box.answered());
    if (waiting.length > 0 && tries++ < TRIES) setTimeout(askAgain, AGAIN, waiting);
  }

  function askAgain(entries: readonly Entry[]): void {
    for (const { box } of entries) if (watched.get(box.editor)?.box === box) box.askAgain();
  }

  /** Asks again where something else than the draft's own text has changed: its author, or another part of its thread. */
  function recheck(): void {
    clearTimeout(rechecking);
    rechecking = undefined;
    if (isLeaving) return;
    const stale = new Set(parts.stale());
    askAgain([...watched.values()].filter(({ box, hat }) => stale.has(box) || hat.isStale()));
  }

  answerTab({
    site: facts.site,
    boxes: () => [...watched.values()],
    drafts,
    find,
    isRead,
    watchAt,
    hear() {
      // A frame that was told nothing yet has nothing that could be old.
      if (settings && line.open()) askAgain([...watched.values()]);
    },
  });

  function leave(): void {
    isLeaving = true;
    gate.stop();
    ears.stop();
    attention.stop();
    for (const { box } of [...watched.values()]) box.close();
    marks?.remove();
  }

  function check(editor: HTMLElement, box: BoxFacts): boolean {
    told.set(editor, box);
    if (watchAt(editor)) return true;
    // What was refused now is not read later, when nobody asks any more.
    told.delete(editor);
    return false;
  }

  return { isAlive: () => !isLeaving && isAlive(), leave, find, check };
}

const isAlive = () => browser.runtime?.id !== undefined;

const rootOf = (editor: Element) => editor.getRootNode() as Document | ShadowRoot;

/** Meaningless, so that no page can look for it. */
function randomName(): string {
  return `h${crypto.getRandomValues(new Uint32Array(2)).reduce((name, part) => name + part.toString(36), '')}`;
}
