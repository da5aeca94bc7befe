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
};

/** Prefixes that take the place of ge- in a participle. */
export const PREFIXES = ['be', 'er', 'ge', 'her', 'ont', 'ver'] as const;

/** Particles that part from their verb, the longest first. */
export const SEPARABLE = [
  ...['tegemoet', 'binnen', 'buiten', 'samen', 'terug', 'tegen', 'achter', 'onder', 'over', 'rond', 'voor', 'weg'],
  ...['door', 'neer', 'vast', 'open', 'bij', 'mee', 'toe', 'aan', 'uit', 'af', 'in', 'na', 'om', 'op'],
] as const;

const strong = (row: string) => row.trim().split(/\s+/);

/** By infinitive: stem, third person, past, past plural, participle. */
export const STRONG_VERBS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
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
  kijken kijk kijkt keek keken gekeken
  komen kom komt kwam kwamen gekomen
  kopen koop koopt kocht kochten gekocht
  krijgen krijg krijgt kreeg kregen gekregen
  laten laat laat liet lieten gelaten
  lezen lees leest las lazen gelezen
  liggen lig ligt lag lagen gelegen
  lopen loop loopt liep liepen gelopen
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
    .map(strong)
    .map(([infinitive = '', ...forms]) => [infinitive, forms]),
);
