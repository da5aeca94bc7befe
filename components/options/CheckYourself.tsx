import { Address } from './Address.tsx';
import { useSpeech } from './speech.ts';
import type { BrowserKind } from './types.ts';

const ADDRESSES = { chromium: 'chrome://extensions', firefox: 'about:debugging#/runtime/this-firefox' } as const;
const STEPS = { chromium: ['developer', 'worker', 'network'], firefox: ['inspect', 'network'] } as const;

/** How to see with one's own eyes that nothing is sent: the browser's own view of what the extension asks the network. */
export function CheckYourself({ browser }: { browser: BrowserKind }) {
  const { say } = useSpeech();
  return (
    <section class="card" aria-labelledby="check-title">
      <h3 id="check-title">{say('check.title')}</h3>
      <p>{say('check.lead')}</p>
      <ol class="steps">
        <li>
          <p>{say('check.open')}</p>
          <Address address={ADDRESSES[browser]} />
        </li>
        {STEPS[browser].map((step) => (
          <li key={step}>{say(`check.${step}`)}</li>
        ))}
        <li>{say('check.write')}</li>
      </ol>
    </section>
  );
}
