import { Fragment } from 'preact';
import { Address } from './Address.tsx';
import { useSpeech } from './speech.ts';
import type { BrowserKind } from './types.ts';

export interface ShortcutProps {
  /** The key as the browser writes it, `Alt+Shift+H`; empty where there is none, absent until the browser has told. */
  shortcut: string | undefined;
  browser: BrowserKind;
}

/** Where the key is changed. */
const ADDRESSES = { chromium: 'chrome://extensions/shortcuts', firefox: 'about:addons' } as const;

/** The key that walks through the hints, and where to choose another one. */
export function Shortcut({ shortcut, browser }: ShortcutProps) {
  const { say } = useSpeech();
  return (
    <section class="part" aria-labelledby="shortcut-title">
      <h2 id="shortcut-title">{say('shortcut.title')}</h2>
      <div class="card">
        {shortcut === '' ? (
          <p>{say('shortcut.none')}</p>
        ) : (
          <p>
            {shortcut && <Keys shortcut={shortcut} />} {say('shortcut.does')}
          </p>
        )}
        <p class="muted">{say(`shortcut.change.${browser}`)}</p>
        <Address address={ADDRESSES[browser]} />
      </div>
    </section>
  );
}

function Keys({ shortcut }: { shortcut: string }) {
  return shortcut.split('+').map((key, at) => (
    <Fragment key={key}>
      {at > 0 && ' + '}
      <kbd translate={false}>{key}</kbd>
    </Fragment>
  ));
}
