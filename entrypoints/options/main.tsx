/** The options page: gathers what there is to show, and shows it again whenever something of it changes. */

import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import en from '../../assets/locales/en/options.json';
import nl from '../../assets/locales/nl/options.json';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsWords } from '../../components/options/speech.ts';
import { readerLanguage, speaker } from '../../components/words.ts';
import type { Policy } from '../../rules/index.ts';
import type { Language } from '../../rules/types.ts';
import { today } from '../background/clock.ts';
import { onKeptPolicy, readKeptPolicy, readSettings, type Settings } from '../background/store.ts';
import { useAdding } from './adding.ts';
import { useChoices } from './choices.ts';
import { useKept } from './kept.ts';
import { usePacks } from './packs.ts';
import { useShortcut } from './shortcut.ts';

const WORDS: Record<Language, OptionsWords> = { nl, en };

interface Found {
  settings: Settings;
  policy: Policy;
}

function App({ settings, ...found }: Found) {
  const [policy, setPolicy] = useState(found.policy);
  useEffect(() => onKeptPolicy((kept) => setPolicy(kept?.policy ?? {})), []);
  const { packs, doing, onTaken, check, allow, drop } = usePacks();
  const { chosen, ...chooses } = useChoices(settings, policy, packs);
  const language = readerLanguage(chosen.language, navigator.languages);
  const say = useMemo(() => speaker(WORDS[language], language), [language]);
  const behind = typeof packs === 'object' && packs.chosen !== undefined;
  const steps = useAdding(behind, onTaken);
  const shortcut = useShortcut();
  const kept = useKept();

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say('title')} · ${say('name')}`;
  }, [language, say]);

  return (
    <Options
      language={language}
      say={say}
      packs={packs}
      doing={doing}
      today={today()}
      behind={behind}
      {...steps}
      onCheck={check}
      onAllow={allow}
      onDrop={drop}
      chosen={chosen}
      {...chooses}
      {...kept}
      shortcut={shortcut}
      browser={import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chromium'}
    />
  );
}

// A file that is dropped beside its place must not take the page away.
for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());

const [settings, kept] = await Promise.all([
  readSettings().catch((): Settings => ({ language: 'auto' })),
  readKeptPolicy().catch(() => undefined),
]);
const root = document.getElementById('options');
if (root) render(<App settings={settings} policy={kept?.policy ?? {}} />, root);
