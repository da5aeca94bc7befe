/** What is no family name where it stands behind a given one: firms, streets, schools, prizes, days. */

import { DUTCH, ENGLISH } from '../text/function-words.ts';
import { isLegalForm } from '../text/legal-forms.ts';
import { squeeze } from '../text/tags.ts';
import type { Token } from './tokens.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What firms, foundations, schools, streets, events and prizes are called after a person, folded, Dutch and English: what
 * the trade names in the Dutch business register and the street types of its address register (BAG) end in.
 */
const CALLED_AFTER = new Set(
  words(`
    academie academy accountancy accountants administratie administraties advies adviesbureau adviesgroep adviseurs advisors
    advisory advocaat advocaten advocatuur afbouw agency agro airlines airport app architect architecten architects
    architecture arena architectuur arts asset assets associates assurantien auto autobedrijf autoschade automotive
    avenue award awards bad bakery bakkerij bakkers bank bar bedrijf bedrijven beheer beker belastingadviseurs beurs
    bewindvoering bibliotheek bistro bloemen board boeken bokaal bootcamp boulevard bouw bouwbedrijf bouwgroep brand brands
    bridge brothers brouwerij brug brugge bureau bus business cafe camp campus cancer capital care cars catering center centre
    centrum challenge charity chocolade clinic cloud club coaching coffee collectie collectief collection college commissie
    communicatie communications community company concert concepts conference congres congress construction consult
    consultancy consultants consulting contractors cooperatie copywriting corporation council course crew cup cursus dag
    dakwerken dance day dealer design designs development dienst diensten diensverlening dienstverlening digital dijk
    distillery drive dropshipping drukkerij editie education electro elektro elektronica elektrotechniek energie energy
    engineering entertainment enterprises estate etablissement event events exhibition export expo expositie express fabriek
    factory family farm fashion festival fietsen film finance financial fitness fonds food foods foundation fotografie
    fund futures gallery galerie games garage gardens gebouw gebroeders gemeente gemeenschap gracht group groep
    groothandel gym hal handel haven health healthcare heem hof hofje holding holdings horeca hospital hotel house
    hotels huis hypotheken hoveniers import industrial industries industrie infra ingenieurs ingenieursbureau initiative
    innovatie innovation installatie installaties installatiebedrijf installatietechniek instituut institute insurance
    interieur interieurs interim international invest investment investments isolatie jaar jewelry juweliers juridisch kade
    kantoor kapper kappers keukens kinderopvang klas kliniek kozijnen kunst kwartier laan lab labs laboratorium lake lane
    law learning leasing lecture lectures legal lezing liga limited logistics logistiek loodgieters lyceum magazine makelaar
    makelaardij makelaars management markt marketing marathon materials mavo mbo mechanical media medical meester memorial
    metaal metaalbewerking meubelen mode mobility model montage monument motors museum music muziek netwerk
    network news nieuws notariaat notarissen online onderhoud onderneming onderwijs onderzoek opleiding opleidingen
    optiek opticiens orchestra organisatie organization orkest oud paden pad paleis park partij partners partner
    party paviljoen penning pensioen pension personeel pharma pharmacy plants plaza plein podcast police praktijk prijs
    print prize prizes producties production productions products project projecten projects properties property psychologie
    publishers publishing quarter quiz recruitment recycling reizen records regeling rent rentals research restaurant
    restaurants retail ring river road roofing room rugby rundfunk saloon schilders schilderwerken scholen school schoolplein
    schoonmaak science sciences search security serie series service services shop show singel sluis slagerij smart society
    software solar solutions sons speech spelen sport sports square stadion stadium staal stichting store stores straat
    street studio studios supermarkt support systeem systemen systems team techniek technics technologies technology
    telecom terrein test textiel theater theatre therapie timmerwerken toernooi tour tournament tours tower trade trading
    trainer training trainingen transport travel trophy trofee trust tuin tuinen tunnel uitgeverij uitgevers uitvaart
    uitvaartzorg university universiteit vastgoed veiling ventures verzekeringen vereniging verf verhuizingen verhuur vertaling
    village viaduct vloeren vof wandeling warenhuis water web webdesign webshop week weg weide wielersport winkel winkels
    winery wines woning woningen woninginrichting wonen works workshop workshops world yachts yard ziekenhuis zonen zoon zn
    zorg zorggroep zorgverzekeringen zwembad zonnepanelen
  `),
);

/** Of those, words that are family names as well: `Femke Laan`. Only behind a family name do they say anything. */
const NAMES_TOO = new Set(
  words(
    'bakkers beker berg beurs brug dijk haven heem hof house huis kade kok laan lake lane law mode pad park prins ring schilders smart staal tuin water weg winkel winkels',
  ),
);

