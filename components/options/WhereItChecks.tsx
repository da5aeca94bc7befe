import type { Site } from '../../rules/types.ts';
import { NotKept } from './NotKept.tsx';
import { Switch } from './Switch.tsx';
import { useSpeech } from './speech.ts';
import type { Chosen, OnChoose, OnSite } from './types.ts';

/** Their own names, the same in every language. */
const NAMES: readonly (readonly [Site, string])[] = [
  ['linkedin', 'LinkedIn'],
  ['x', 'X'],
];

interface Props {
  chosen: Chosen;
  onSite: OnSite;
  onChoose: OnChoose;
}

/** On which sites drafts are checked, and whether messages are read there too. */
export function WhereItChecks({ chosen, onSite, onChoose }: Props) {
  const { say } = useSpeech();
  const { sites, messages, failed } = chosen;
  const locked = chosen.locked.includes('sites');
  const nowhere = sites.length === 0;
  return (
    <section class="part" aria-labelledby="where-title">
      <div class="part-head">
        <h2 id="where-title">{say('where.title')}</h2>
        <p class="lead">{say('where.lead')}</p>
      </div>
      {(failed === 'sites' || failed === 'messages') && <NotKept />}
      <fieldset class="card" aria-labelledby="where-title">
        {locked && <p class="small muted">{say('where.locked')}</p>}
        {NAMES.map(([site, name]) => (
          <Switch
            key={site}
            name={name}
            on={sites.includes(site)}
            disabled={locked}
            onSwitch={(on) => onSite(site, on)}
          />
        ))}
        <p class={nowhere ? 'small muted' : 'unseen'} role="status">
          {nowhere && say('where.nowhere')}
        </p>
      </fieldset>
      <div class="card">
        <Switch name={say('messages.name')} on={messages} onSwitch={(on) => onChoose({ messages: on })}>
          {say('messages.more')}
        </Switch>
      </div>
      <p class="small">
        {say('where.look')}{' '}
        <a href="self-check.html" target="_blank" rel="noreferrer">
          {say('where.look.open')}
        </a>
      </p>
    </section>
  );
}
