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
    bellen mailen sponsoren hechten betreuren verplaatsen verruimen beantwoorden acteren tonen laten leggen stellen voeren treden handelen hanteren bestrijden beschermen bewaken bewaren redden genezen behandelen verplegen onderwijzen stijgen dalen krimpen
    innoveren experimenteren onthullen vertellen zeggen schenken wijzen attenderen informeren verzoeken adviseren aanraden raden faciliteren coördineren regisseren programmeren exposeren vertonen spelen zingen optreden oefenen trekken wachten blikken kondigen stappen schakelen
    sluiten heropenen opwaarderen schrappen annuleren verschuiven uitstellen inzetten opstarten aftrappen afronden voltooien winnen scoren juichen treuren rouwen benadrukken onderstrepen waarderen respecteren koesteren
    breien koken bakken brouwen telen kweken oogsten malen persen drukken slijpen lassen verven schilderen metselen timmeren bezorgen vervoeren verschepen vernoemen eren huldigen bekronen belonen compenseren vergoeden betalen innen schuiven draaien
    voorzien voorkomen vermijden verbieden verplichten toestaan gunnen verstrekken verspreiden verhelpen herstellen oplossen afhandelen verwerken controleren inspecteren keuren certificeren bekijken beoordelen evalueren overwegen verkennen ontdekken uitvinden bedenken ontwerpen
    vernieuwen moderniseren transformeren integreren fuseren splitsen verzelfstandigen aanvaarden aanvragen overhandigen uitreiken ophalen inzamelen opvangen huisvesten herbergen ontvangen begroeten uitzwaaien onthalen zwaaien nemen houden
    zamelen reiken vangen voegen sluiten haken duiken lichten wekken rekenen tellen mikken richten focussen specialiseren onderscheiden profileren positioneren committeren verbinden binden knopen smeden hernieuwen beëindigen opzeggen dempen
    verduurzamen recyclen digitaliseren samenwerken deelnemen meedoen opleiden aannemen ontslaan stimuleren promoten vertegenwoordigen reageren antwoorden accepteren weigeren bevestigen ontkennen erkennen betreuren bezorgen verhuren huren
  `),
  en: list(`
    open close seek/sought hire recruit launch present introduce start begin/began stop/stopped organise organize help support sponsor invest build/built develop deliver make/made produce sell/sold buy/bought acquire
    grow/grew move celebrate exist work offer give/gave share announce report let/let come/came stand/stood want see/saw know/knew think/thought find/found believe hope expect welcome invite ask win/won get/got receive achieve reach
    raise lower improve renew change replace expand train teach/taught learn donate carry choose/chose decide sign extend hold/held stay become/became take/took put/put plant drive/drove sail fly/flew bring/brought publish
    write/wrote read/read research test measure count follow lead/led send/sent run/ran manage operate maintain repair renovate restore install advise guide care guarantee promise strive/strove thank congratulate plan/planned reduce save
    pay/paid earn recycle digitise digitize partner join employ promote represent respond answer accept refuse confirm deny acknowledge regret/regretted ship/shipped rent lease need provide serve aim continue create design host
    love look pledge wish mourn salute applaud honour honor remember apologise apologize enjoy suggest recommend warn urge call feel/felt fight/fought collect listen speak/spoke offer gather
    switch turn swap opt earn join cross climb double open treble bake pick knock push pull raise race skate row paddle jump hop step slow speed/sped warm cool heat light fuel charge load unload trade exchange license outsource insource automate computerise prepare await near celebrate dedicate act keep/kept say/said tell/told hand hear/heard stick/stuck put/put set/set cut/cut hit/hit let/let break/broke catch/caught deal/dealt draw/drew eat/ate fall/fell forget/forgot forgive/forgave hide/hid lay/laid lend/lent light/lit lose/lost mean/meant meet/met pay/paid ride/rode ring/rang rise/rose
    shine/shone show/showed sing/sang sleep/slept spend/spent spread/spread stick/stuck strike/struck swear/swore sweep/swept swim/swam tear/tore throw/threw understand/understood wake/woke wear/wore weave/wove withdraw/withdrew undertake/undertook overcome/overcame outgrow/outgrew rebuild/rebuilt foresee/foresaw uphold/upheld
    value believe treasure respect admire cherish strengthen commit/committed dedicate devote contribute adopt embrace champion back condemn reject oppose protest demand urge insist emphasise emphasize stress underline clarify explain stage perform exhibit screen broadcast stream program programme
    treat heal cure nurse rescue protect guard defend feed/fed clothe house shelter clean mend fix patch upgrade modernise modernize transform merge separate split/split integrate cooperate collaborate team join join celebrate mark toast kick roll scale double triple halve beat/beat top score record post
    close reopen relocate postpone cancel delay suspend resume restart relaunch rename rebrand retire scrap phase ban/banned allow permit grant award reward honour crown nominate appoint promote elect hire fire sack dismiss train coach mentor educate instruct
    deliver distribute supply stock sell bake brew cook grow harvest print weld paint forge craft mill press manufacture assemble engineer programme code develop research discover invent explore investigate examine inspect audit certify assess evaluate review consider monitor track map
    inform notify remind alert caution assure reassure insure refund compensate reimburse settle resolve solve handle tackle address process complete finish conclude wrap begin introduce unveil reveal showcase highlight demonstrate prove/proved debut exceed surpass outperform expand shrink/shrank
    gain attract draw retain reach touch inspire motivate empower enable engage encourage stimulate foster nurture cultivate boost drive spark ignite pioneer lead shape define redefine reinvent rethink/rethought
    fundraise crowdfund pour bring host entertain cater attend visit tour travel march walk dance play cheer root stand occupy own possess employ boast count depend rely specialise specialize focus concentrate excel
    regard regret deplore denounce distance confirm disclose decline refrain abstain vote consult negotiate campaign lobby petition sue appeal file register apply claim bid/bid tender prefer intend expect anticipate predict forecast project target
    mourn grieve remember commemorate salute welcome greet bid invite beckon extend express convey present owe wonder hesitate dare try strive struggle manage succeed fail survive thrive prosper flourish persist endure
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

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Behind these the organisation is not the one who acts. */
export const PREPOSITIONS = set(`
  bij van voor naar met door aan op over tegen om zonder tot uit onder tussen in achter naast namens via volgens binnen buiten sinds dankzij per ten
  at of for to with by on about against from without until under between behind via within inside outside since like than around near through the a an het de een ons onze our your my mijn jouw
  team teams
`);
/** May stand between the organisation and its verb. */
export const BETWEEN = set(
  'today now also still already proudly recently just finally soon currently always never often gladly officially successfully happily again even only really therefore hereby thus then warmly deeply strongly sincerely firmly truly later first both usually often sometimes regularly continuously increasingly actively simply clearly certainly definitely fully voluntarily ook nu weer dan hier daar vandaag morgen nog al graag zelf inmiddels onlangs eindelijk straks hierbij daarom immers echter dus vast gewoon',
);
/** Words that are third persons and nouns in the plural: as verbs only before what no noun is followed by. */
export const BEHIND_VERB = set(
  `a an the our its their his her this that these those in on at to for with new two three four five more one from by as all every over into up out as people you us we
  back forward after ahead beside behind down away off around together like goodbye farewell hello it both each any some no not nothing only who what how why when where if whether between against under through across along about everyone everybody anyone somebody nobody them him six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds dozens thousands several many another more most much of`,
);
/** Later in the sentence they speak of the organisation, too: then no change of one place is enough. */
export const REFERS_BACK = set('its it itself they their them zijn haar hun zich zichzelf ze');

