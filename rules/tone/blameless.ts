/**
 * Words that run something down, and blame nobody where they stand: what one once was or thought oneself, what others said and
 * were wrong in, what readers are told to be understood in, contests, titles, plays, history and suffering. Written for this
 * project.
 */

import type { Span } from '../text/spans.ts';
import type { Ground } from './ground.ts';

/** What stands before a finding in its sentence, the finding, and what stands behind it. */
interface Told {
  before: string;
  said: string;
  after: string;
  whole: string;
}

/** I used to be a terrible cook, ik vond mezelf een waardeloze spreker, my first pitch was a disaster. */
const ONCE =
  /\b(?:i|we) (?:used to|once|always) (?:be|think|find|hate|feel|thought|found)\b|\bi(?:['’]d| had)? (?:always |once |first )?(?:thought|believed|assumed)\b|\b(?:found|thought|considered|called) (?:myself|ourselves)\b|\b(?:mezelf|mijzelf|onszelf)\b|\bik dacht (?:altijd|vroeger|eerst|ooit)\b|\bvroeger (?:vond|dacht|was|haatte) ik\b|\bik (?:vond|was|haatte)(?: \p{L}+)? vroeger\b|\b(?:my|our|mijn|m['’]n|onze) (?:very )?(?:first|eerste|earliest|allereerste) \p{L}+(?: \p{L}+)?,? (?:was|were|waren|is|looked|leek|tasted|smaakte|sounded|klonk)\b/iu;
/** There is nothing wrong with a boring budget, er is niets mis met saai. */
const NO_HARM =
  /\b(?:nothing|niets|niks) (?:wrong|shameful|bad|mis|slechts|ergs|verkeerds)\b|\b(?:rather|sooner|better|liever|beter) (?:an? |een )?$|\b(?:no such thing as|bestaat niet|bestaan niet|far from|allesbehalve|verre van|anything but)\b/iu;
/** Who says that maths is boring, if you think budgets are dull. */
const DOUBTED =
  /^\P{L}*(?:(?:and |but |en |maar )?(?:who|wie|anyone who|anybody who|anyone that|those who|people who|everyone who|whoever|if (?:you|anyone)|als (?:je|u|iemand)|iedereen die|mensen die|wie er)(?: still| ever| nog| ooit| ook)? (?:says?|said|thinks?|thought|finds?|found|believes?|calls?|claims?|zegt|zei|denkt|dacht|vindt|vond|beweert|noemt|hates?|haat)|(?:vind|vindt|vond|denk|denkt|find|think|thought) (?:jij|je|u|jullie|\p{L}+ing|maths|history|science|\p{L}+en)) /iu;
/** Critics called it ugly, they told us that it was a stupid idea. */
const OF_OTHERS =
  /\b(?:they|some|people|critics|experts|everyone|everybody|many|others|neighbours|teachers|friends|visitors|reviewers|sommigen|critici|critics|mensen|velen|men|iedereen|anderen|buren|vrienden|kenners|deskundigen|recensenten|journalisten|the press|de pers|de krant)(?: \p{L}+){0,2} (?:said|called|thought|told|found|laughed|considered|deemed|warned|wrote|noemden?|noemde|vonden?|vond|zeiden?|zei|dachten?|dacht|riepen|schreven|schreef|waarschuwden|verklaarden)\b|\b(?:noemden|vonden|zeiden|dachten|riepen|noemde|vond|zei) (?:ze|critici|velen|men|mensen|sommigen|iedereen|de pers|de krant|de buren|kenners)\b|\bwas (?:once |first |long )?(?:called|considered|thought|deemed)\b|\b(?:werd|gold)(?: \p{L}+){0,2} (?:lang|ooit|eerst|vroeger) (?:gezien|beschouwd)?/iu;
const HATING = /^(?:hate|hated|loathe|loathed|detest|detested|despise|despised|haatte|haatten|verafschuwden)/i;
const HATERS =
  /\b(?:they|some|people|critics|everyone|many|others|audiences|who|those|if you|you|anyone|children|kids) $/i;

