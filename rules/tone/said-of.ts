/** Whether a word that scolds is said of people: fare dodgers are leeches, onze wethouder is een windvaan, lemmings, the lot of them. */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { type Ground, runsOn } from './ground.ts';
import { isMine } from './name-calling.ts';
import { BODIES, isPerson } from './people.ts';
import { SCOLDING } from './scolding.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that say what somebody is. */
const BEING = set(`
  is s are re was were zijn bent zijt waren blijft blijven bleek blijkt blijken lijkt remain remains become becomes became
  noem noemt noemen vind vinden call calls
`);
/** May stand between such a verb, or an article, and the name. */
const BETWEEN = set(`
  a an the een 'n n ne nen de het 't t just simply really truly basically nothing but still all both only such quite so too pure plain merely frankly clearly obviously literally such what
  gewoon allemaal echt daar maar toch ook nog nou wel allebei zo zo'n niets niks dan werkelijk domweg simpelweg eigenlijk pure puur ronduit duidelijk letterlijk zeker blijkbaar gewoonweg
  another yet nog weer stel stelletje bende zootje utterly totally completely absolutely bloody fucking damn very ongelooflijk ongelofelijk enorm hartstikke volkomen compleet totaal heel erg zeer
  ze zij hij jij je gij ge jullie they you he she him her them hem haar hen
  little old fat big great complete young real kleine oude dikke echte
  grootste biggest worst ergste first ultimate
`);
const BUNCHES = set('bunch pack lot load crowd gang shower herd flock nest');
/** Said of a person right before such a verb. */
const WHO = set('him hem he she they you hij zij ze jij je gij ge jullie u');
/** How far the subject may stand before the verb, in words. */
const REACH = 9;
/** How many words may stand between the verb and the name. */
const GAP = 5;
/** Names that people are called, and that are mostly something else: these must be said of somebody. */
const MOSTLY_LITERAL = set(`
  rund runderen kalf kalveren kip kippen pauw pauwen haantje haantjes slak slakken worm wormen wurm wurmen luis luizen wolf wolven draak monster monsters beest beesten gorilla gorilla's hond honden kat katten bok bokken geit geiten pad padden teek teken gans gansje gansjes zeug zeugen doos dozen schapen
  komkommer augurk bloemkool pompoen pruim vijg aardappel baksteen deurmat deurmatten krent krenten druif druiven dweil dweilen kameleon kameleons peuter peuters puber pubers baby baby's boer boeren boekhouder boekhouders klerk klerken keizer keizertje koninkje generaaltje sheriff toneelspeler nar narren beginneling beginnelingen
  dominee landloper landlopers komediant komedianten beul beulen barbaar barbaren primaat primaten extremist extremisten racist racisten fascist fascisten nazi nazi's agentjes hobbyist hobbyisten knutselaar knutselaars neanderthaler neanderthalers poppenkast mummie mummies fossiel fossielen farao tsaar maffia chagrijn chagrijnen adder adders ongedierte krokodil krokodillen mammoet mammoeten koekoek ekster eksters
  cow cows sloth sloths slug slugs tick ticks flea fleas louse lice jackal jackals crocodile crocodiles mule mules goose goat goats hog hogs chicken chickens jellyfish invertebrate invertebrates sponge sponges dog dogs monkey monkeys gorilla gorillas animal animals monster monsters predator predators piranha piranhas magpie magpies ostrich ostriches peacock peacocks shrew shrews cuckoo fat-cat
  chameleon chameleons weathervane weathervanes windsock swine doormat doormats diva divas gammon gammons relic relics fossil fossils witch witches tart tarts cad cads vandal vandals savage savages robot robots drone drones cog bot bots dummy dummies child children infant infants baby babies schoolboy schoolboys brick cabbage turnip potato potatoes pudding doughnut sausage gherkin crumpet rodent rodents
  menace menaces disgrace embarrassment joke waste liability stain windmill square bore mug mugs drip drips sap saps egg fraud frauds fake fakes zombie zombies vampire vampires ghoul gargoyle ogre rogue rogues racist racists fascist fascists nazi nazis extremist extremists hooligan hooligans minion minions tube tubes rocket wagon spanner spanners plank planks melt zoomer peasant knuppel knuppels hippie hippies serpent serpenten zwijn zwijnen hark harken ijspegel digibeet digibeten analfabeet analfabeten opportunist opportunisten hater haters henchman henchmen porker porkers dope dopes goof cheat cheats butcher bluffer bluffers peasants wrecker wreckers karen boomer boomers mole moles poodle poodles bulldog tortoise tortoises turkey turkeys gnat gnats mosquito mosquitoes scarecrow scarecrows
  mol mollen poedel poedels schildpad schildpadden ooievaar struisvogel struisvogels kalkoen kalkoenen mus mussen mug muggen bloedhond bloedhonden pitbull pitbulls kikker kikkers schoothond schoothonden
`);
/** Adjectives that scold where somebody is said to be so. */
const QUALITIES = set(`
  dom domme achterlijk gestoord laf lui gierig hypocriet arrogant verwaand incompetent lomp knettergek gewetenloos talentloos wereldvreemd onnozel corrupt geschift inhalig hebberig egoïstisch bekrompen kwaadaardig verknipt zelfingenomen
  clueless hopeless useless worthless shameless dim dense thick daft idiotic deranged unhinged demented mad insane lazy arrogant incompetent greedy selfish smug slimy sleazy evil pathetic ignorant illiterate cretinous backward crooked bigoted vile despicable inept small-minded narrow-minded
`);

