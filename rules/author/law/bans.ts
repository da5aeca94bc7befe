/** Telling a sentence that forbids to talk about something from one that allows it. */

import { splitSentences } from '../../text/sentences.ts';
import { splitWords } from '../../text/words.ts';
import { APART, CRITICISM, EMPLOYER, NEGATIVE, OTHERS, SPEAKING_ILL, TOPICS, type Topic } from './topics.ts';

const phrases = (text: string) =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean)
    .map((phrase) => ` ${phrase} `);

/** Words with which a text forbids, folded; the closed set of negations with the verbs that people use for it in rules. */
const FORBIDDING = phrases(`
  niet, nooit, geen, niets, niks, nergens, verboden, verbied, verbieden, vermijd, vermijden, zwijg, zwijgen, zwijgt,
  geheim, geheimhouding, vertrouwelijk, voor je, voor jezelf, voor u, binnenskamers, intern, onthoud je, onthoudt u, onthouden,
  zonder toestemming, alleen met toestemming, na toestemming, uit den boze, ongepast, ongewenst, taboe, achterwege, stop met,
  beter niet, liever niet, weglaten, laat weg, haal weg, overleg eerst, vraag eerst, eerst toestemming
  don t, do not, never, not, no, nothing, none, cannot, can t, mustn t, shouldn t, may not, avoid, avoids, avoiding, refrain,
  prohibited, forbidden, banned, disallowed, inappropriate, unacceptable, confidential, secret, private, to yourself,
  without permission, without approval, only with permission, ask permission, ask first, off limits, keep quiet, stay silent,
  stop, leave out, take out, nobody, nowhere
`);
/** Words with which a text allows, or says that nobody may forbid. */
const ALLOWING = phrases(`
  mag altijd, mogen altijd, mag je, mag u, mag jij, je mag, u mag, mag gewoon, mag gerust, mag best, mogen gerust, mag ook,
  mag iedereen, mag iemand, vrij om, het recht om, recht op, niet verboden, niet verbieden, verbiedt niemand, niemand verbiedt,
  hoeft niet, hoef je niet, hoeven niet, laat je niet wijsmaken, wijsmaken, niemand mag je, niet te zwijgen, let daar niet op,
  let niet op, let hier niet op, toegestaan om, is toegestaan, moedigen we aan
  can always, may always, are free to, free to talk, free to discuss, feel free, you are allowed, are always allowed, is allowed,
  have the right, has the right, right to, your right, is fine, not forbidden, not prohibited, cannot forbid, can t forbid,
  may not forbid, let anyone tell, nobody may forbid, nobody can forbid, no one may forbid, does not look for, doesn t look for,
  do not look for, don t look for, do not have to keep, don t have to keep, nothing here limits, nothing in this, you can talk,
  you may talk, you can discuss, you may discuss, everyone can talk, everyone may talk, everyone can always
`);
const NOT_ALLOWED = phrases(`
  je mag niet, mag je niet, u mag niet, mag u niet, je mag nooit, mag je nooit, je mag geen, mag je geen, you may not,
  is not allowed, are not allowed, geen recht om, niet toegestaan, no right to, not have the right
`);
/** Whose pay it is, where it is not one's own or that of people who told it themselves. */
const OF_OTHERS = phrases(`
  van een ander, van anderen, van kandidaten, van sollicitanten, van klanten, van een klant, andermans,
  of others, someone else s, somebody else s, other people s, of candidates, of applicants, of clients, of customers
`);

/** What a text forbids to talk about, each with the sentence that does. */
export interface Ban {
  topic: Pick<Topic, 'id' | 'law' | 'instead'>;
  sentence: string;
}

/**
 * The bans in a text.
 *
 * @param isDont whether it stands in a list of what not to do, so that it need not say so itself
 * @param organisation the organisation's own name
 */
export function bansIn(text: string, isDont: boolean, organisation: string): Ban[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const { line } = readLine(sentence);
    const has = (list: readonly string[]) => list.some((phrase) => line.includes(phrase));
    const found = topicsOf(sentence, organisation);
    const watching = found.filter(
      ({ id }) => id === 'watching' && !FORBIDDING_WATCH.some((word) => line.includes(word)),
    );
    const allowed = has(ALLOWING) && !has(NOT_ALLOWED);
    const forbidden = isDont || has(FORBIDDING) || has(NOT_ALLOWED);
    const rest =
      allowed || !forbidden ? [] : found.filter(({ id }) => id !== 'watching' && !(id === 'pay' && has(OF_OTHERS)));
    return [...watching, ...rest].map((topic) => ({ topic, sentence }));
  });
}

/** Nobody is watched, says the sentence. */
const FORBIDDING_WATCH = phrases('niet, niemand, geen, nooit, nobody, not, never, no one, don t');

/**
 * What a sentence is about, of all that everybody may talk about.
 *
 * @param organisation the organisation's own name; empty where it is not known
 */
export function topicsOf(sentence: string, organisation = ''): Ban['topic'][] {
  const { words, line } = readLine(sentence);
  const found: Ban['topic'][] = TOPICS.filter(
    (topic) =>
      words.some((word) => isAbout(word, topic)) || topic.phrases.some((phrase) => line.includes(` ${phrase} `)),
  );
  return isCriticism(words, line, organisation) ? [...found, CRITICISM] : found;
}

/** The words of a sentence, folded, and all of them with a space around each; without what only looks like a topic. */
function readLine(sentence: string): { words: string[]; line: string } {
  const whole = ` ${splitWords(sentence)
    .map(({ folded }) => folded)
    .join(' ')} `;
  const line = APART.reduce((text, phrase) => text.replaceAll(` ${phrase} `, ' , '), whole);
  return { words: line.trim().split(' '), line };
}

/** Whether a word shows the topic. */
function isAbout(word: string, { words, starts, ends }: Topic): boolean {
  return words.has(word) || starts.some((start) => word.startsWith(start)) || ends.some((end) => word.endsWith(end));
}

/** Something bad about the employer, or about nobody: "nothing negative". About others, an employer may ask for kindness. */
function isCriticism(words: readonly string[], line: string, organisation: string): boolean {
  if (!words.some((word) => NEGATIVE.has(word)) && !SPEAKING_ILL.some((phrase) => line.includes(` ${phrase} `)))
    return false;
  const own = splitWords(organisation).map(({ folded }) => folded);
  if (words.some((word) => EMPLOYER.has(word)) || (own.length > 0 && line.includes(` ${own.join(' ')} `))) return true;
  const anything = [
    ' iets negatiefs ',
    ' niets negatiefs ',
    ' niks negatiefs ',
    ' anything negative ',
    ' nothing negative ',
  ];
  return anything.some((phrase) => line.includes(phrase)) && !words.some((word) => OTHERS.has(word));
}
