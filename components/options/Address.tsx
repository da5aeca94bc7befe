import { useState } from 'preact/hooks';
import { useSpeech } from './speech.ts';

/** An address of the browser's own to copy. A page cannot link there: browsers forbid it. */
export function Address({ address }: { address: string }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="actions">
      <code class="address" translate={false}>
        {address}
      </code>
      <button type="button" class="button" onClick={() => void copy()}>
        {say('address.copy')} <span class="unseen">{address}</span>
      </button>
      <p role="status" class="answer">
        {copied !== undefined && say(copied ? 'address.copied' : 'address.copyFailed')}
      </p>
    </div>
  );
}
