import type { Language } from '../rules/types.ts';

const NAMES: readonly (readonly [code: Language, short: string, name: string])[] = [
  ['nl', 'NL', 'Nederlands'],
  ['en', 'EN', 'English'],
];

interface Props {
  language: Language;
  /** What is switched, for who does not see the buttons. */
  label: string;
  onLanguage(language: Language): void;
}

/** Two buttons, of which one is pressed. Each says its own language in that language. */
export function LanguageSwitch({ language, label, onLanguage }: Props) {
  return (
    <fieldset class="languages">
      <legend class="unseen">{label}</legend>
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
