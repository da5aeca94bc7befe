/**
 * Whether always, everyone and their like are a claim on how things are (our lifts never break down, iedereen weet dat),
 * and not what people say of themselves, of once, or as advice.
 */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { type Clause, clauseAround } from './clause.ts';
import type { Ground } from './ground.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who speaks for more than himself. */
const OURS = set('we us our ours wij we ons onze');
/** Who speaks for himself, or of somebody. */
const PRIVATE = set(`
  i me my mine myself im ive ill he she him her his
  ik me mij mijn m'n mezelf mijzelf hij hem haar hun
`);
/** The reader: with us or ours in the clause, it is we who promise. */
const READER = set('you your u ur je jij jou jouw uw jullie');
/** No noun, so nothing that we could vouch for: it, that, there, this. */
const EMPTY_SUBJECTS = set(
  "iemand somebody someone it that this there they them het dat dit er ze zij they're it's he's",
);
const PAST = set(`
  having was were had did would could wished thought gave said knew went made came got left loved wanted used felt seemed took told meant heard saw kept lived worked
  waren werd werden hadden ging gingen kon konden zou zouden wilde wilden kwam kwamen dacht dachten zei zag stond bleef deed liet gaf nam
  vond wist leek bleek heette hield droeg sprak werkte woonde mocht mochten moest moesten
`);
const PERFECT = set('has have ve heeft hebben heb hebt');
/** Regular participles of both languages, and those of English that are not. */
const PARTICIPLE =
  /^(?:ge|ver|be|ont|her)\p{L}+(?:d|t|n)$|.ed$|^(?:been|had|done|made|seen|met|kept|left|lost|won|found|felt|gone|come|got|become|given|taken|known|shown|grown|built|sold|told|had|let|put|run|written|spoken|driven|eaten|begun|gehad|geweest)$/u;
/** What nobody can promise there is none of, or says that others are none of: geen enkel risico, honderd procent veilig. */
const PROMISED = set(`
  ander andere risico risico's klant klanten leverancier concurrent partij aanbieder bedrijf organisatie fout fouten storing storingen klacht klachten uitzondering twijfel probleem problemen excuus gevaar vertraging school team
  veilig zeker betrouwbaar tevreden gegarandeerd waterdicht effectief foutloos eerlijk transparant duurzaam natuurlijk succes garantie groen biologisch circulair
  safe sure certain reliable satisfied guaranteed effective secure accurate honest transparent success satisfaction natural green sustainable committed
`);
/** What is said of customers of whom nobody is left out. */
const CONTENT = set(`
  tevreden blij enthousiast dolblij gelukkig lovend aanraden terug happy delighted thrilled content pleased love loves adore recommend agree agrees trust back
`);
const TIMES = set(
  'day days time morning night week month year evening hour minute second moment weekend one summer winter',
);
/** Behind never they measure what happened, and claim nothing: never had so many, nog nooit zo druk. */
const MEASURING = set('so such before more this that again zo zoveel zulke eerder meer dit dat nog weer quite such');
/** What people feel: of theirs it is no claim. */
const FEELINGS = set(`
  try tries trying tried aim aims strive hopes proberen probeer probeert streven streef streeft hopen
  know weten delighted love loved like enjoy hope wanted want look looking lookout zoek thought dreamed wonder happy glad proud curious pleased grateful welcome
  hou houden blij trots benieuwd dankbaar welkom leuk fijn mooi gezellig lekker graag zin genieten hopen
`);
/** What follows it and that where they are no articles. */
const VERBS = set(
  'is are was were s will would can could has had does did may might must should zijn was waren wordt worden blijft blijven gaat gaan komt kan kunnen zal zou heeft had mag moet blijkt lijkt voelt maakt geeft gebeurt lukt feels makes seems looks happens goes gets',
);
/** Behind the first word of a sentence they make a slogan of always; a verb makes it advice. */
const SLOGANS = set(`
  on available fresh open there ready free close nearby the at in up safe reliable first ahead connected honest right within delivered a 24
  bereikbaar beschikbaar vers open klaar gratis dichtbij de het op in bij binnen veilig betrouwbaar voorop eerlijk een vooraan raak snel goedkoop online actueel
`);
/** Verbs behind everyone and no one that say what all people are like; in Dutch before them, too. */
const OPINIONS = set(`
  knows loves wants needs agrees likes hates thinks believes understands says cares deserves wins benefits dreams struggles expects prefers trusts listens reads does uses remembers gets beats compares buys
  weet wil kent houdt vindt snapt gelooft denkt zegt verdient begrijpt profiteert droomt doet leest luistert gebruikt onthoudt koopt wint betwijfelt klaagt mist trapt
`);
/** Who begins with them gives advice: laat nooit een pan op het vuur staan. */
const IMPERATIVES = set(`
  let make keep leave put take use ask be go do say wear check bring drink eat give read write turn close open lock wash rinse store stay think remember test trust
  laat doe ga geef gebruik zet leg neem houd hou koop vergeet zeg bel open sluit spoel drink eet fiets rij rijd zwem meng gooi steek stop kies vraag wacht check controleer deel stuur mail blijf loop trek pak was bewaar lees schrijf draag plaats
  vertrouw test denk kijk luister werk begin maak breng haal snij snijd kook bak vul schud meld betaal teken klik
`);
const WHO_ALL = set('everyone everybody iedereen eenieder');
const WHO_NONE = set('nobody niemand one');

