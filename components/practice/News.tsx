import { longDate } from '../days.ts';
import { useSpeech } from './speech.ts';
import type { PackNews } from './types.ts';

interface Props {
  /** Whether nobody answers. */
  silent: boolean;
  pack: PackNews | undefined;
  onSettings(): void;
}

/** What a person should know first: that nothing is checked, or by which guidelines. */
export function News({ silent, pack, onSettings }: Props) {
  const { say, language } = useSpeech();
  return (
    <>
      <div role="alert">
        {silent && (
          <div class="notice warning">
            <p>
              <strong>{say('silent.title')}</strong>
            </p>
            <p>{say('silent.more')}</p>
          </div>
        )}
      </div>
      {pack && (
        <div class="notice">
          <p>
            {pack.kind === 'old' ? say('pack.old', { date: longDate(pack.date, language) }) : say('pack.behind')}{' '}
            <button type="button" class="quiet" onClick={onSettings}>
              {say('pack.settings')}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
