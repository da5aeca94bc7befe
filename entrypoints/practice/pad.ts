/** The box of the practice page: the parts that work in a site's box, put together around one of our own. */

import { browser } from 'wxt/browser';
import type { Messages } from '../../components/card/words.ts';
import type { PadView } from '../../components/practice/types.ts';
import type { Hat, Hint, Language, Where } from '../../rules/types.ts';
import type { PortAnswer, TabAsk } from '../background/messages.ts';
import { makeAttention, type Watched } from '../compose.content/attention.ts';
import { openBox } from '../compose.content/box.ts';
import { makeDesk } from '../compose.content/desk.ts';
import { keepHat } from '../compose.content/hat.ts';
import { makeLine } from '../compose.content/line.ts';
import { listen } from '../compose.content/listen.ts';
import { stateOf } from '../compose.content/look.ts';
import { canMark, makeMarks } from '../compose.content/marks.ts';
import { nothingSaid } from '../compose.content/said.ts';
import { makeSpeech } from '../compose.content/speech.ts';
import { makeUi } from '../compose.content/ui.tsx';
import { BOX, PRACTICE } from './facts.ts';

/** The number of the one box in its questions. */
const NUMBER = 1;
/** In ms: a background that was stopped is asked again after this, three times; one that says nothing for so long is silent. */
const AGAIN = 200;
const TRIES = 3;
const PATIENCE = 8_000;

export interface PadOutside {
  changed(view: PadView): void;
  /** Another pack is in force. */
  newPack(): void;
}

export interface Pad {
  /** Puts a text in the place of the one that is there, as one step that can be undone, and goes there. */
  fill(text: string): void;
  /** Where the text is to go: nothing that holds on a site only holds elsewhere. */
  goesTo(site: Where): void;
  chooseHat(hat: Hat): void;
  speak(language: Language, words: Messages): void;
  /** Goes to a hint's words and opens its card. */
  open(hint: Hint): void;
  /** @returns whether the browser took the text */
  copy(): Promise<boolean>;
  stop(): void;
}

/** @param languages the browser's, the preferred one first */
export function makePad(editor: HTMLElement, site: Where, languages: readonly string[], outside: PadOutside): Pad {
  const { ownerDocument } = editor;
  const speech = makeSpeech(languages);
  const line = makeLine({ onAnswer, onDropped, onOrphaned: fallSilent });
  const desk = makeDesk(PRACTICE, line, speech.language);
  const attention = makeAttention();
  const names = ['first', 'second', 'third'].values();
  const marks = canMark() ? makeMarks(() => names.next().value ?? 'more') : undefined;
  // Who practises says for whom: a habit would hide what the others' hints are.
  let usual: Hat | undefined;
  const said = nothingSaid();
  const hat = keepHat(editor, BOX, () => usual, said);
  let where = site;
  let tries = 0;
  let isSilent = false;
  /** The revision that was last asked about. */
  let asked = -1;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const box = openBox(editor, BOX, {}, said, {
    ask(revision, draft) {
      asked = revision;
      silence ??= setTimeout(fallSilent, PATIENCE);
      const surface = where === 'elsewhere' ? 'article' : 'post';
      const goes = { ...hat.ask(), site: where, surface, reader: speech.language() } as const;
      line.ask({ type: 'check', box: NUMBER, revision, all: true, draft: { ...draft, ...goes } });
    },
    paint: (list) => marks?.paint(editor, ownerDocument, list),
    changed() {
      ui.update();
      outside.changed(view());
    },
    gone: () => undefined,
  });
  const ui = makeUi(box, { ...speech, ...desk.forBox(box), hat: hat.state, chooseHat });
  const watched: Watched = { box, ui };
  const inBox = (event: Event) => (event.composedPath().includes(editor) ? watched : undefined);
  const ears = listen({
    attention,
    watched: () => [watched],
    shown: () => [],
    find: inBox,
    watch: inBox,
    wake: () => line.open(),
    turned: () => undefined,
  });

  function view(): PadView {
    const hints = box.hints().map((hint) => ({ hint, state: stateOf(box, hint) }));
    const check = box.answered() ? 'done' : isSilent ? 'silent' : 'waiting';
    return { text: box.draft().text, hints, hat: hat.state().hat ?? 'person', check };
  }

  function onAnswer(answer: PortAnswer): void {
    if (answer.type === 'card') desk.answer(answer);
    else if (answer.type === 'hints') {
      tries = 0;
      clearTimeout(silence);
      silence = undefined;
      isSilent = false;
      box.answer(answer.revision, answer.hints);
    } else if (answer.type === 'failed') fallSilent();
    else if (answer.type === 'pack') {
      outside.newPack();
      box.askAgain();
    } else {
      usual = answer.hat;
      if (speech.choose(answer.language, answer.words) || hat.isStale()) box.askAgain();
      outside.changed(view());
    }
  }

  function onDropped(): void {
    if (box.answered()) return;
    if (tries++ < TRIES) setTimeout(() => box.askAgain(), AGAIN);
    else fallSilent();
  }

  /** The next key asks again. */
  function fallSilent(): void {
    clearTimeout(silence);
    silence = undefined;
    isSilent = true;
    tries = 0;
    box.failed(asked);
    outside.changed(view());
  }

  function chooseHat(chosen: Hat | undefined): void {
    hat.choose(chosen);
    box.askAgain();
    outside.changed(view());
  }

  const onTabAsk = (ask: TabAsk): undefined => {
    if (ask?.type === 'next') ui.openNext();
  };
  browser.runtime.onMessage.addListener(onTabAsk);

  return {
    fill(text) {
      ui.close();
      editor.focus({ preventScroll: true });
      ownerDocument.getSelection()?.selectAllChildren(editor);
      if (text === '') ownerDocument.execCommand('delete');
      else ownerDocument.execCommand('insertText', false, text);
      // It was not typed: nothing of it is still to come. The box has to read it first, which it does in this turn.
      queueMicrotask(() => box.rest());
      editor.scrollIntoView({ block: 'nearest' });
    },
    goesTo(site) {
      where = site;
      box.askAgain();
    },
    chooseHat,
    speak(language, words) {
      if (speech.choose(language, words)) box.askAgain();
    },
    open(hint) {
      box.goTo(hint);
      ui.openHint(hint, 'person');
    },
    copy: () =>
      navigator.clipboard.writeText(box.draft().text).then(
        () => true,
        () => false,
      ),
    stop() {
      browser.runtime.onMessage.removeListener(onTabAsk);
      clearTimeout(silence);
      ears.stop();
      attention.stop();
      box.close();
      ui.remove();
      marks?.remove();
      line.close();
    },
  };
}
