import type { Severity } from '../../rules/types.ts';
import { NotKept } from './NotKept.tsx';
import { Radios } from './Radios.tsx';
import { useSpeech } from './speech.ts';
import type { OnChoose } from './types.ts';

/** From the least grave on. */
const LEVELS: readonly Severity[] = ['suggestion', 'warning', 'error'];

interface Props {
  /** The least grave hints that are shown. */
  least: Severity;
  /** Whether the last change of it could not be stored. */
  failed: boolean;
  onChoose: OnChoose;
}

/** How many hints there are while one writes. The gravest always are: a post is asked about for them. */
export function HowLoud({ least, failed, onChoose }: Props) {
  const { say } = useSpeech();
  const severities = { error: say('severity.error'), warning: say('severity.warning') };
  return (
    <section class="part" aria-labelledby="loud-title">
      <div class="part-head">
        <h2 id="loud-title">{say('loud.title')}</h2>
        <p class="lead">{say('loud.lead')}</p>
      </div>
      {failed && <NotKept />}
      <Radios
        name="least"
        title="loud-title"
        options={LEVELS.map((value) => ({ value, name: say(`loud.${value}`, severities) }))}
        chosen={least}
        stacked
        onChoose={(chosen) => onChoose({ least: chosen })}
      >
        <p class="small muted">{say('loud.always', severities)}</p>
      </Radios>
    </section>
  );
}
