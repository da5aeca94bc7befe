/** What organisations do: verbs by which it is seen that one acts. Written by hand for this project. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Infinitives; the English ones with their past tense where it is irregular. The Dutch forms come from the inflection. */
export const VERBS = {
  nl: list(`
    openen sluiten zoeken werven lanceren presenteren introduceren starten beginnen stoppen organiseren helpen steunen ondersteunen sponsoren investeren bouwen ontwikkelen leveren maken produceren verkopen kopen overnemen
    groeien verhuizen vieren bestaan werken zorgen bieden geven delen kondigen melden laten gaan komen staan willen kunnen zullen mogen moeten doen zien weten denken vinden geloven hopen verwachten verwelkomen nodigen vragen
    winnen krijgen ontvangen halen behalen bereiken verhogen verlagen verbeteren vernieuwen veranderen vervangen uitbreiden breiden trainen leren doneren schenken geven dragen kiezen besluiten beslissen tekenen
    ondertekenen sluiten verlengen houden blijven worden hebben zijn doen nemen zetten plaatsen planten rijden varen vliegen brengen publiceren schrijven lezen onderzoeken testen meten tellen volgen leiden sturen runnen
    beheren exploiteren onderhouden repareren renoveren restaureren installeren adviseren begeleiden verzorgen garanderen beloven streven bedanken feliciteren zoeken plannen verminderen besparen betalen verdienen
    wensen herdenken condoleren waarschuwen roepen danken groeten genieten vechten strijden luisteren spreken kijken verzamelen ondernemen pakken lopen betuigen bieden
    verduurzamen recyclen digitaliseren samenwerken deelnemen meedoen opleiden aannemen ontslaan stimuleren promoten vertegenwoordigen reageren antwoorden accepteren weigeren bevestigen ontkennen erkennen betreuren bezorgen verhuren huren
  `),
  en: list(`
    open close seek/sought hire recruit launch present introduce start begin/began stop/stopped organise organize help support sponsor invest build/built develop deliver make/made produce sell/sold buy/bought acquire
    grow/grew move celebrate exist work offer give/gave share announce report let/let come/came stand/stood want see/saw know/knew think/thought find/found believe hope expect welcome invite ask win/won get/got receive achieve reach
    raise lower improve renew change replace expand train teach/taught learn donate carry choose/chose decide sign extend hold/held stay become/became take/took put/put plant drive/drove sail fly/flew bring/brought publish
    write/wrote read/read research test measure count follow lead/led send/sent run/ran manage operate maintain repair renovate restore install advise guide care guarantee promise strive/strove thank congratulate plan/planned reduce save
    pay/paid earn recycle digitise digitize partner join employ promote represent respond answer accept refuse confirm deny acknowledge regret/regretted ship/shipped rent lease need provide serve aim continue create design host
    love look pledge wish mourn salute applaud honour honor remember apologise apologize enjoy suggest recommend warn urge call feel/felt fight/fought collect listen speak/spoke offer gather
  `),
} as const;

/** Irregular third persons and what we say instead; modals stay as they are. */
export const AUXILIARIES: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: {
    is: 'zijn',
    was: 'waren',
    heeft: 'hebben',
    had: 'hadden',
    wordt: 'worden',
    werd: 'werden',
    zal: 'zullen',
    zou: 'zouden',
    kan: 'kunnen',
    kon: 'konden',
    wil: 'willen',
    wilde: 'wilden',
    mag: 'mogen',
    mocht: 'mochten',
    moet: 'moeten',
    moest: 'moesten',
    gaat: 'gaan',
    ging: 'gingen',
    doet: 'doen',
    deed: 'deden',
    staat: 'staan',
    stond: 'stonden',
  },
  en: {
    is: 'are',
    was: 'were',
    has: 'have',
    had: 'had',
    will: 'will',
    would: 'would',
    can: 'can',
    could: 'could',
    may: 'may',
    might: 'might',
    must: 'must',
    should: 'should',
    shall: 'shall',
    does: 'do',
    did: 'did',
  },
};

/** Names for the organisation that are not its own. */
export const GENERIC = {
  nl: [
    'het bedrijf',
    'ons bedrijf',
    'de organisatie',
    'onze organisatie',
    'de onderneming',
    'onze onderneming',
    'de firma',
    'onze firma',
    'het concern',
    'ons concern',
  ],
  en: [
    'the company',
    'our company',
    'the organisation',
    'our organisation',
    'the organization',
    'our organization',
    'the firm',
    'our firm',
    'the business',
    'our business',
  ],
} as const;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Behind these the organisation is not the one who acts. */
export const PREPOSITIONS = set(`
  bij van voor naar met door aan op over tegen om zonder tot uit onder tussen in achter naast namens via volgens binnen buiten sinds dankzij per ten
  at of for to with by on about against from without until under between behind via within inside outside since like than around near through the a an het de een ons onze our your my mijn jouw
  team teams
`);
/** May stand between the organisation and its verb. */
export const BETWEEN = set(
  'today now also still already proudly recently just finally soon currently always never often gladly officially successfully happily again even only really ook nu weer dan hier daar vandaag morgen nog al graag zelf inmiddels onlangs eindelijk straks',
);
/** Words that are third persons and nouns in the plural: as verbs only before what no noun is followed by. */
export const BEHIND_VERB = set(
  'a an the our its their his her this that these those in on at to for with new two three four five more one from by as all every over into up out as people you us we',
);
/** Later in the sentence they speak of the organisation, too: then no change of one place is enough. */
export const REFERS_BACK = set('its it itself they their them zijn haar hun zich zichzelf ze');

/** A Dutch sentence that begins with one of these has the verb next, and then the one who acts. */
export const STARTS = set(`
  vandaag morgen gisteren nu ook daarom dus zo dan daarna binnenkort eindelijk inmiddels vanaf dit deze volgende komende vorige afgelopen sinds na met in op voor door bij om tijdens elk elke ieder iedere hier daar toch
  bovendien verder tegelijk natuurlijk jaarlijks maandelijks samen straks onlangs momenteel hiermee daarmee hierbij hierdoor daardoor waarom wanneer hoe wat waar en maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
`);
