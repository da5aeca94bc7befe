import type { Mistake } from '../../rules/types.ts';
import { longDate } from '../days.ts';
import { Icon } from '../popup/Icon.tsx';
import { Fingerprint } from './Facts.tsx';
import { useSpeech } from './speech.ts';
import type { Trouble } from './types.ts';

/** More than anybody mends in one go. */
const SHOWN = 50;

/** Why a pack was not taken, what to do, and what helps whoever mends it. */
export function TroubleNote({ trouble }: { trouble: Trouble }) {
  const { say, language } = useSpeech();
  const { code, status, date, needs, version, fingerprint, mistakes = [] } = trouble;
  const values = {
    status: String(status ?? '?'),
    date: date ? longDate(date, language) : '?',
    needs: needs ?? '?',
  };
  return (
    <div class="notice warning">
      <p class="with-mark">
        <Icon name="alert" />
        <strong>{say(`problem.${code}.what`, values)}</strong>
      </p>
      <p>{say(`problem.${code}.do`, values)}</p>
      {version !== undefined && <p class="small">{say('problem.version', { version: String(version) })}</p>}
      {fingerprint && (
        <p class="small">
          {say('problem.signer')} <Fingerprint digits={fingerprint} />
        </p>
      )}
      {code === 'broken' && <Mistakes mistakes={mistakes} />}
      {code === 'storage' && mistakes[0] && <p class="small">{mistakes[0].message}</p>}
    </div>
  );
}

/** In the engine's own words, which are English. */
function Mistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  const { say } = useSpeech();
  return (
    <>
      <ol class="lines">
        {mistakes.slice(0, SHOWN).map(({ file, line, column, message }) => (
          <li key={`${file}:${line}:${column}:${message}`}>
            <span class="place" translate={false}>
              {file && `${file}:`}
              {line}:{column}
            </span>{' '}
            <span lang="en">{message}</span>
          </li>
        ))}
      </ol>
      {mistakes.length > SHOWN && <p>{say('problem.more', { count: mistakes.length - SHOWN })}</p>}
    </>
  );
}
