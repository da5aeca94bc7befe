import type { Book, Text } from '../../rules/types.ts';
import type { Change } from '../changes.ts';
import { Icon, type IconName } from '../popup/Icon.tsx';
import { Prose } from '../popup/Prose.tsx';
import { useSpeech } from '../popup/speech.ts';
import { Body } from './Body.tsx';
import { marked } from './marked.tsx';

interface Props {
  guideline: Book['guidelines'][number];
  /** What the reader searched for: marked wherever it stands. */
  words?: ReadonlySet<string> | undefined;
  change?: Change | undefined;
}

/** What a guideline says: its text, what to do and what to leave. */
export function GuidelineText({ guideline, words, change }: Props) {
  const { say } = useSpeech();
  const about = { words, change };
  return (
    <>
      <Body text={guideline.body} {...about} />
      <Advice title={say('guideline.do')} texts={guideline.do} icon="check" look="ok" {...about} />
      <Advice title={say('guideline.dont')} texts={guideline.dont} icon="cross" look="error" {...about} />
    </>
  );
}

interface AdviceProps extends Pick<Props, 'words' | 'change'> {
  title: string;
  texts: Text[];
  icon: IconName;
  look: string;
}

function Advice({ title, texts, icon, look, words, change }: AdviceProps) {
  const { say, read } = useSpeech();
  if (texts.length === 0) return null;
  return (
    <section class={`advice ${look}`}>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => {
          const { words: plain, lang } = read(text);
          return (
            <li key={plain}>
              <Icon name={icon} />
              <span>
                {words ? <bdi lang={lang}>{marked(plain, words)}</bdi> : <Prose text={text} />}
                {change && !change.whole && change.isNew(plain) && <em class="tag">{say('changes.part')}</em>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
