/** The options page: gathers what there is to show, and shows it again whenever something of it changes. */

import { render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import en from '../../assets/locales/en/options.json';
import nl from '../../assets/locales/nl/options.json';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsWords } from '../../components/options/speech.ts';
import { readerLanguage, speaker } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';
import { today } from '../background/clock.ts';
import { effective } from '../background/settings.ts';
import { readKeptPolicy, readSettings, writeSettings } from '../background/store.ts';
import { useAdding } from './adding.ts';
import { usePacks } from './packs.ts';

const WORDS: Record<Language, OptionsWords> = { nl, en };

type Choice = Language | 'auto';

/** `locked`: the organisation chose the language. */
function App({ chosen, locked }: { chosen: Choice; locked: boolean }) {
  const [choice, setChoice] = useState(chosen);
  const language = readerLanguage(choice, navigator.languages);
  const say = useMemo(() => speaker(WORDS[language], language), [language]);
  const { packs, doing, onTaken, check, allow, drop } = usePacks();
  const behind = typeof packs === 'object' && packs.chosen !== undefined;
  const steps = useAdding(behind, onTaken);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say('title')} · ${say('name')}`;
  }, [language, say]);

  const onChoice = (next: Choice) => {
    setChoice(next);
    // Where it cannot be stored, it holds for this page.
    void writeSettings({ language: next }).catch(() => undefined);
  };

  return (
    <Options
      language={language}
      choice={choice}
      locked={locked}
      say={say}
      packs={packs}
      doing={doing}
      today={today()}
      behind={behind}
      {...steps}
      onChoice={onChoice}
      onCheck={check}
      onAllow={allow}
      onDrop={drop}
    />
  );
}

// A file that is dropped beside its place must not take the page away.
for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());

const [settings, kept] = await Promise.all([
  readSettings().catch(() => ({ language: 'auto' as const })),
  readKeptPolicy().catch(() => undefined),
]);
const { language, locked } = effective(settings, kept?.policy ?? {});
const root = document.getElementById('options');
if (root) render(<App chosen={language} locked={locked.includes('language')} />, root);
