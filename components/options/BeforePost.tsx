import { NotKept } from './NotKept.tsx';
import { Switch } from './Switch.tsx';
import { useSpeech } from './speech.ts';
import type { OnChoose } from './types.ts';

interface Props {
  gate: boolean;
  /** Whether the organisation has set it. */
  locked: boolean;
  /** Whether the last change of it could not be stored. */
  failed: boolean;
  onChoose: OnChoose;
}

/** Whether to be asked before a post with an error goes out. */
export function BeforePost({ gate, locked, failed, onChoose }: Props) {
  const { say } = useSpeech();
  return (
    <section class="part" aria-labelledby="before-title">
      <h2 id="before-title">{say('before.title')}</h2>
      {failed && <NotKept />}
      <div class="card">
        {locked && <p class="small muted">{say('before.locked')}</p>}
        <Switch name={say('gate.name')} on={gate} disabled={locked} onSwitch={(on) => onChoose({ gate: on })}>
          {say('gate.more', { severity: say('severity.error') })}
        </Switch>
      </div>
    </section>
  );
}
