import type { Hint } from '../../rules/types.ts';
import { HintCard } from '../card/card.tsx';
import { Shown } from '../card/Shown.tsx';
import { GateQuestion } from '../gate/question.tsx';
import type { Speaks } from './speech.ts';

interface Props extends Speaks {
  css: string;
}

const nothing = () => undefined;

/** A draft in which two things are marked, and the card of one of them. */
export function HintPicture({ say, sayOfHints, css }: Props) {
  const found = say('picture.stiff');
  const hint: Hint = {
    ...{ rule: '', kind: 'wording', severity: 'suggestion', start: 0, end: found.length, found, fixes: [] },
    ...{ message: say('picture.stiff.message'), why: say('picture.stiff.why') },
  };
  const fix = { start: 0, end: found.length, text: say('picture.stiff.fix') };
  return (
    <figure class="picture" role="img" aria-label={say('picture.hint')}>
      <p class="picture-draft">
        <span class="line" data-state="suggestion">
          {found}
        </span>{' '}
        {say('picture.after')}{' '}
        <span class="line" data-state="error">
          {say('picture.code')}
        </span>
        .
      </p>
      <Shown css={css} inert>
        <HintCard
          hint={hint}
          state="suggestion"
          offers={[{ fix, instead: found, way: 'insert' }]}
          links={{}}
          place={{ at: 1, of: 2 }}
          say={sayOfHints}
          {...{ onTake: nothing, onDismiss: nothing, onDismissRule: nothing, onOff: nothing }}
          {...{ onWrong: nothing, onBack: nothing, onClose: nothing }}
        />
      </Shown>
    </figure>
  );
}

/** The question before a post, with the grave hint of the same draft. */
export function QuestionPicture({ say, sayOfHints, css }: Props) {
  const hint: Hint = {
    ...{ rule: '', kind: 'pattern', severity: 'error', fixes: [], found: say('picture.code') },
    ...{ message: say('picture.code.message') },
  };
  return (
    <figure class="picture" role="img" aria-label={say('picture.question')}>
      <Shown css={css} inert>
        <div class="panel">
          <GateQuestion errors={[{ hint }]} say={sayOfHints} onBack={nothing} onAnyway={nothing} />
        </div>
      </Shown>
    </figure>
  );
}

/** A computer that keeps to itself what is written on it. */
export function PrivatePicture() {
  return (
    <svg class="picture-private" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="screen" x="40" y="10" width="160" height="104" rx="10" />
      <path class="foot" d="M20 126h200l-10 14H30z" />
      <rect class="paper" x="62" y="32" width="92" height="60" rx="6" />
      <path class="written" d="M74 48h60M74 62h68M74 76h36" />
      <path class="shield" d="M168 56l24 8v16c0 14-10 22-24 27-14-5-24-13-24-27V64z" />
      <path class="tick" d="m157 80 8 8 14-15" />
    </svg>
  );
}
