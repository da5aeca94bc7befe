/** The closed root in which pill and panel stand, beside the editor and never in it. */

import { type ComponentChild, render } from 'preact';
import tokens from '../../assets/styles/tokens.css?inline';
import cardCss from '../../components/card/card.css?inline';
import listCss from '../../components/card/list.css?inline';
import pillCss from '../../components/card/pill.css?inline';
import type { Language } from '../../rules/types.ts';
import { schemeAround } from './scheme.ts';

/** Dialogs make the rest of the page inert, so what we show must stand in the same one as the editor. */
const DIALOG = 'dialog, [role="dialog"], [aria-modal="true"]';

export interface Shell {
  readonly host: HTMLElement;
  readonly pill: HTMLElement;
  readonly panel: HTMLElement;
  /** Where a screen reader hears what changed, when the person pauses. */
  announce(words: string): void;
  show(part: 'pill' | 'panel', content: ComponentChild): void;
  hide(part: 'pill' | 'panel'): void;
  isShown(part: 'pill' | 'panel'): boolean;
  /** Whether the person is in what we show. */
  hasFocus(): boolean;
  /** Puts the root back where a page threw it out. */
  ensure(): void;
  remove(): void;
}

/** Puts an element of ours where it can be reached while the editor can: in the same dialog, else in the same root. */
export function standBeside(editor: HTMLElement, host: HTMLElement): void {
  const around = editor.getRootNode();
  const parent = editor.closest(DIALOG) ?? (around instanceof ShadowRoot ? around : editor.ownerDocument.body);
  parent.append(host);
}

const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'paste'];
const MODIFIERS = ['Control', 'Meta', 'Shift', 'Alt'];

/** A key or click in what is ours is no key or click on the page; only a modifier that comes up is the page's too. */
export function keepEventsIn(host: HTMLElement): void {
  for (const type of KEPT) {
    host.addEventListener(type, (event) => {
      const isLetGo = type === 'keyup' && MODIFIERS.includes((event as KeyboardEvent).key);
      if (!isLetGo) event.stopPropagation();
    });
  }
}

/**
 * @param language what the person reads: a screen reader then says it rightly, and quotation marks follow
 * @returns a shell that is on the page once {@link Shell.ensure} or {@link Shell.show} was called
 */
export function makeShell(editor: HTMLElement, language: () => Language): Shell {
  const { ownerDocument } = editor;
  const host = ownerDocument.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + cardCss + pillCss + listCss);
  root.adoptedStyleSheets = [sheet];
  const pill = popover();
  const panel = popover();
  const live = ownerDocument.createElement('div');
  live.className = 'hidden';
  live.setAttribute('role', 'status');
  const spoken = ownerDocument.createTextNode('');
  live.append(spoken);
  root.append(pill, panel);

  function popover(): HTMLElement {
    const element = ownerDocument.createElement('div');
    element.popover = 'manual';
    return element;
  }

  keepEventsIn(host);

  const parts = { pill, panel };
  /** Preact renders into a child of its own, so that the live region beside it stays. */
  const slots = { pill: slot(pill), panel: slot(panel) };
  pill.append(live);

  function slot(parent: HTMLElement): HTMLElement {
    const element = ownerDocument.createElement('div');
    parent.append(element);
    return element;
  }

  function ensure(): void {
    if (!host.isConnected) standBeside(editor, host);
  }

  const followScheme = () => host.style.setProperty('color-scheme', schemeAround(editor) ?? 'light dark');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', followScheme);

  const isShown = (part: 'pill' | 'panel') => host.isConnected && parts[part].matches(':popover-open');

  return {
    host,
    pill,
    panel,
    announce(words) {
      // Not as a node in place of another: see `hide`.
      if (spoken.data !== words) spoken.data = words;
    },
    show(part, content) {
      ensure();
      // The box may have left the page between a key and this frame.
      if (!host.isConnected) return;
      if (!isShown(part)) followScheme();
      parts[part].lang = language();
      render(content, slots[part]);
      if (!isShown(part)) parts[part].showPopover();
    },
    hide(part) {
      if (isShown(part)) parts[part].hidePopover();
      // Wherever a node leaves the page, Chrome ends what one undo takes back. The pill comes and goes while somebody types.
      if (part === 'panel') render(null, slots.panel);
    },
    isShown,
    hasFocus: () => root.activeElement !== null,
    ensure,
    remove() {
      render(null, slots.pill);
      render(null, slots.panel);
      dark.removeEventListener('change', followScheme);
      host.remove();
    },
  };
}
