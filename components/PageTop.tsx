import type { Language } from '../rules/types.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './popup/Mark.tsx';

interface Props {
  language: Language;
  say: (key: 'title' | 'name' | 'language' | 'notKept') => string;
  /** The language that the person chose could not be stored. */
  notKept: boolean;
  /** Absent where the organisation chose the language. */
  onLanguage: ((language: Language) => void) | undefined;
}

/** What a page of ours begins with: what it is, and in which language it speaks. */
export function PageTop({ language, say, notKept, onLanguage }: Props) {
  return (
    <>
      <header class="top">
        <Mark />
        <div class="top-title">
          <h1>{say('title')}</h1>
          <p class="muted">{say('name')}</p>
        </div>
        {onLanguage && <LanguageSwitch language={language} label={say('language')} onLanguage={onLanguage} />}
      </header>
      <p role="status" class={notKept ? 'notice warning' : 'unseen'}>
        {notKept && say('notKept')}
      </p>
    </>
  );
}
