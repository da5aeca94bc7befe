/** Words for people, and for what people make up: of them a name that scolds is meant. Written for this project. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who is called so where it is said what he is: onze directeur is een eikel. */
export const PEOPLE = set(`
  hij zij ze jij je u die dat he she you they director directeur baas chef manager minister wethouder burgemeester buurman buurvrouw collega leraar docent trainer coach ober monteur verkoper chauffeur huisbaas makelaar scheidsrechter politicus ambtenaar ceo
  voorzitter rechter vent kerel gast man vrouw verhuurder recruiter bestuurder advocaat conciërge beheerder notaris dokter leidinggevende teamleider planner journalist presentator boss minister alderman mayor neighbour neighbor colleague teacher trainer waiter landlord driver referee politician president chairman guy man
  woman bloke doctor manager ceo supervisor judge journalist owner founder salesman recruiter planner inspector banker lawyer agent clerk contractor builder
`);
/** Groups of people who are called so: managers zijn parasieten, recruiters are vultures. */
export const GROUPS = set(`
  zij ze jullie het dat die allemaal managers recruiters politici bankiers ambtenaren bestuurders directeuren bazen huisbazen makelaars adviseurs consultants journalisten verkopers scheidsrechters werkgevers ministers wethouders aannemers
  verzekeraars notarissen advocaten docenten leraren buren collega's chefs coaches trainers influencers marketeers raadsleden kamerleden
  they you all politicians bankers bosses landlords agents consultants journalists salesmen salespeople referees employers councillors contractors builders
  insurers lawyers teachers neighbours neighbors colleagues planners officials bureaucrats executives directors owners supervisors
`);
/** Who consists of such people, or is full of them. */
export const BODIES = set(`
  planning accounts procurement reception headquarters hq customs ticketing permits licensing marketing hr ministry police logistics
  planning boekhouding inkoop personeelszaken vergunningen loket balie spoorwegen ns hoofdkantoor administratie ict belastingdienst liga provincie
  generation generatie youth jeugd union club ministry university agency tv telly radio hall authority trust federation media press vakbond bond ministerie universiteit stadhuis gemeentehuis omroep verzekeraar zorgverzekeraar waterschap media pers
  bestuur raad gemeente gemeenteraad college kabinet regering coalitie oppositie directie management team afdeling bedrijf organisatie partij politiek kamer commissie jury klantenservice redactie clubbestuur
  council board cabinet government coalition opposition management team department company organisation organization party committee jury parliament service club office place
`);

/** Endings of words for what somebody does or is: reviewer, hoofdarts, stadswachten. */
const ENDINGS =
  /..(?:ers?|ors?|ists?|m[ae]n|women|woman|people|persons?|ants?|cians?|eers?|crats?|folks?|ladies|lady|boys?|fans?|guys?|aars?|isten|anten|enten|eurs?|artsen|arts|mannen|meesters?|vrouwen|vrouw|baas|bazen|mensen|lui|sters?|logen|loog|grafen|graaf|erik|ariss?en|aris|iers?|juf|gasten|jongens?|meisjes?|wachten?|heer|heren|ouders|kinderen|jeugd|klanten|bewoners?|schap)$/;
/** So end others, too. */
const THINGS = set(`
  never after under other another whether rather either neither together however forever later longer further former shorter bigger better older younger faster stronger cheaper easier harder higher lower larger smaller greater earlier wider deeper brighter darker warmer colder louder quieter richer poorer newer nicer lovelier sooner fewer closer clearer cleaner smarter safer heavier lighter slower
  cleverer bitter silver wonder cover offer clever proper super hyper inner outer upper eager tender sober ginger pepper butter leather feather copper rubber timber lumber chamber member layer cluster gender
  groter kleiner langer korter sneller mooier slimmer duurder goedkoper zwaarder lichter harder zachter warmer kouder hoger lager ouder jonger drukker rustiger beter liever lekker zeker helder bitter zilver wonder tussen achter verder nader buiten binnen echter sommige dapper somber kosher zuiver altaar klaar gevaar bezwaar voorjaar najaar ieder iemand niemand daar waar alsnog

  boiler boilers cooker cookers freezer freezers heater heaters mower mowers mixer mixers paper papers letter letters number numbers computer computers printer printers weather water waters river rivers tower towers power order orders summer winter autumn dinner supper corner container containers server servers router routers scooter scooters poster posters sticker stickers trailer trailers
  september october november december quarter quarters counter newsletter newsletters chapter chapters matter matters border borders charger chargers helicopter helicopters laser filter filters shower showers flower flowers sweater sweaters trousers fever cancer disorder disaster disasters
  motor motors tractor tractors reactor sensor sensors door doors floor floors elevator factor factors error errors indoor outdoor colour colours color colors flavour flavours labour harbour humour rumour mirror mirrors vector terror horror author
  plant plants elephant elephants restaurant restaurants important constant grant grants want warrant pants instant distant relevant elegant current
  lists list mists fists exists consists insists ago van plan human ocean german roman
  kamer kamers water wateren weer zomer winter nummer nummers papier papieren klooster venster vensters poster koffer letter letters meter meters kilometer teller tellers emmer hamer later beter verder eerder elder ander anders zonder onder over boven wonder minder meer
  kwartier manier manieren dier dieren plezier bier vier vuur uur buur natuur cultuur muur kleur kleuren deur deuren bureau humeur voorkeur akker bakker lager leger honger vinger vingers spijker keer boter peper suiker september oktober november december
  landschap wetenschap gereedschap vriendschap maatschap eigenschap gezelschap boodschap ruimte computer printer scanner laser trailer container restaurant restaurants krant kranten olifant olifanten diamant plant planten kant kanten
  moment document documenten momenten evenement evenementen cent procent talent patent element elementen monument monumenten festival event events parlement
  hond honden kat katten
`);
/** Shorter words tell too little by their endings, in letters. */
const SHORTEST = 5;

/** Of the words above, those that point at anything. */
const POINTING = set('die dat het that u it place');

/** Who is meant, whoever it may be. */
const ANYBODY = set(
  'scheids intern interns trainee trainees apprentice apprentices clerk clerks lifeguard lifeguards columnist stagiair stagiairs secretaresse verpleegster wie iedereen diegene diegenen degene degenen mensen ouders whoever anyone anybody everyone everybody people those parents kids men women lads ge gij hun hen him them',
);

/** Whether a word names people, a body of people or somebody. */
export function isPerson(word: string): boolean {
  if (POINTING.has(word)) return false;
  if (PEOPLE.has(word) || GROUPS.has(word) || BODIES.has(word) || ANYBODY.has(word)) return true;
  return word.length >= SHORTEST && !THINGS.has(word) && ENDINGS.test(word);
}
