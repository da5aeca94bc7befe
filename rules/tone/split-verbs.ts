/**
 * Office verbs in two parts with something between them: we rollen de werkwijze uit, let's roll the process out. Written for
 * this project.
 */

import type { Word } from '../text/words.ts';
import { COORDINATING, SUBORDINATING } from './clause.ts';
import { type Ground, runsOn } from './ground.ts';
import type { Seen } from './seen.ts';

interface SplitVerb {
  particle: string;
  /** Words in the clause that tell that it is meant otherwise. */
  unless: readonly string[];
  /** What must stand right behind the particle. */
  then?: string;
}

const list = (words: string): string[] => words.split(' ');

/** Forms, particle, and the words among which it is innocent. */
const VERBS: readonly [forms: string, particle: string, unless?: string, then?: string][] = [
  [
    'rol rolt rollen rolde rolden',
    'uit',
    'deeg bladerdeeg mat matten yogamat tapijt loper slang haspel gras deken kaart papier behang kabel spandoek slaapzak slaapmat banner zonnescherm verband plak bal fondant marsepein vlag ogen bed',
  ],
  ['schaal schaalt schalen schaalde schaalden', 'op'],
  ['schaal schaalt schalen schaalde schaalden', 'af'],
  [
    'stem stemt stemmen stemde stemden',
    'af',
    'verkiezing verkiezingen motie moties voorstel kiezers partij radio zender podcast uitzending gitaar piano kanaal frequentie fm',
  ],
  [
    'haak haakt haken haakte haakten',
    'aan',
    'caravan aanhanger aanhangwagen wagon karabijn touw wagen steken steek toer',
  ],
  ['pak pakt pakken pakte pakten', 'door'],
  ['zet zetten zette zetten', 'in', 'wissel geld euro speler hond', 'op'],
  ['koppel koppelt koppelen koppelde koppelden', 'terug'],
  ['regel regelt regelen regelde regelden', 'in', 'thermostaat ketel cv warmtepomp verwarming installatie kraan'],
  ['ontwikkel ontwikkelt ontwikkelen ontwikkelde ontwikkelden', 'door'],
  ['schakel schakelt schakelen schakelde schakelden', 'op', 'versnelling fiets motor auto berg'],
  ['bed bedt bedden bedde bedden', 'in', 'slaap slapen kamer'],
  ['jaag jaagt jagen joeg joegen jaagde jaagden', 'aan', 'angst schrik pomp water'],
  ['vertaal vertaalt vertalen vertaalde vertaalden', 'door', 'vertaler boek roman tolk'],
  ['kader kadert kaderen kaderde kaderden', 'af', 'foto lijst schilderij'],
  ['faseer faseert faseren faseerde faseerden', 'uit'],
  ['sluit sluiten sloot sloten', 'kort', 'stroom kabel kabels accu draad draden batterij circuit stekker'],
  ['trek trekt trekken trok trokken', 'vlot', 'boot schip sloep zandbank auto'],
  ['besteed besteedt besteden besteedde besteedden', 'uit'],
  ['vlieg vliegt vliegen vloog vlogen', 'aan', 'vogel vogels vliegtuig toestel drone helikopter bij bijen wesp'],
  [
    'roll rolls rolled rolling',
    'out',
    'dough pastry mat mats carpet carpets hose turf grass lawn blanket map paper cable banner awning bed clay icing fondant bin bins',
  ],
  ['loop loops looped looping', 'in', 'yarn wool thread crochet string rope'],
  ['ramp ramps ramped ramping', 'up'],
  ['scale scales scaled scaling', 'up', 'recipe drawing fish wall'],
  ['scale scales scaled scaling', 'down', 'recipe drawing'],
];

const BY_FORM: ReadonlyMap<string, readonly SplitVerb[]> = byForm();

function byForm(): Map<string, SplitVerb[]> {
  const map = new Map<string, SplitVerb[]>();
  for (const [forms, particle, unless = '', then] of VERBS)
    for (const form of new Set(list(forms)))
      map.set(form, [
        ...(map.get(form) ?? []),
        { particle, unless: list(unless), ...(then !== undefined && { then }) },
      ]);
  return map;
}

/** How many words may stand between the two parts. */
const REACH = 9;
/** Before a form they make a noun of it: de stem, een pak. */
const NOUN = new Set(
  list(
    'de het een mijn je uw zijn haar onze ons hun deze dit die dat elke geen the a an this that my your our his her their no',
  ),
);
/** Behind a form they show that it is a verb after all: dat stemmen we af. */
const SUBJECTS = new Set(list('we wij ik je jij jullie u ze zij hij'));
/** What may follow a particle; before anything else it is a preposition: schalen op basis van, haken aan de muur. */
const BEHIND = new Set(
  list(
    'met naar in bij op over voor aan binnen tussen vanaf tot per vanuit en of maar zodat om als wanneer zodra met samen vandaag morgen nu nog dit deze volgend volgende komend komende to across in by on for with from and or but so as when next this today tomorrow now over before after wat welke hoe waar',
  ),
);

/** The office verbs of a passage whose parts stand apart. */
export function findSplitVerbs(ground: Ground): Seen[] {
  const { words, text } = ground.passage;
  const found: Seen[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word, before] = [words[at], words[at - 1]];
    const verbs = BY_FORM.get(word?.exact ?? '');
    if (!word || !verbs || (before?.gap === ' ' && NOUN.has(before.exact) && !SUBJECTS.has(words[at + 1]?.exact ?? '')))
      continue;
    const last = words[endOf(verbs, words, at) ?? -1];
    const span = { start: word.start, end: last?.end ?? 0 };
    if (!last || ground.isQuoted(span) || ground.isName(span)) continue;
    found.push({ key: 'jargon', span, word: `${text.slice(word.start, word.end)} … ${last.exact}`, fixes: [] });
  }
  return found;
}

/** The place of the particle in the same clause. */
function endOf(verbs: readonly SplitVerb[], words: readonly Word[], at: number): number | undefined {
  const between: string[] = [];
  for (let next = at + 1; next <= at + 1 + REACH; next++) {
    const word = words[next];
    if (!word || !runsOn(words[next - 1]) || SUBORDINATING.has(word.exact) || COORDINATING.has(word.exact))
      return undefined;
    const verb = verbs.find(({ particle }) => particle === word.exact);
    const behind = words[next + 1];
    const fits =
      verb?.then === undefined ? word.gap !== ' ' || BEHIND.has(behind?.exact ?? '') : behind?.exact === verb.then;
    if (verb && fits && !verb.unless.some((other) => between.includes(other))) return next;
    between.push(word.exact);
  }
  return undefined;
}
