import { useLayoutEffect, useRef } from 'preact/hooks';
import { isPast, longDate } from '../days.ts';
import { Fact, Fingerprint, PackLines } from './Facts.tsx';
import { Prose } from './Prose.tsx';
import { RuleGroups } from './RuleGroups.tsx';
import { useSpeech } from './speech.ts';
import { TroubleNote } from './TroubleNote.tsx';
import type { Adding } from './types.ts';

interface Props {
  adding: Extract<Adding, { step: 'preview' }>;
  today: string;
  onTake: () => void;
  onCancel: () => void;
}

/** What a pack is, before it counts. The focus goes to its title, so that a screen reader starts there. */
export function PreviewPack({ adding, today, onTake, onCancel }: Props) {
  const { say, language } = useSpeech();
  const { preview, busy, problem } = adding;
  const { title, organisation, fingerprint, expires } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="card" aria-labelledby="preview-title">
      <h3 id="preview-title" tabIndex={-1} ref={heading}>
        {say('preview.title')}
      </h3>
      <div>
        <p class="pack-title">
          <Prose text={title} />
        </p>
        <p class="muted">
          <bdi>{organisation}</bdi>
        </p>
      </div>
      <dl>
        <PackLines pack={preview} today={today} />
        <Fact name={say('fact.signer')}>{fingerprint ? <Fingerprint digits={fingerprint} /> : say('signer.none')}</Fact>
      </dl>
      {fingerprint ? (
        <p class="notice">{say('preview.compare')}</p>
      ) : (
        <p class="notice warning">{say('preview.unsigned')}</p>
      )}
      {expires && isPast(expires, today) && (
        <p class="notice warning">{say('pack.old', { date: longDate(expires, language) })}</p>
      )}
      <h4>{say('preview.rules')}</h4>
      <RuleGroups rules={preview.shown} />
      {problem && <TroubleNote trouble={problem} />}
      <div class="actions">
        <button type="button" class="button primary" aria-disabled={busy} onClick={() => !busy && onTake()}>
          {busy ? say('add.busy') : say('preview.use')}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && onCancel()}>
          {say('cancel')}
        </button>
      </div>
    </section>
  );
}
