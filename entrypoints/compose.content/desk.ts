/** What a card needs beyond its hint: the texts behind its links, and what can be done about it in this box. */

import type { LinkTexts, Note, Offer } from '../../components/card/card.tsx';
import { inWords } from '../../components/card/links.ts';
import type { Hint, Language, Text } from '../../rules/types.ts';
import type { CardTexts, PortAnswer } from '../background/messages.ts';
import { beforeLinks } from './adding.ts';
import type { Box } from './box.ts';
import { leafOf } from './draft.ts';
import type { Line } from './line.ts';
import { withNeighbour } from './paste.ts';
import { fits, isFree, replaceIn } from './replace.ts';
import { postButtons, type SiteFacts, wayFor } from './sites/index.ts';

export interface Desk {
  answer(answer: PortAnswer & { type: 'card' }): void;
  /** The texts behind a hint's links; never comes where nobody answers. */
  links(hint: Hint): Promise<LinkTexts>;
  forBox(box: Box): {
    links(hint: Hint): Promise<LinkTexts>;
    offers(hint: Hint): Offer[];
    take(offer: Offer): Promise<Note | undefined>;
    copy(text: string): Promise<Note>;
    read(guideline: string): void;
    switchRule(rule: string, to: 'off' | 'on'): void;
  };
}

const BROWSER = import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

export function makeDesk(facts: SiteFacts, line: Line, language: () => Language): Desk {
  const waiting = new Map<number, (texts: CardTexts) => void>();
  let ids = 0;

  function links({ rule, guideline, contact, value }: Hint): Promise<LinkTexts> {
    const id = ++ids;
    return new Promise((resolve) => {
      waiting.set(id, (texts) => resolve(inLanguage(texts, language())));
      line.ask({
        type: 'card',
        id,
        rule,
        links: { ...(guideline && { guideline }), ...(contact && { contact }), ...(value && { value }) },
      });
    });
  }

  const offers = (box: Box) => (hint: Hint) =>
    hint.fixes.flatMap((plain): Offer[] => {
      const fix = beforeLinks(box.draft().text, plain);
      const leaf = leafOf(box.draft(), fix.start, fix.end);
      const insideLeaf = leaf !== undefined && leaf.before > 0 && leaf.after > 0;
      const change = fix.text === '' ? 'remove' : fix.start === fix.end ? 'add' : 'replace';
      const way = wayFor(facts, box.facts.engine, BROWSER, { change, insideLeaf });
      const isPossible = isFree(box.draft(), fix) && fits(box.editor, box.draft(), fix);
      const can = way !== undefined && isPossible && (way !== 'paste' || withNeighbour(box.draft(), fix));
      const instead = box.draft().text.slice(fix.start, fix.end);
      // There is nothing to copy where words should only go.
      if (!can && fix.text.trim() === '') return [];
      return [{ fix, instead, way: can ? way : 'copy' }];
    });

  const take =
    (box: Box) =>
    async ({ fix, instead, way }: Offer): Promise<Note | undefined> => {
      if (way !== 'copy') {
        if (box.composing) return 'failed';
        const could = canPost(box);
        const done = await replaceIn(box.editor, { ...fix, instead }, way);
        // A button that closes under a draft has another one in mind than the page shows.
        return done && (!could || canPost(box) || box.draft().text.trim() === '') ? undefined : 'failed';
      }
      return copy(fix.text);
    };

  const copy = (text: string): Promise<Note> =>
    navigator.clipboard.writeText(text).then(
      () => 'copied',
      () => 'copyFailed',
    );
  const read = (guideline: string) => line.ask({ type: 'read', guideline });
  const switchRule = (rule: string, to: 'off' | 'on') => line.ask({ type: to, rule });

  return {
    answer({ id, texts }) {
      waiting.get(id)?.(texts);
      waiting.delete(id);
    },
    links,
    forBox: (box) => ({ links, offers: offers(box), take: take(box), copy, read, switchRule }),
  };
}

/** Whether the site would take the draft as it is, as far as its button tells. */
const canPost = ({ editor, facts }: Box) =>
  postButtons(editor, facts).some((button) => button.getAttribute('aria-disabled') !== 'true');

/** The texts in the reader's language, else in the one that there is. */
function inLanguage({ report, ...targets }: CardTexts, language: Language): LinkTexts {
  const say = (text: Text) => (typeof text === 'string' ? text : (text[language] ?? text.nl ?? text.en ?? ''));
  return {
    ...inWords(targets, say),
    // A place that is not filled in would be read as a mistake of ours.
    ...(report && { report: { ...report, message: say(report.message).replace(/\{\w+\}/g, '…') } }),
  };
}
