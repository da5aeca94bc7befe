/**
 * What the Dutch passive needs to know of words. The strong verbs are those of the tables of the Algemene
 * Nederlandse Spraakkunst (2.3); the rest was written down by hand for this project.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WORDEN = set('word wordt worden werd werden');
export const ZIJN = set('ben bent is zijn was waren');
export const HEBBEN = set('heb hebt heeft hebben had hadden');
/** May stand between the participle and worden: gedaan moet worden. */
export const MODALS = set(
  'moet moeten moest moesten kan kunnen kon konden kunt zal zullen zult zou zouden mag mogen mocht mochten hoeft hoeven wil willen dient dienen gaat gaan te',
);
/** Behind these, zijn is the possessive. */
export const BEFORE_HIS = set(
  'aan in met voor van op bij naar over door uit om tegen al heeft had en na onder tussen zonder tijdens volgens',
);
/** A clause ends before these. */
export const BORDERS = set(
  'dat die als omdat zodat terwijl want maar waar waarom waarin waarbij waardoor waarmee waarna wie wat hoe toen dan hoewel tenzij mits zodra voordat nadat wanneer',
);
/** What may follow the participle; before anything else it belongs to a noun (een gewaardeerd lid). */
export const AFTER = set(`
  door in op voor van met bij naar aan om tot tijdens na sinds vanaf via over uit onder tegen binnen zonder volgens per als en of maar dan dat omdat
  worden werden wordt werd is zijn was waren te ter ten waar waarbij waarin waardoor waarmee zodat terwijl want tussen langs rond vandaag morgen gisteren
  vanavond vanmiddag vanochtend zoals wel ook eerst toen daar hier tegelijk opnieuw moet moeten kan kunnen zal zullen zou zouden mag mogen buiten boven
  de het een uw je jouw mijn onze ons hun haar dit deze u jullie hen iedereen
  nadat voordat sindsdien gedurende wegens vanwege dankzij ondanks behalve namens halverwege waarvan waarop en/of die nog geweest mits
`);

/** Participles of strong and irregular verbs. */
const STRONG = set(`
  bedorven bedrogen begonnen bevolen bewogen bezweken gebakken gebannen gebeden gebeten geblazen gebleken gebleven
  geboden gebogen gebonden geborgen gebracht gebraden gebroken gedaan gedacht gedoken gedolven gedongen gedragen
  gedreven gedrongen gedronken gedropen gedwongen gefloten gegaan gegeten gegeven gegleden geglommen gegolden
  gegoten gegraven gegrepen gehad gehangen gehesen geheven geholpen gehouden gehouwen gekeken geklommen geklonken
  gekloven geknepen gekocht gekomen gekozen gekregen gekrompen gekropen gekund gekweten gelachen geladen gelaten
  geleden gelegen geleken gelezen gelogen gelopen gemalen gemeden gemeten gemoeten gemogen gemolken genegen
  genezen genomen genoten geprezen geraden gereden geregen gerezen geroepen geroken geschapen gescheiden geschenen
  gescholden gescholen geschonden geschonken geschoren geschoten geschoven geschreden geschreven geschrokken
  geslagen geslapen geslepen gesleten geslonken geslopen gesloten gesmeten gesmolten gesneden gesnoten gesnoven
  gespannen gespeten gespleten gesponnen gespoten gespouwen gesproken gesprongen gesproten gestaan gestegen
  gestoken gestolen gestonken gestorven gestoten gestoven gestreden gestreken getogen getreden getroffen getrokken
  gevallen gevangen gevaren gevlochten gevlogen gevochten gevonden gevouwen gevraagd gevreten gevroren gewassen
  geweken gewend geweten geweven gewezen gewild gewogen gewonden gewonnen geworden geworpen geworven gewreven
  gewroken gewrongen gezegd gezet gezeten gezien gezocht gezoden gezogen gezonden gezongen gezonken gezopen
  gezouten gezwegen gezwollen gezwommen gezworen gezworven overleden verdwenen vergeten vergolden verloren
  verslagen verslonden verzwolgen
`);

