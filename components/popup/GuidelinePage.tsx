import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Book } from '../../rules/types.ts';
import { ChangeTag } from '../book/ChangeTag.tsx';
import { GuidelineText } from '../book/GuidelineText.tsx';
import type { Change } from '../changes.ts';
import { Icon } from './Icon.tsx';
import { Prose } from './Prose.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  guideline: Book['guidelines'][number];
  words: ReadonlySet<string> | undefined;
  change: Change | undefined;
  /** Where it can be read in a page of its own, and printed. */
  wide: string;
  onBack: () => void;
}

/** One guideline, whole; give it the guideline's id as its key. Takes the focus to its title, so that a screen reader starts there. */
export function GuidelinePage({ guideline, words, change, wide, onBack }: Props) {
  const { say } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <article class="guideline" aria-labelledby="guideline-title">
      <div class="head">
        <button type="button" class="quiet back" onClick={onBack}>
          <Icon name="back" />
          {say('guideline.back')}
        </button>
        <a class="quiet" href={wide} target="_blank" rel="noopener">
          {say('guideline.wide')}
          <Icon name="web" />
        </a>
      </div>
      <p class="eyebrow">{say(`perspective.${guideline.perspective}`)}</p>
      <h2 id="guideline-title" class="guideline-title" tabIndex={-1} ref={title}>
        <Prose text={guideline.title} />
        <ChangeTag change={change} />
      </h2>
      <GuidelineText guideline={guideline} words={words} change={change} />
    </article>
  );
}
