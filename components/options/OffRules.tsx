import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NotKept } from './NotKept.tsx';
import { Prose } from './Prose.tsx';
import { RuleMessage } from './RuleMessage.tsx';
import { useSpeech } from './speech.ts';
import type { OffPack, OnRuleOn } from './types.ts';

interface Props {
  /** Absent until they have been looked up. */
  packs: OffPack[] | undefined;
  /** Whether the last change could not be stored. */
  failed: boolean;
  onRuleOn: OnRuleOn;
}

/** The rules that the person switched off at a hint, and a way back for each. */
export function OffRules({ packs, failed, onRuleOn }: Props) {
  const { say } = useSpeech();
  const [back, setBack] = useState<{ pack: string; rule: string }>();
  const line = useRef<HTMLParagraphElement>(null);
  const isOff = packs?.some(({ id, rules }) => id === back?.pack && rules.some((rule) => rule.id === back.rule));
  const done = back !== undefined && !isOff && !failed;
  // The button that had the focus is gone with its rule.
  useLayoutEffect(() => {
    if (back) line.current?.focus();
  }, [back]);
  const onOn = (pack: string, rule: string) => {
    setBack({ pack, rule });
    onRuleOn(pack, rule);
  };
  return (
    <section class="part" aria-labelledby="off-title">
      <div class="part-head">
        <h2 id="off-title">{say('off.title')}</h2>
        <p class="lead">{say(packs?.length === 0 ? 'off.none' : 'off.lead')}</p>
      </div>
      {failed && <NotKept />}
      <p role="status" class={done ? 'notice ok' : 'unseen'} tabIndex={-1} ref={line}>
        {done && say('off.done')}
      </p>
      {packs?.map((pack) => (
        <PackRules key={pack.id} pack={pack} onOn={onOn} />
      ))}
    </section>
  );
}

function PackRules({ pack, onOn }: { pack: OffPack; onOn: OnRuleOn }) {
  const { say } = useSpeech();
  return (
    <div class="card">
      {pack.title === undefined ? (
        <>
          <h3>{say('off.earlier')}</h3>
          <p class="muted">
            {say('off.earlier.lead')} <code translate={false}>{pack.id}</code>
          </p>
        </>
      ) : (
        <h3>
          <Prose text={pack.title} />
        </h3>
      )}
      <ul class="off-rules">
        {pack.rules.map(({ id, message }) => (
          <li key={id}>
            <p id={`off-${pack.id}-${id}`} class="off-rule">
              {message ? <RuleMessage text={message} /> : <code translate={false}>{id}</code>}
            </p>
            <button
              type="button"
              class="button"
              aria-describedby={`off-${pack.id}-${id}`}
              onClick={() => onOn(pack.id, id)}
            >
              {say('off.on')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
