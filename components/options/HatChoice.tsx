import type { Hat } from '../../rules/types.ts';
import { NotKept } from './NotKept.tsx';
import { Radios } from './Radios.tsx';
import { useSpeech } from './speech.ts';

const CHOICES: readonly (Hat | 'none')[] = ['none', 'organisation', 'project', 'person'];

interface Props {
  /** Absent where the person says it at each draft. */
  hat: Hat | undefined;
  /** Whether the last change of it could not be stored. */
  failed: boolean;
  onHat: (hat: Hat | undefined) => void;
}

/** For whom the person usually writes, where no box tells. */
export function HatChoice({ hat, failed, onHat }: Props) {
  const { say } = useSpeech();
  return (
    <section class="part" aria-labelledby="hat-title">
      <div class="part-head">
        <h2 id="hat-title">{say('hat.title')}</h2>
        <p class="lead">{say('hat.lead')}</p>
      </div>
      {failed && <NotKept />}
      <Radios
        name="hat"
        title="hat-title"
        options={CHOICES.map((value) => ({ value, name: say(`hat.${value}`) }))}
        chosen={hat ?? 'none'}
        onChoose={(chosen) => onHat(chosen === 'none' ? undefined : chosen)}
      />
    </section>
  );
}
