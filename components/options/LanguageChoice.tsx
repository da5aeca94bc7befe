import type { Language } from '../../rules/types.ts';
import { useSpeech } from './speech.ts';

const OWN_NAMES: readonly (readonly [Language, string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

interface Props {
  choice: Language | 'auto';
  /** Whether the organisation chose it, and nobody else can. */
  locked: boolean;
  onChoice: (choice: Language | 'auto') => void;
}

/** Which language we speak. Each language says its own name. */
export function LanguageChoice({ choice, locked, onChoice }: Props) {
  const { say } = useSpeech();
  const option = (value: Language | 'auto', name: string) => (
    <label key={value} class="choice" {...(value !== 'auto' && { lang: value })}>
      <input
        type="radio"
        name="language"
        value={value}
        checked={choice === value}
        disabled={locked}
        onChange={() => onChoice(value)}
      />
      {name}
    </label>
  );
  return (
    <section class="part" aria-labelledby="language-title">
      <h2 id="language-title">{say('language.title')}</h2>
      {locked && <p class="lead">{say('language.locked')}</p>}
      <fieldset class="card choices" aria-labelledby="language-title">
        {option('auto', say('language.auto'))}
        {OWN_NAMES.map(([value, name]) => option(value, name))}
      </fieldset>
    </section>
  );
}
