/** Office words that are put together as one goes: verandertraject, gebiedsgericht, geüpskilld, asset-led. */

import type { Word } from '../text/words.ts';
import type { Ground } from './ground.ts';
import type { Seen } from './seen.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const either = (words: string): string => words.trim().split(/\s+/).join('|');

/** What Dutch office nouns begin with. */
const BEGINNINGS = either(`
  verander veranderings verbeter verbeterings ontwikkel ontwikkelings doorontwikkel transitie transformatie innovatie implementatie invoerings participatie inspraak samenwerkings visie strategie beleids keten regie borgings kwaliteits proces procesverbeter programma pilot prestatie resultaat
  stuur sturings verantwoordings plannings monitorings evaluatie opschalings uitvoerings digitaliserings verduurzamings inclusie diversiteits organisatie governance informatie leiderschaps competentie expertise doorzettings executie realisatie actie ambitie dialoog verbindings reflectie verdiepings
  scenario krachten preventie interventie burger inwoner inwoners bewoners klant cliënt gebieds doelgroepen draagvlak impact waarde netwerk stakeholder besluitvormings verkennings oriëntatie vitaliteits inzetbaarheids arbeidsmarkt talent talentontwikkel oplossings vernieuwings adaptatie
  optimalisatie professionaliserings harmonisatie integratie fusie herstructurerings reorganisatie bezuinigings kanteling kantelings cultuurverander gedragsverander verzuim doorstroom uitstroom instroom toeleidings ontschottings verander- kwartiermakers regiedeal city-deal wijkontwikkel
`);
/** And what they end with. */
const ENDINGS = either(`
  trajecten traject vraagstukken vraagstuk opgaven opgave slagen slag kaders kader cyclus cycli arrangementen arrangement proposities propositie interventies interventie regie regisseur regisseurs landschap ambities ambitie agenda agenda's sessies sessie instrumentarium
  doelstellingen doelstelling vermogen kracht macht coalities coalitie allianties alliantie impulsen impuls aanpakken aanpak tafels tafel omgeving omgevingen architectuur versneller versnellers structuur structuren strategieën strategie capaciteit methodiek methodieken systematiek
  proces processen lijnen niveau behoefte behoeften potentieel matrix monitor monitors makelaar makelaars ecosysteem ecosystemen initiatieven initiatief verantwoordelijke verantwoordelijken eigenaar eigenaren stromen stroom verantwoordelijkheid verantwoordelijkheden
`);
const NOUN = new RegExp(`^(?:${BEGINNINGS})-?(?:${ENDINGS})$`);
/** Put together so, and ordinary all the same. */
const ORDINARY = set(
  'klantenkring waardepapier stuurkracht stuurproces klantproces waardestroom bewonersinitiatief bewonersinitiatieven burgerinitiatief burgerinitiatieven inwonersinitiatief talentstroom netwerkomgeving informatiestroom informatiestromen waterstroom waardevermogen pilotlijnen proceskracht burgermacht inwonersaantal bewonersaanpak programmamatrix informatietafel informatietafels klanttafel preventietafel',
);

/** What Dutch office adjectives begin with, and what they end with. */
const ADJECTIVE = new RegExp(
  `^(?:${either(`
    data informatie opgave vraag aanbod risico proces waarde waarden missie behoefte behoeften resultaat output outcome kennis visie thema impact content feedback stakeholder programma effect strategie innovatie mens klant cliënt burger inwoner gebieds oplossings toekomst actie omgevings competentie ontwikkel ontwikkelings
    systeem evidence purpose doelgroepen keten netwerk relatie context participatie preventie prestatie kracht talent presentie kansen krachten organisatie domein sector afdelings team concern gemeente instellings stichtings wijk buurt opleidings discipline divisie portefeuille
  `)})-?(?:gericht|gestuurd|gedreven|georiënteerd|geïnformeerd|sensitief|sensitieve|overstijgend|overschrijdend|breed|brede)e?$|^(?:kortcyclisch|langcyclisch|outreachend|bovenlokaal|bovenlokale|bovensectoraal|bovensectorale|bovenschools|gremiaoverstijgend|systemisch|transdisciplinair|transformatief|transformatieve|systeemgericht|normerend|richtinggevend|kaderstellend|kaderscheppend)e?$`,
);
const PLAIN = set('teambreed wijkgericht buurtgericht teamgericht');

