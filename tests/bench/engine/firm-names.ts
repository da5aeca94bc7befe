/** Names of firms that nobody has, made as Dutch and English firms make theirs. */

import { type Random, randomFrom } from './random.ts';

const ONSETS =
  'b bl br d dr dw f fl fr g gl gr h j k kl kn kr kw l m n p pl pr r s sch sl sn sp st str t tr v vl w wr z zw';
const VOWELS = 'a aa e ee ei eu i ie ij o oe oo ou u ui';
const CODAS = 'd f g k l lf lm ln lp m mp n nd nk p r rd rg rk rm rn rst s st t x';
const ENDS =
  'beek berg brug burg dam dijk donk drecht gaard haven hoek horst hove kamp kerk land meer mond oord rode stein veld voort waard zijl bridge bury ford gate ham hurst ley mere stead thorpe ton well wick wood worth';
const BRANCHES =
  'Advies Afbouw Architecten Bakkers Beheer Bouw Coaching Consultancy Dakwerken Diensten Drukkerij Elektra Energie Facilitair Groen Hoveniers Installaties IT Juristen Koeltechniek Lifting Logistiek Makelaars Media Metaal Milieu Onderwijs Ontwerp Papier Recycling Reizen Schilders Software Staal Techniek Textiel Transport Uitgevers Vastgoed Verhuur Verzekeringen Water Wonen Zorg Analytics Bakery Capital Catering Dairy Design Engineering Farming Foods Freight Gardens Health Hotels Insurance Kitchens Labs Legal Logistics Marine Motors Packaging Plastics Printing Security Shipping Solutions Studio Systems Textiles Training Ventures';
const FORMS =
  'B.V.|BV|N.V.|V.O.F.|Groep|Holding|& Zonen|& Partners|en Zn.|Nederland|Ltd|Ltd.|Inc.|LLC|PLC|GmbH|Group|& Sons|& Co|International';
const BEFORE = 'Koninklijke|Stichting|Bakkerij|Van der|Van|De|Het|Royal|The|Café|Garage|Autobedrijf';

const words = (list: string) => list.split(/[ |]/);
const phrases = (list: string) => list.split('|');
const PARTS = { onsets: words(ONSETS), vowels: words(VOWELS), codas: words(CODAS), ends: words(ENDS) };
const BRANCH = words(BRANCHES);
const FORM = phrases(FORMS);
const FIRST = phrases(BEFORE);

function properName(random: Random): string {
  const syllable = () => random.pick(PARTS.onsets) + random.pick(PARTS.vowels) + random.pick(PARTS.codas);
  const written = syllable() + (random.chance(0.5) ? random.pick(PARTS.ends) : syllable());
  return written.slice(0, 1).toUpperCase() + written.slice(1);
}

function acronym(random: Random): string {
  return Array.from({ length: 3 + random.number(3) }, () => String.fromCharCode(65 + random.number(26))).join('');
}

function firmName(random: Random): string {
  const first = random.chance(0.12) ? `${random.pick(FIRST)} ` : '';
  const own = random.chance(0.03) ? acronym(random) : properName(random);
  const second = random.chance(0.08) ? `${random.pick(['-', ' & ', ' en '])}${properName(random)}` : '';
  const branch = random.chance(0.55) ? ` ${random.pick(BRANCH)}` : '';
  const form = random.chance(0.45) ? ` ${random.pick(FORM)}` : '';
  return first + own + second + branch + form;
}

/**
 * As many different names as are asked for, the same at each run: some of one word and some of several, with and without a
 * branch and a legal form, three in a hundred an acronym.
 */
export function firmNames(count: number): string[] {
  const random = randomFrom(20261122);
  const names = new Set<string>();
  while (names.size < count) names.add(firmName(random));
  return [...names];
}
