import { useLayoutEffect, useRef } from 'preact/hooks';
import { reading } from '../text.ts';
import { AskKey } from './AskKey.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { PreviewPack } from './PreviewPack.tsx';
import { useSpeech } from './speech.ts';
import type { Adding } from './types.ts';

export interface AddPackProps {
  adding: Adding;
  /** Whether the organisation's own pack comes first. */
  behind: boolean;
  today: string;
  onFile: (file: File) => void;
  onKey: (key: string) => void;
  onTake: () => void;
  onCancel: () => void;
}

/** Adding a pack from a file: choose it, give its key where it is locked, look at what it is, and only then take it. */
export function AddPack({ adding, behind, today, onFile, onKey, onTake, onCancel }: AddPackProps) {
  const { say } = useSpeech();
  const { step } = adding;
  const input = useRef<HTMLInputElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    // What had the focus is gone with its step; the next one starts where this one did.
    if (step === 'choose' && before.current !== 'choose') input.current?.focus();
    before.current = step;
  }, [step]);
  return (
    <section
      class="part"
      aria-labelledby="add-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file && !('busy' in adding && adding.busy)) onFile(file);
      }}
    >
      <div class="part-head">
        <h2 id="add-title">{say('add.title')}</h2>
        <p class="lead">{say('add.lead')}</p>
        {behind && <p class="lead">{say('add.behind')}</p>}
      </div>
      <p role="status" class="unseen">
        <Progress adding={adding} />
      </p>
      {(step === 'choose' || step === 'opening') && <ChooseFile adding={adding} field={input} onFile={onFile} />}
      {step === 'key' && <AskKey key={adding.file} adding={adding} onKey={onKey} onCancel={onCancel} />}
      {step === 'preview' && <PreviewPack adding={adding} today={today} onTake={onTake} onCancel={onCancel} />}
    </section>
  );
}

/** What is going on, for who cannot see it. */
function Progress({ adding }: { adding: Adding }) {
  const { say, language } = useSpeech();
  if (adding.step === 'opening') return say('add.opening', { file: adding.file });
  if ('busy' in adding && adding.busy) return say('add.busy');
  if ('problem' in adding && adding.problem) return say('add.failed');
  if (adding.step !== 'choose' || !adding.added) return null;
  const { title, version, waits } = adding.added;
  const { words } = reading(title, language, []);
  return say(waits ? 'add.done.waits' : 'add.done', { title: words, version: String(version) });
}
