/** Praise and blame that is about the speaker, about days long gone, or about a title: "I was hopeless at sums". */

import type { Span } from '../text/spans.ts';
import type { ListedCategory } from './categories.ts';
import type { Ground } from './ground.ts';

/** How much of a draft tells it, in UTF-16 units before a finding and behind it. */
const AROUND = 60;

/** What people say that they are bad at things with. */
const MODEST =
  /(?:^|[^\p{L}])(?:awful|hopeless|useless|terrible|rubbish|horrible|crap|pathetic|dreadful|disaster|inept|clueless|incompetent|boring|embarrassing|annoying|mess|puinhoop|zooitje|bende|hopeloos|waardeloos|slecht|belabberd|beroerd|verschrikkelijk|vreselijk|dramatisch|kansloos|ramp|knudde|saai|klunzig|stuntelig|irritant)$/iu;
const I_AM =
  /(?:^|[^\p{L}])(?:i(?:['’]m| am| was| were| feel| felt|['’]ve (?:always )?been)|ik (?:ben|was|voelde me|voel me)|(?:ben|was) ik)(?: \p{L}+){0,2} ?$/iu;
/** The body, and what one is good or bad at. */
const MINE =
  /(?:^|[^\p{L}])(?:my|mijn|m['’]n) (?:knees?|back|legs?|feet|eyes?|eyesight|hair|memory|english|french|german|dutch|spanish|spelling|handwriting|singing|drawing|cooking|dancing|aim|accent|maths|grammar|sense of direction|knieën|knie|rug|benen|voeten|ogen|haar|geheugen|engels|frans|duits|nederlands|spelling|handschrift|zang|kookkunst(?:en)?|richtingsgevoel|conditie|office|desk|kitchen|garage|house|inbox|bureau|keuken|kamer|huis|zolder|inbox) (?:is|are|was|were|zijn|waren)(?: \p{L}+){0,2} ?$/iu;
/** My first website was revolutionary. */
const EARLIER = /(?:^|[^\p{L}])(?:first|old|eerste|oude) \p{L}+ (?:was|were|waren|leek)(?: \p{L}+){0,2} ?$/iu;
/** I'm the undisputed champion of losing keys. */
const TITLE = /(?:champion|king|queen|master|kampioen|koning|koningin|meester)$/iu;
/** We thought that the move would be a nightmare. */
const FEARED =
  /(?:^|[^\p{L}])(?:thought|feared|worried|dacht|dachten|vreesde|vreesden|bang)(?: \p{L}+){0,6} (?:would|might|could|was going to|ging|zou|zouden|dat)(?: \p{L}+){0,5} ?$/iu;
/** Where magic is a show, or a tale. */
const CONJURING = /goochel|tovenaa?r|sprook|heks|magician|conjur|wizard|witch|fair(?:y|ies)|card trick|rabbit/iu;
/** World Class is the title of the musical. */
const NAMED_BEHIND =
  /^['’"”]? (?:is|was|wordt|heet) (?:the|de|a|een|our|onze|this year['’]s) (?:title|name|titel|naam|theme|thema)\b/iu;

/** Whether the words around a finding show that no offer is praised with it, and nobody else blamed. */
export function isOfMyselfOrThePast(category: ListedCategory, { start, end }: Span, { passage }: Ground): boolean {
  const { text } = passage;
  if (category !== 'hype' && category !== 'negativity') return false;
  const said = text.slice(start, end);
  const sentence = passage.sentenceAt(start);
  const before = text.slice(Math.max(sentence?.start ?? 0, start - AROUND), start);
  const lastWord = start + said.lastIndexOf(' ') + 1;
  const upToIt = text.slice(Math.max(sentence?.start ?? 0, start - AROUND), lastWord);
  if (category === 'negativity')
    return (MODEST.test(said) && (I_AM.test(upToIt) || MINE.test(upToIt))) || FEARED.test(before);
  return (
    EARLIER.test(before) ||
    (/magi/i.test(said) && CONJURING.test(text.slice(sentence?.start, sentence?.end))) ||
    (TITLE.test(said) && I_AM.test(before)) ||
    NAMED_BEHIND.test(text.slice(end, end + AROUND)) ||
    /\b1[5-9]\d\d\b/.test(text.slice(sentence?.start, sentence?.end))
  );
}