/** Whether a name or an adjective needs somebody of whom it is said. */
export function needsSomebody(span: Span, ground: Ground): boolean {
  const word = ground.passage.text.slice(span.start, span.end).toLowerCase();
  return MOSTLY_LITERAL.has(word) || QUALITIES.has(word);
}

/** Whether somebody is said to be what stands at a place. */
export function isSaidOfPeople(span: Span, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  if (isMine(words, first) || isOfThing(words, last)) return false;
  if (isAddressed(words, first, last) || isAmong(words, first, last)) return true;
  if (BEHIND.test(text.slice(span.end, span.end + 24)) && !QUALITIES.has(words[first]?.exact ?? '')) return true;
  const from = beginning(words, first);
  if (isBehindVerb(words, first, from)) {
    const alone = QUALITIES.has(words[last]?.exact ?? '') && words[last]?.gap === ' ';
    if (alone && isNoun(words[last + 1])) return false;
    return isNamedBehind(words, last) || hasSubjectAround(words, first, from, ground);
  }
  return isTurnedRound(words, first, last) || isSecond(words, from, ground) || isAnswer(words, from, ground);
}

/** Whether somebody is said to be something of which the word at a place is the first: he is a slimy little toad. */
export function isToldOfSomebody(first: number, ground: Ground): boolean {
  const { words } = ground.passage;
  const from = beginning(words, first);
  return !isMine(words, first) && isBehindVerb(words, first, from) && hasSubjectAround(words, first, from, ground);
}

function isBehindVerb(words: readonly Word[], first: number, from: number): boolean {
  return from > first - GAP && isBeing(words, from - 1) && runsOn(words[from - 1]);
}

/** Before the verb, or between it and what is said: zijn jullie allemaal watjes. */
function hasSubjectAround(words: readonly Word[], first: number, from: number, ground: Ground): boolean {
  return words.slice(from, first).some(({ exact }) => WHO.has(exact)) || hasSubject(words, from - 1, ground);
}