/** How frustrating for you; we understand that the delay is annoying; sorry for the poor reply. */
const KIND =
  /\b(?:we|i|wij|ik) (?:fully |do |can |well |really |wel |heel goed |heel )?(?:know|understand|realise|realize|get|appreciate|see|imagine|snap|snappen|begrijp|begrijpen|weet|weten|zien|kunnen ons voorstellen)\b(?! (?:not|niet|niets|niks|geen))|\b(?:snappen|begrijpen|weten) we\b|\b(?:must|moet) (?:have been|be|feel|zijn|geweest)\b|\bsorry (?:that|for|about|to|dat|voor|als|we|dit)\b|\b(?:apologi[sz]e|apologies|excuses|verontschuldig\p{L}*)\b|\bjammer dat (?:je|u|jullie)\b|\bsorry you\b/iu;
const FOR_YOU =
  /^[^.!?]{0,14}\b(?:for (?:you|everyone affected|those affected|all involved)|voor (?:u|jou|jullie|je(?=[,.!?]|$))|to (?:hear|read)|om te (?:horen|lezen)|(?:dat|that) (?:je|u|jullie|you))\b/iu;
/** You told us that the portal was confusing. */
const FEEDBACK =
  /^\P{L}*(?:(?:veel|many|some|sommigen|several|a lot|de|the|our|onze) )?(?:of |van )?(?:the |our |de |onze )?(?:you|u|jullie|je|residents|bewoners|klanten|customers|visitors|bezoekers|reizigers|passengers|parents|ouders|users|gebruikers|patients|patiënten|members|leden|readers|lezers|feedback)\b.{0,30}?\b(?:told|said|found|wrote|felt|feel|let us know|find|thought|complained|vond|vonden|vindt|zei|zeiden|schreef|schreven|weten|gaven aan|gaf aan|feedback|klaagden)\b|^\P{L}*feedback\b/iu;

/** The ugliest jumper wins a prize. */
const CONTEST =
  /\b(?:prize|prizes|prijs|prijzen|award|awards|contest|wedstrijd|competition|wins?|won|wint|winnaar|winner|trophy|medal|medaille|of the (?:week|night|day|month|evening|party|hackathon|quiz)|van de (?:week|avond|dag|maand|hackathon|quiz|middag)|jokes?|mop|moppen|grap|grappen|puns?|woordgrap|jumpers?|sweaters?|truien|\p{L}*trui|costumes?|kostuum|selling|verkochte|case|geval|enemy|vijand|nightmare|kept|sleeper)\b/iu;
const SUPERLATIVE = /(?:\bworst|[a-z]{2}est|[a-z]{2}ste)\b/i;

/** Where a book or a play is named: the play is called An Absolute Shambles. */
const TITLED =
  /\b(?:called|titled|entitled|named|heet|heette|heten|genaamd|getiteld|title|titel|book|boek|film|musical|podcast|song|roman|novel|album|play|toneelstuk|voorstelling|tentoonstelling|exhibition) (?=\p{Lu})(?:[\p{Lu}\d][\p{L}\d'’]*|(?:of|the|a|an|and|van|de|het|een|en|in|on|to|for|te|op)(?= ))(?: (?:[\p{Lu}\d][\p{L}\d'’]*|(?:of|the|a|an|and|van|de|het|een|en|in|on|to|for|te|op)(?= )))*/gu;
/** A farce in three acts; she plays a miserable landlady; the monster in the story. */
const STAGED =
  /\b(?:plays?|played|playing|speelt|speelde|spelen|vertolkt|portrays)(?: \p{L}+){0,4} $|\b(?:in|of|van|uit) (?:the|our|this|het|de|ons) (?:story|tale|film|book|play|panto|pantomime|musical|verhaal|boek|sprookje|stuk|toneelstuk|voorstelling|serie|series|game|spel)\b/iu;
const GENRE =
  /\b(?:farce|klucht|drama|tragedy|tragedie|soap|circus|comedy|pantomime|poppenkast|misery|horror|musical)$/i;
