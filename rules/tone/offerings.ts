/**
 * Whether praise or blame is about what somebody offers: "an incredible solution", "ongekend krachtig", and not "incredible
 * how fast she ran". Written for this project.
 */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import type { ListedCategory } from './categories.ts';
import { clauseAround } from './clause.ts';
import type { Ground } from './ground.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What organisations sell, do and show. */
const OFFERINGS = set(`
  nieuws aanbod nieuwtje primeur assortiment menukaart zomermenu wonderformule voordeel garantie pakket pakketten abonnement arrangementen bundel uitrusting apparaat apparaten toestel gereedschap materiaal installatie keukens badkamer badkamers meubels interieur sanitair matras matrassen vakanties reizen excursie lezing lezingen webinar webinars masterclass podcast ebook e-book
  line-up lineups start-ups range ranges assortment selection catalogue catalog subscription bundle kit gear appliance appliances bathroom bathrooms furniture interior mattress  tours tour excursion lecture webinar webinars podcast ebook toaster kettle trainers sofa sofas shower serum cream shampoo perfume
  oplossing oplossingen ervaring ervaringen beleving belevenis kans kansen mogelijkheid mogelijkheden resultaat resultaten groei service dienst diensten dienstverlening aanpak samenwerking innovatie innovaties
  technologie techniek lancering product producten collectie deal deals aanbieding aanbiedingen korting kortingen actie acties app apps tool tools software systeem systemen methode methodiek formule kwaliteit snelheid prijs prijzen cijfers
  workshop workshops training trainingen opleiding opleidingen cursus werkplek werkplekken vacature functie baan gids droombaan partner combinatie campagne doorbraak primeur platform concept concepten evenement programma project
  projecten team teams design kantoor werkgever werksfeer bedrijf merk merken klantenservice klantcontact helpdesk website webshop communicatie behandeling begeleiding organisatie planning levering bezorging uitleg advies zorg bereikbaarheid kennis
  vakmanschap dienstverband werkplaats winkelervaring vakwerk
  talent keuken salaris kandidaten inzicht inzichten arbeidsvoorwaarden nazorg escaperoom voorwaarden
  uitvinding uitvindingen vinding stappenplan winkel klanten cijfers smaakbeleving menukaart routekaart platformen koek webshop voorstelling cursussen campagnes
  invention inventions blend range menu showroom store stores portal planner brochure formula recipe
  expertise talenten succes successen omzet rendement duurzaamheid machine machines model modellen versie update functies functionaliteit gemak comfort locatie expertteam line-up dashboard robot voertuig auto gebouw ontwikkeling ontwikkelingen
  solution solutions experience experiences opportunity opportunities result results growth service services approach innovation innovations technology technologies launch product products collection deal deals offer offers discount
  discounts app apps tool tools toolkit software system systems method quality speed value numbers workshop workshops training trainings vacancy role guide partner partners campaign event events breakthrough platform platforms feature features team
  teams success lineup talents planner companion gadget upgrade choice convenience comfort luxury machine machines package course courses masterclass checklist resource resources gift bundle assistant workspace office
  craftsmanship workmanship savings discounts
  talent kitchen candidates insight insights career aftercare escape staff salary benefits
  employer company companies brand brands design designs model models version update concept programme program project projects website communication delivery advice care expertise customer insights impact roi efficiency flexibility freedom
  control robot vehicle car building development developments customers leader leaders leadership startup start-up ai engine battery phone laptop camera destination potential possibilities capabilities collaboration
`);
/** What people put up with from them: of these, blame is shown to be such. */
const DEALINGS = set(`
  screen screens carpet carpets sheets towels mattress beds walls windows seats chairs signage translations translation bathroom lighting queues cutlery sandwiches desk
  scherm schermen tapijt lakens handdoeken matras bedden muren stoelen vertaling vertalingen badkamer verlichting wachtrijen bestek bewegwijzering
  maatregel maatregelen campagne reclamecampagne verbouwing renovatie reorganisatie onderhoud informatie voorlichting afspraken werkwijze besluiten plannen procedures
  measure measures campaign renovation reorganisation information arrangements procedures plans decisions
  beslissing keuze formulieren bureaucratie eis eisen poging proef smoes excuus policies ideas scheme schemes attempt attempts forms excuse excuses redesign reorganization rollout strategy law laws regulation regulations bureaucracy paperwork layout interface process
  treinreis busreis verblijf maaltijd vergadering broodjes eten kamer toiletten stationshal loket wachttijd wachtrij beleid besluit idee plan regel regels formulier reactie koffie kantine rit antwoord klantenservice bediening ontvangst afhandeling toon houding procedure
  journey commute ride stay meal food room toilets toilet queue policy decision rule rules form counter meeting meetings canteen coffee idea plan train bus call helpline response answer reply attitude tone procedure handling welcome
`);
/** What they invite people to, give them or look back on: of these, only the strongest praise is shown to be such. */
const OCCASIONS = set(`
  avond avonden middag ochtend dag dagen nacht week weekend jaar seizoen editie feest opening opkomst sfeer reis avontuur plek ontmoetingsplek moment momenten cadeau menu gerecht ontbijt lunch diner uitzicht prestatie finale afsluiting start
  show gala optreden line-up magazijn huis woning winkel terras verzameling bijeenkomst spektakel vakantie arrangement smaak smaken recept burger pizza koffie taart stunt opbrengst
  evening evenings afternoon morning day days night nights week weekend year season edition party opening turnout atmosphere vibe trip journey adventure place venue moment moments memories gift present menu dish breakfast lunch wrap dinner
  view achievement finale start show gala performance home house shop terrace gathering spectacle holiday getaway escape destination taste flavour flavours flavor recipe burger pizza coffee cake sandwich stunt celebration reception crowd summit festival conference
`);
/** Such praise. */
const STRONG = set(`
  magisch magische legendarisch legendarische onvergetelijk onvergetelijke ultiem ultieme fenomenaal fenomenale spectaculair spectaculaire sensationeel sensationele adembenemend adembenemende betoverend betoverende episch epische weergaloos weergaloze
  waanzinnig waanzinnige grandioos grandioze fabuleus fabuleuze verbluffend verbluffende ongekend ongekende oogverblindend oogverblindende duizelingwekkend duizelingwekkende uniek unieke krankzinnig krankzinnige
  zinderend zinderende
  magical extraordinary buitengewoon buitengewone legendary unforgettable ultimate phenomenal spectacular sensational breathtaking mesmerising mesmerizing epic stunning spellbinding enchanting dazzling electrifying unmissable iconic out-of-this-world sublime unparalleled astonishing
`);
/** Of these, such praise is no advertising: people, sport, nature, feelings, and what happens. */
const NEVER_SOLD = set(`
  man vrouw mens mensen kind kinderen vriend vriendin moeder vader oma opa collega collega's speler spelers atleet verhaal verhalen boek roman film gedicht lied liedje wedstrijd finale doelpunt goal race sprint overwinning zege natuur landschap berg bergen zonsondergang zonsopkomst
  lucht regenboog storm kou hitte sneeuw regen weer vuurwerk brand ramp crisis tijd tijden situatie omstandigheden fout val crash ongeluk getal getallen tuin bos dier dieren vogel vogels figuur figuren dichter dichters smid held helden schilder koning foto foto's nummer nummers beeld beelden
  hoeveelheid aantal aantallen droogte wateroverlast schade sterfte stijging daling drukte toestroom vraag gedachte gevoel gevoelens gebouwen brug toren leven levensloop carrière stoel stoelen kleur kleuren soort soorten exemplaar vondst
  man woman people person child children friend mother father grandmother grandfather gran colleague colleagues player players athlete story stories book novel film poem song match final goal goals race sprint victory win nature landscape mountain mountains sunset sunrise
  sky rainbow storm cold heat snow rain weather fireworks fire disaster crisis times situation circumstances mistake fall crash accident amount number numbers tune garden forest animal animals bird birds figure figures poet poets blacksmith hero heroes painter king photo photos picture pictures
  drought damage deaths rise drop demand thought feeling feelings tower bridge chair chairs colour colours color colors species find news truth realism ability creatures mouse strength stress load question goal source purpose
`);
/** What they say that it is. */
const QUALITIES = set(`
  krachtig krachtige snel snelle innovatief innovatieve succesvol succesvolle slim slimme effectief effectieve veelzijdig veelzijdige efficiënt efficiënte makkelijk makkelijke eenvoudig eenvoudige gebruiksvriendelijk gebruiksvriendelijke
  getalenteerd getalenteerde sterk sterke scherp scherpe populair populaire compleet complete luxe duurzaam duurzame betrouwbaar betrouwbare flexibel flexibele betaalbaar betaalbare voordelig voordelige exclusief exclusieve intuïtief intuïtieve
  powerful fast quick innovative smart effective efficient versatile successful easy simple intuitive user-friendly talented robust accurate affordable scalable advanced strong popular reliable flexible sustainable exclusive precise lightweight
`);
/** From so many letters on a noun is known at the end of a compound: fietservaring. */
const SHORTEST = 5;
/** No compound of everyday life is longer, in letters. */
const LONGEST = 40;

