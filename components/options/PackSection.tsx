import { useLayoutEffect, useRef } from 'preact/hooks';
import { OwnPack } from './OwnPack.tsx';
import { PackInForce } from './PackInForce.tsx';
import { SettingTroubles } from './SettingTroubles.tsx';
import { useSpeech } from './speech.ts';
import type { Doing, PacksView } from './types.ts';
import { Updates } from './Updates.tsx';

export interface PackSectionProps {
  /** Absent until the background has told, `silent` where it does not. */
  packs: PacksView | 'silent' | undefined;
  doing: Doing;
  /** The reader's local day, `2026-11-22`. */
  today: string;
  onCheck: () => void;
  onAllow: (pattern: string) => void;
  onDrop: () => void;
}

/** The packs that there are: the one in force, how it is kept up to date, and the person's own. */
export function PackSection({ packs, doing, today, onCheck, onAllow, onDrop }: PackSectionProps) {
  const { say } = useSpeech();
  return (
    <section class="part" aria-labelledby="pack-section">
      <div class="part-head">
        <h2 id="pack-section">{say('pack.title')}</h2>
        <p class="lead">{say('pack.lead')}</p>
      </div>
      <Outcome doing={doing} />
      {typeof packs === 'object' ? (
        <Packs packs={packs} doing={doing} today={today} onCheck={onCheck} onAllow={onAllow} onDrop={onDrop} />
      ) : (
        <p class={packs === 'silent' ? 'notice warning' : 'card muted'} role="status">
          {say(packs === 'silent' ? 'pack.silent' : 'pack.loading')}
        </p>
      )}
    </section>
  );
}

/** What became of taking a pack away: its own place to say so, and the focus that was there, are gone with it. */
function Outcome({ doing }: { doing: Doing }) {
  const { say } = useSpeech();
  const line = useRef<HTMLParagraphElement>(null);
  const gone = doing === 'dropped';
  useLayoutEffect(() => {
    if (gone) line.current?.focus();
  }, [gone]);
  if (doing === 'silent')
    return (
      <p class="notice warning" role="alert">
        {say('pack.silent')}
      </p>
    );
  return (
    <p role="status" class={gone ? 'notice ok' : 'unseen'} tabIndex={-1} ref={line}>
      {gone && say('own.gone')}
    </p>
  );
}

type PacksProps = Omit<PackSectionProps, 'packs'> & { packs: PacksView };

function Packs({ packs, doing, today, onCheck, onAllow, onDrop }: PacksProps) {
  const { inForce, chosen, file, settings } = packs;
  const host = chosen?.url ? URL.parse(chosen.url)?.host : undefined;
  return (
    <>
      <PackInForce pack={inForce} host={inForce.source === 'policy' ? host : undefined} today={today} />
      {chosen && <Updates chosen={chosen} host={host} doing={doing} onCheck={onCheck} onAllow={onAllow} />}
      {settings.length > 0 && <SettingTroubles troubles={settings} />}
      {file && (
        <OwnPack
          pack={file}
          waits={inForce.source !== 'file'}
          today={today}
          busy={doing === 'dropping'}
          onDrop={onDrop}
        />
      )}
    </>
  );
}
