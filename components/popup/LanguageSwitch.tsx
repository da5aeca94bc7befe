import type { Language } from '../../rules/types.ts';
import { useSpeech } from './speech.ts';

const NAMES: [Language, string, string][] = [
  ['nl', 'NL', 'Nederlands'],
  ['en', 'EN', 'English'],
];

/** Two buttons, of which one is pressed. Each says its own language in that language. */
export function LanguageSwitch({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language, say } = useSpeech();
  return (
    <fieldset class="languages">
      <legend class="unseen">{say('language')}</legend>
      {NAMES.map(([code, short, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-label={`${short}, ${name}`}
          aria-pressed={language === code}
          onClick={() => onLanguage(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
