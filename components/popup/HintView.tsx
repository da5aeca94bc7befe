import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Book, Hint } from '../../rules/types.ts';
import { HintCard } from '../card/card.tsx';
import { inWords, targetsOf } from '../card/links.ts';
import { Shown } from '../card/Shown.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  hint: Hint;
  /** Which of the draft's hints this is, counting from 1. */
  place: { at: number; of: number };
  organisation: Book['organisation'];
  guidelines: Book['guidelines'];
  /** The style sheet of cards. */
  css: string;
  onBack: () => void;
  /** The reader wants to see it in the draft. */
  onShow: () => void;
  onGuideline: (id: string) => void;
}

/** One hint on the draft behind the popup, on the card that it has there. What changes the draft is done there. */
export function HintView({ hint, place, css, onBack, onShow, onGuideline, ...pack }: Props) {
  const { say, sayOnPage, read } = useSpeech();
  const host = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    host.current?.querySelector('.shown')?.shadowRoot?.querySelector<HTMLElement>('.panel')?.focus();
    window.scrollTo(0, 0);
  }, []);
  const { guideline, ...targets } = targetsOf(pack, hint);
  return (
    <article ref={host} class="hint-view">
      <Shown css={css}>
        <HintCard
          hint={hint}
          state={hint.severity}
          offers={[]}
          links={inWords(
            { ...targets, ...(guideline && { guideline: { title: guideline.title } }) },
            (text) => read(text).words,
          )}
          place={place}
          say={sayOnPage}
          onRead={guideline && (() => onGuideline(guideline.id))}
          onBack={onBack}
          onClose={onBack}
        >
          <button type="button" class="offer" onClick={onShow}>
            {say('draft.show')}
          </button>
        </HintCard>
      </Shown>
    </article>
  );
}
