/** The tour after the install. It asks nothing and keeps nothing. */

import { render } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import pageEn from '../../assets/locales/en/page.json';
import practiceEn from '../../assets/locales/en/practice.json';
import en from '../../assets/locales/en/welcome.json';
import pageNl from '../../assets/locales/nl/page.json';
import practiceNl from '../../assets/locales/nl/practice.json';
import nl from '../../assets/locales/nl/welcome.json';
import tokens from '../../assets/styles/tokens.css?inline';
import cardCss from '../../components/card/card.css?inline';
import gateCss from '../../components/gate/gate.css?inline';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { speaker } from '../../components/words.ts';
import { type Reader, readReader, useLanguage } from './reader.ts';

const WORDS = {
  nl: { here: nl, hints: pageNl, practice: practiceNl },
  en: { here: en, hints: pageEn, practice: practiceEn },
};
/** On a site's page they stand above everything, and here in what room there is. */
const HERE = '.panel { width: 100%; max-height: none; }';
const CSS = tokens + cardCss + gateCss + HERE;

function App({ reader }: { reader: Reader }) {
  const { language, notKept, onLanguage } = useLanguage(reader);
  const words = WORDS[language];
  const say = useMemo(() => speaker(words.here, language), [words, language]);
  const sayOfHints = useMemo(() => speaker(words.hints, language), [words, language]);
  const sayInPractice = useMemo(() => speaker(words.practice, language), [words, language]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say('title')} · ${say('name')}`;
  }, [language, say]);

  return <Welcome {...{ language, say, sayOfHints, sayInPractice, notKept, onLanguage }} css={CSS} />;
}

const reader = await readReader();
const root = document.getElementById('welcome');
if (root) render(<App reader={reader} />, root);
