import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** The id of the question, the only one on the page. */
  id: string;
  question: string;
  /** What the button says, before and after the question. */
  go: string;
  keep: string;
  busy: boolean;
  onGo: () => void;
}

/** A button that asks once. The focus goes to the harmless answer, and back to the button when it is given. */
export function Sure({ id, question, go, keep, busy, onGo }: Props) {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const harmless = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) harmless.current?.focus();
    else if (asked.current) open.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <div class="actions">
        <button type="button" class="button" ref={open} onClick={() => setAsking(true)}>
          {go}
        </button>
      </div>
    );
  return (
    <section class="ask" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div class="actions">
        <button type="button" class="button" ref={harmless} onClick={() => setAsking(false)}>
          {keep}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && onGo()}>
          {go}
        </button>
      </div>
    </section>
  );
}
