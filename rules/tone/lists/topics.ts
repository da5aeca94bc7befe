/**
 * Subjects among which a listed word means what it says: a deep dive in the sea, a revolutionary army, dough that is rolled
 * out. Written for this project.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** By subject, the words that belong to it; `1848` stands for any year up to 1999. */
const SPORT = list(`
    runner runners throw thrown pitcher batter inning innings baseball softball bat catcher coach match referee goal goals league cup tournament disc frisbee player players striker keeper medal olympic race finish rugby cricket tennis
    sprint cyclist cyclists peloton training pitch opponent scored score points season championship champion
    loper honkbal softbal werper slag inning coach wedstrijd scheidsrechter doelpunt doelpunten competitie beker toernooi frisbee speler speelster spelers spits keeper medaille olympisch race finish rugby tennis renner renners
    wielrenner blad klim tegenstander gescoord punten seizoen kampioen kampioenschap voetbal hockey hockeydames heren dames tegenstander voetbalsters hockeyers judoka's schaatsen boks boksen boksschool bokser boksers ring judo karate kickboksen gym sportschool ronde rondes
    final finals semi semifinal semifinals quarter play-offs court courts volleyball basketball hockey fixture fixtures 
    finale finales kwartfinale sportveld voetbalveld 
  `);

/** Where Dutch sparren are no talks: a ring, or a wood. */
const TREES = list(`
  boom bomen den dennen kerstboom kerstbomen naalden hout meter bos bossen zaag zagen gekapt geveld snoeien geplant beuken eiken schors
`);

