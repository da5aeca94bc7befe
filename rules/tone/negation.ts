/** What takes the edge off a listed word: "niet slecht", "almost always", "vreselijk leuk". */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import type { ListedCategory } from './categories.ts';
import { type Ground, runsOn } from './ground.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that deny what follows, closed classes of both languages; "t" is what is left of don't. */
const DENIALS = set(`
  not no t cannot without hardly barely scarcely neither nor none never isnt arent dont doesnt didnt wasnt werent wont cant aint against stop avoid avoiding prevent preventing
  niet geen nooit zonder nauwelijks amper evenmin noch nergens niks niets allesbehalve tegen voorkom voorkomen voorkomt nimmer
`);

/** Words that leave room for exceptions. */
const SOFTENERS = set(`
  almost nearly practically virtually mostly usually often sometimes maybe perhaps about around hardly barely near as close seems seem feels like
  bijna haast vrijwel nagenoeg zowat praktisch meestal vaak soms misschien zo'n ongeveer nauwelijks amper zoals lijkt
`);

/** Words that turn the one before into "very", in both languages: what is so is no reproach. */
const QUALITIES = set(`
  goed goede mooi mooie leuk leuke lekker lekkere blij blije trots trotse benieuwd dankbaar dankbare grappig grappige gezellig gezellige lief lieve knap knappe knappe fijn fijne veel druk drukke snel snelle hard
  warm warme koud koude spannend spannende gaaf gave cool coole handig handige slim slimme interessant interessante tof toffe sterk sterke groot grote hoog hoge lang lange jong jonge nieuwsgierig enthousiast
  benieuwde graag geliefd populair populaire bijzonder bijzondere schattig schattige eenvoudig simpel makkelijk belangrijk geduldig mee moe hongerig
  good great nice happy proud grateful excited funny sweet cute lovely beautiful pretty fast hard hot cold cool clever smart interesting strong big high long young curious popular special easy simple important
  sorry busy talented impressive close early late much many
`);

const CLAIMS = set('always never altijd nooit everyone everybody nobody iedereen niemand');
const PEOPLE = set('everyone everybody nobody iedereen niemand');
const PERSONS = set('i ik me my myself mij mijn mezelf you u ur your yours je jij nog');
const PAST = set(`
  was were had did would could wish been has have ve seemed thought gave said knew went made came got left loved wanted used having
  was waren had hadden werd werden ging gingen kon konden zou zouden wilde wilden heeft hebben hebt heb geweest kwam dacht dachten zei zag
`);

/** How far a denial reaches, in words. */
const REACH = 3;

/** Whether the words before a match take it back, or leave room for exceptions where it leaves none. */
export function softened(category: ListedCategory, span: Span, ground: Ground): boolean {
  // An insult that is denied is still said, but for the word right before it.
  const reach = category === 'absolutes' || category === 'insults' ? 1 : REACH;
  const before = wordsBefore(span, ground, reach);
  if (before.some(({ exact }) => DENIALS.has(exact))) return category !== 'jargon';
  return category === 'absolutes' && (before.some(({ exact }) => SOFTENERS.has(exact)) || noClaim(span, ground));
}

/** Whether a match only says "very" of something that is no reproach. */
export function praises(category: ListedCategory, { end }: Span, ground: Ground): boolean {
  if (category !== 'negativity' && category !== 'insults') return false;
  const last = ground.wordAt(end - 1);
  const next = ground.passage.words[last + 1];
  return ground.passage.words[last]?.gap === ' ' && next !== undefined && QUALITIES.has(next.exact);
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

/**
 * What people say of themselves or the reader (I never, je hebt altijd), what was once (everyone thought) and what is advised
 * (Always bring your own): no claim on how things are.
 */
function noClaim(span: Span, ground: Ground): boolean {
  const word = ground.passage.text.slice(span.start, span.end).toLowerCase();
  if (!CLAIMS.has(word)) return false;
  const before = wordsBefore(span, ground, REACH);
  const after = ground.wordAt(span.end - 1) + 1;
  const around = [...before, ...ground.passage.words.slice(after, after + REACH)];
  if (around.some(({ exact }) => PAST.has(exact))) return true;
  // Happy Friday everyone; we invite everybody to come.
  const last = ground.passage.words[after - 1];
  const next = last?.gap === ' ' ? ground.passage.words[after]?.exact : undefined;
  if (PEOPLE.has(word) && (next === undefined || next === 'to' || next === 'om')) return true;
  if (/^(?:always|altijd|never|nooit)$/.test(word) && before.some(({ exact }) => PERSONS.has(exact))) return true;
  return before.length === 0 && /^(?:always|never)$/.test(word);
}
