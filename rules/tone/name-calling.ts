/** Whether a word that also names a thing, an animal or a profession is what somebody is called: those clowns, stelletje ezels. */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { type Ground, runsOn } from './ground.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Right before such a word, or with up to two adjectives between: somebody is called so. */
const CALLING = set('stelletje zootje bunch pack lot stuk jij jullie you what wat such zulke');
/** These do only with an adjective that scolds, or with what such people are in charge of behind. */
const POINTING = set('die dat deze those these that them the de het een a an');
const SCOLDING = set(`
  domme dom stomme stom luie lui vieze vies vuile vuil achterlijke ouwe lelijke lelijk dikke arrogante arrogant incompetente waardeloze laffe laf gemene gierige irritante hopeloze onnozele slappe slap rare
  stupid dumb lazy dirty filthy old ugly fat arrogant incompetent useless worthless cowardly greedy annoying hopeless silly pathetic bloody fucking damn absolute complete total utter clueless pompous lying corrupt overpaid
`);
const WITH_ADJECTIVES = 3;
/** Between such a word and those whom it is said of. */
const AMONG = set('at in from of who running op bij van in daar die');

/** Whether somebody is called the name that stands at a place. */
export function isNameCalling(span: Span, ground: Ground): boolean {
  const { words } = ground.passage;
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  const before = beforeIn(words, first);
  if (before.some(({ exact }) => SCOLDING.has(exact)) && before.length > 1) return true;
  if (before.some(({ exact }) => CALLING.has(exact))) return !isMine(words, first);
  const [nearest] = before;
  const next = words[last]?.gap === ' ' ? words[last + 1]?.exact : undefined;
  // Those clowns at the council; die clowns bij de helpdesk.
  return nearest !== undefined && /^(?:those|these|die)$/.test(nearest.exact) && next !== undefined && AMONG.has(next);
}

/** Who says it of himself, laughs: ik ben een kluns, I'm such an idiot. */
export function isMine(words: readonly Word[], first: number): boolean {
  const before = beforeIn(words, first, WITH_ADJECTIVES + 1);
  // Behind an article: I am fucking tired is swearing all the same.
  const be = before.findIndex(({ exact }) => /^(?:ben|was|am|m|felt|voel|voelde|feel)$/.test(exact));
  if (!before.slice(0, be).some(({ exact }) => /^(?:an?|een)$/.test(exact))) return false;
  const near = [before[be + 1], before[be - 1], before[be - 2]];
  return near.some((word) => word !== undefined && /^(?:ik|i|me|mij)$/.test(word.exact));
}

/** The words right before, the nearest first. */
function beforeIn(words: readonly Word[], first: number, count = WITH_ADJECTIVES): Word[] {
  const found: Word[] = [];
  for (let at = first - 1; at >= 0 && found.length < count; at--) {
    const word = words[at];
    if (!word || !runsOn(word)) break;
    found.push(word);
    if (POINTING.has(word.exact) && found.length > 1) break;
  }
  return found;
}
