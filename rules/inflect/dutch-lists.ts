/** What no rule of Dutch makes: irregular plurals, prefixes, particles, and words that go as others do (ANS, chapters 2 and 3). */

/** By the end of the word, so that compounds have them, too; several with spaces, the likelier first. */
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
  artikel: 'artikelen artikels',
  maatregel: 'maatregelen maatregels',
  middel: 'middelen',
  wortel: 'wortels wortelen',
  aardappel: 'aardappelen aardappels',
  blad: 'bladen bladeren',
  lied: 'liederen',
  volk: 'volken volkeren',
  goed: 'goederen',
  kleinood: 'kleinodiën kleinoden',
  god: 'goden',
  hof: 'hoven',
  graf: 'graven',
  staf: 'staven staffen',
  bad: 'baden',
  dak: 'daken',
  vat: 'vaten',
  hol: 'holen',
  gebrek: 'gebreken',
  bevel: 'bevelen',
  smid: 'smeden',
  gebod: 'geboden',
  icus: 'ici',
  catalogus: 'catalogi catalogussen',
  datum: 'data datums',
  stadium: 'stadia stadiums',
  podium: 'podia podiums',
  visum: 'visa visums',
  forum: 'fora forums',
  jubileum: 'jubilea jubileums',
  lyceum: 'lycea lyceums',
  idee: 'ideeën',
  knie: 'knieën',
};

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Borrowed words in -ing, whose plural has -s; that of a Dutch one has -en. By the end of the word. */
export const BORROWED_ING = list('briefing camping holding meeting parking planning ranking rating setting');

/** Verbs from English that keep the -e of theirs (Leidraad 12.3): hij liket, likete, heeft geliket. */
export const KEEPS_E = list(`
  biken browsen cachen coden daten deleten downgraden faden faken finetunen framen gamen hiken hypen leasen liken moven
  outplacen outsourcen pacen raten resizen saven scalen sharen skaten skypen stylen tapen timen traden tunen updaten upgraden
  upscalen writen
`);

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
