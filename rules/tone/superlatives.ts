/** Superlatives without measure: the smartest toaster in the world, de leukste app van Nederland. Written for this project. */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import type { ListedCategory } from './categories.ts';
import { type Ground, runsOn } from './ground.ts';
import { isShown } from './meant.ts';
import type { Seen } from './seen.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A matter of taste, so that nobody can have measured it; oldest, tallest and busiest may well be facts. */
const PRAISING = set(`
  slimste mooiste leukste gaafste coolste vetste lekkerste fijnste handigste krachtigste innovatiefste geavanceerdste spannendste inspirerendste indrukwekkendste bijzonderste beroemdste modernste strafste grappigste vrolijkste smakelijkste verfijndste chicste luxueuste warmste knusste sfeervolste vriendelijkste
  spectaculairste sensationeelste heetste populairste trendyste gezelligste prachtigste stoerste hipste heetste tofste briljantste effectiefste gebruiksvriendelijkste comfortabelste prettigste verrassendste creatiefste vernieuwendste meeslependste magischste moedigste
  vetste dikste lijpste zotste chillste dopeste lijpste schattigste knapste zachtste puurste verste rijkste
  sickest dopest maddest wickedest wildest grooviest snazziest swankiest plushest crispiest juiciest creamiest silkiest softest cosiest loveliest prettiest
  greatest smartest coolest finest hottest cleverest sleekest slickest tastiest boldest brightest nicest handiest comfiest friendliest yummiest dreamiest
`);
/** Behind most and meest. */
const QUALITIES = set(`
  innovatieve geavanceerde inspirerende indrukwekkende spectaculaire bijzondere unieke vernieuwende creatieve slimme krachtige complete gebruiksvriendelijke comfortabele exclusieve luxueuze spraakmakende verrassende spannende magische iconische geliefde ambitieuze veelbelovende getalenteerde intelligente verfijnde
  innovative advanced inspiring anticipated awaited hyped impressive spectacular exciting unique creative beautiful powerful complete comfortable exclusive luxurious amazing incredible stunning magical iconic loved ambitious promising talented intelligent elegant sophisticated thrilling fun delicious stylish effective versatile user-friendly intuitive
`);
/** What nobody offers better, cheaper or safer. */
const CLAIMING = set(`
  beste snelste goedkoopste veiligste betrouwbaarste schoonste duurzaamste zuinigste voordeligste deskundigste allerbeste
  best fastest cheapest safest cleanest greenest quickest kindest
`);
/** Ends of the phrase, word by word: all there is, and all time there was. */
const ENDS = `
  ter wereld, van de wereld, op de wereld, op aarde, ooit, aller tijden, van alle tijden, van nederland, van vlaanderen, van belgië, van europa, van het land, van de benelux, van de markt, op de markt, van de branche, in de branche,
  in nederland, in europa, in de wereld, van het universum, in the world, in the country, in the universe, in the galaxy, in the industry, in the business, in the market, in the netherlands, in europe, on earth, on the planet, on the market,
  of the decade, of the century, of our time, of our times, of a generation, in town, in tech, around, out there, van de eeuw, van deze eeuw, van het decennium, van deze tijd, van de stad, van de streek, van de regio, in de regio, in de stad,
  of all time, of all times, ever, known to man, under the sun, in history
`
  .trim()
  .split(/,\s*/)
  .map((end) => end.split(' '));
/** How many words may stand between the superlative and its end. */
const REACH = 4;
/** Who or what is praised where it is no product: people and games, about whom such words are said as a matter of course. */
const PEOPLE = set(`
  inwoner inwoners burger burgers zoon dochter schrijver schrijvers acteur actrice zanger zangeres winnaar speler speelster speler spelers voetballer voetballers voetbalster renner renners wielrenner keeper spits sprinter schaatser schaatsster zwemmer zwemster atleet atleten vrouw vrouwen man mannen mens mensen vriend vriendin moeder vader kind kinderen
  player players footballer footballers driver cyclist goalkeeper striker sprinter skater swimmer athlete athletes woman women man men person people friend friends mother father mum dad kid kids wife husband day dag moment moments feeling gevoel thing things girl girls boy boys guy guys ding i ive ik you je we job baan song songs film films movie movies
`);

/** The superlatives of some categories in a passage: taste as hype, best and safest as absolutes where they speak of us. */
export function findSuperlatives(categories: readonly ListedCategory[], ground: Ground): Seen[] {
  if (!categories.includes('hype') && !categories.includes('absolutes')) return [];
  const { words, text } = ground.passage;
  const found: Seen[] = [];
  for (let at = 0; at < words.length; at++) {
    const key = categoryAt(words, at);
    if (!key || !categories.includes(key) || isOneOf(words, at)) continue;
    const [first, last] = [words[at], words[endOf(words, at, text) ?? -1]];
    if (!first || !last) continue;
    const span: Span = { start: first.start, end: last.end };
    if (ground.isQuoted(span) || ground.isName(span)) continue;
    const article = words[at - 1];
    if (key === 'absolutes' && !(article && isShown(key, { start: article.start, end: first.end }, ground))) continue;
    found.push({ key, span, word: text.slice(span.start, span.end), fixes: [] });
  }
  return found;
}

function categoryAt(words: readonly Word[], at: number): 'hype' | 'absolutes' | undefined {
  const { exact = '' } = words[at] ?? {};
  // The loveliest of all: allermooiste.
  if (PRAISING.has(exact) || PRAISING.has(exact.replace(/^aller/, ''))) return 'hype';
  if (/^(?:most|meest)$/.test(exact)) return QUALITIES.has(words[at + 1]?.exact ?? '') ? 'hype' : undefined;
  return CLAIMING.has(exact) && /^(?:the|de|het|our|ons|onze)$/.test(words[at - 1]?.exact ?? '')
    ? 'absolutes'
    : undefined;
}

/** One of the smartest, een van de mooiste: leaves room for others. */
function isOneOf(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map(({ exact }) => exact);
  return before.some(
    (word, place) => /^(?:of|van)$/.test(word) && /^(?:one|some|een|één)$/.test(before[place - 1] ?? ''),
  );
}

/** The place of the last word of such a phrase. */
function endOf(words: readonly Word[], at: number, text: string): number | undefined {
  for (let next = at + 1; next <= at + 1 + REACH; next++) {
    if (!runsOn(words[next - 1]) || PEOPLE.has(words[next]?.exact ?? '')) return undefined;
    const end = ENDS.find((steps) => steps.every((step, place) => words[next + place]?.exact === step));
    if (end) return next + end.length - 1;
    if (/^(?:in|van)$/.test(words[next]?.exact ?? '') && isPlace(words[next + 1], text)) return next + 1;
  }
  return undefined;
}

/** The hottest start-up in Ghent. */
function isPlace(word: Word | undefined, text: string): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, word.end));
}