/** Begins like a participle and is none: nouns, adjectives and adverbs. */
export const NO_PARTICIPLES = set(`
  geluid geld gezicht gebied gebiedt gerecht gedicht gewicht gevecht gebed gemoed gelid genot gebit gezant gerucht gehucht gedrocht geschut gewest geest gebaat gemeente gezond gevat geschikt gewoon gelijk
  gerust getal geweld geheugen geding gehakt gehalte geslacht gespuis getijde geraamte gedachte gelet gezet gevolgd gegund gepast geleid gent gert geert gerard bert
  beeld bericht bezit besluit beleid bestand bewind beest bed best bescheid bestuur belang belangrijk beter betreft bezoek bedrijf bereid beroemd bekend bewust bevriend behoud bedacht belast bewaard
  bruid bend beneden berouwd bord bocht
  verband verstand verkeerd verdriet verbod verzet verlicht vert vest verst verschil vertraagd verwant vervoer verliefd verkouden verstandig verband verdacht verplicht verward verzot
  ontbijt ontslag ontwerp ontbreekt ontstaat ontzet herfst hert held hemd hand herbergt erf ergst eerst errond
  ongeveer onderwijst overheid overeind voorbeeld voorraad onderhoud overzicht inzet uitzicht aanbod afstand achterstand toestand
  belabberd beroerd bekakt berooid berucht verrot verdomd
  verhalen vergaderingen besluiten gebieden gezinnen gegevens verleden bedoeld gelegen geleden
`);