export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  water: list(`
    loodsboot loodsbootje bootje bootjes triathlon
    vuurtoren bultruggen bultrug lighthouse whale
    lessons swimmers swimming lanes water sea ocean reef wreck scuba diver divers diving snorkel snorkelling pool lake quarry metres fathoms submarine wetsuit cylinder lagoon island whale whales dolphin dolphins coast
    zee oceaan rif wrak duiker duikers duiken zwembad snorkelen meter diepte duikfles onderwater walvis walvissen dolfijn dolfijnen kust plas bassin duikbril zwemmen
    dive dives duikschool duikcursus diving tank buddy seal seals tide anchor ship ships boat boats ferry sail sails sailing harbour harbor skipper captain rowing rower oar oars fish wave waves beach bay 
    zeehond zeehonden windkracht schip schepen boot boten zeilboot zeil zeilen zeiler zeilers sloep eiland eilanden haven veerpont anker getij roeien roeiboot roeiers roeier riem riemen stuurman kapitein schipper baai vissen strand golf golven wad dijk garnalenkotter snorharen
  `),
  dredging: list(`
    water sloot sloten kanaal kanalen gracht haven havens vaart plas meer beek dijk kuub baggeraar baggeraars baggerboot schip schepen kraan slib oever oevers polder waterschap diep vaargeul rivier land bodem grond vijver singel
  `),
  wood: list(`
    plank planks wood wooden beam beams floor floorboard floorboards timber joist joists roof fence post posts deck frame window sill stairs apple apples tomato tomatoes egg eggs fruit leaf leaves compost tooth teeth log logs boat mast door doors shed
    plank planken hout houten balk balken vloer kozijn kozijnen dak dakgoot schutting paal palen dek raam trap appel appels tomaat tomaten ei eieren fruit blad bladeren compost kies kiezen boot mast deur
  `),
  calamity: list(`
    flood floods fire fires earthquake storm hurricane drought famine explosion shipwreck avalanche watersnood overstroming brand aardbeving storm orkaan droogte hongersnood ontploffing explosie schipbreuk dijkdoorbraak
  `),
  building: list(`
    toren torens kerk dakkapel
    milieustraat container containers sloop slopen gesloopt sloper beton bakstenen stenen kuub bouw bouwplaats afval recyclen gesorteerd sorteren aardbeving brug staal steiger pijler pijlers fundering gevel huis dak bouwvakkers bouwvakker architect kerktoren bom bommen bombardement oorlog
  `),
  clothes: list(`
    jas jassen ingang hal gang garderobe hoed hoeden paraplu paraplu's haak haken muts mutsen sjaal tas tassen kinderjassen
    coat coats hall hat hats umbrella jacket jackets
  `),
  money: list(`
    cheque cheques munt munten muntje biljet biljetten bankbiljet bankbiljetten papier aandeel aandelen postzegel postzegels vitrine museum veiling gulden guldens inflatie schat
    coin coins note notes banknote stamp stamps auction shares bond bonds inflation treasure
  `),
  history: list(`
    1848 war wars guard guards army armies tribunal council pamphlet pamphlets flag flags newspaper newspapers leader leaders soldier soldiers era period century centuries museum exhibition archive archives regime forces
    government movement party parties republic troops committee court song songs poet poets poster posters history historian novel general uprising king queen tsar independence slogan slogans thinker thinkers writer writers
    oorlog oorlogen garde leger tribunaal raad pamflet pamfletten vlag vlaggen krant leider leiders soldaat soldaten tijdperk periode eeuw eeuwen museum tentoonstelling expositie archief archieven regime troepen regering beweging
    partij partijen republiek comité lied liederen dichter dichters affiche affiches geschiedenis historicus roman generaal opstand koning koningin tsaar onafhankelijkheid leuzen strijder strijders schrijver denker
    bronze iron stone dig excavation excavations flint archaeologist archaeologists museum spears roman romans viking
    brons ijzertijd bronstijd opgraving opgravingen archeoloog archeologen romeinen vuursteen
  `),
  sport: SPORT,
  sparring: [...SPORT, ...TREES],
  rolling: list(`
    kunstgras hockeyclub gras graszoden grasmat asfalt tapijt turf
    dough pastry mat mats carpet carpets hose turf grass lawn blanket map paper paint rug cable hay banner awning plaster
    deeg bladerdeeg pizza taart mat matten yogamat tapijt loper slang haspel gras graszoden deken kaart papier behang vloerkleed kabel hooi spandoek zonnescherm verband slaapzak slaapmat
  `),
  electric: list(`
    solderen stekker stekkers
    pomp stroom kabel kabels accu accu's draad draden contact motor batterij batterijen stekker circuit spanning auto elektra elektricien elektriciteit weerstand zekering meter schakelaar lamp trafo
  `),
  fastening: list(`
    klimhal klimwand klimmen
    tent tenten haring haringen paal palen anker schip boot zandzak zandzakken fundering bodem muur gevel beton mast kade steiger
    moer moeren bout bouten schroef schroeven pin pennen ladder touw touwen lading klimmer klimmers klimmen ketting haak gordel slot kabel deur wiel ring
    huur huurder kamer woning sleutel flat appartement verhuurder euro terug betaald
  `),
  weather: list(`
    filmed filmbeelden gefilmd rescue piloot pilot dunes duinen luchtfoto aerial
    wind winds cyclist cyclists cycling bike flight plane pilot sailing boat sail rain storm km knots forecast weather fog
    wind fiets fietsen fietser fietsers vlucht vliegtuig piloot zeilen boot regen storm km windkracht weer mist fietstocht
    radar balloon birds bird aircraft landing airport mountain tower summit hill gulls geese kite motorbike
    vogels vogel ballon luchtballon luchthaven vliegveld landing helikopter toren berg piloten lesvlucht zweefvliegtuig ganzen vlieger
  `),
  road: list(`
    kettingzaag ketting
    hek slot hangslot tandwiel fietsketting kettingkast route rit motorrijders kites kite ridge gulls gull hawk buzzard bats swallows
    road roads rail rails train car cars bike wheels wheel tyre tyres traffic lane lanes bus driver bridge tunnel map hike trail route garage
    weg wegen auto fiets wielen wiel band banden verkeer rijbaan bus bestuurder brug tunnel kaart wandeling route garage
    metres metre ditch reverse gear steps football ball post locomotive caravan
    plane planes pilot runway airport queue train trains station platform tram trams stop stops motorway lorry truck parade march hikers hiker path paths walk walkers runners
    trein treinen station perron halte tram file snelweg vrachtwagen wandelaar wandelaars wandelen pad paden optocht versnelling ketting
  `),
  farming: list(`
    hoogwerker ladder ladders boomgaard peren kersen wheat barley tarwe gerst graan harvest oogst
    grain wheat maize corn farm farmer farmers fruit apple apples orchard tree trees ladder crate crates basket harvest garden branch branches feed cattle barley
    graan tarwe mais boer boeren boerderij fruit appel appels boomgaard boom bomen ladder kist kisten mand oogst tuin tak takken voer vee gerst peren kersen
    picker pickers branch ladders
    plukker plukkers ladders laagstam bijen
  `),
  school: list(`
    maths math physics chemistry statistics equation catapult hinge arm crowbar lever levers force weight plank school exam pupils fulcrum biology cell cells species forest marine river soil grammar grammatical verb verbs
    wiskunde natuurkunde scheikunde statistiek vergelijking katapult hefboom kracht gewicht school klas examen leerlingen biologie cel cellen soort soorten bos rivier bodem grammatica werkwoord werkwoorden
    nut nuts bolt bolts bar bars wrench spanner pipe handle handles jack screw screwdriver rope pulley plate
    moer moeren bout bouten stang pijp steel katrol sleutel
  `),
  stage: list(`
    act acts scene scenes lit circus clown clowns ward hospital children kids child theatre theater show stage carnival costume musical play plays role part film movie opera puppet puppets party juggler nose puppeteer
    circus ziekenhuis kinderen kind theater voorstelling show toneel carnaval kostuum musical rol speelt spelen film opera poppenkast feest jongleur neus sprookje kleuters
  `),
  animals: list(`
    farm zoo animal animals petting stable field hay barn sheepdog vet nest pond feather feathers dog cat horse horses tail fur paws
    boerderij kinderboerderij dierentuin dier dieren stal weiland hooi schuur dierenarts nest vijver veren hond kat paard paarden staart vacht poten wei ren kooi hok
  `),
  health: list(`
    patient patients disease disorder diagnosis hospital doctor doctors clinic treatment symptoms cancer virus infection hygiene therapy medical injury wound wounds stomach pain clinical paralysis
    patiënt patiënten ziekte aandoening diagnose ziekenhuis arts artsen behandeling symptomen kanker virus infectie therapie medisch letsel wond wonden maag pijn huisarts verlamming
  `),
  machine: list(`
    mm plug plugs screws
    tunnel tunnels drill drills machine machines engine steel metres well clay hole holes metro rock cutter lathe rig shaft
  `),
  computing: list(`
    code memory java javascript python bug bugs runtime server servers database query table tables excel spreadsheet compiler variable software filter filters column columns rows cells
    geheugen server servers database tabel tabellen spreadsheet variabele kolom kolommen rijen cellen filter filters
    wifi wi fi router routers cable cables fibre fiber internet laptop laptops streaming download upload megabit megabits mbit antenna radio frequency 
    kabel kabels glasvezel laptops antenne zender bestand bestanden
  `),
  blades: list(`
    knife knives blade blades trimmer scissors saw axe chisel plane scythe sharp sharpen whetstone glove gloves paper tool bench guillotine mower
    mes messen zaag bijl beitel schaar schaaf zeis scherp slijpen slijpsteen handschoenen papier snijmachine
  `),
  games: list(`
    lift lifts elevator escalator cables roltrap game games gamer castle boss dragon player players score lives coins console skin park parking garage deck floor stairs dungeon puzzle quiz
    spel spelletje kasteel draak speler spelers punten levens munten console garage parkeren verdieping trap puzzel
    card cards dealer blackjack poker kaarten
  `),
  nature: list(`
    marine forest river lake soil coral reef sea wetland dune dunes species birds insects fish plants biology nature heath peat bees pond mill recovered biodiversity pollination
    bos rivier bodem zee moeras duin duinen soorten vogels insecten vissen planten biologie natuur heide veen bijen vijver biodiversiteit waddenzee sloot
  `),
  sky: list(`
    night sky stars moon telescope clear lantern constellation bear astronomy sail sailor navigate planets
    tonight polaris dipper roof orion
    nacht hemel sterren maan telescoop helder sterrenbeeld sterrenwacht
  `),
  sewing: list(`
    sewing stitch stitching thread fabric cloth seam knitting record vinyl turntable compass gauge meter dial machine
    naaien naaimachine steek draad stof naad breien plaat platenspeler kompas
  `),
  fire: list(`
    fire fires brigade flood floods earthquake relief rescue insurance victims volunteers emergency crisis aid drill exercise plan evacuation donate donations fund red cross
    brand brandweer overstroming aardbeving hulp redding verzekering slachtoffers vrijwilligers noodhulp crisis oefening oefenen plan ontruiming doneren donaties fonds giro
  `),
  cooking: list(`
    pour oil bottle bottles jug decant
    bonen erwten linzen kikkererwten was wasgoed
    pan pans pot oven recipe sauce chilli chillies garlic onion onions lime tamarind ginger burger burgers kitchen chef cook cooks cooking grill steak meat beef pork lamb soup dish dinner menu tastes fries fertiliser fertilizer soil snow compost dough sugar salt flour
    koken kok recept saus ui uien knoflook vlees keuken bakken braden soep deksel pannen koekenpan ovenschaal gerecht kruiwagens stuur fiets fietsen tas tassen emmer emmers gereedschappen rollator suiker zout meel koffer lade kast gereedschap kruiwagen
  `),
  exercise: list(`
    climb climbs bike bikes cyclist cyclists cycling pedal pedals gear rpm runner runners row rowing swim swimmer swimmers marathon choir band song drummer bars cricket rugby stove candle
    archery arrow arrows bow bows darts rifle shooting sun cream volleyball 
    klim fiets fietsen versnelling hardlopen loper lopers roeien roeiboot roeiers zwemmen baantjes zwemmers marathon koor muziek lied schieten boogschieten stro jager jagers sprinter koor alt schietbaan pijl pijlen boog handboog darts roos kogel geweer kilometer kilometers
  `),
  heating: list(`
    cv ketel cv-ketel thermostaat radiator radiatoren waterzijdig warmtepomp verwarming installateur monteur monteurs vloerverwarming boiler kraan gas
  `),
  garden: list(`
    fence garden neighbour neighbours hedge dog cat cats kitten kittens shelter
    boxes box van painter kitchen lunch picnic tent suitcase suitcases
    tuin schutting buren buurman buurvrouw bal hond kat poes heg terras tent perceel landmeter landmeters bouwplaats grond
  `),
  space: list(`
    park parks tree trees residents street district hectare hectares playground bench benches gardens roof roofs estate page pages poster posters typography layout margin margins design font fonts column printer
  `),
  screens: list(`
    screen screens desk desks mouse keyboard cable cables hdmi inch file files folder icon patient
    bureau bureaus scherm schermen beeldscherm beeldschermen muis toetsenbord kabel kabels hdmi inch bestand bestanden meldkamer werkplek werkplekken
  `),
  music: list(`
    choir orchestra band piano violin guitar string strings tune
    koor orkest band piano viool violen gitaar gitaren snaar snaren klarinet hobo instrument instrumenten radio frequentie zender
  `),
};