/** Wat een trieste vertoning, what a rude man: an exclamation blames whatever it is about. */
export function isExclaimed({ start }: Span, ground: Ground): boolean {
  const first = ground.wordAt(start);
  const [what, article] = [ground.passage.words[first - 2], ground.passage.words[first - 1]];
  return /^(?:een|an?)$/.test(article?.exact ?? '') && /^(?:wat|what)$/.test(what?.exact ?? '');
}

/** A fault that is reported, and no judgement: said of a thing, it blames nobody. */
const REPORTED =
  /^(?:broken|slow|trage?|outdated|dated|cheap|weak|zwakke?|bloated|overpriced|confusing|verwarrend|onduidelijke?|unreliable|onbetrouwbaar|gebrekkige?|freezing|lauw|stuffy|failed|mislukte?|stale|vieze?|smerige?|goor|kort|dor|dorre|magere?|bizarre?|crazy|silly|wanhopige?|sneue?|zielige?|triest|verloren)$/;
const BE = /^(?:is|are|was|were|zijn|waren|blijft|bleef|feels|felt|looked|looks|sounded|sounds)$/;
const ADVERBS =
  /^(?:so|very|really|just|simply|truly|too|rather|pretty|quite|still|again|frankly|always|zo|heel|erg|echt|gewoon|ronduit|weer|nogal|te|behoorlijk|werkelijk|zeer|altijd)$/;

