/** The self-check: which boxes of a site we find. It stores nothing, and sends nothing. */

import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import en from '../../assets/locales/en/self-check.json';
import nl from '../../assets/locales/nl/self-check.json';
import { SelfCheck } from '../../components/self-check/SelfCheck.tsx';
import type { Looked } from '../../components/self-check/types.ts';
import type { SelfCheckWords } from '../../components/self-check/words.ts';
import { speaker } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';
import { today } from '../background/clock.ts';
import { type Reader, readReader, useLanguage } from '../welcome/reader.ts';
import { makeLook } from './look.ts';

const WORDS: Record<Language, SelfCheckWords> = { nl, en };
/** As browsers call themselves, without what they add for the sake of old sites. */
const BROWSER = /(?:Firefox|Edg|Chrome)\/\d+/g;

const look = makeLook();
const made = {
  version: browser.runtime.getManifest().version,
  browser: navigator.userAgent.match(BROWSER)?.at(-1) ?? '',
  today: today(),
};

function App({ reader }: { reader: Reader }) {
  const { language, notKept, onLanguage } = useLanguage(reader);
  const [looked, setLooked] = useState<Looked>({ state: 'asking' });
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  const say = useMemo(() => speaker(WORDS[language], language), [language]);

  const again = useCallback(() => {
    setCopied(undefined);
    void look().then(setLooked);
  }, []);
  useEffect(() => {
    // The person comes back from the tab in which a box was opened.
    const back = () => document.visibilityState === 'visible' && again();
    document.addEventListener('visibilitychange', back);
    again();
    return () => document.removeEventListener('visibilitychange', back);
  }, [again]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say('title')} · ${say('name')}`;
  }, [language, say]);

  const onCopy = (report: string) =>
    void navigator.clipboard.writeText(report).then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    );

  return <SelfCheck {...{ language, say, looked, made, copied, notKept, onLanguage, onCopy }} onAgain={again} />;
}

const reader = await readReader();
const root = document.getElementById('self-check');
if (root) render(<App reader={reader} />, root);