/** Whether the phrase at a place claims something without exception. */
export function isClaim(span: Span, ground: Ground): boolean {
  const phrase = ground.passage.text.slice(span.start, span.end).toLowerCase();
  const clause = clauseAround(span, ground);
  const around = [...clause.before, ...clause.after].map(({ exact }) => exact);
  if (around.some((word) => PRIVATE.has(word) || PAST.has(word))) return false;
  const perfect = isPerfect(around);
  if (/^(?:no other|geen andere?)$/.test(phrase))
    return !perfect && span.start === ground.passage.sentenceAt(span.start)?.start;
  const last =
    phrase
      .replace(/ (?:else|anders)$/, '')
      .split(' ')
      .at(-1) ?? '';
  if (WHO_ALL.has(last) || WHO_NONE.has(last))
    return (
      !asks(span, ground) &&
      !tellsOfMe(span, ground) &&
      isOpinion(clause, WHO_NONE.has(last), / (?:else|anders)$/.test(phrase), comparesWithUs(span, ground))
    );
  // It is for us impossible to come tells what somebody cannot do.
  if (/^(?:impossible|onmogelijk)$/.test(phrase)) return !perfect && isOurWay([...clause.before, ...clause.after]);
  if (/^geen \p{L}+er[e]?$/u.test(phrase) && /^er$/.test(clause.before[0]?.exact ?? '')) return !perfect;
  if (phrase === 'every single')
    return around.some((word) => OURS.has(word)) && !TIMES.has(clause.after[0]?.exact ?? '');
  if (/^all? /.test(phrase) && /o(?:ur|nze)$/.test(phrase))
    return praisesOurs(clause.after.slice(1).map(({ exact }) => exact));
  if (/^geen enkele?$|(?:procent|percent|per cent)$/.test(phrase))
    return around.some((word) => OURS.has(word)) || PROMISED.has(clause.after[0]?.exact ?? '');
  if (/^(?:the|de|het) /.test(phrase)) return speaksOfAnybody(clause, around);
  if (/^(?:elke?|iedere?|alle?|every|any) /.test(phrase)) return around.some((word) => OURS.has(word));
  if (!/^(?:always|altijd|never|nooit)$/.test(phrase))
    return !perfect && (/^(?:no |nowhere|nergens|absolu)/.test(phrase) || around.some((word) => OURS.has(word)));
  return isRule(clause, /^n/.test(phrase), ground, span);
}

/** Al onze klanten zijn tevreden: not, all our customers get a calendar. */
function praisesOurs(said: readonly string[]): boolean {
  return said.some((word) => PROMISED.has(word) || CONTENT.has(word));
}

/** Has always been; but not, they have time. */
function isPerfect(around: readonly string[]): boolean {
  const from = around.findIndex((word) => PERFECT.has(word));
  return (
    around.includes('been') ||
    around.includes('geweest') ||
    (from >= 0 && around.slice(from + 1).some((word) => PARTICIPLE.test(word)))
  );
}

/** Bij ons onmogelijk, with us delays are impossible. */
function isOurWay(words: readonly Word[]): boolean {
  return words.some(
    ({ exact }, at) =>
      /^(?:bij|with|in|on|at)$/.test(exact) && /^(?:ons|onze|us|our)$/.test(words[at + 1]?.exact ?? ''),
  );
}

function asks({ start }: Span, ground: Ground): boolean {
  const sentence = ground.passage.sentenceAt(start);
  return ground.passage.text.charAt((sentence?.end ?? 0) - 1) === '?';
}

/** Nobody wanted to be last, so I volunteered. */
function tellsOfMe({ start }: Span, ground: Ground): boolean {
  const sentence = ground.passage.sentenceAt(start);
  return (
    sentence !== undefined && ground.passage.wordsIn(sentence).some(({ exact }) => exact === 'i' || exact === 'ik')
  );
}

/** How far a comparison may stand behind, in words. */
const COMPARED = 12;

