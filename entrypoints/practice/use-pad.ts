/** The box as the page sees it: its text and hints, and what a person does with it. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '../../components/card/words.ts';
import type { Draft, PadView } from '../../components/practice/types.ts';
import type { Hat, Hint, Language, Site, Where } from '../../rules/types.ts';
import { makePad, type Pad } from './pad.ts';

const EMPTY: PadView = { text: '', hints: [], hat: 'person', check: 'done' };

/**
 * @param language what the hints speak
 * @param words those of status and card, in that language
 * @param sites where drafts are checked; the first one is where a text goes until the person says otherwise
 * @param newPack another pack is in force
 */
export function usePad(language: Language, words: Messages, sites: readonly Site[], newPack: () => void) {
  const box = useRef<HTMLDivElement>(null);
  const pad = useRef<Pad>(undefined);
  const [view, setView] = useState(EMPTY);
  const [site, setSite] = useState<Where>(sites[0] ?? 'elsewhere');
  const [copied, setCopied] = useState<'done' | 'failed'>();
  /** A text of the person's own that a draft took the place of, and the draft as it was put there. */
  const own = useRef<{ text: string; hat: Hat; site: Where }>(undefined);
  const picked = useRef('');
  const copiedText = useRef('');

  const begin = useRef(() => {
    if (!box.current) return undefined;
    pad.current = makePad(box.current, site, navigator.languages, {
      changed(next) {
        setView((before) => steady(before, next));
        setCopied((done) => (next.text === copiedText.current ? done : undefined));
      },
      newPack,
    });
    return pad.current.stop;
  });
  useEffect(() => begin.current(), []);
  useEffect(() => pad.current?.speak(language, words), [language, words]);

  function onSite(next: Where): void {
    setSite(next);
    pad.current?.goesTo(next);
  }

  function put({ text, hat, site }: Draft): void {
    // A site that is switched off gives no hints.
    const next = site === 'elsewhere' || sites.includes(site) ? site : 'elsewhere';
    onSite(next);
    pad.current?.chooseHat(hat);
    pad.current?.fill(text);
  }

  /** Keeps what the person wrote, before something else takes its place. */
  function keep(next: string): void {
    const { text, hat } = view;
    if (text.trim() !== '' && text !== picked.current) own.current = { text, hat, site };
    picked.current = next;
  }

  return {
    box,
    view,
    site,
    copied,
    hasOwn: own.current !== undefined && own.current.text !== view.text,
    onSite,
    onHat: (hat: Hat) => pad.current?.chooseHat(hat),
    onOpen: (hint: Hint) => pad.current?.open(hint),
    onPick(draft: Draft) {
      keep(draft.text);
      put(draft);
    },
    onClear() {
      keep('');
      pad.current?.fill('');
    },
    onOwn() {
      if (own.current) put(own.current);
    },
    onCopy() {
      void pad.current?.copy().then((could) => {
        copiedText.current = view.text;
        setCopied(could ? 'done' : 'failed');
      });
    },
  };
}

/** While a text that was checked is checked again, it stays as it is: words that come and go at every key would flicker. */
function steady(before: PadView, next: PadView): PadView {
  const goesOn = next.check === 'waiting' && before.check === 'done' && before.text.trim() !== '';
  return goesOn ? { ...next, check: 'done' } : next;
}
