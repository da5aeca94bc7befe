import type { Book } from '../../rules/types.ts';
import type { Change } from '../changes.ts';
import { Prose } from '../popup/Prose.tsx';
import { useSpeech } from '../popup/speech.ts';
import { ChangeTag } from './ChangeTag.tsx';
import { GuidelineText } from './GuidelineText.tsx';

interface Props {
  guideline: Book['guidelines'][number];
  /** What the reader searched for, where that led here. */
  words: ReadonlySet<string> | undefined;
  change: Change | undefined;
}

/** One guideline on the page with all of them. Its title takes the focus of who is led to it. */
export function Chapter({ guideline, words, change }: Props) {
  const { say } = useSpeech();
  const { id, perspective, title } = guideline;
  return (
    <article class="guideline chapter" aria-labelledby={titleId(id)}>
      <p class="eyebrow">{say(`perspective.${perspective}`)}</p>
      <h2 id={titleId(id)} class="guideline-title" tabIndex={-1}>
        <Prose text={title} />
        <ChangeTag change={change} />
      </h2>
      <GuidelineText guideline={guideline} words={words} change={change} />
    </article>
  );
}

/** The id of a guideline's title on the page. */
export const titleId = (guideline: string): string => `guideline-${guideline}`;
