/**
 * Names that scold, and call nobody so where they stand: what a court or the police says, warnings, parts in plays, what was said
 * long ago, what bullies say, and what the speakers call themselves. Written for this project.
 */

import type { Span } from '../text/spans.ts';
import type { Ground } from './ground.ts';

/** What the law calls people. */
const OFFENDER =
  /\b(?:fraudsters?|con ?m[ae]n|con artists?|crooks?|swindlers?|cheats?|liars?|thie(?:f|ves)|criminals?|scroungers?|perverts?|oplichters?|zwendelaars?|bedriegers?|leugenaars?|kwakzalvers?|quacks?|die(?:f|ven)|boe(?:f|ven)|criminel(?:en)?|crimineel|huisjesmelkers?|slumlords?|uitbuiters?|schurk(?:en)?|traitors?|verraders?|landverraders?|hooligans?|racist(?:en|s)?|nazi['’]?s?|fascist(?:en|s)?)\b/i;
const LAW =
  /\b(?:courts?|judges?|sentenced?|convicted|arrest\p{L}*|police|prison|jail|fined?|rechtbank|rechter|veroordeel\p{L}*|politie|gearresteerd|aangehouden|hield\p{L}*|cel|celstraf|boete|gevangenis|beware|watch out|look out|pas op|let op|trap niet|hang up|ophangen|pos(?:e|es|ed|ing) as|doen zich voor|zich voordoe\p{L}*|bellen|call(?:ing)? (?:older|people|you)|scams?|scammers?|phishing|at the door|aan de deur|fraudehelpdesk|slachtoffers?|victims?|namens de bank|bank staff|melden|report|bezet\p{L}*|occupied|regime|lezing|lecture|vangen)\b/iu;
/** A part, a figure of a tale or of the Bible, a title or a holiday. */
const PLAYED =
  /\b(?:(?:plays?|played|playing|speelt|speelde|vertolkt)(?: \p{L}+)? (?:an?|the|een|de)|rol in|role in|part in|rollen|roles|panto|pantomime|musical|opera|passie|klucht|sprookje\p{L}*|fairy ?tales?|toneelstuk|toneelclub|painting by|schilderij|novel|fabel|fable|bariton|baritone|soprano|sopraan|kasteel|verkleed|dress(?:ed)? up|costumes?|halloween|board game|bordspel|springkussen|plastic|toys|speelgoed|statue|sculpture)\b/iu;
/** What bullies say, and what one must not. */
const BULLIED =
  /\b(?:(?:if|when|als|wanneer|wie|anyone who|somebody|someone|iemand) .{0,25}(?:calls?|called|noemt|uitscheldt|uitgescholden|scheldt)|bully\p{L}*|bullied|pesten|gepest|pesterij\p{L}*|scheldwoord\p{L}*|uitgescholden|called names|(?:they|people|critics|ze|men|mensen) (?:once |ooit |all )?(?:called|noemden) (?:him|her|them|me|us|hem|haar|hen|mij|ons)|(?:was|were|werd|werden) (?:.{0,20} )?(?:called|branded|genoemd|uitgemaakt|weggezet))\b/iu;
/** There are no stupid people, domme mensen bestaan niet. */
const NONE_SUCH = /\b(?:no|not|geen|niet|nooit|never) $/i;
const NOT_THERE = /^ (?:bestaan (?:er )?niet|bestaat niet|do(?:es)? not exist|don['’]t exist)/i;
/** We were idiots to think so; my toddler is a little monster. */
const OURS =
  /\b(?:we|wij|i|ik) (?:are|were|was|am|felt|feel|look|looked|must have been|zijn|waren|ben|leken|voelden ons|voelde me)(?: \p{L}+){0,3} $|\b(?:we['’]re|i['’]m)(?: \p{L}+){0,3} $|\b(?:ben|was|zijn|waren) (?:ik|wij|we)(?: \p{L}+){0,3} $|\b(?:my|our|mijn|onze) (?:toddler|kids?|son|daughter|cat|dog|puppy|baby|grandson|peuter|kleuter|zoon|zoontje|dochter|dochtertje|kat|hond|pup|kleinzoon|kids|kinderen) (?:is|are|was|zijn)(?: \p{L}+){0,3} $/iu;
/** Swearing is swearing, whoever is meant. */
const SWEARING =
  /fuck|shit|damn|bitch|piss|\bass(?:es)?\b|arse|cunt|slut|skank|bastard|\bkut|klote|kanker|tering|tyfus|hoer|lul\b|bloody/i;
/** Behind them it is plain that a thing or an animal is meant. */
const OF_THINGS =
  /^(?:['’]s|['’]) \p{Ll}|^ (?:is een (?:bloem|plant|dier|vogel|vis|insect|boot|rol)|is (?:also )?an? (?:flower|plant|animal|bird|fish|role|part|town|village|river)|(?:is|zijn) (?:geringd|uitgekomen|gevoerd)|roosts?|colony|nest|tank|van het paard|van een schip|in de haven|is de naam|is the name|forms? on|buys?|pays? for|koopt|betaalt|trakteert|op springkussen)\b/iu;
const SCUM_ON = /^ ?(?:on|off|from|forms?|op|van de soep|in the pond|in de vijver)\b/i;

/** Whether a name or a turn that scolds is said of nobody who could mind. */
export function isHarmless(span: Span, { passage }: Ground): boolean {
  const { text } = passage;
  const sentence = passage.sentenceAt(span.start);
  if (!sentence) return false;
  const [from, to] = [Math.min(sentence.start, span.start), Math.max(sentence.end, span.end)];
  const [before, said, after] = [
    text.slice(from, span.start),
    text.slice(span.start, span.end),
    text.slice(span.end, to),
  ];
  const whole = before + said + after;
  if (SWEARING.test(said)) return false;
  if (
    (NONE_SUCH.test(before) && said.split(' ').length < 3) ||
    NOT_THERE.test(after) ||
    OURS.test(before) ||
    OF_THINGS.test(after)
  )
    return true;
  if (/^scum$/i.test(said) && SCUM_ON.test(after)) return true;
  return (OFFENDER.test(said) && LAW.test(whole)) || PLAYED.test(before + after) || BULLIED.test(before + after);
}