/** Niemand bouwt zo snel als wij; no one knows tyres like we do. */
function comparesWithUs({ end }: Span, ground: Ground): boolean {
  const from = ground.wordAt(end - 1);
  const words = ground.passage.words.slice(from, from + COMPARED);
  return words.some(
    ({ exact }, at) => /^(?:als|zoals|dan|like|than|as)$/.test(exact) && OURS.has(words[at + 1]?.exact ?? ''),
  );
}

/** Of us, or of who is said to be so: Peerdal is the only one who. */
function speaksOfAnybody({ before }: Clause, around: readonly string[]): boolean {
  return around.some((word) => OURS.has(word)) || /^(?:is|are|zijn|blijft)$/.test(before.at(-1)?.exact ?? '');
}

/** Everyone knows, niemand leest: what all people are like. */
function isOpinion({ before, after, opening }: Clause, none: boolean, stressed: boolean, beatsAll: boolean): boolean {
  if (opening !== undefined || [...before, ...after].some(({ exact }) => READER.has(exact) || exact === 'of'))
    return false;
  const [next] = after;
  if (none && before.length === 0 && beatsAll) return true;
  const previous = before.at(-1);
  // Knows everyone, wil iedereen: Dutch puts the verb first.
  if (previous !== undefined && OPINIONS.has(previous.exact)) return before.length <= 2;
  if (next === undefined || before.length > 2) return false;
  return (
    OPINIONS.has(next.exact) ||
    (stressed && none && /[ts]$|en$/.test(next.exact)) ||
    (none && /^(?:can|kan|will|zal|hoeft|needs)$/.test(next.exact))
  );
}

/** Onze monteurs komen altijd op tijd: a rule that is said to hold. */
function isRule({ before, after, opening }: Clause, never: boolean, ground: Ground, span: Span): boolean {
  const { start } = span;
  const around = [...before, ...after].map(({ exact }) => exact);
  if (asks(span, ground) || around.slice(0, before.length + 4).some((word) => FEELINGS.has(word))) return false;
  const perfect = isPerfect(around);
  if (never && promises(around)) return true;
  if (perfect && (!never || after.some(({ exact }) => MEASURING.has(exact)))) return false;
  if (never && before.at(-1)?.exact === 'nog') return false;
  if (/^(?:if|when|als|wanneer)$/.test(opening ?? '') || IMPERATIVES.has(around[0] ?? '')) return false;
  if (around.some((word) => OURS.has(word))) return true;
  // Zaterdag staat er altijd een rij: what is there.
  if (!never && before.at(-1)?.exact === 'er') return false;
  // A prophecy: he will always be a legend.
  if (!never && around.some((word) => /^(?:will|zal|zullen)$/.test(word))) return false;
  if (isPersonal(span, ground)) return false;
  if (around.some((word) => READER.has(word)) || perfect || opening !== undefined) return false;
  const [subject] = before;
  if (subject === undefined)
    return isSlogan(
      after.map(({ exact }) => exact),
      never,
      ground,
      start,
    );
  if (EMPTY_SUBJECTS.has(subject.exact) && !isArticle(subject.exact, before[1]?.exact)) return false;
  // Thanks to the new pond, this street will never flood.
  const previous = ground.passage.words[ground.wordAt(subject.start) - 1];
  return previous?.gap === ',' || subject.start === ground.passage.sentenceAt(start)?.start;
}

/** You will never paint your fence again, je hoeft nooit meer te verven: what the reader is promised. */
function promises(around: readonly string[]): boolean {
  const has = (pattern: RegExp) => around.some((word) => pattern.test(word));
  return (
    around.some((word) => READER.has(word)) &&
    has(/^(?:again|meer|another)$/) &&
    has(/^(?:will|ll|need|have|hoeft?|zul|zult|zal|krijgt?|hebt?)$/)
  );
}

/** How far before it a word may show that a sentence is about its writer or reader, in words. */
const TOLD = 15;

/** My hustle is endless, that means it never stops: somebody talks of himself. */
function isPersonal({ start }: Span, ground: Ground): boolean {
  const at = ground.wordAt(start);
  const from = Math.max(at - TOLD, ground.wordAt(ground.passage.sentenceAt(start)?.start ?? 0));
  return ground.passage.words.slice(from, at).some(({ exact }) => PRIVATE.has(exact) || READER.has(exact));
}

/** Het kantoor is altijd open: no verb follows an article. */
function isArticle(word: string, next: string | undefined): boolean {
  return /^(?:het|dat|dit|that|this)$/.test(word) && next !== undefined && !VERBS.has(next);
}

/** Altijd binnen een uur: without anybody who acts. Always bring a coat is advice. */
function isSlogan([next = '']: readonly string[], never: boolean, ground: Ground, start: number): boolean {
  if (start !== ground.passage.sentenceAt(start)?.start) return false;
  return never ? /^(?:meer|again|late|out)$/.test(next) : SLOGANS.has(next);
}
