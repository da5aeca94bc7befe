import type { Text } from '../../rules/types.ts';
import { reading } from '../text.ts';
import { useSpeech } from './speech.ts';

/** A rule's message; where a hint has words of the draft, it says what will stand there. */
export function RuleMessage({ text }: { text: Text }) {
  const { say, language } = useSpeech();
  const { words, lang } = reading(text, language, []);
  return (
    <bdi {...(lang && lang !== language && { lang })}>
      {pieces(words).map(({ start, text, slot }) => (slot ? <i key={start}>{say(`slot.${slot}`)}</i> : text))}
    </bdi>
  );
}

/** The places that the messages of rules have. */
type Slot = 'found' | 'name' | 'say' | 'count' | 'limit' | 'offer';

interface Piece {
  start: number;
  text: string;
  slot?: Slot;
}

/** Cuts a message at its places. */
function pieces(words: string): Piece[] {
  const cut: Piece[] = [];
  let end = 0;
  for (const match of words.matchAll(/\{(found|name|say|count|limit|offer)\}/g)) {
    cut.push({ start: end, text: words.slice(end, match.index) });
    cut.push({ start: match.index, text: match[0], slot: match[1] as Slot });
    end = match.index + match[0].length;
  }
  return [...cut, { start: end, text: words.slice(end) }];
}
