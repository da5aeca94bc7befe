import { dayOf } from '../days.ts';
import { PackLines } from './Facts.tsx';
import { Prose } from './Prose.tsx';
import { Sure } from './Sure.tsx';
import { useSpeech } from './speech.ts';
import type { TakenPack } from './types.ts';

interface Props {
  pack: TakenPack;
  /** Whether another one is in force. */
  waits: boolean;
  today: string;
  busy: boolean;
  onDrop: () => void;
}

/** The pack that the person added: what became of it, and a way to be rid of it. */
export function OwnPack({ pack, waits, today, busy, onDrop }: Props) {
  const { say, language } = useSpeech();
  return (
    <section class="card" aria-labelledby="own-title">
      <h3 id="own-title">{say('own.title')}</h3>
      {waits ? (
        <>
          <p>{say('own.waits', { date: dayOf(pack.taken, language) })}</p>
          <div>
            <p class="own-title">
              <Prose text={pack.title} />
            </p>
            <p class="muted">
              <bdi>{pack.organisation}</bdi>
            </p>
          </div>
          <dl>
            <PackLines pack={pack} today={today} />
          </dl>
        </>
      ) : (
        <p>{say('own.inForce')}</p>
      )}
      <Sure
        id="own-sure"
        question={say('own.sure')}
        go={say('own.remove')}
        keep={say('own.keep')}
        busy={busy}
        onGo={onDrop}
      />
    </section>
  );
}