const OF_A_GENRE =
  /^,? (?:in (?:one|two|three|four|five|één|een|twee|drie|vier|vijf) (?:acts?|parts|bedrijf|bedrijven|delen)|about|over|by|door|voor kinderen|for (?:children|kids)|starring|speelt|opens|opent|with (?:real|live)|gespeeld|written|geschreven|uit \d|from \d)\b/iu;

/** What was long ago. */
const LONG_AGO =
  /\b1(?:[0-8]\d\d|9[0-5]\d)\b|\b(?:cholera|middeleeuw\p{L}*|medieval|victorian|loopgra\p{L}*|trench\p{L}*|eeuw|century|in those days|in die dagen|destijds|hongerwinter|bezetting|blitz)\b/iu;
/** What people suffer, and no service that they get. */
const SUFFERING =
  /\b(?:camps?|kamp|kampen|war|wars|oorlog\p{L}*|refugees?|vluchteling\p{L}*|floods?|flooding|overstroming\p{L}*|earthquake|aardbeving\p{L}*|famine|hongersnood|leefomstandigheden|living conditions|suffering|lijden|ziekte|illness|disease|pijn|pain|zeer|symptoms?|klachten|griep|flu|hoest|drought|droogte|rampgebied|victims?|slachtoffers?|funeral|begrafenis|overleden|overlijden|afscheid|died|death|rouw|grief|cancer|kanker|kiespijn|toothache|migraine|hay fever|hooikoorts|storm|gales?|hail|hagel)\b/iu;
const SUFFERED =
  /^(?:(?:is|was|are|were|zijn|waren) )?(?:so |very |zo |heel |really |echt )?(?:terrible|horrible|awful|dreadful|appalling|grim|miserable|ghastly|atrocious|horrendous|horrific|abysmal|dire|bleak|wretched|pitiful|deplorable|nasty|unbearable|intolerable|vreselijke?|verschrikkelijke?|afschuwelijke?|erbarmelijke?|ellendige?|trieste?|droevige?|dramatische?|afgrijselijke?|gruwelijke?|mensonterende?|ondraaglijke?|ondragelijke?|schrijnende?|worse|erger|getting worse|steeds erger|miserie(?: troef)?|misery|ellende|ravage|a mess|een puinhoop)$/i;
/** Sick of the heat. */
const OF_WEATHER =
  /^ ?(?:of |van )?(?:all )?(?:this |the |that |de |die |deze |het |dit |dat |al die |al dat )?(?:heat|cold|rain|winter|weather|snow|drizzle|fog|dark|damp|hitte|kou|regen|sneeuw|mist|motregen)\b/i;
/** Tired of waiting on hold? Chat with us. */
const WEARY =
  /^(?:sick|tired|fed up|bored|hate|hating|dread|struggling|frustrated|annoyed|done|had it|moe|zat|beu|klaar|genoeg|gek|zo moe|word je|word jij|ben je|ben jij|erger|baal|balen|irrita|horendol|gefrustreerd)/i;
/** Whose smell is no fault. */
const SMELLY =
  /\b(?:cheeses?|kaas|kazen|flowers?|bloem|bloemen|plants?|plant|garlic|knoflook|durian|compost|manure|mest|gier|skunks?|polecat|bunzing|silage|kuilgras|onions?|uien|fish|vis|haring|sokken|socks|stinkdier|wantsen?|geitenbok|bok|fungus|mushroom|paddenstoel|sulphur|zwavel|fertili[sz]er)\b/iu;
const SMELL = /\b(?:stinks?|stank|stinking|stinkt|stinken|stonk|reeks?|meurt|meuren)\b/i;
/** What children leave behind when they have fun. */
const PLAYFUL =
  /\b(?:toddlers?|peuters?|kleuters?|finger ?paint\p{L}*|vingerver\p{L}*|clay|klei|kleien|mud|modder|glitter|slime|slijm|knutsel\p{L}*|crafts?|icing|flour|meel|pannenkoekenbeslag|schuim|foam|puppy|puppies|pup|kittens?)\b/iu;
