import type { ComponentChildren } from 'preact';
import { dayOf, longMoment } from '../days.ts';
import { Icon } from './Icon.tsx';
import { useSpeech } from './speech.ts';

/** What is known of the pack in force: nothing of what it looks for. */
export interface PackAbout {
  /** How many there are. */
  rules: number;
  names: number;
  /** Of the key that signed it, in groups of four; absent where nobody did. */
  fingerprint?: string;
  /** When it was taken in, and when a newer one was last looked for; ISO 8601. */
  taken: string;
  checked?: string;
}

/** How a look for a newer pack goes, or went. */
export type Checking = 'idle' | 'busy' | 'fine' | 'new' | 'failed' | 'silent';

interface Props {
  about: PackAbout | undefined;
  checking: Checking;
  onCheck: (() => void) | undefined;
  onSettings: () => void;
}

/** More of the pack in force, for who asks. */
export function PackDetails({ about, checking, onCheck, onSettings }: Props) {
  const { say, language } = useSpeech();
  const busy = checking === 'busy';
  return (
    <>
      {about && (
        <dl>
          <Fact name={say('about.contents')}>
            {say('about.rules', { count: about.rules })}
            {about.names > 0 && `, ${say('about.names', { count: about.names })}`}
          </Fact>
          <Fact name={say('about.key')}>
            {about.fingerprint ? (
              <span class="fingerprint" dir="ltr" translate={false}>
                {about.fingerprint}
              </span>
            ) : (
              say('about.unsigned')
            )}
          </Fact>
          <Fact name={say('about.taken')}>{dayOf(about.taken, language)}</Fact>
          {onCheck && (
            <Fact name={say('about.checked')}>
              {about.checked ? longMoment(about.checked, language) : say('about.never')}
            </Fact>
          )}
        </dl>
      )}
      <p role="status">{checking !== 'idle' && say(`check.${checking}`)}</p>
      <div class="pack-actions">
        {onCheck && (
          <button type="button" class="quiet" aria-disabled={busy} onClick={() => !busy && onCheck()}>
            <Icon name="reload" />
            {say('check.now')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onSettings}>
          {say('settings')}
          <Icon name="forward" />
        </button>
      </div>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
