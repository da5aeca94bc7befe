/** Puts the question before a post on the page: in a closed root of its own, in the dialog that the box is in. */

import { render } from 'preact';
import tokens from '../../assets/styles/tokens.css?inline';
import cardCss from '../../components/card/card.css?inline';
import type { LinkTexts } from '../../components/card/card.tsx';
import type { SayOnPage } from '../../components/card/words.ts';
import gateCss from '../../components/gate/gate.css?inline';
import { GateQuestion } from '../../components/gate/question.tsx';
import type { Hint, Language } from '../../rules/types.ts';
import { schemeAround } from './scheme.ts';
import { keepEventsIn, standBeside } from './shell.tsx';

export interface QuestionOutside {
  say(): SayOnPage;
  language(): Language;
  links(hint: Hint): Promise<LinkTexts>;
}

export type Answer = 'back' | 'anyway';

export interface Question {
  /** Asks, and hands over the person's answer. @returns whether it stands on the page */
  ask(editor: HTMLElement, hints: readonly Hint[], answered: (answer: Answer) => void): boolean;
  isOpen(): boolean;
  isAbout(editor: HTMLElement): boolean;
  goBack(): void;
  /** The person has read what was said after the answer, and goes on. */
  done(): void;
  /** Where our own things stand, while they do. */
  hosts(): readonly HTMLElement[];
  /** Takes everything away, unanswered. */
  remove(): void;
}

interface Asked {
  editor: HTMLElement;
  host: HTMLElement;
  dialog: HTMLDialogElement;
  answer(answer: Answer): void;
}

export function makeQuestion({ language, links, ...outside }: QuestionOutside): Question {
  let now: Asked | undefined;

  const isOpen = () => now?.host.isConnected === true && now.dialog.open;

  function ask(editor: HTMLElement, hints: readonly Hint[], answered: (answer: Answer) => void): boolean {
    remove();
    const { ownerDocument } = editor;
    const host = ownerDocument.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet()];
    const dialog = ownerDocument.createElement('dialog');
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'title');
    dialog.setAttribute('aria-describedby', 'errors');
    dialog.lang = language();
    // It stands there before it speaks, or a screen reader would not hear it.
    const status = ownerDocument.createElement('p');
    status.setAttribute('role', 'status');
    status.popover = 'manual';
    status.lang = language();
    root.append(dialog, status);
    keepEventsIn(host);
    host.style.setProperty('color-scheme', schemeAround(editor) ?? 'light dark');
    standBeside(editor, host);

    const texts = new Map<Hint, LinkTexts>();
    const draw = () =>
      render(
        <GateQuestion
          errors={hints.map((hint) => ({ hint, contact: texts.get(hint)?.contact }))}
          say={outside.say()}
          onBack={() => answer('back')}
          onAnyway={() => answer('anyway')}
        />,
        dialog,
      );
    function answer(given: Answer): void {
      if (now?.host !== host) return;
      // The browser gives the focus back to where it was.
      dialog.close();
      if (given === 'anyway') {
        const say = outside.say();
        status.textContent = say('gate.again');
        status.showPopover();
      } else remove();
      answered(given);
    }
    // A gesture of the system's own, such as "back" on a phone.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('back');
    });
    draw();
    now = { editor, host, dialog, answer };
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.back')?.focus();
    for (const hint of hints) {
      if (!hint.contact) continue;
      void links(hint).then((found) => {
        texts.set(hint, found);
        if (now?.host === host && isOpen()) draw();
      });
    }
    return isOpen();
  }

  function remove(): void {
    if (!now) return;
    const { host, dialog } = now;
    now = undefined;
    render(null, dialog);
    host.remove();
  }

  return {
    ask,
    isOpen,
    isAbout: (editor) => now?.editor === editor,
    goBack: () => now?.answer('back'),
    done() {
      if (!isOpen()) remove();
    },
    hosts: () => (now ? [now.host] : []),
    remove,
  };
}

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(tokens + cardCss + gateCss);
  return made;
}