const MESSY = /\b(?:mess|messy|bende|zooitje|kliederboel|puinhoop|troep|rommel|chaos)$/i;
/** What firemen practise. */
const PRACTISED = /\b(?:oefen\p{L}*|oefening\p{L}*|drills?|exercise|simulat\p{L}*|simulation)\b/iu;
const CALAMITY = /\b(?:ramp|rampen|disaster|catastrophe|crash|chaos|explosie|botsing|ongeluk)$/i;
/** Hate crime is a term; Crap Towns is a book. */
const TERM = /^hate (?:crimes?|speech|mail|preachers?)\b/i;
const BEHIND_A_TITLE = /^ \p{Lu}\p{Ll}+ (?:is|was|by|opens|tours|stops|plays|van|door|speelt|opent)\b/u;

/** Never again. */
const REMEMBERED =
  /\b(?:war|oorlog|remembrance|herdenk\p{L}*|holocaust|wreath|krans|memorial|monument|genocide|4 mei|4 May|Srebrenica|Auschwitz|slavery|slavernij)\b/iu;
const NEVER_AGAIN = /^(?:never again|nooit (?:meer|weer))/i;

/** Whether a finding runs down nobody and nothing of anybody's. */
export function isBlameless(span: Span, { passage }: Ground): boolean {
  const { text } = passage;
  const sentence = passage.sentenceAt(span.start);
  if (!sentence) return false;
  const [from, to] = [Math.min(sentence.start, span.start), Math.max(sentence.end, span.end)];
  const told: Told = {
    before: text.slice(from, span.start),
    said: text.slice(span.start, span.end),
    after: text.slice(span.end, to),
    whole: text.slice(from, to),
  };
  return (
    isOnceSaid(told) ||
    isKind(told) ||
    isShown(told) ||
    isSuffered(told) ||
    isEntitled(told) ||
    TERM.test(told.said) ||
    (CALAMITY.test(told.said) && PRACTISED.test(told.whole)) ||
    (told.before === '' && BEHIND_A_TITLE.test(told.after)) ||
    (NEVER_AGAIN.test(told.said) && REMEMBERED.test(text))
  );
}

/** What the speaker, or others, once held, and hold no longer. */
function isOnceSaid({ before, said }: Told): boolean {
  const upTo = before + linkOf(said);
  if (HATING.test(said) && HATERS.test(before)) return true;
  return ONCE.test(upTo) || NO_HARM.test(before) || DOUBTED.test(before) || OF_OTHERS.test(before);
}

/** Of "was a disaster" the verb. */
function linkOf(said: string): string {
  return /^(?:is|was|are|were|be|been|being|waren|zijn|werd|geweest)\b/i.exec(said)?.[0] ?? '';
}

/** What is said to somebody who was let down, or asked of him. */
function isKind({ before, said, after, whole }: Told): boolean {
  if (KIND.test(before + linkOf(said)) || FOR_YOU.test(after) || FEEDBACK.test(before)) return true;
  return WEARY.test(said) && before.trim().length < 12 && whole.trimEnd().endsWith('?');
}

/** What is played, or wins a prize for being bad. */
function isShown({ before, said, after, whole }: Told): boolean {
  if (SUPERLATIVE.test(said) && CONTEST.test(whole)) return true;
  if (GENRE.test(said) && OF_A_GENRE.test(after)) return true;
  return STAGED.test(before) || (MESSY.test(said) && PLAYFUL.test(whole)) || (SMELL.test(said) && SMELLY.test(whole));
}

/** What belongs to a finding before it: up to a comma or the like. */
function besides(before: string): string {
  return before.replace(/^.*[,:;–—]/su, '');
}

function isSuffered({ before, said, after, whole }: Told): boolean {
  if (OF_WEATHER.test(after)) return true;
  return (
    LONG_AGO.test(whole) || (SUFFERED.test(said) && SUFFERING.test(besides(before) + after.replace(/[,:;–—].*/su, '')))
  );
}

function isEntitled({ before, said, whole }: Told): boolean {
  for (const { 0: named, index } of whole.matchAll(TITLED))
    if (index < before.length + said.length && index + named.length > before.length) return true;
  return false;
}