/** With zijn these tell how something is, or that it has gone somewhere or become something: no passive. */
const STATES_AND_MOVES = set(`
  gegaan gekomen gebleven geweest geworden geboren overleden gestorven gebeurd gelukt mislukt gebleken gevallen vertrokken verdwenen verschenen ontstaan begonnen gestart gestopt geëindigd geslaagd gezakt
  gegroeid uitgegroeid gestegen gedaald toegenomen afgenomen verhuisd veranderd gewijzigd verbeterd verslechterd aangekomen afgelopen uitgereden weggereden gereden gelopen gevlogen gevaren gereisd gefietst gewandeld
  gerend geklommen gezwommen gevlucht ontsnapt ontwaakt opgestaan opgegroeid teruggekomen teruggekeerd teruggegaan teruggevonden doorgegaan meegegaan meegekomen langsgekomen langsgeweest binnengekomen ingestapt uitgestapt overgestapt
  opgestapt aangesloten afgestudeerd gepromoveerd getrouwd gescheiden verloofd genezen hersteld bevallen zwanger gegleden gekropen gesprongen gestrand vastgelopen uitgevallen afgevallen tegengevallen meegevallen opgevallen voorgevallen ingevallen
  omgevallen geschrokken geslonken gesmolten gestold bevroren gekrompen ontploft ontspoord gezonken opgedroogd verlopen voorbijgegaan vergaan verouderd verjaard verwelkt gewend verslaafd gehecht geneigd uitgekomen uitgeweken uitgerukt
  aangebroken ingegaan overgegaan opgelopen afgeweken bezweken gezwicht ontkomen voorgekomen opgekomen nagekomen bijgekomen bijgebleven overgebleven thuisgebleven weggebleven weggegaan toegetreden uitgetreden ingetreden afgetreden aangetreden teruggetreden
  geknapt gebarsten gescheurd geklapt gekapseisd ingestort geëxplodeerd ontglipt ontgaan ontvallen opgeknapt opgebloeid opgefleurd opgedoken ondergedoken weggesmolten ontkiemd ontloken gekiemd gerijpt gerot verrot verroest geroest vergeeld verbleekt verdord uitgedoofd gedoofd ingeslapen ontsproten bijgedraaid
  geëvolueerd gearriveerd geëmigreerd gemigreerd gefuseerd gepensioneerd gestegen geklonken vooruitgegaan achteruitgegaan doorgestroomd ingestroomd uitgestroomd doorgebroken losgebarsten uitgebroken afgebrand opgebrand verongelukt verdwaald verdronken gestikt bekomen
  geïnteresseerd benieuwd verheugd vereerd vereerde trots tevreden overtuigd verbaasd verrast ontroerd geraakt teleurgesteld opgelucht bezorgd gemotiveerd gedreven betrokken toegewijd vermoeid verveeld gefrustreerd geïrriteerd gestrest gespannen ontspannen geschokt aangeslagen aangedaan verliefd verloren
  gesloten geopend gevestigd gelegen gebaseerd gericht bedoeld bestemd geschikt gewenst gekwalificeerd bevoegd beperkt verbonden verwant gerelateerd gekoppeld afhankelijk onderverdeeld verdeeld samengesteld opgebouwd uitgesloten vrijgesteld verplicht verzekerd geslaagd gevuld bedekt omringd omgeven voorzien
  verkrijgbaar bereikbaar uitverkocht volgeboekt volgebouwd bezet bewolkt verlicht versierd gekleed aangekleed gewapend bewapend gekleurd gemengd gebogen gebroken kapotgegaan gewond verlamd verward verstandig beschaafd ontwikkeld geleerd geoefend ervaren getraind getalenteerd begaafd bevoorrecht gezegend toegestaan gewild
  geliefd gevreesd gerespecteerd beroemd bekend verslaafd gesteld bestand opgewassen afgeleid uitgerust uitgeput uitgeteld uitgeslapen uitgedroogd afgezaagd afgesproken klaargekomen gehuwd gehandicapt geadopteerd opgetogen opgewonden dolgelukkig verknocht bereid gebaat gediend gemoeid vergeten verdiend welverdiend
  aanbevolen inbegrepen gegarandeerd ontgoocheld aangewezen gerezen opgerezen verbijsterd verontwaardigd opgelaten verdeeld verstopt bewoond onbewoond bekeerd berucht gerust achterhaald ingenomen uitgegaan vertrouwd ingewikkeld uitgebreid verouderd doordacht doorgewinterd vertrouwd bedreven vervuld bezeten behept geroepen verwikkeld gespecialiseerd vertegenwoordigd meegenomen ingeburgerd geëngageerd gefocust gebrand gekant begaan gemeend
`);
/** Of these there is a passive, too: with the one who does it (door de burgemeester), or with the day on which it was done. */
export const DONE_BY = set(`
  geopend gesloten gestart gestopt gewijzigd veranderd verbeterd hersteld genezen samengesteld opgebouwd versierd verlicht ontwikkeld getraind aanbevolen toegestaan uitgesloten vrijgesteld verdeeld gekoppeld gebroken afgesproken
  geadopteerd bezet ingenomen vergeten aangewezen verzekerd gevuld bedekt aangekleed gekwetst beperkt gevestigd gericht bedoeld gewenst aangesloten getrouwd gescheiden opgenomen uitgerust voorzien bewapend gewaardeerd afgebroken
`);
/** Days and ways that tell that something was done then, and is not merely so. */
export const THEN = set(
  'gisteren eergisteren vanmorgen vanochtend vanmiddag vannacht gisteravond gistermiddag zojuist onlangs feestelijk officieel destijds',
);
/** Of these the day tells nothing: whoever is the subject did it (is gisteren gestopt). */
export const DONE_ALONE = set(
  'gestart gestopt gewijzigd veranderd verbeterd hersteld genezen gebroken vergeten aangesloten getrouwd gescheiden verzekerd uitgerust',
);
/** What goes somewhere or becomes something by itself, with whatever stands before it: meegelopen, binnengevallen. */
const MOVES = set(`
  gegaan gekomen gebleven gevallen gelopen gereden gevlogen gevaren gereisd gefietst gewandeld gerend geklommen gezwommen gesprongen gestapt gestegen gedaald gegroeid gezakt gekropen geslopen gestroomd gesneld gestormd
  gebleken gestort gestuiterd gestrand geland beland gevlucht gezonken gegleden gestrompeld gestruikeld geschaatst gezeild geroeid getuimeld gekanteld geweken getreden gekeerd
`);
/** Of these somebody else does it, though they are made of one of those: is aangevallen. */
const DONE_TO = set(
  'aangevallen aangevaren aangereden nagelopen ingereden omgereden ingevlogen overgevlogen overgevaren overgereden ingevaren afgereden',
);
/** Whether a participle with zijn tells of a move, or of how something is. */
export function isMoveOrState(participle: string): boolean {
  if (STATES_AND_MOVES.has(participle)) return true;
  return MOVES.has(participle.replace(PARTICLES, '')) && !DONE_TO.has(participle);
}
/** With worden these are no passive either. */
export const STATES = set(
  'geboren bekend verliefd verkouden gewend bereid bewust verslaafd geïnteresseerd benieuwd zwanger bevriend vermoeid verveeld beroemd geliefd gek verward verlegen bedacht',
);

