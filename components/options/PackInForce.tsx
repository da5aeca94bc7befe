import { dayOf, isPast, longDate } from '../days.ts';
import { Icon } from '../popup/Icon.tsx';
import { Fact, Fingerprint, PackLines } from './Facts.tsx';
import { Prose } from './Prose.tsx';
import { useSpeech } from './speech.ts';
import type { TakenPack } from './types.ts';

interface Props {
  pack: TakenPack;
  /** The host that it is fetched from, where there is one. */
  host: string | undefined;
  /** The reader's local day, `2026-11-22`. */
  today: string;
}

/** The pack that drafts are checked against: which one, why this one, and what there is to know about it. */
export function PackInForce({ pack, host, today }: Props) {
  const { say, language } = useSpeech();
  const { title, organisation, source, taken, expires, fingerprint, lame = [] } = pack;
  return (
    <div class="card">
      <div>
        <h3 class="pack-title">
          <Prose text={title} />
        </h3>
        <p class="muted">
          <bdi>{organisation}</bdi>
        </p>
      </div>
      <p class="why with-mark">
        <Icon name="check" />
        <span>{say(`why.${source}`, { date: dayOf(taken, language) })}</span>
      </p>
      {expires && isPast(expires, today) && (
        <p class="notice warning">{say('pack.old', { date: longDate(expires, language) })}</p>
      )}
      {lame.length > 0 && (
        <div class="notice warning">
          <p>{say('pack.lame', { count: lame.length })}</p>
          <p class="place">{lame.join(', ')}</p>
        </div>
      )}
      <dl>
        <PackLines pack={pack} today={today} />
        <Fact name={say('fact.source')}>{host ? <bdi>{host}</bdi> : say(`from.${source}`)}</Fact>
        {source !== 'starter' && (
          <Fact name={say('fact.signer')}>
            {fingerprint ? <Fingerprint digits={fingerprint} /> : say('signer.none')}
          </Fact>
        )}
        <Fact name={say('fact.taken')}>{dayOf(taken, language)}</Fact>
      </dl>
      {pack.names > 0 && <p class="small muted">{say('names.kept')}</p>}
    </div>
  );
}
