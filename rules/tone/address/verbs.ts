/** The verbs and small words by which it can be told how to say a clause in the other form of address. By hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const table = (pairs: string): Readonly<Record<string, string>> =>
  Object.assign(
    Object.create(null),
    Object.fromEntries(
      pairs
        .trim()
        .split(/\s+/)
        .map((pair) => pair.split('>')),
    ),
  );

/** Before u, and before je: verbs that change, or are known to stay. */
export const TO_INFORMAL = table(`
  bent>ben heeft>heb hebt>heb kunt>kun kan>kan wilt>wil zult>zul zal>zal mag>mag moet>moet zou>zou zoudt>zou was>was had>had kon>kon wilde>wilde mocht>mocht moest>moest vond>vond deed>deed ging>ging kwam>kwam zag>zag wist>wist las>las hield>hield gaat>ga weet>weet doet>doe staat>sta ziet>zie
  vindt>vind wordt>word houdt>houd zoekt>zoek komt>kom werkt>werk leest>lees krijgt>krijg gebruikt>gebruik denkt>denk kijkt>kijk belt>bel mailt>mail schrijft>schrijf neemt>neem geeft>geef hoort>hoor
  kiest>kies betaalt>betaal bestelt>bestel koopt>koop leert>leer maakt>maak speelt>speel stelt>stel stuurt>stuur vraagt>vraag woont>woon zit>zit meldt>meld rijdt>rijd reist>reis ontvangt>ontvang kent>ken wenst>wens proeft>proef
  begrijpt>begrijp herkent>herken bezoekt>bezoek deelt>deel draagt>draag eet>eet drinkt>drink gelooft>geloof hoeft>hoef let>let loopt>loop merkt>merk twijfelt>twijfel voelt>voel volgt>volg wacht>wacht
`);

/** The other way round. */
export const TO_FORMAL = table(`
  ben>bent heb>hebt kun>kunt kan>kunt wil>wilt zul>zult zal>zult mag>mag moet>moet zou>zou was>was had>had kon>kon wilde>wilde mocht>mocht moest>moest vond>vond deed>deed ging>ging kwam>kwam zag>zag wist>wist las>las hield>hield dien>dient hou>houdt spreek>spreekt lees>leest gebruik>gebruikt betaal>betaalt bestel>bestelt koop>koopt leer>leert maak>maakt speel>speelt stel>stelt vraag>vraagt kijk>kijkt schrijf>schrijft ga>gaat weet>weet doe>doet sta>staat zie>ziet
  vind>vindt word>wordt houd>houdt hou>houdt zoek>zoekt kom>komt werk>werkt krijg>krijgt denk>denkt neem>neemt hoor>hoort kies>kiest woon>woont zit>zit meld>meldt rijd>rijdt rij>rijdt reis>reist ontvang>ontvangt ken>kent wens>wenst proef>proeft
  begrijp>begrijpt herken>herkent hoef>hoeft merk>merkt twijfel>twijfelt voel>voelt
`);

export const PREPOSITIONS = set(
  'voor met van aan bij naar op over door tegen om zonder tot uit onder tussen in achter naast namens via volgens',
);
/** A clause begins with these; the one who acts comes next, or the verb at the end. */
export const CLAUSE_STARTS = set(
  'als dat of omdat zodat wanneer indien zodra terwijl hoewel waar wat wie hoe waarom welke die toen voordat nadat totdat mits tenzij en maar want dus waarin waarmee waarvoor waarop waarbij waarover',
);
/** In front of the verb these leave the one who acts behind it. */
export const ADVERBS = set(
  'hier daar dan nu ook zo waar wat hoe wanneer waarom morgen vandaag binnenkort straks daarom daarna eerst verder vanaf natuurlijk misschien en of maar dus hiermee daarmee hierbij online',
);
/** Forms of the second person that show je before them to be the one who acts. */
export const HERE = set(
  'bent hebt kunt kan wilt wil zult zal mag moet gaat weet doet staat ziet vindt wordt houdt zoekt komt krijgt denkt neemt hoort kiest woont meldt ontvangt kent was had kon zou wilde mocht moest hoeft leert',
);
/** No noun begins with these: je before them is no "your". */
export const NOT_A_NOUN = set(
  'het een de dit dat deze die niet ook er hier daar nog al wel eens even graag altijd nooit zelf ons mij me hem haar hen ze ik wij we iets iets niets niks alles wat te om voor met van aan bij naar op over door tegen zonder tot uit onder tussen in achter als of en maar nu dan vandaag morgen straks snel liever geen',
);
