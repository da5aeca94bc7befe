/** The Dutch words that no rule makes: common irregular plurals and strong verbs (ANS, chapters 2 and 3). */

/** By the end of the word, so that compounds have them, too. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  heid: 'heden',
  stad: 'steden',
  lid: 'leden',
  schip: 'schepen',
  kind: 'kinderen',
  weg: 'wegen',
  dag: 'dagen',
  bedrag: 'bedragen',
  verslag: 'verslagen',
  oorlog: 'oorlogen',
  glas: 'glazen',
  gebed: 'gebeden',
  gat: 'gaten',
  pad: 'paden',
  spel: 'spelen',
  slot: 'sloten',
  medium: 'media',
  museum: 'musea',
  centrum: 'centra',
  criterium: 'criteria',
  idee: 'ideeën',
  knie: 'knieën',
};

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Borrowed words in -ing, whose plural has -s; that of a Dutch one has -en. By the end of the word. */
export const BORROWED_ING = list('briefing camping holding meeting parking planning ranking rating setting');

/** Nouns in -en that are one thing: most others are a plural already, or a verb. By the end of the word. */
export const SINGULAR_EN = list(`
  deken examen gegeven haven inkomen jongen keuken kussen laken leugen molen oven reden regen schrijven teken
  toren varken verlangen vermogen vertrouwen voornemen wagen wapen
`);

/** Common nouns that are spelled alike in Dutch and English, and inflected as in each. */
export const ALSO_ENGLISH = list(`
  accent agent argument arm aspect bank bed bus club concept concert conflict contact contract district document effect
  element experiment factor film hand instrument kind land man model moment motor norm object park patent pen plan
  president product project restaurant ring sector stem storm student talent test transport week wet wind
`);

/** Prefixes that take the place of ge- in a participle. */
export const PREFIXES = ['be', 'er', 'ge', 'her', 'ont', 'ver'] as const;

/** Particles that part from some verbs (overgenomen) and not from others (overtuigd). */
export const EITHER = ['onder', 'over', 'voor', 'door', 'om'] as const;

/** Particles that part from their verb, the longest first. */
export const SEPARABLE = [
  ...['tegemoet', 'binnen', 'buiten', 'samen', 'terug', 'tegen', 'achter', 'onder', 'over', 'rond', 'voor', 'weg'],
  ...['door', 'neer', 'vast', 'open', 'bij', 'mee', 'toe', 'aan', 'uit', 'af', 'in', 'na', 'om', 'op'],
] as const;

/** By infinitive: stem, third person, past, past plural, participle. */
export const STRONG_VERBS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
  beginnen begin begint begon begonnen begonnen
  bewegen beweeg beweegt bewoog bewogen bewogen
  binden bind bindt bond bonden gebonden
  bijten bijt bijt beet beten gebeten
  buigen buig buigt boog bogen gebogen
  dwingen dwing dwingt dwong dwongen gedwongen
  genieten geniet geniet genoot genoten genoten
  klinken klink klinkt klonk klonken geklonken
  lijden lijd lijdt leed leden geleden
  lijken lijk lijkt leek leken geleken
  liegen lieg liegt loog logen gelogen
  meten meet meet mat maten gemeten
  raden raad raadt raadde raadden geraden
  scheiden scheid scheidt scheidde scheidden gescheiden
  schenken schenk schenkt schonk schonken geschonken
  scheppen schep schept schiep schiepen geschapen
  schieten schiet schiet schoot schoten geschoten
  schuiven schuif schuift schoof schoven geschoven
  slapen slaap slaapt sliep sliepen geslapen
  sterven sterf sterft stierf stierven gestorven
  strijden strijd strijdt streed streden gestreden
  treffen tref treft trof troffen getroffen
  vangen vang vangt ving vingen gevangen
  vechten vecht vecht vocht vochten gevochten
  verdwijnen verdwijn verdwijnt verdween verdwenen verdwenen
  vergeten vergeet vergeet vergat vergaten vergeten
  verliezen verlies verliest verloor verloren verloren
  vliegen vlieg vliegt vloog vlogen gevlogen
  wegen weeg weegt woog wogen gewogen
  werven werf werft wierf wierven geworven
  weten weet weet wist wisten geweten
  wijken wijk wijkt week weken geweken
  zingen zing zingt zong zongen gezongen
  zwijgen zwijg zwijgt zweeg zwegen gezwegen
  bieden bied biedt bood boden geboden
  blijven blijf blijft bleef bleven gebleven
  breken breek breekt brak braken gebroken
  brengen breng brengt bracht brachten gebracht
  denken denk denkt dacht dachten gedacht
  doen doe doet deed deden gedaan
  dragen draag draagt droeg droegen gedragen
  drijven drijf drijft dreef dreven gedreven
  dringen dring dringt drong drongen gedrongen
  drinken drink drinkt dronk dronken gedronken
  eten eet eet at aten gegeten
  gaan ga gaat ging gingen gegaan
  geven geef geeft gaf gaven gegeven
  grijpen grijp grijpt greep grepen gegrepen
  hangen hang hangt hing hingen gehangen
  helpen help helpt hielp hielpen geholpen
  houden houd houdt hield hielden gehouden
  kiezen kies kiest koos kozen gekozen
  hebben heb heeft had hadden gehad
  kijken kijk kijkt keek keken gekeken
  komen kom komt kwam kwamen gekomen
  kunnen kan kan kon konden gekund
  kopen koop koopt kocht kochten gekocht
  krijgen krijg krijgt kreeg kregen gekregen
  laten laat laat liet lieten gelaten
  lezen lees leest las lazen gelezen
  liggen lig ligt lag lagen gelegen
  lopen loop loopt liep liepen gelopen
  moeten moet moet moest moesten gemoeten
  mogen mag mag mocht mochten gemogen
  nemen neem neemt nam namen genomen
  rijden rijd rijdt reed reden gereden
  roepen roep roept riep riepen geroepen
  schrijven schrijf schrijft schreef schreven geschreven
  slaan sla slaat sloeg sloegen geslagen
  sluiten sluit sluit sloot sloten gesloten
  snijden snijd snijdt sneed sneden gesneden
  spreken spreek spreekt sprak spraken gesproken
  springen spring springt sprong sprongen gesprongen
  staan sta staat stond stonden gestaan
  stijgen stijg stijgt steeg stegen gestegen
  treden treed treedt trad traden getreden
  trekken trek trekt trok trokken getrokken
  vallen val valt viel vielen gevallen
  vinden vind vindt vond vonden gevonden
  vragen vraag vraagt vroeg vroegen gevraagd
  werpen werp werpt wierp wierpen geworpen
  wijzen wijs wijst wees wezen gewezen
  willen wil wil wilde wilden gewild
  worden word wordt werd werden geworden
  winnen win wint won wonnen gewonnen
  zeggen zeg zegt zei zeiden gezegd
  zenden zend zendt zond zonden gezonden
  zetten zet zet zette zetten gezet
  zien zie ziet zag zagen gezien
  zitten zit zit zat zaten gezeten
  zoeken zoek zoekt zocht zochten gezocht
  `
    .trim()
    .split('\n')
    .map(list)
    .map(([infinitive = '', ...forms]) => [infinitive, forms]),
);
