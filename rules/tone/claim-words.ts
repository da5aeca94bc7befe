/** Words that tell a claim on how things are from what people say of themselves, of once, or as advice: see claims.ts. Written for this project. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who speaks for more than himself. */
export const OURS = set('we us our ours wij we ons onze');
/** Who speaks for himself, or of somebody. */
export const PRIVATE = set(`
  i me my mine myself im ive ill he she him her his
  ik me mij mijn m'n mezelf mijzelf hij hem haar hun
`);
/** The reader: with us or ours in the clause, it is we who promise. */
export const READER = set('you your u ur je jij jou jouw uw jullie');
/** No noun, so nothing that we could vouch for: it, that, there, this. */
export const EMPTY_SUBJECTS = set(
  "iemand somebody someone it that this there they them het dat dit er ze zij they're it's he's",
);
export const PAST = set(`
  having was were had did would could wished thought gave said knew went made came got left loved wanted used felt seemed took told meant heard saw kept lived worked
  zagen vonden kregen kreeg namen gaven lieten deden stonden bleven hielden droegen spraken wisten zeiden leken reed reden liep liepen begon begonnen won wonnen zaten zat
  waren werd werden hadden ging gingen kon konden zou zouden wilde wilden kwam kwamen dacht dachten zei zag stond bleef deed liet gaf nam
  vond wist leek bleek heette hield droeg sprak werkte woonde mocht mochten moest moesten
`);
export const PERFECT = set('has have ve heeft hebben heb hebt');
/** Regular participles of both languages, and those of English that are not. */
export const PARTICIPLE =
  /^(?:ge|ver|be|ont|her)\p{L}+(?:d|t|n)$|.ed$|^(?:been|had|done|made|seen|met|kept|left|lost|won|found|felt|gone|come|got|become|given|taken|known|shown|grown|built|sold|told|had|let|put|run|written|spoken|driven|eaten|begun|gehad|geweest)$/u;
/** What nobody can promise there is none of, or says that others are none of: geen enkel risico, honderd procent veilig. */
export const PROMISED = set(`
  ander andere risico risico's klant klanten leverancier concurrent partij aanbieder bedrijf organisatie fout fouten storing storingen klacht klachten uitzondering twijfel probleem problemen excuus gevaar vertraging school team
  veilig zeker betrouwbaar tevreden gegarandeerd waterdicht effectief foutloos eerlijk transparant duurzaam natuurlijk succes garantie groen biologisch circulair
  safe sure certain reliable satisfied guaranteed effective secure accurate honest transparent success satisfaction natural green sustainable committed
`);
/** What is said of customers of whom nobody is left out. */
export const CONTENT = set(`
  tevreden blij enthousiast dolblij gelukkig lovend aanraden terug happy delighted thrilled content pleased love loves adore recommend agree agrees trust back
  recover recovers graduate succeed pass herstellen herstelt genezen slagen slaagt
`);
/** What never happened to us, where we boast: nog nooit een deadline gemist. */
export const FAILURES = set(
  'gemist klacht klachten geweigerd gefaald teleurgesteld vertraging fout fouten storing storingen verloren kwijtgeraakt gelekt mislukt complaint complaints missed leaked late cancelled failed delayed breakdown outage mistake mistakes error errors accident accidents refund',
);
export const TIMES = set(
  'day days time morning night week month year evening hour minute second moment weekend one summer winter',
);
/** Behind never they measure what happened, and claim nothing: never had so many, nog nooit zo druk. */
export const MEASURING = set(
  'so such before more this that again zo zoveel zulke eerder meer dit dat nog weer quite such',
);
/** What people feel: of theirs it is no claim. */
export const FEELINGS = set(`
  try tries trying tried aim aims strive hopes proberen probeer probeert streven streef streeft hopen
  delighted love loved like enjoy hope wanted want look looking lookout zoek thought dreamed wonder happy glad proud curious pleased grateful welcome
  hou houden blij trots benieuwd dankbaar welkom leuk fijn mooi gezellig lekker graag zin genieten hopen
`);
/** What follows it and that where they are no articles. */
export const VERBS = set(
  'is are was were s will would can could has had does did may might must should zijn was waren wordt worden blijft blijven gaat gaan komt kan kunnen zal zou heeft had mag moet blijkt lijkt voelt maakt geeft gebeurt lukt feels makes seems looks happens goes gets',
);
/** Behind the first word of a sentence they make a slogan of always; a verb makes it advice. */
export const SLOGANS = set(`
  on available fresh open there ready free close nearby the at in up safe reliable first ahead connected honest right within delivered a 24
  bereikbaar beschikbaar vers open klaar gratis dichtbij de het op in bij binnen veilig betrouwbaar voorop eerlijk een vooraan raak snel goedkoop online actueel
`);
/** Verbs behind everyone and no one that say what all people are like; in Dutch before them, too. */
export const OPINIONS = set(`
  knows loves wants needs agrees likes hates thinks believes understands says cares deserves wins benefits dreams struggles expects prefers trusts listens reads does uses remembers gets beats compares buys
  weet wil kent houdt vindt snapt gelooft denkt zegt verdient begrijpt profiteert droomt doet leest luistert gebruikt onthoudt koopt wint betwijfelt klaagt mist trapt
`);
/** Who begins with them gives advice: laat nooit een pan op het vuur staan. */
export const IMPERATIVES = set(`
  let make keep leave put take use ask be go do say wear check bring drink eat give read write turn close open lock wash rinse store stay think remember test trust
  laat doe ga geef gebruik zet leg neem houd hou koop vergeet zeg bel open sluit spoel drink eet fiets rij rijd zwem meng gooi steek stop kies vraag wacht check controleer deel stuur mail blijf loop trek pak was bewaar lees schrijf draag plaats
  vertrouw test denk kijk luister werk begin maak breng haal snij snijd kook bak vul schud meld betaal teken klik
`);
/** The same of many. */
export const GROUP_OPINIONS = set(
  'zitten hangen klagen sit stare complain moan know want love hate think believe lie lies steal cheat agree weten willen kennen snappen vinden denken geloven liegen liegt stelen graaien graait jokken',
);
/** Een betere werkplek bestaat niet, no better way. */
export const BETTER =
  /^(?:beter|mooier|sneller|veiliger|leuker|goedkoper|lekkerder|fijner|slimmer|makkelijker|gezelliger|verser)e?$|^(?:better|faster|safer|cheaper|easier|smarter|greener|stronger|finer|simpler)$/;
