/** Answers what a frame asks over its port, from the pack in force. */

import { type Checker, type Compiled, type Grammar, makeChecker } from '../../rules/index.ts';
import type { Language } from '../../rules/types.ts';
import type { CardLinks, CardTexts, PortAnswer, PortAsk } from './messages.ts';
import type { InForce } from './packs.ts';

/** What the checker needs to know when it answers. */
export interface Circumstances {
  current(): Promise<InForce>;
  /** The person's local day, as `2026-11-22`. */
  today(): string;
  /** The language in which hints are to speak, where the person chose one. */
  choice(): Promise<Language | 'auto'>;
  loadGrammar(): Promise<Grammar>;
}

/** A box that is being written in. */
interface Desk {
  checker: Checker;
  compiled: Compiled;
  /** The newest question: an answer to an older one is of no use to anybody. */
  revision: number;
}

/** Boxes of a frame that are remembered; a person writes in one, perhaps two. */
const DESKS = 8;

/** Answers the questions of one frame. */
export interface Answerer {
  /** Answers one question, in one part or two. Rejects only when there is no pack at all. */
  answer(ask: PortAsk, send: (answer: PortAnswer) => void): Promise<void>;
}

export function makeAnswerer(around: Circumstances): Answerer {
  const desks = new Map<number, Desk>();
  let grammar: Grammar | undefined;

  function deskFor({ box, revision }: { box: number; revision: number }, compiled: Compiled) {
    const last = desks.get(box);
    const isNew = last?.compiled !== compiled;
    const desk = isNew ? { checker: makeChecker(compiled), compiled, revision } : last;
    desk.revision = revision;
    // The one that was used last is forgotten last.
    desks.delete(box);
    desks.set(box, desk);
    const [oldest] = desks.keys();
    if (desks.size > DESKS && oldest !== undefined) desks.delete(oldest);
    return { desk, isNew };
  }

  async function check(ask: PortAsk & { type: 'check' }, send: (answer: PortAnswer) => void): Promise<void> {
    const { compiled } = await around.current();
    const choice = await around.choice();
    const draft = { ...ask.draft, date: around.today(), ...(choice !== 'auto' && { reader: choice }) };
    const { desk, isNew } = deskFor(ask, compiled);
    const answer = { type: 'hints' as const, box: ask.box, revision: ask.revision };
    // After a key there is one sentence to read, and a hint that comes a moment later would flicker.
    const first = desk.checker.check(draft, isNew ? undefined : grammar);
    send({ ...answer, part: 'first', hints: first.hints });
    if (!first.wantsGrammar) return;
    grammar = await around.loadGrammar();
    if (desk.revision !== ask.revision || desks.get(ask.box) !== desk) return;
    send({ ...answer, part: 'grammar', hints: desk.checker.check(draft, grammar).hints });
  }

  return {
    async answer(ask, send) {
      if (ask.type === 'check') return check(ask, send);
      send({ type: 'card', id: ask.id, texts: cardTexts(await around.current(), ask.links) });
    },
  };
}

/** The texts behind a hint's links; a link to nowhere gives nothing. */
export function cardTexts({ book, plain }: Pick<InForce, 'book' | 'plain'>, links: CardLinks): CardTexts {
  const guideline = book.guidelines.find(({ id }) => id === links.guideline);
  const contact = book.organisation.contacts.find(({ id }) => id === links.contact);
  const value = book.organisation.values.find(({ id }) => id === links.value);
  return {
    ...(guideline && { guideline: { title: guideline.title, body: plain[guideline.id] ?? guideline.body } }),
    ...(contact && { contact }),
    ...(value && { value }),
  };
}
