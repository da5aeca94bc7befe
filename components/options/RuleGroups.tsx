import type { Severity, Text } from '../../rules/types.ts';
import { reading } from '../text.ts';
import { useSpeech } from './speech.ts';
import type { Preview } from './types.ts';

/** The gravest first. */
const GROUPS: readonly Severity[] = ['error', 'warning', 'suggestion'];
/** So many are read at a glance; more are unfolded by who wants to. */
const AT_A_GLANCE = 8;

/** What the rules of a pack say, by how grave they are. */
export function RuleGroups({ rules }: { rules: Preview['shown'] }) {
  const { say } = useSpeech();
  const open = rules.length <= AT_A_GLANCE;
  return (
    <>
      {GROUPS.map((severity) => {
        const group = rules.filter((rule) => rule.severity === severity);
        if (group.length === 0) return null;
        return (
          <details key={severity} class={`rule-group ${severity}`} open={open}>
            <summary>
              {say(`severity.${severity}`)} <span class="muted">{say('count.rules', { count: group.length })}</span>
            </summary>
            <ul>
              {group.map(({ id, message }) => (
                <li key={id}>
                  <Message text={message} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** A rule's message; where a hint has words of the draft, it says what will stand there. */
function Message({ text }: { text: Text }) {
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
