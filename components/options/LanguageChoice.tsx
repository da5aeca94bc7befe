import type { Language } from '../../rules/types.ts';
import { Radios } from './Radios.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  choice: Language | 'auto';
  /** Whether the organisation chose it, and nobody else can. */
  locked: boolean;
  onChoice: (choice: Language | 'auto') => void;
}

/** Which language we speak. Each language says its own name. */
export function LanguageChoice({ choice, locked, onChoice }: Props) {
  const { say } = useSpeech();
  return (
    <section class="part" aria-labelledby="language-title">
      <h2 id="language-title">{say('language.title')}</h2>
      {locked && <p class="lead">{say('language.locked')}</p>}
      <Radios
        name="language"
        title="language-title"
        options={[
          { value: 'auto', name: say('language.auto') },
          { value: 'nl', name: 'Nederlands', lang: 'nl' },
          { value: 'en', name: 'English', lang: 'en' },
        ]}
        chosen={choice}
        disabled={locked}
        onChoose={onChoice}
      />
    </section>
  );
}
