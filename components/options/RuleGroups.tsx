import type { Severity } from '../../rules/types.ts';
import { RuleMessage } from './RuleMessage.tsx';
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
                  <RuleMessage text={message} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
