/**
 * Pictures of office talk that are things in the world, too: a dot on the horizon that is a boat, handles on a pan. By the
 * subject (topics.ts) among which they mean what they say. Written for this project.
 */

import { type Entry, entries } from './entries.ts';

const LITERAL: Readonly<Record<string, readonly Entry[]>> = {
  water: entries(`
    (stip|stippen|punt) (op|aan) de horizon, (een|) slag (maken|slaan), wheelhouse, in (our|my) wheelhouse, (cascade|cascading|cascaded) (to|down|through|the), cascade down, cascading down, boil the ocean, boiling the ocean,
    ramp-up, blue ocean, onboarding, onboarded
  `),
  weather: entries(`
    on (my|our) radar, (op|onder|van) (mijn|onze|ieders|jullie|hun|zijn|haar) radar, op de radar hebben, helikopterview, helicopterview, helicopter view, bird's eye view, aanvliegroute~, aanvliegen~, vlieguren maken, lean into, leaning into,
    30000 foot view, 10000 foot view
  `),
  road: entries(`
    streamlined, tandje bijzetten, een tandje bijzetten, tandje erbij, buiten de gebaande paden, circle back, circling back, (circle|circles|circling|circled) back, circle around back, even schakelen, schakelen met, kick the tyres, kick the tires, loop back, moving forward, going forward, (terminate|terminates|terminating), milestone~,
    (hard|tough) stop at, in the driving seat, (trim|cut|trimming) the fat, knelpunt, bottleneck~, alignment
  `),
  exercise: entries(`
    scope, in de lead, lead nemen, meters (maken|te maken), cadence, weekly cadence, cadenced, burn rate, run rate, blocker~, table this, conversion rate, target~, targets
  `),
  sport: entries(`
    (de lijnen|lijnen) uitzetten, de bal ligt bij, de bal terugkaatsen, hit the ground running, hitting the ground running, (double|doubling|doubled) down on
  `),
  sparring: entries('sparren~, sparren over, even sparren, spar ik, sparren we'),
  cooking: entries(`
    (secret|special) sauce, peel the onion, (trim|cut|trimming) the fat, handvatten, handvatten bieden, handvatten geven, stickiness, boil the ocean, sweet spot, granular
  `),
  nature: entries('onder de loep, spin in het web, olievlekwerking, tegen het licht houden'),
  garden: entries('over de schutting, piketpaaltjes, piketpaaltjes slaan, piketpalen, herding cats'),
  farming: entries(
    'silos, (laaghangend|laag hangend) fruit, kruisbestuiving, cross-pollination, cross-pollinate, cross-pollinates, cross-pollinated',
  ),
  history: entries('spearhead~, tip of the spear'),
  space: entries('white space, (white|green) space'),
  screens: entries('monitoren~, double-click on, double click on'),
  computing: entries(`
    (more|extra|enough|spare|limited|free|any|my|your|our|their|zero|little) bandwidth, (bandwidth|the bandwidth) (to|for|this|right now|next), (have|has|got) (the|any|enough|no) bandwidth, no bandwidth, have bandwidth, the bandwidth for,
    bandwidth for this, the bandwidth right now, bandwidth (in|on) (the|my|our|your) (team|calendar|diary|schedule)
  `),
  machine: entries(
    'heavy lifting for, ramp-up, (drill|drills|drilling|drilled) down (into|on), drill down into, (ramp|ramping|ramped) up (production|our|the)',
  ),
  music: entries('afstemmen met, afgestemd met, op elkaar afstemmen, onderling afstemmen'),
  building: entries('draagvlak'),
  heating: entries('inregelen~, ingeregeld'),
  sewing: entries('seamless, seamlessly'),
  animals: entries('(our|your|my|their) ducks in a row, ducks in order'),
};

const TOPIC_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LITERAL).flatMap(([topic, phrases]) => phrases.map(({ phrase }) => [phrase, topic] as const)),
);

/** A list with a subject for each such phrase that names none itself. */
export function amongTheirSubjects(list: readonly Entry[]): Entry[] {
  return list.map((entry) => {
    const topic = entry.topic ?? TOPIC_OF.get(entry.phrase);
    return topic === undefined ? entry : { ...entry, topic };
  });
}
