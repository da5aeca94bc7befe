/** The popup: gathers what there is to show, and shows it again whenever something of it changes. */

import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import en from '../../assets/locales/en/popup.json';
import nl from '../../assets/locales/nl/popup.json';
import type { PageCheck } from '../../components/popup/PageStatus.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupWords } from '../../components/popup/speech.ts';
import { readerLanguage, speaker } from '../../components/words.ts';
import type { Language, Site } from '../../rules/types.ts';
import { today } from '../background/clock.ts';
import { effective } from '../background/settings.ts';
import { readKeptPolicy, readSettings, writeSettings } from '../background/store.ts';
import { onPack, openOptions, type PackView, readPack, readPage, readTab } from './data.ts';

const WORDS: Record<Language, PopupWords> = { nl, en };

/** After so long without a pack, in milliseconds, something is wrong. */
const PATIENCE = 10_000;

/** `locked`: the organisation chose the language. */
function App({ chosen, locked }: { chosen: Language; locked: boolean }) {
  const [language, setLanguage] = useState(chosen);
  const [pack, setPack] = useState<PackView>({ guidelines: { state: 'loading' }, origin: undefined, need: undefined });
  const [site, setSite] = useState<Site>();
  const [page, setPage] = useState<PageCheck>({ state: 'asking' });
  const say = useMemo(() => speaker(WORDS[language], language), [language]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = say('name');
  }, [language, say]);

  useEffect(() => {
    const read = () => void readPack().then(setPack);
    onPack(read);
    // The tab first: the tip that is shown is one for its site from the start.
    void readTab().then((tab) => {
      setSite(tab.site);
      read();
      void readPage(tab).then(setPage);
    });
  }, []);

  const waiting = pack.guidelines.state === 'loading';
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setPack((now) => ({ ...now, guidelines: { state: 'slow' } })), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);

  const onLanguage = (next: Language) => {
    setLanguage(next);
    // Where it cannot be stored, it holds for this window.
    void writeSettings({ language: next }).catch(() => undefined);
  };

  return (
    <Popup
      language={language}
      say={say}
      guidelines={pack.guidelines}
      origin={pack.origin}
      need={pack.need}
      page={page}
      site={site}
      today={today()}
      onLanguage={locked ? undefined : onLanguage}
      onDetails={openOptions}
    />
  );
}

const [settings, kept] = await Promise.all([
  readSettings().catch(() => ({ language: 'auto' as const })),
  readKeptPolicy().catch(() => undefined),
]);
const { language, locked } = effective(settings, kept?.policy ?? {});
const root = document.getElementById('popup');
if (root)
  render(<App chosen={readerLanguage(language, navigator.languages)} locked={locked.includes('language')} />, root);