/** English office verbs in Dutch forms: we onboarden, geüpskilld, gerefined. */
const STEMS = either(`
  upskill reskill onboard offboard kickoff challeng align alignn pivot pivott scop benchmark leverag finetun fine-tun deploy deliver empower downsiz rightsiz outsourc insourc crowdsourc roadmapp timebox cascad refin refram nudg gamify debrief upscal downscal engag enabl ideat deepdiv disrupt leverage launch assess assign connect execut hir sourc recruit own showcas tweak forecast schedul huddl kickstart approach embedd elevat accelerat transition energiz empathiz
  commit committ mitiger prioritiz roll-out rollout co-creat cocreat blueprint storymapp mapp dispatch synthesiz reshap reengineer re-engineer
`);
const BORROWED = new RegExp(
  `^(?:(?:her|her-|door|uit)?(?:${STEMS})(?:en|t|de|den|te|ten|end|ende)|(?:ge|geë|ge-)(?:${STEMS})(?:ed|d|t|de|te)?)$|^geüp(?:skill|scal|dat)e?[dt]e?$|^geïde(?:at|ëer)[edt]*$`,
);
/** So written they are English, or something else. */
const NOT_BORROWED = set(
  'committed commit commited aligned mapped disrupted delivered benchmarked deployed empowered upskilled reskilled onboarded refined reshaped debriefed outsourced insourced engaged enabled enabled cascaded leveraged nudged mappen mapte mapt deliverd dispatchen dispatched gecommitteerd uitgaged',
);

/** What English office adjectives begin with, before a hyphen. */
const MODIFIERS = set(`
  place asset assets strength strengths needs trauma evidence data insight insights outcome outcomes impact value values purpose mission results solution solutions customer client user citizen patient learner student employee stakeholder partner partnership audience donor volunteer service product market growth innovation technology tech digital ai cloud
  metrics kpi performance process systems strategy vision brand content community resident tenant human people person child family member supporter equity inclusion wellbeing sustainability climate risk goal goals objective demand supply policy principles theory practice research intelligence feedback relationship relationships collaboration consensus culture capability competency skills
`);
/** And what they end with. */
const MODIFYING = set(
  'led driven centric centred centered focused oriented informed enabled obsessed agnostic forward powered first facing native sensitive aware literate ready',
);
/** Behind these alone it is more than where something is, or what it is made of. */
const BASED = set(
  'place asset assets strength strengths needs evidence outcome outcomes value values competency skills principles theory systems insight insights risk rights trauma relationship relationships partnership mission purpose',
);
/** Somebody leads it, or it stands on its own in the world: no office talk. */
const PLAIN_PAIRS = set(
  'community-led volunteer-led student-led child-led family-led tenant-led resident-led family-focused community-focused child-focused research-led market-led climate-ready child-friendly climate-aware people-powered community-powered market-ready technology-free family-first market-facing student-focused volunteer-powered community-driven volunteer-driven research-focused',
);

/** The office words of a passage that are put together so. */
export function findOfficeWords(ground: Ground): Seen[] {
  const { words, text } = ground.passage;
  const found: Seen[] = [];
  words.forEach((word, at) => {
    const language = ground.passage.languageAt(word.start);
    const from = isPut(words, at, language);
    if (from === undefined) return;
    const span = { start: from.start, end: word.end };
    if (ground.isQuoted(span) || ground.isName(span) || language === 'other') return;
    found.push({ key: 'jargon', span, word: text.slice(span.start, span.end), fixes: [] });
  });
  return found;
}

/** The word that such a word begins with: itself, or the one before the hyphen. */
function isPut(words: readonly Word[], at: number, language: string | undefined): Word | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return undefined;
  if (before?.gap === '-') {
    if (isModifier(before.exact, word.exact) || isDutchOffice(before.exact + word.exact)) return before;
    return undefined;
  }
  if (language === 'en' || word.exact.length < 6) return undefined;
  return isDutchOffice(word.exact) ? word : undefined;
}

function isDutchOffice(word: string): boolean {
  if (NOUN.test(word)) return !ORDINARY.has(word);
  if (ADJECTIVE.test(word)) return !PLAIN.has(word);
  return BORROWED.test(word) && !NOT_BORROWED.has(word);
}

function isModifier(first: string, second: string): boolean {
  if (second === 'based') return BASED.has(first);
  return MODIFYING.has(second) && MODIFIERS.has(first) && !PLAIN_PAIRS.has(`${first}-${second}`);
}
