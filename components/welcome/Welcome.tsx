import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../rules/types.ts';
import { PageTop } from '../PageTop.tsx';
import { Legend } from '../practice/Legend.tsx';
import { type PracticeWords, SpeechContext } from '../practice/speech.ts';
import type { Say } from '../words.ts';
import { HintPicture, PrivatePicture, QuestionPicture } from './Pictures.tsx';
import type { Speaks } from './speech.ts';

export interface WelcomeProps extends Speaks {
  language: Language;
  /** The words of the practice page, which explains the marks, too. */
  sayInPractice: Say<PracticeWords>;
  /** The style sheet of the parts that are shown. */
  css: string;
  /** The language that the person chose could not be stored. */
  notKept: boolean;
  /** Absent where the organisation chose the language. */
  onLanguage: ((language: Language) => void) | undefined;
}

const STEPS = ['hints', 'marks', 'you', 'private'] as const;
const PRACTICE = 'practice.html';

/** The tour: one step at a time, and then on to practise. */
export function Welcome(props: WelcomeProps) {
  const { language, say, sayOfHints, sayInPractice } = props;
  const [{ at, walked }, setPlace] = useState({ at: 0, walked: false });
  const step = STEPS[at] ?? 'hints';
  const speech = useMemo(() => ({ language, say: sayInPractice, sayOfHints }), [language, sayInPractice, sayOfHints]);

  const go = (to: number) => setPlace({ at: to, walked: true });

  return (
    <SpeechContext.Provider value={speech}>
      <PageTop language={language} say={say} notKept={props.notKept} onLanguage={props.onLanguage} />
      <main class="card tour">
        <nav aria-label={say('steps')}>
          <ol class="steps">
            {STEPS.map((each, index) => (
              <li key={each}>
                <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => go(index)}>
                  <span class="step-number">{index + 1}</span>
                  <span class="step-name">{say(`title.${each}`)}</span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <section class="step" aria-labelledby="step-title">
          <div class="step-words">
            <StepTitle key={step} words={say(`title.${step}`)} walked={walked} />
            <p class="lead">{say(`first.${step}`)}</p>
            <p class="lead">{say(`second.${step}`)}</p>
            <p class="lead">{say(`third.${step}`)}</p>
          </div>
          <Picture step={step} {...props} />
        </section>
        <div class="ways">
          {at > 0 && (
            <button type="button" class="button" onClick={() => go(at - 1)}>
              {say('back')}
            </button>
          )}
          {at < STEPS.length - 1 ? (
            <>
              <button type="button" class="button primary" onClick={() => go(at + 1)}>
                {say('next')}
              </button>
              <a class="skip" href={PRACTICE}>
                {say('skip')}
              </a>
            </>
          ) : (
            <a class="button primary" href={PRACTICE}>
              {say('practise')}
            </a>
          )}
        </div>
      </main>
    </SpeechContext.Provider>
  );
}

/** Who walks on by key or with a screen reader begins to read where the step begins. */
function StepTitle({ words, walked }: { words: string; walked: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (walked) heading.current?.focus();
  }, [walked]);
  return (
    <h2 id="step-title" ref={heading} tabIndex={-1}>
      {words}
    </h2>
  );
}

function Picture({ step, ...props }: WelcomeProps & { step: (typeof STEPS)[number] }) {
  if (step === 'hints') return <HintPicture {...props} />;
  if (step === 'marks') return <Legend />;
  return step === 'you' ? <QuestionPicture {...props} /> : <PrivatePicture />;
}
