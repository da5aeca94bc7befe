/** Signs that are taken for Latin letters. */

/**
 * By Latin letter the letters of other alphabets, and Latin ones of another make, that look the same. From Unicode's
 * confusables.txt (Technical Standard 39, version 10), those that a reader takes for the letter in running text: Cyrillic,
 * Greek, Armenian, Cherokee and Coptic, then Latin variants and small capitals, which generators of fancy text use. Of
 * letters in two sizes only those stand here that look alike in the size given: a Cyrillic В is a B, a в is not a b.
 */
const SHAPES: Readonly<Record<string, string>> = {
  a: 'аАαΑᎪɑᴀ',
  b: 'ВЬьΒᏏᏴʙ',
  c: 'сСϲϹᏟⲥⲤᴄ',
  d: 'ԁᎠᏧᴅ',
  e: 'еЕҽΕᎬᴇ',
  f: 'Ϝքꜰ',
  g: 'ԌցᏀᏳɡɢ',
  h: 'һНΗհᎻⲎʜ',
  i: 'іІꙇӀιΙᎥⲒɩɪ',
  j: 'јЈϳͿᎫᴊ',
  k: 'кКκΚᏦⲔᴋ',
  l: 'ӏᏞⳐʟ',
  m: 'мМΜϺᎷⲘᴍ',
  n: 'ΝոռⲚɴ',
  o: 'оОοΟσօՕⲟⲞᴏ',
  p: 'рРρϱΡᏢⲣⲢᴘ',
  q: 'ԛգզ',
  r: 'гᎡᏒʀ',
  s: 'ѕЅՏᏕᏚꜱ',
  t: 'тТτΤᎢⲦᴛ',
  u: 'υսՍᴜ',
  v: 'ѵѴνᏙᴠ',
  w: 'ԝԜѡաᏔᎳᴡ',
  x: 'хХχΧⲬ',
  y: 'уУүҮγΥᎩᎽⲨʏ',
  z: 'ΖᏃᴢ',
};

/** By look-alike its Latin letter, in lower case. To be applied before the text's case is folded: the size counts. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SHAPES).flatMap(([letter, shapes]) => [...shapes].map((shape) => [shape, letter])),
);

/**
 * By digit or sign the letters that it stands for in leetspeak, the likeliest first. Only within a word that has letters,
 * too: 4 is a number, P33rdal is not. From everyday use; no list was copied.
 */
export const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'li',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'l',
};
