/** The practice page: our own box to write in, with the hints of the sites' boxes. Nothing of it is stored. */

import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import pageEn from '../../assets/locales/en/page.json';
import en from '../../assets/locales/en/practice.json';
import pageNl from '../../assets/locales/nl/page.json';
import nl from '../../assets/locales/nl/practice.json';
import type { Messages } from '../../components/card/words.ts';
import { Practice } from '../../components/practice/Practice.tsx';
import type { PracticeWords } from '../../components/practice/speech.ts';
import type { PackNews } from '../../components/practice/types.ts';
import { speaker } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';
import { today } from '../background/clock.ts';
import { type Reader, readReader, useLanguage } from '../welcome/reader.ts';
import { readDrafts, readNews, type ToPractise } from './data.ts';
import { usePad } from './use-pad.ts';

const WORDS: Record<Language, { here: PracticeWords; hints: Messages }> = {
  nl: { here: nl, hints: pageNl },
  en: { here: en, hints: pageEn },
};

function App({ reader }: { reader: Reader }) {
  const { sites } = reader;
  const { language, notKept, onLanguage } = useLanguage(reader);
  const [toPractise, setToPractise] = useState<ToPractise>();
  const [pack, setPack] = useState<PackNews>();
  const say = useMemo(() => speaker(WORDS[language].here, language), [language]);
  const sayOfHints = useMemo(() => speaker(WORDS[language].hints, language), [language]);

  const read = useCallback(() => {
    void readDrafts().then(setToPractise);
    void readNews(today()).then(setPack);
  }, []);
  useEffect(read, [read]);
  const pad = usePad(language, WORDS[language].hints, sites, read);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say('title')} · ${say('name')}`;
  }, [language, say]);

  return (
    <Practice
      {...pad}
      language={language}
      say={say}
      sayOfHints={sayOfHints}
      sites={sites}
      pack={pack}
      drafts={toPractise?.samples.map((sample) => ({ ...sample, title: say(`draft.${sample.id}`) }))}
      examples={toPractise?.examples ?? []}
      notKept={notKept}
      onLanguage={onLanguage}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const reader = await readReader();
const root = document.getElementById('practice');
if (root) render(<App reader={reader} />, root);
