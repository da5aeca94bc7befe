import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Book, Text } from '../../rules/types.ts';
import { markdown } from '../markdown.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { Prose } from './Prose.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  guideline: Book['guidelines'][number];
  onBack: () => void;
}

/** One guideline, whole; give it the guideline's id as its key. Takes the focus to its title, so that a screen reader starts there. */
export function GuidelinePage({ guideline, onBack }: Props) {
  const { say, read, language } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const { words, lang } = read(guideline.body);
  const body = useMemo(() => markdown(words), [words]);
  return (
    <article class="guideline" aria-labelledby="guideline-title">
      <button type="button" class="quiet back" onClick={onBack}>
        <Icon name="back" />
        {say('guideline.back')}
      </button>
      <p class="eyebrow">{say(`perspective.${guideline.perspective}`)}</p>
      <h2 id="guideline-title" class="guideline-title" tabIndex={-1} ref={title}>
        <Prose text={guideline.title} />
      </h2>
      <div class="body" lang={lang ?? language}>
        {body}
      </div>
      <Advice title={say('guideline.do')} texts={guideline.do} icon="check" look="ok" />
      <Advice title={say('guideline.dont')} texts={guideline.dont} icon="cross" look="error" />
    </article>
  );
}

function Advice({ title, texts, icon, look }: { title: string; texts: Text[]; icon: IconName; look: string }) {
  const { read } = useSpeech();
  if (texts.length === 0) return null;
  return (
    <section class={`advice ${look}`}>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={read(text).words}>
            <Icon name={icon} />
            <span>
              <Prose text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