const PARTICLES =
  /^(?:tegemoet|bijeen|binnen|buiten|samen|terug|tegen|achter|onder|overeen|over|rond|voort|voor|weg|door|neer|vast|open|bij|mee|toe|aan|uit|af|in|na|om|op|klaar|los|kwijt|plaats|schoon|stop|thuis|tekort|vol|vooruit|vrij|waar|goed|deel|bekend|beschikbaar|dicht|groot|hoog|droog|stil|tentoon|teweeg|teleur|ten|door|lang|leeg|kapot|gelijk|gade|gevangen|herop|heruit|her|veilig|schoon|wijd)(?=ge|be|ver|ont|her|er)/;
/** Ends of compounds that are nouns, whatever they begin with. */
const NOUN_ENDS =
  /.{4}(?:wereld|dienst|kist|kunst|lijst|post|raad|land|beeld|geld|veld|tijd|bord|hond|hand|mond|grond|avond|heid|stand|bod|stad|blad|brood|kant|punt|krant|kracht|recht|licht|macht|markt|tocht|vlucht|winst|kost|lust|rust|feest|fonds|pand|vrind|vriend|maand|band|rand|strand|brand|wind|kind|bond|staat|graad|draad|maat|plaat|straat|raket|budget|debat|kabinet|concert|gebied|gebouwd|niveau)$/;
const UNSTRESSED = /^(?:be|ver|ont|her|er)(?=.{3})/;
/** These take no ge- and are not told by their beginning. */
const WITHOUT_GE = set(`
  ondersteund onderzocht ondertekend onderhouden ondernomen onderbroken onderstreept onderschept onderschat onderscheiden ondervraagd ondervonden onderworpen onderwezen onderdrukt onderbouwd overtuigd overhandigd overwogen overtroffen overvallen overschat overschreden overreden
  overspoeld overstemd overmeesterd overwonnen voorkomen voorzien voorspeld voorafgegaan doorbroken doorstaan doorzocht doorkruist doorgrond doorlopen omringd omsingeld omschreven omarmd omheind omvat mishandeld misbruikt misleid misgund misverstaan mislopen miskend weerlegd weerhouden weerspiegeld weergalmd aanvaard
  aanbeden aanschouwd volbracht voltooid voldaan volhard achterhaald achtervolgd tegengesproken gewaardeerd
  heropend herrekend berekend verrekend ontkend herkend verkend erkend verleend ontleend beleend verwend bediend bewapend verzoend ondermijnd vernoemd beëindigd verdedigd
`);

/** Whether a word in lower case is a past participle: ge- and a weak or strong end, or be-, ver- and the like. */
export function isDutchParticiple(word: string): boolean {
  if (word.length < 5 || NO_PARTICIPLES.has(word)) return false;
  if (WITHOUT_GE.has(word)) return true;
  if (NOUN_ENDS.test(word) || /(?:be|ver|ont|her|er).+end$/.test(word)) return false;
  const core = word.replace(PARTICLES, '');
  if (NO_PARTICIPLES.has(core) && core === word) return false;
  if (core.startsWith('ge'))
    return (
      STRONG.has(core) ||
      (core.length > 4 &&
        /[^aeiou][dt]$|[aeiou]{1,2}d$|[aeiou]{2}t$|[aeiou]t$/.test(core) &&
        !/(?:heid|dt)$|schap|gings/.test(core))
    );
  const prefix = UNSTRESSED.exec(core)?.[0];
  if (!prefix) return false;
  if (STRONG.has(core) || STRONG.has(`ge${core.slice(prefix.length)}`)) return true;
  // By 't kofschip: bereikt is one, betaalt is not.
  return /(?:[kfspx]|ch)t$|(?:oe|[aeo]|i)t$|(?:cht|st|et)$/.test(core)
    ? !/dt$/.test(core)
    : /[^d]d$/.test(core) && !/heid$/.test(core);
}