/** It always rains on our street party. */
export const WEATHER = /^(?:rains?|snows?|freezes|regent|sneeuwt|waait|vriest|stormt)$/;
export const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?|weekends?|evenings?|avonds|nachts)$/;
/** What always holds, whoever says it: facts of nature and of arithmetic. */
export const NATURE = set(`
  plus minus vacuum vacuüm sided zijden prime speed lichtsnelheid
  triangle triangles angle angles degrees sum square squares circle circles number numbers even odd prime gravity boils boil freezes freeze sun moon earth magnet magnets poles compass sunrise sunset sets rises tide tides molecules atoms electrons
  driehoek driehoeken hoek hoeken graden som vierkant cirkel getal getallen priemgetal zwaartekracht kookt koken bevriest zon maan aarde magneet kompas polen noorden oosten westen zuiden eb vloed moleculen atomen laagste punt lood water
`);
/** Who invites, thanks or wishes speaks to all, and claims nothing. */
export const ADDRESSING = set(`
  invite invites welcome welcomes thank thanks wish wishes ask asks hope congratulate greet remind
  nodigen nodigt verwelkomen verwelkomt bedanken bedankt danken dank wensen wenst wens vragen vraagt verzoeken hopen feliciteren groeten uitgenodigd
`);
/** What is so once, is no rule. */
export const ONCE = set(
  'today tomorrow tonight yesterday vandaag morgen vanavond gisteren vanmiddag vanochtend straks zojuist',
);
/** What may be so in full: a hundred per cent of a roof, of wool, of the votes. */
export const MEASURED = set(`
  bedekt katoen wol gerecycled gerecycleerd recycled cotton wool linen linnen electric elektrisch renewable hernieuwbaar wind zonne solar stroom energie plantaardig vegan vegetarisch biologisch organic of van covered turnout opkomst bezet staal steel plastic paper papier online remote thuis
`);
export const WHO_ALL = set('everyone everybody iedereen eenieder');
export const WHO_NONE = set('nobody niemand one');
