/** Answers what a frame asks over its port, from the pack in force. */

import { targetsOf } from '../../components/card/links.ts';
import { type Checker, type Compiled, type Grammar, makeChecker } from '../../rules/index.ts';
import { type Draft, type Hint, type Language, SEVERITIES, type Severity, type Site } from '../../rules/types.ts';
import { isOwnAuthor } from './authors.ts';
import type { CardLinks, CardTexts, DraftAsk, PortAnswer } from './messages.ts';
import { makeWithout } from './off.ts';
import type { InForce } from './packs.ts';
import type { OffRules } from './store.ts';

/** What the checker needs to know when it answers. */
export interface Circumstances {
  current(): Promise<InForce>;
  /** The person's local day, as `2026-11-22`. */
  today(): string;
  /**
   * The language in which hints are to speak, where one was chosen, the sites on which drafts are checked, what is off, and
   * the least grave hints that a site's box is to get; all of them where that is left out.
   */
  settings(): Promise<{ language: Language | 'auto'; sites?: readonly Site[]; off?: OffRules; least?: Severity }>;
  loadGrammar(): Promise<Grammar>;
  /** Switches a rule off for this person, or on again. */
  switchRule(rule: string, to: 'off' | 'on'): Promise<void>;
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
  answer(ask: DraftAsk, send: (answer: PortAnswer) => void): Promise<void>;
}

export function makeAnswerer(around: Circumstances): Answerer {
  const desks = new Map<number, Desk>();
  let grammar: Grammar | undefined;
  const without = makeWithout();

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

  async function check(ask: DraftAsk & { type: 'check' }, send: (answer: PortAnswer) => void): Promise<void> {
    const { compiled: whole, book } = await around.current();
    const { language, sites, off, least } = await around.settings();
    const compiled = without(whole, off?.[whole.id] ?? []);
    const { site } = ask.draft;
    const own = site !== undefined && ask.author !== undefined && isOwnAuthor(book, site, ask.author);
    const draft: Draft = {
      ...ask.draft,
      ...(own && { hat: 'organisation' }),
      date: around.today(),
      ...(language !== 'auto' && { reader: language }),
    };
    const answer = { type: 'hints' as const, box: ask.box, revision: ask.revision, ...(own && { own }) };
    // Who practises for a site is not on it: no pause and no switch is about that, and no hint would mean all is well.
    const isLeftOut = site !== undefined && site !== 'elsewhere' && sites?.includes(site) === false;
    if (isLeftOut && !ask.all) return send({ ...answer, part: 'first', hints: [] });
    const { desk, isNew } = deskFor(ask, compiled);
    const heard = (hints: Hint[]) => (site && least && !ask.all ? hints.filter(isAtLeast(least)) : hints);
    // After a key there is one sentence to read, and a hint that comes a moment later would flicker.
    const first = desk.checker.check(draft, isNew ? undefined : grammar);
    send({ ...answer, part: 'first', hints: heard(first.hints) });
    if (!first.wantsGrammar) return;
    grammar = await around.loadGrammar();
    if (desk.revision !== ask.revision || desks.get(ask.box) !== desk) return;
    send({ ...answer, part: 'grammar', hints: heard(desk.checker.check(draft, grammar).hints) });
  }

  return {
    async answer(ask, send) {
      if (ask.type === 'check') return check(ask, send);
      if (ask.type !== 'card') return around.switchRule(ask.rule, ask.type);
      const inForce = await around.current();
      const texts = { ...cardTexts(inForce, ask.links), ...reportOf(inForce, ask) };
      send({ type: 'card', id: ask.id, texts });
    },
  };
}

const isAtLeast =
  (least: Severity) =>
  ({ severity }: Hint) =>
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/** The texts behind a hint's links; a link to nowhere gives nothing. */
function cardTexts({ book, plain }: Pick<InForce, 'book' | 'plain'>, links: CardLinks): CardTexts {
  const { guideline, ...others } = targetsOf(book, links);
  if (!guideline) return others;
  return { ...others, guideline: { title: guideline.title, body: plain[guideline.id] ?? guideline.body } };
}

/** What a person who finds a rule wrong can tell the organisation about it. */
function reportOf(
  { compiled, book }: Pick<InForce, 'compiled' | 'book'>,
  { rule: id, links }: DraftAsk & { type: 'card' },
): Pick<CardTexts, 'report'> {
  const rule = compiled.rules.find((one) => one.id === id);
  if (!rule) return {};
  const { contacts } = book.organisation;
  const email = (contacts.find((one) => one.id === links.contact) ?? contacts[0])?.email;
  const report = { rule: id, pack: compiled.id, version: compiled.version, message: rule.message };
  return { report: { ...report, ...(email !== undefined && { email }) } };
}
