import type { RefObject } from 'preact';
import { Icon } from '../popup/Icon.tsx';
import { reading } from '../text.ts';
import { useSpeech } from './speech.ts';
import { TroubleNote } from './TroubleNote.tsx';
import type { Adding } from './types.ts';

interface Props {
  adding: Extract<Adding, { step: 'choose' | 'opening' }>;
  field: RefObject<HTMLInputElement | null>;
  onFile: (file: File) => void;
}

/** The first step, with what became of the file before. */
export function ChooseFile({ adding, field, onFile }: Props) {
  const { say, language } = useSpeech();
  const opening = adding.step === 'opening';
  const { problem, added } = adding.step === 'choose' ? adding : {};
  return (
    <>
      <div class="card drop">
        <label class="button primary">
          <input
            type="file"
            class="unseen"
            accept=".pack,.yaml,.yml,.json"
            ref={field}
            aria-describedby="add-kinds"
            onChange={(event) => {
              const { currentTarget } = event;
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              // The same file, mended, may be chosen again.
              currentTarget.value = '';
            }}
          />
          {opening ? say('add.opening.short') : say('add.choose')}
        </label>
        <p>{say('add.drop')}</p>
        <p id="add-kinds" class="small muted">
          {say('add.kinds')}
        </p>
      </div>
      {added && (
        <p class="notice ok with-mark">
          <Icon name="check" />
          <span>
            {say(added.waits ? 'add.done.waits' : 'add.done', {
              title: reading(added.title, language, []).words,
              version: String(added.version),
            })}
          </span>
        </p>
      )}
      {problem && (
        <div>
          <p class="small muted">
            <bdi>{adding.file}</bdi>
          </p>
          <TroubleNote trouble={problem} />
        </div>
      )}
    </>
  );
}
