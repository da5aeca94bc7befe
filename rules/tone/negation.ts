/** What takes the edge off a listed word: "niet slecht", "almost always", "vreselijk leuk". */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { isBlameless } from './blameless.ts';
import type { ListedCategory } from './categories.ts';
import { isNoClaim } from './claim-limits.ts';
import { type Ground, runsOn } from './ground.ts';
import { isHarmless } from './harmless.ts';
import { isMine, isPart, isVerb } from './name-calling.ts';
import { isOfMyselfOrThePast } from './own-past.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that deny what follows, closed classes of both languages; "t" is what is left of don't. */
const DENIALS = set(`
  not no nothing nobody t cannot without hardly barely scarcely neither nor none never isnt arent dont doesnt didnt wasnt werent wont cant aint against stop avoid avoiding prevent preventing feared expected dreaded
  niet geen nooit zonder nauwelijks amper evenmin noch nergens niks niets niemand geenszins allesbehalve allerminst tegen voorkom voorkomen voorkomt nimmer vreesde verwachtte
`);

/** Two words that deny what follows: anything but boring, verre van slecht. */
const DENYING_PAIRS = set(
  'anything-but far-from verre-van opposite-of tegendeel-van tegenovergestelde-van less-than minder-dan',
);
/** Two words that only seem to: nothing but awful, niet alleen traag. */
const STRESSING_PAIRS = set(
  'nothing-but not-only not-just not-merely niet-alleen niet-enkel niet-slechts niets-dan niks-dan',
);

/** Words that leave room for exceptions. */
const SOFTENERS = set(`
  almost nearly practically virtually mostly usually often sometimes maybe perhaps about around hardly barely near as close seems seem feels like
  bijna haast vrijwel nagenoeg zowat praktisch meestal vaak soms misschien zo'n ongeveer nauwelijks amper zoals lijkt
`);

/** Words that turn the one before into "very", in both languages: what is so is no reproach. */
const QUALITIES = set(`
  goed goede mooi mooie leuk leuke lekker lekkere blij blije trots trotse benieuwd dankbaar dankbare grappig grappige gezellig gezellige lief lieve knap knappe knappe fijn fijne veel druk drukke snel snelle hard
  warm warme koud koude spannend spannende gaaf gave cool coole handig handige slim slimme interessant interessante tof toffe sterk sterke groot grote hoog hoge lang lange jong jonge nieuwsgierig enthousiast
  gelachen genoten gehuild geschrokken gemist verliefd zin honger dorst spijt zeer pijn jeuk lijkend lijkende ogend ogende geduldige ver dichtbij vaak weinig vroeg laat geboeid ontroerd ontroerend onder nuttig nuttige schoon schone zacht zachte gelukkig gelukkige aardig aardige dapper dappere vriendelijk vriendelijke origineel originele creatief creatieve gezond gezonde verstandig verstandige verslavend verslavende aanstekelijk aanstekelijke behulpzaam
  benieuwde graag geliefd populair populaire bijzonder bijzondere schattig schattige eenvoudig simpel makkelijk belangrijk geduldig mee moe hongerig
  bedankt jammer sorry gemist welkom verdrietig nieuwsgierig dankjewel
  good great nice happy proud grateful excited funny sweet cute lovely beautiful pretty fast hard hot cold cool clever smart interesting strong big high long young curious popular special easy simple important
  sorry busy talented impressive close early late much many
`);

/** What nobody can help: that a storm was terrible blames no one. */
const FATE = set(`
  day days night week month year felt feel feels feeling tummy stomach knee head back tooth teeth throat hangover wet morning journey trip loss shift
  dag dagen nacht week maand jaar voel voelt voelde voelden buik knie hoofd rug keel tand kater nat natte ochtend dienst
  storm storms weather rain wind cold heat snow winter flood floods fire fires accident accidents crash earthquake disease illness pain loss grief news war wars disaster disasters injury injuries cough flu cancer virus drought heatwave headache sea wound wounds
  storm stormen regen wind kou hitte sneeuw winter overstroming brand branden ongeluk ongelukken ongeval aardbeving ziekte pijn verlies verdriet nieuws oorlog oorlogen ramp rampen blessure hoest griep kanker virus droogte hoofdpijn gladheid mist watersnood
`);
/** What is said of it. */
const FATEFUL = set(`
  terrible horrible awful nasty horrid dreadful miserable horrendous vile hideous disastrous ghastly frightful
  saai saaie boring dull slow
  verschrikkelijk verschrikkelijke vreselijk vreselijke afschuwelijk afschuwelijke ellendig ellendige afgrijselijk rampzalig rampzalige catastrofaal
`);

const ARTICLES = set('a an the een de het');

