import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../days.ts';
import { PackLines } from './Facts.tsx';
import { Prose } from './Prose.tsx';
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
      <Remove busy={busy} onDrop={onDrop} />
    </section>
  );
}

/** Asks once. The focus goes to the harmless answer, and back to the question when it is given. */
function Remove({ busy, onDrop }: { busy: boolean; onDrop: () => void }) {
  const { say } = useSpeech();
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const keep = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) open.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <div class="actions">
        <button type="button" class="button" ref={open} onClick={() => setAsking(true)}>
          {say('own.remove')}
        </button>
      </div>
    );
  return (
    <section class="ask" aria-labelledby="own-sure">
      <p id="own-sure">{say('own.sure')}</p>
      <div class="actions">
        <button type="button" class="button" ref={keep} onClick={() => setAsking(false)}>
          {say('own.keep')}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && onDrop()}>
          {say('own.remove')}
        </button>
      </div>
    </section>
  );
}
