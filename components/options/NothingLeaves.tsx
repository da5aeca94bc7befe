import { useLayoutEffect, useRef } from 'preact/hooks';
import { CheckYourself } from './CheckYourself.tsx';
import { Kept } from './Kept.tsx';
import { Sure } from './Sure.tsx';
import { useSpeech } from './speech.ts';
import type { BrowserKind, Erasing, KeptView } from './types.ts';

export interface NothingLeavesProps {
  kept: KeptView | undefined;
  onShowKept: () => void;
  erasing: Erasing;
  onErase: () => void;
  browser: BrowserKind;
}

/** The promise that nothing is sent, all that is stored, how to check both, and how to be rid of it. */
export function NothingLeaves({ kept, onShowKept, erasing, onErase, browser }: NothingLeavesProps) {
  const { say } = useSpeech();
  return (
    <section class="part" aria-labelledby="leave-title">
      <div class="part-head">
        <h2 id="leave-title">{say('leave.title')}</h2>
        <p class="lead">{say('leave.lead')}</p>
      </div>
      <Kept kept={kept} onShow={onShowKept} />
      <CheckYourself browser={browser} />
      <Erased erasing={erasing} />
      <section class="card" aria-labelledby="erase-title">
        <h3 id="erase-title">{say('erase.title')}</h3>
        <p>{say('erase.lead')}</p>
        <p>{say('erase.policy')}</p>
        <Sure
          // Asked and answered: the next time it asks anew.
          key={String(erasing === 'done')}
          id="erase-sure"
          question={say('erase.sure')}
          go={say('erase.go')}
          keep={say('erase.keep')}
          busy={erasing === 'busy'}
          onGo={onErase}
        />
      </section>
    </section>
  );
}

/** What became of it. The button that was pressed is gone, so the focus comes here. */
function Erased({ erasing }: { erasing: Erasing }) {
  const { say } = useSpeech();
  const line = useRef<HTMLParagraphElement>(null);
  const done = erasing === 'done';
  useLayoutEffect(() => {
    if (done) line.current?.focus();
  }, [done]);
  if (erasing === 'failed')
    return (
      <p class="notice warning" role="alert">
        {say('erase.failed')}
      </p>
    );
  return (
    <p role="status" class={done ? 'notice ok' : 'unseen'} tabIndex={-1} ref={line}>
      {done && say('erase.done')}
    </p>
  );
}