/** Een doorbraak is het niet, a game changer it is not: right behind. */
const DENIED_BEHIND =
  /^(?:(?:is|was|zijn|waren|wordt|werd|noem ik|vind ik) (?:het|dat|dit|hij|zij|ze|die) (?:niet|geen|nog niet|zeker niet)|(?:kun|kan|kon|mag|zou|wil|hoef) (?:je|ik|u|men|jij|we) (?:het|dat|dit|hem|haar|ons|ze) (?:niet|geen)|(?:al )?(?:helemaal|zeker|bepaald|beslist|evenmin|ook) (?:niet|geen)|allerminst|geenszins|(?:it|this|that|they|we|he|she) (?:is|was|are|were|am) (?:not|no|hardly)|(?:it|this|that|they|we) (?:isn|wasn|aren|weren|ain) t|is (?:a big word|a strong word|not the word|too big a word|putting it strongly|een groot woord|te veel gezegd|overdreven))(?: |$)/;
/** What answers the question of the sentence before in the negative: is it revolutionary? No. */
const NO =
  /^\s*(?:(?:also|ook|nou|well|tja|ach|eh),? )?(?:no|nope|nee|neen|nah|niet|not|hardly|welnee|integendeel|niks van|think again|quite the opposite|on the contrary)\b/i;

/** How far a denial reaches, in words. */
const REACH = 3;

/** Whether the words before a match take it back, or leave room for exceptions where it leaves none. */
export function softened(category: ListedCategory, span: Span, ground: Ground): boolean {
  // An insult that is denied is still said, but for the word right before it.
  const near = category === 'absolutes' || category === 'insults';
  const before = wordsBefore(span, ground, REACH + 1).filter(({ exact }) => !near || !ARTICLES.has(exact));
  const reached = before.slice(0, near ? 1 : REACH);
  if (
    category === 'insults' &&
    (isMine(ground.passage.words, ground.wordAt(span.start)) || isPart(span, ground) || isVerb(span, ground))
  )
    return true;
  if (category !== 'jargon' && (DENIED_BEHIND.test(wordsBehind(span, ground)) || isAnsweredNo(span, ground)))
    return true;
  if (isOfMyselfOrThePast(category, span, ground)) return true;
  if ((category === 'insults' || category === 'absolutes') && isSaidOfNobody(span, ground)) return true;
  if (category === 'insults' && (isNotToBeCalled(span, ground) || isHarmless(span, ground))) return true;
  if (category === 'jargon') return isTalkedAbout(span, ground);
  if (category === 'absolutes' && (isOfNone(span, ground) || isNoClaim(span, ground))) return true;
  if (category === 'negativity' && (isTasteOfOthers(span, ground) || isBlameless(span, ground))) return true;
  if (denied(before, reached.length)) return true;
  return category === 'absolutes' && reached.some(({ exact }) => SOFTENERS.has(exact));
}

/** What is a KPI, the word synergy, we zeggen geen stakeholders meer: office words that are explained, or left out. */
const EXPLAINING =
  /(?:what(?:['’]s| is) (?:an?|the (?:word|term))|what (?:does|do)|wat is (?:een|het woord)|wat (?:betekent|betekenen)|(?:the|het|de|een|an?) (?:word|words|term|terms|woord|woorden|begrip|begrippen|jargon)|(?:no longer|never|don['’]t|do not|stopped|stop) (?:say|saying|use|using|write|writing)|(?:say|says|said|meant|means) no to|(?:zeggen|schrijven|gebruiken) (?:wij |we |hier )?(?:geen|niet|nooit)) $/iu;
const MEANING = /^ (?:mean|betekent|comes from|komt uit|stands for|staat voor|is (?:een )?jargon)\b/i;

/** Whether an office word is no more than talked about. */
function isTalkedAbout({ start, end }: Span, { passage }: Ground): boolean {
  const { text } = passage;
  const before = text.slice(passage.sentenceAt(start)?.start ?? 0, start);
  return EXPLAINING.test(before) || MEANING.test(text.slice(end, end + BEHIND));
}

/** How much behind an office word tells that it is explained, in UTF-16 units. */
const BEHIND = 20;

/** No one here is stupid, niemand is dom. */
function isSaidOfNobody(span: Span, ground: Ground): boolean {
  const [be, ...further] = wordsBefore(span, ground, REACH + 1);
  return (
    /^(?:is|are|was)$/.test(be?.exact ?? '') &&
    further.some(({ exact }) => /^(?:nobody|niemand|no|none|geen)$/.test(exact))
  );
}

/** No treatment works for everybody: who begins with none leaves room. */
function isOfNone({ start, end }: Span, { passage }: Ground): boolean {
  const sentence = passage.sentenceAt(start);
  const first = sentence && passage.firstWordIn(sentence);
  return (
    first !== undefined &&
    first.start < start &&
    /^(?:no|not|none|nothing|nobody|geen|niet|niets|niks|niemand)$/.test(first.exact) &&
    !/^(?:n|g)/i.test(passage.text.slice(start, end))
  );
}