/** A Dutch sentence that begins with one of these has the verb next, and then the one who acts. */
export const STARTS = set(`
  vandaag morgen gisteren nu ook daarom dus zo dan daarna binnenkort eindelijk inmiddels vanaf dit deze volgende komende vorige afgelopen sinds na met in op voor door bij om tijdens elk elke ieder iedere hier daar toch
  al alweer allereerst als wanneer zodra terwijl omdat doordat hoewel nadat voordat zolang toen mocht indien aangezien sindsdien intussen ondertussen tussen over tot onder boven achter naast langs rond rondom binnen buiten tegen uit van aan te ter ten tot via per zonder
  namens volgens dankzij wegens vanwege ondanks gedurende tijdens behalve naar gezien mede vanavond vanochtend vanmiddag vannacht overmorgen eergisteren zojuist net straks later vroeger ooit soms vaak meestal altijd nooit zelden opnieuw weer voortaan voorlopig uiteindelijk
  graag trots gelukkig helaas hopelijk misschien wellicht ongetwijfeld uiteraard vanzelfsprekend daarnaast daarbij daarvoor daarmee daarvan daarom hierom hiervoor hiervan hieraan zodoende immers echter evenwel kortom tenslotte ten slotte eerst ten tweede wie welke hoeveel
  jaar dagelijks wekelijks zomers 's ook zelfs alleen slechts bijna ruim meer zoveel
  bovendien verder tegelijk natuurlijk jaarlijks maandelijks samen straks onlangs momenteel hiermee daarmee hierbij hierdoor daardoor waarom wanneer hoe wat waar en maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
`);