/** Ends of Dutch words that say the same in one; short ones are family names: Galenstraat, Nassaulaan, but Verlaan. */
const CALLED_AFTER_END =
  /.(?:straat|plein|gracht|singel|plantsoen|hofje|dreef|steeg|school|college|lyceum|prijs|penning|bokaal|trofee|toernooi|stichting|fonds|museum|theater|ziekenhuis|instituut|collectie|groep|advies|techniek|makelaars|makelaardij|advocaten|notarissen|architecten|consultancy|installaties|transport|bedrijf|bureau|verhuur|festival|lezing)$|.{4}(?:laan|kade|park|markt)$|.{5}(?:weg|brug)$/;

/** What stands before a person's name that something is called after, and what cannot go before one's own name; folded. */
const BEFORE = new Set(
  words(`
    stichting firma basisschool school college lyceum universiteit theater museum galerie hotel cafe restaurant brouwerij
    bakkerij slagerij garage huize slot kasteel abdij klooster kerk kathedraal sint st saint san santa fort camping
    landgoed villa zorgcentrum ziekenhuis stadion park zaal drukkerij uitgeverij apotheek praktijk makelaardij
    orde huis raad bank koninkrijk prins prinses koning koningin king queen prince princess paus pope autobedrijf
    bouwbedrijf advocatenkantoor notariskantoor foundation university hospital bar team project
  `),
);

/** Departments, which come into `Sanne van …` as a firm does; folded, Dutch and English. */
const DEPARTMENTS = new Set(
  words(`
    hr hrm ict it pr administratie administration backoffice boekhouding communicatie communication communications compliance
    controlling crm data debiteuren design development directie engineering export facilitair facilities finance financien
    frontoffice functioneel infra inkoop innovatie innovation juridisch juridische kwaliteit legal logistics logistiek
    magazijn maintenance marketing medewerkers onderhoud onderzoek online operations personeel personeelszaken planning
    procurement product productie production projecten purchasing quality receptie recruitment research retail safety sales
    secretariaat security service servicedesk support techniek technology training transport verkoop veiligheid voorlichting
    webshop zorg
  `),
);

/** What people are at work, which stands behind words with a capital as a name does: General Manager; folded. */
const ROLES = new Set(
  words(`
    accountmanager adviseur advisor ambassadeur ambassador analist analyst architect assistant assistent associate beheerder
    bestuurder buyer ceo cfo chair chairman chef chief cio coach commissaris consultant controller coo coordinator cto developer
    directeur director docent editor eigenaar engineer executive expert founder griffier head hoofd ingenieur inkoper intern
    jurist lead leader leider manager medewerker minister monteur officer onderzoeker oprichter owner partner planner premier
    president producer programmeur projectleider projectmanager recruiter redacteur representative researcher scientist
    secretaris secretary specialist stagiair strateeg strategist supervisor teamleider trainee verkoper volunteer voorzitter
    vrijwilliger werkvoorbereider
  `),
);

/** Family names with their tussenvoegsel in one, as in Flanders and America, whatever they end in: Vandersteeg, Vandenbroek. */
const WRITTEN_TOGETHER = /^(?:van(?:der?|den)|opde[nr]?)[a-z]{3,12}$/;

/** Months, days of the week and feasts, folded, Dutch and English. */
const DAYS = new Set(
  words(`
    januari februari maart april mei juni juli augustus september oktober november december january february march may june
    july august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday
    saturday sunday kerst kerstmis pasen pinksteren hemelvaart koningsdag bevrijdingsdag sinterklaas nieuwjaar oudjaar
    ramadan suikerfeest divali diwali hanukkah christmas easter thanksgiving halloween birthday eve vandaag morgen gisteren
    today tomorrow yesterday
  `),
);

const CLOSED_CLASS = new Set([...DUTCH, ...ENGLISH]);

/** Whether a word is one of the small words that names are not made of: `the`, `van`, `wil`. */
export function isSmallWord({ folded }: Token): boolean {
  return CLOSED_CLASS.has(folded);
}

/** Whether a word behind a person's name makes it that of a firm, a street, a school, a prize. */
export function isCalledAfter(written: string): boolean {
  const key = squeeze(written);
  return CALLED_AFTER.has(key) || CALLED_AFTER_END.test(key) || isLegalForm(key, written);
}

/** Whether a word can be a family name. */
export function isSurname(token: Token): boolean {
  const { folded, written } = token;
  if (isSmallWord(token) || DAYS.has(folded) || DEPARTMENTS.has(folded) || ROLES.has(folded)) return false;
  return NAMES_TOO.has(folded) || WRITTEN_TOGETHER.test(folded) || !isCalledAfter(written);
}

/** Whether what stands behind a word is called after a person, or is no person of flesh and blood: Stichting, Sint. */
export function calls({ folded }: Token): boolean {
  return BEFORE.has(folded);
}