/** Don't call our drivers jobsworths, noem een collega nooit een idioot. */
function isNotToBeCalled(span: Span, ground: Ground): boolean {
  const near = [
    ...wordsBefore(span, ground, CALLED),
    ...ground.passage.words.slice(ground.wordAt(span.end - 1) + 1, ground.wordAt(span.end - 1) + 3),
  ];
  return near.some(({ exact }) => CALLING.test(exact)) && near.some(({ exact }) => DENYING.test(exact));
}
/** How far such a verb stands from the name, in words. */
const CALLED = 8;
const CALLING =
  /^(?:call|calls|called|calling|noem|noemt|noemen|genoemd|noemde|uitmaken|uitgemaakt|uitmaakt|uitschelden)$/;
const DENYING = /^(?:t|not|never|stop|stopped|no|niet|nooit|geen|niemand|wie|verboden)$/;

/** He hates beetroot, mijn zoon heeft een hekel aan spruitjes: somebody else's likes and dislikes. */
function isTasteOfOthers(span: Span, ground: Ground): boolean {
  const said = ground.passage.text.slice(span.start, span.end).toLowerCase();
  return DISLIKING.test(said) && wordsBefore(span, ground, REACH).some(({ exact }) => OTHERS.test(exact));
}
const DISLIKING =
  /^(?:hates?|hated|haat|haatte|detests?|loathes?|dislikes?|heb een hekel aan|een (?:bloed)?hekel aan|hekel aan)/;
const OTHERS =
  /^(?:he|she|hij|zij|ze|zoon|zoontje|dochter|kind|kinderen|kleuters|kleinkinderen|man|vrouw|kat|hond|poes|opa|oma|moeder|vader|son|daughter|kids|children|toddlers|husband|wife|cat|dog|grandad|gran|mother|father|mum|dad|plants|planten)$/;

/** Is it a game changer? No. */
function isAnsweredNo({ start }: Span, { passage }: Ground): boolean {
  const { end } = passage.sentenceAt(start) ?? {};
  return end !== undefined && passage.text.charAt(end - 1) === '?' && NO.test(passage.text.slice(end, end + ANSWER));
}

/** How much of the next sentence tells an answer, in UTF-16 units. */
const ANSWER = 24;

/** Whether one of the nearest words denies what follows, alone or with the one before it. */
function denied(before: readonly Word[], reach: number): boolean {
  return before.some(({ exact }, at) => {
    const pair = `${before[at + 1]?.exact ?? ''}-${exact}`;
    if (DENYING_PAIRS.has(pair)) return at < Math.max(reach, 1);
    const stressed = STRESSING_PAIRS.has(`${exact}-${before[at - 1]?.exact ?? ''}`);
    // The t of 't is denies nothing.
    if (exact === 't' && !/n$/.test(before[at + 1]?.exact ?? '')) return false;
    return at < reach && DENIALS.has(exact) && !stressed;
  });
}

/** Whether a match only says "very" of something that is no reproach. */
export function praises(category: ListedCategory, { end }: Span, ground: Ground): boolean {
  if (category !== 'negativity' && category !== 'insults') return false;
  const last = ground.wordAt(end - 1);
  if (FATEFUL.has(ground.passage.words[last]?.exact ?? '') && isFate(ground, last)) return true;
  const next = ground.passage.words[last + 1];
  return ground.passage.words[last]?.gap === ' ' && next !== undefined && QUALITIES.has(next.exact);
}

/** Whether weather, an accident or the like stands near a word. */
function isFate({ passage }: Ground, at: number): boolean {
  const sentence = passage.sentenceAt(passage.words[at]?.start ?? 0);
  const around = passage.words.slice(Math.max(0, at - REACH - 2), at + 2);
  return around.some(({ exact, start }) => FATE.has(exact) && start >= (sentence?.start ?? 0));
}

/** The four words behind a stretch, of its sentence. */
function wordsBehind({ start, end }: Span, ground: Ground): string {
  const last = ground.passage.sentenceAt(start)?.end ?? 0;
  const at = ground.wordAt(end - 1);
  const behind = ground.passage.words.slice(at + 1, at + 5).filter((word) => word.end <= last);
  return behind.map(({ exact }) => exact).join(' ');
}

/** The words before a stretch, the nearest first, up to the start of the sentence, a comma or the like. */
function wordsBefore(span: Span, ground: Ground, count: number): Word[] {
  const { passage } = ground;
  const start = passage.sentenceAt(span.start)?.start ?? 0;
  const found: Word[] = [];
  for (let at = ground.wordAt(span.start) - 1; at >= 0 && found.length < count; at--) {
    const word = passage.words[at];
    if (!word || word.start < start || !runsOn(word)) break;
    found.push(word);
  }
  return found;
}