/** Lemmings, the lot of them; mislukte agentjes, meer niet. */
const BEHIND =
  /^ (?:zijn|waren) (?:het|ze|jullie|die lui)\b|^,? (?:the (?:whole )?lot of (?:them|you)|every (?:last |single )?one of (?:them|you)|all of (?:them|you)[.!]|meer (?:is het|zijn het|zijn ze|is hij|is ze) niet|meer niet[.!]|that['’]?s what (?:they|he|she|you)|dat (?:zijn ze|zijn het|zijn jullie|ben je|is (?:hij|ze|zij)[.!]))/i;

/** A monster of a pumpkin. */
function isOfThing(words: readonly Word[], last: number): boolean {
  const [of, article, thing] = words.slice(last + 1, last + 4);
  return /^(?:of an?|van een)$/.test(`${of?.exact} ${article?.exact}`) && !isPerson(thing?.exact ?? '');
}

/** To whom thanks go, nothing bad is said: bedankt aan de gekken die om vijf uur opbouwden. */
const THANKING = /^(?:dank|bedankt|thanks?|hulde|respect|applaus|shout|shoutout|kudos|hats|petje|chapeau|liefde|love)$/;

/** To all the muppets who flew a drone, aan die ezels die. */
function isAddressed(words: readonly Word[], first: number, last: number): boolean {
  const before = words.slice(Math.max(0, first - 3), first).map(({ exact }) => exact);
  if (words.slice(Math.max(0, first - GAP), first).some(({ exact }) => THANKING.test(exact))) return false;
  return (
    /(?:^| )(?:to|for|dear|aan|voor|tegen|beste|lieve)(?: all)? (?:the|those|these|you|de|die|dat)$/.test(
      before.join(' '),
    ) && /^(?:who|die|dat)$/.test(words[last + 1]?.exact ?? '')
  );
}

/** On them sit people alone: the donkeys on the board. */
const PANELS =
  /^(?:the |our |this |de |het |onze |ons )?(?:board|council|committee|bench|panel|jury|stadhuis|ministerie|gemeentehuis|hoofdkantoor)\b/;

/** That quack off the telly, the snowflakes of the student union: with them, people are meant. */
function isAmong(words: readonly Word[], first: number, last: number): boolean {
  const [article, of, ...further] = [words[first - 1], ...words.slice(last + 1, last + 5)];
  const pointed = /^(?:that|those|these|die|dat|deze|diene)$/.test(article?.exact ?? '');
  if (!pointed && !/^(?:the|de|some)$/.test(article?.exact ?? '')) return false;
  if (words[last]?.gap !== ' ' || !/^(?:of|off|at|in|from|on|van|bij|in|op|uit)$/.test(of?.exact ?? '')) return false;
  // The clown on TV is one; that clown on TV is not.
  if (!pointed && /^o[np]$/.test(of?.exact ?? '') && !PANELS.test(further.map(({ exact }) => exact).join(' ')))
    return false;
  return further.some(
    ({ exact }, at) => further.slice(0, at).every(runsOn) && (BODIES.has(exact) || (pointed && isPerson(exact))),
  );
}

/** The place of the first word of what is said: of the article, or of the first adjective that scolds. */
function beginning(words: readonly Word[], first: number): number {
  let from = first;
  while (from > 0 && from > first - GAP) {
    const word = words[from - 1];
    if (!word || !runsOn(word)) break;
    // They are a bunch of lemmings.
    const ofMany = word.exact === 'of' && BUNCHES.has(words[from - 2]?.exact ?? '');
    if (!ofMany && !BETWEEN.has(word.exact) && !SCOLDING.has(word.exact)) break;
    from -= ofMany ? 2 : 1;
  }
  // A nasty little clown: one adjective of any kind behind the article.
  const [article, adjective] = [words[from - 2], words[from - 1]];
  if (article && adjective && /^(?:an?|een|ne|the|de)$/.test(article.exact) && runsOn(article) && runsOn(adjective))
    return beginning(words, from - 2);
  return from;
}

/** Before "zijn" they tell that it says whose: een van zijn honden. */
const PREPOSITIONS = set(
  'van met aan in op voor door bij uit om naar over tegen tussen achter onder en of dan als heeft hebben had hadden zet zette draagt droeg verloor vergat pakt pakte wie kwijt vond zag zoekt',
);

function isBeing(words: readonly Word[], at: number): boolean {
  const word = words[at]?.exact ?? '';
  return BEING.has(word) && !(word === 'zijn' && PREPOSITIONS.has(words[at - 1]?.exact ?? ''));
}

/** Behind an adjective a noun means that it belongs to that: they are thick walls. */
function isNoun(word: Word | undefined): boolean {
  return (
    word !== undefined && !/^(?:as|and|or|als|en|of|om|to|enough|genoeg|in|for|when|if|dat|that|te)$/.test(word.exact)
  );
}

/** Whether somebody stands before the verb in its sentence, or right behind it in front of the name. */
function hasSubject(words: readonly Word[], verb: number, ground: Ground): boolean {
  const start = ground.passage.sentenceAt(words[verb]?.start ?? 0)?.start ?? 0;
  const nearest = words[verb - 1];
  if (nearest && nearest.start >= start && WHO.has(nearest.exact)) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const word = words[at];
    if (!word || word.start < start) break;
    if (isPerson(word.exact)) return !isMine(words, at);
  }
  return false;
}

/** Wat ne kieken is diene schepen, another clown it is, een windvaan is hij. */
function isTurnedRound(words: readonly Word[], first: number, last: number): boolean {
  const [verb, ...subject] = words.slice(last + 1, last + 5);
  if (
    words[last]?.gap !== ' ' ||
    !verb ||
    !/^(?:an?|een|ne|nen|zo'n|another|what|such)$/.test(words[first - 1]?.exact ?? '')
  )
    return false;
  if (/^(?:is|zijn|was|waren)$/.test(verb.exact) && /^(?:an?|een|ne|nen|zo'n)$/.test(words[first - 1]?.exact ?? '')) {
    // Dat de scheids een blinde vink is.
    const before = words.slice(Math.max(0, first - 1 - GAP), first - 1);
    if (
      before.some(({ exact }) => /^(?:dat|als|omdat|of|hoe|wie)$/.test(exact)) &&
      before.some(({ exact }) => isPerson(exact))
    )
      return true;
  }
  if (/^(?:it|he|she|they)$/.test(verb.exact)) return /^(?:is|was|are|were)$/.test(subject[0]?.exact ?? '');
  return (
    /^(?:is|zijn|ben|bent|zijt)$/.test(verb.exact) && subject.some(({ exact }) => isPerson(exact) || WHO.has(exact))
  );
}

/** Het zijn allemaal watjes, die starters. */
function isNamedBehind(words: readonly Word[], last: number): boolean {
  const [article, ...named] = words.slice(last + 1, last + 5);
  return (
    words[last]?.gap === ',' &&
    /^(?:die|dat|deze|those|these|that|our|onze|de|the|al)$/.test(article?.exact ?? '') &&
    named.some(({ exact }) => isPerson(exact))
  );
}

/** The alderman is a fool and his spokesman a poodle: the verb is said once. */
function isSecond(words: readonly Word[], from: number, ground: Ground): boolean {
  const [subject, article] = [words[from - 1], words[from]];
  if (subject?.gap !== ' ' || !/^(?:an?|een|ne)$/.test(article?.exact ?? '') || !isPerson(subject.exact)) return false;
  const start = ground.passage.sentenceAt(subject.start)?.start ?? 0;
  const before = words.slice(Math.max(0, from - REACH - GAP), from - 1).filter((word) => word.start >= start);
  return (
    before.some(({ exact }) => /^(?:en|and|but|maar)$/.test(exact)) &&
    before.some(({ exact }) => /^(?:is|was)$/.test(exact))
  );
}

/** Our chairman? A peacock who turns up for the camera. */
function isAnswer(words: readonly Word[], from: number, ground: Ground): boolean {
  // Journalists? Scribbling hyenas.
  const further = /(?:ing|ende)$/.test(words[from - 1]?.exact ?? '') && words[from - 1]?.gap === ' ' ? from - 1 : from;
  const [asked, word] = [words[further - 1], words[further]];
  if (!asked || !word || !/\?/.test(asked.gap + ground.passage.text.slice(asked.end, word.start))) return false;
  return isPerson(asked.exact);
}
