/** What a card needs beyond its hint: the texts behind its links, and what can be done about it in this box. */

import type { LinkTexts, Note, Offer } from '../../components/card/card.tsx';
import type { Hint, Language, Text } from '../../rules/types.ts';
import type { CardTexts, PortAnswer } from '../background/messages.ts';
import type { Box } from './box.ts';
import { leafOf } from './draft.ts';
import type { Line } from './line.ts';
import { isFree, replaceIn } from './replace.ts';
import { mayReplace, type SiteFacts } from './sites/index.ts';

export interface Desk {
  answer(answer: PortAnswer & { type: 'card' }): void;
  forBox(box: Box): {
    links(hint: Hint): Promise<LinkTexts>;
    offers(hint: Hint): Offer[];
    take(offer: Offer): Promise<Note | undefined>;
  };
}

const BROWSER = import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

export function makeDesk(facts: SiteFacts, line: Line, language: () => Language): Desk {
  const waiting = new Map<number, (texts: CardTexts) => void>();
  let ids = 0;

  function links({ guideline, contact, value }: Hint): Promise<LinkTexts> {
    if (!guideline && !contact && !value) return Promise.resolve({});
    const id = ++ids;
    return new Promise((resolve) => {
      waiting.set(id, (texts) => resolve(inLanguage(texts, language())));
      line.ask({
        type: 'card',
        id,
        links: { ...(guideline && { guideline }), ...(contact && { contact }), ...(value && { value }) },
      });
    });
  }

  const offers = (box: Box) => (hint: Hint) =>
    hint.fixes.flatMap((fix): Offer[] => {
      const leaf = leafOf(box.draft(), fix.start, fix.end);
      const insideLeaf = leaf !== undefined && leaf.before > 0 && leaf.after > 0;
      const can =
        isFree(box.draft(), fix) &&
        mayReplace(facts, box.facts.engine, BROWSER, { removes: fix.text === '', insideLeaf });
      const instead = box.draft().text.slice(fix.start, fix.end);
      // There is nothing to copy where words should only go.
      if (!can && fix.text.trim() === '') return [];
      return [{ fix, instead, way: can ? 'replace' : 'copy' }];
    });

  const take =
    (box: Box) =>
    async ({ fix, instead, way }: Offer): Promise<Note | undefined> => {
      if (way === 'replace') {
        return !box.composing && (await replaceIn(box.editor, { ...fix, instead })) ? undefined : 'failed';
      }
      return navigator.clipboard.writeText(fix.text).then(
        () => 'copied' as const,
        () => 'copyFailed' as const,
      );
    };

  return {
    answer({ id, texts }) {
      waiting.get(id)?.(texts);
      waiting.delete(id);
    },
    forBox: (box) => ({ links, offers: offers(box), take: take(box) }),
  };
}

/** The texts in the reader's language, else in the one that there is. */
function inLanguage({ guideline, contact, value }: CardTexts, language: Language): LinkTexts {
  const say = (text: Text) => (typeof text === 'string' ? text : (text[language] ?? text.nl ?? text.en ?? ''));
  return {
    ...(guideline && { guideline: { title: say(guideline.title), body: say(guideline.body) } }),
    ...(contact && {
      contact: {
        name: contact.name,
        ...(contact.role && { role: say(contact.role) }),
        ...(contact.email && { email: contact.email }),
        ...(contact.url && { url: contact.url }),
      },
    }),
    ...(value && { value: { name: say(value.name), ...(value.acts && { acts: say(value.acts) }) } }),
  };
}
