/** The Dutch forms of address: je and jij against u, as words. Closed classes (Algemene Nederlandse Spraakkunst 5.2, 5.5). */

export type Form = 'informal' | 'formal';

const FORMS: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(
    [
      'je',
      'jij',
      'jou',
      'jouw',
      'jouwe',
      'jullie',
      'jezelf',
      'jijzelf',
      'jouzelf',
      'jouwerzijds',
      'alsjeblieft',
      'asjeblieft',
      'alsjeblief',
    ].map((word) => [word, 'informal']),
  ),
  ...Object.fromEntries(
    ['u', 'uw', 'uwe', 'uzelf', 'uwer', 'uwerzijds', 'uzelve', 'alstublieft', 'alstublief'].map((word) => [
      word,
      'formal',
    ]),
  ),
};

/** The form that a word in lower case is of; please (alstublieft) is of one, too. */
export function formOf(word: string): Form | undefined {
  return Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
}

/** Sayings in which nobody is addressed. Written for this project. */
export const SAYINGS: readonly string[] = `
  het je van het, je ne sais quoi, je weet maar nooit, je weet het maar nooit, wat je geeft is wat je krijgt, wat je geeft krijg je terug,
  wat je zaait zul je oogsten, wat je zaait is wat je oogst, je kunt niet alles hebben, je kan niet alles hebben, je moet wat, je moet toch wat, je moet er maar opkomen,
  je zou bijna denken, je zou maar, je zal het maar, je zult het maar, dank je de koekoek, dat dank je de koekoek, je leeft maar één keer, je leeft maar een keer,
  zo oud als je je voelt, je bent zo oud als je je voelt, je bent nooit te oud om te leren, je bent wat je eet, van je familie moet je het hebben, van je hela, lang zul je leven, lang zal je leven,
  je moet er maar, moet je er maar, je moet ergens beginnen, je kunt het zo gek niet bedenken, je kunt er de klok op gelijkzetten, je hoort het vaker, zo zie je maar, zo zie je maar weer, zie je maar weer,
  daar doe je het voor, daar word je blij van, daar word je stil van, dat gun je iedereen, wat moet je anders, je doet wat je kunt, je roeit met de riemen die je hebt, je kunt een speld horen vallen, je kon een speld horen vallen, je kunt er niet omheen, kun je nagaan, moet je nagaan, je verwacht het niet, je maakt wat mee,
  je bent nooit uitgeleerd, je leert elke dag, daar zeg je wat, wat je zegt ben je zelf, je kunt niet in de toekomst kijken, je kunt het ijzer, als je pech hebt, je wordt er niet jonger op, je waant je, je waande je, ga er maar aan staan, dat verzin je niet, je verzint het niet, je weet wat je hebt, je had erbij moeten zijn,
  van je welste, je reinste, je zou er wat van krijgen, je hebt mensen en mensen, waar je mee omgaat, waar je mee omgaat daar word je mee besmet, je hebt van die dagen,
  het hart in je lijf, met je hart op je tong, op het puntje van je stoel, je haren te berge, je handen vol, met je mond vol tanden, een steek in je hart, de rillingen over je rug, tot je nek in het werk, je neus stoten, met je neus in de boter, in je eentje,
  op je hoede, op je lauweren, het schiet je maar te binnen, je bloedeigen, als je het mij vraagt, om je vingers bij af te likken, om je voor te schamen, je ware, je gaat het pas zien als je het doorhebt, heb uw naaste lief, eer uw vader en uw moeder
`
  .trim()
  .split(/,\s*/);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Behind these a large U is a letter, as in gate U and blok U. */
export const LETTERED = set(`
  gate hal vak lijn perron blok vitamine klas groep categorie type model variant bus tram poort pier zone rij niveau kamer zaal letter optie bijlage deel punt maat kolom sectie gebouw vleugel uitgang ingang spoor halte route dek
  parkeerdek verdieping tribune toren team serie versie klasse lokaal balie loket stand gang kavel veld plein terminal cluster medeklinker klinker
  platform hall section block row building line room entrance exit group class floor wing zone lane bay dock track plan option appendix tower
`);
/** Behind these a large U with a dot is the initial of a name. */
export const NAMED = set(`
  promotor copromotor professor prof hoogleraar doctor dokter dr drs mr ir ing arts mevrouw mevr meneer mijnheer heer dhr notaris meester juf collega burgemeester wethouder directeur minister dominee pastoor rector voorzitter lector docent schrijver
  schrijfster auteur architect kunstenaar dichter familie fam redacteur journalist advocaat rechter
`);
/** Beside these, u is the English you. */
export const ENGLISH_BEFORE_U = set(
  'thank thanks love miss see for to with hope wish if do did are can will would could should luv need want call tell told how why what when where because and but all both god bless cya c 4 2 about from of get give ask like than hate of before after',
);
export const ENGLISH_AFTER_U = set(
  'are r can will would should could have had guys all know think do did want need gotta got get were were going gonna make love like say said see so too and for in the my to that this know not never always better look',
);
/** Behind these, je is the French I. */
export const FRENCH_AFTER_JE = set('suis ne vous veux peux vais sais ai crois pense aime voudrais dois');
