import { useMemo } from 'preact/hooks';
import type { Hint, Language } from '../../rules/types.ts';
import type { SayOnPage } from '../card/words.ts';
import { PageTop } from '../PageTop.tsx';
import type { Say } from '../words.ts';
import { Compose, type ComposeProps } from './Compose.tsx';
import { Drafts, type DraftsProps } from './Drafts.tsx';
import { HintsBeside } from './HintsBeside.tsx';
import { Legend } from './Legend.tsx';
import { News } from './News.tsx';
import { type PracticeWords, SpeechContext } from './speech.ts';
import type { PackNews, PadView } from './types.ts';

export interface PracticeProps extends DraftsProps, Omit<ComposeProps, 'isEmpty' | 'hat'> {
  language: Language;
  say: Say<PracticeWords>;
  sayOfHints: SayOnPage;
  view: PadView;
  pack: PackNews | undefined;
  /** The language that the person chose could not be stored. */
  notKept: boolean;
  /** Absent where the organisation chose the language. */
  onLanguage: ((language: Language) => void) | undefined;
  onOpen(hint: Hint): void;
  onSettings(): void;
}

/** The whole page: the box with its hints beside it, and below them drafts to practise with. */
export function Practice(props: PracticeProps) {
  const { language, say, sayOfHints, view } = props;
  const speech = useMemo(() => ({ language, say, sayOfHints }), [language, say, sayOfHints]);
  return (
    <SpeechContext.Provider value={speech}>
      <PageTop language={language} say={say} notKept={props.notKept} onLanguage={props.onLanguage} />
      <main class="practice">
        <div class="intro">
          <p class="lead">{say('lead')}</p>
          <p class="lead muted">{say('kept')}</p>
          <News silent={view.check === 'silent'} pack={props.pack} onSettings={props.onSettings} />
        </div>
        <Compose {...props} hat={view.hat} isEmpty={view.text.trim() === ''} />
        <div class="beside">
          <HintsBeside view={view} onOpen={props.onOpen} />
          <Legend />
        </div>
        <Drafts drafts={props.drafts} examples={props.examples} onPick={props.onPick} />
      </main>
    </SpeechContext.Provider>
  );
}
