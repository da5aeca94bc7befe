import { longMoment } from '../days.ts';
import { Fact } from './Facts.tsx';
import { useSpeech } from './speech.ts';
import { TroubleNote } from './TroubleNote.tsx';
import type { ChosenPack, Doing } from './types.ts';

interface Props {
  chosen: ChosenPack;
  host: string | undefined;
  doing: Doing;
  onCheck: () => void;
  onAllow: (pattern: string) => void;
}

/** How the organisation's pack is kept up to date. */
export function Updates({ chosen, host, doing, onCheck, onAllow }: Props) {
  const { say } = useSpeech();
  const { channel, pack, checked, problem, permission, url } = chosen;
  // A host that does not let everybody read looks like one that is not there.
  const needed = permission !== undefined && problem?.code === 'permission';
  const busy = doing === 'checking';
  return (
    <section class="card" aria-labelledby="updates-title">
      <h3 id="updates-title">{say('update.title')}</h3>
      {!pack && <p>{say('update.waiting')}</p>}
      {channel === 'pilot' && <p>{say('update.pilot')}</p>}
      <dl>
        {!pack && <Fact name={say('fact.source')}>{host ? <bdi>{host}</bdi> : say('from.policy')}</Fact>}
        <Fact name={say('update.checked')}>
          <LastLook checked={checked} well={!problem} />
        </Fact>
      </dl>
      {problem && !needed && <TroubleNote trouble={problem} />}
      {permission && (
        <p class="notice warning">
          {say(needed ? 'update.permission' : 'update.mayHelp', { host: host ?? permission })}
        </p>
      )}
      <div class="actions">
        {permission && (
          <button type="button" class="button primary" onClick={() => onAllow(permission)}>
            {say('update.allow')}
          </button>
        )}
        {url && (
          <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && onCheck()}>
            {say('update.now')}
          </button>
        )}
        <p role="status" class="answer">
          <Answer doing={doing} version={pack?.version} />
        </p>
      </div>
    </section>
  );
}

function LastLook({ checked, well }: { checked: string | undefined; well: boolean }) {
  const { say, language } = useSpeech();
  if (!checked) return say('update.never');
  const moment = longMoment(checked, language);
  return well ? say('update.well', { moment }) : moment;
}

function Answer({ doing, version }: { doing: Doing; version: number | undefined }) {
  const { say } = useSpeech();
  switch (doing) {
    case 'checking':
    case 'fine':
    case 'failed':
    case 'denied':
      return say(`answer.${doing}`);
    case 'new':
      return say('answer.new', { version: String(version) });
    default:
      return null;
  }
}