/** The service was sloppy, de bediening was chagrijnig: blame that is said of what is offered, or is all that is said: Matig. */
export function isPredicated(span: Span, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const first = ground.wordAt(span.start);
  if (REPORTED.test(words[first]?.exact ?? '')) return false;
  const sentence = ground.passage.sentenceAt(span.start);
  if (sentence && ground.wordsOf(sentence).words.length <= 2 && /^[.!]/.test(text.slice(span.end))) return true;
  const verb = ADVERBS.test(words[first - 1]?.exact ?? '') ? first - 2 : first - 1;
  if (!BE.test(words[verb]?.exact ?? '') || words[first]?.gap === ' ') return false;
  const { before } = clauseAround(span, ground);
  return before.some((word) => isOneOf(word, [OFFERINGS, DEALINGS]));
}

/** Dit wordt legendarisch, our new ferry is sensational: the strongest praise of what is ours, or is to come. */
export function isPraisedAsOurs(span: Span, ground: Ground): boolean {
  const { words } = ground.passage;
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  if (first !== last || !STRONG.has(words[first]?.exact ?? '') || words[last]?.gap === ' ') return false;
  if (!/^(?:is|are|wordt|worden|zijn|be)$/.test(words[first - 1]?.exact ?? '')) return false;
  const { before } = clauseAround(span, ground);
  return before.some(({ exact }) => /^(?:our|onze|ons|this|dit|deze|these|will)$/.test(exact));
}

/** Whether what stands behind a word, at most one adjective on, is offered by somebody. */
export function isOffered(category: ListedCategory, { end }: Span, ground: Ground): boolean {
  const { words } = ground.passage;
  const last = ground.wordAt(end - 1);
  const [word, next, further] = [words[last], words[last + 1], words[last + 2]];
  if (!word || !/^[ ,]$/.test(word.gap) || !next) return false;
  if (QUALITIES.has(next.exact)) return true;
  // Ridiculously huge: an adverb says something of a quality alone.
  if (/..ly$/.test(word.exact)) return false;
  const known = [OFFERINGS];
  if (STRONG.has(word.exact)) known.push(OCCASIONS);
  if (category === 'negativity') known.push(DEALINGS);
  // A line-up is two words.
  const joined = further && next.gap === '-' && { ...next, exact: `${next.exact}-${further.exact}` };
  if (isOneOf(next, known) || (joined && isOneOf(joined, known)) || isAdvertised(word, next, further, ground))
    return true;
  return further !== undefined && /^[ ,-]$/.test(next.gap) && !SMALL.has(next.exact) && isOneOf(further, known);
}

/** Een adembenemende knopenmuur, a stunning new portal: the strongest praise before whatever thing it may be. */
function isAdvertised({ exact, start }: Word, next: Word, further: Word | undefined, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const article = words[ground.wordAt(start) - 1]?.exact ?? '';
  if (
    !STRONG.has(exact) ||
    /^uniek/.test(exact) ||
    !/^(?:een|de|het|onze|ons|deze|dit|je|jouw|uw|van|an?|our|your|this|these|with|met|of)$/.test(article)
  )
    return false;
  const noun = NEW.test(next.exact) ? further : next;
  return (
    noun !== undefined &&
    !SMALL.has(noun.exact) &&
    !isOneOf(noun, [NEVER_SOLD]) &&
    /^\p{Ll}{4}/u.test(text.slice(noun.start, noun.end)) &&
    !/(?:(?:lijk|ig|isch|ful|ous|ly)e?|ists?|isten)$/.test(noun.exact)
  );
}

/** May stand between praise and what is praised. */
const NEW = /^(?:nieuwe?|eigen|eerste|new|brand-new|little|kleine)$/;

const SMALL = set(
  'a an the of in on at to and or by is was de het een van in op om te en of bij is was how hoe wat what that dat',
);

/** Whether a noun, or the last part of a compound, is in one of some lists. */
function isOneOf({ exact }: Word, lists: readonly ReadonlySet<string>[]): boolean {
  if (lists.some((list) => list.has(exact))) return true;
  if (exact.length > LONGEST) return false;
  for (let from = 1; from <= exact.length - SHORTEST; from++)
    if (lists.some((list) => list.has(exact.slice(from)))) return true;
  return false;
}
