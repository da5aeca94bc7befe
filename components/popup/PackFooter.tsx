import type { Book } from '../../rules/types.ts';
import { age, isPast, longDate } from '../days.ts';
import { Icon } from './Icon.tsx';
import { Prose } from './Prose.tsx';
import { useSpeech } from './speech.ts';

/** Where the pack in force came from, and so why it is the one. */
export interface PackOrigin {
  source: 'policy' | 'file' | 'starter';
}

/** What there is to be done about the pack: it hinders the next one, or nothing is wrong that anybody here could mend. */
export type PackNeed = 'update-extension' | 'permission' | 'failed';

interface Props {
  book: Book;
  origin: PackOrigin | undefined;
  need: PackNeed | undefined;
  /** The reader's local day, `2026-11-22`. */
  today: string;
  onDetails: () => void;
}

/**
 * Which pack is in force: title, version, age, source and why. The line with the link has room for a warning, so that one
 * that comes later moves nothing.
 */
export function PackFooter({ book, origin, need, today, onDetails }: Props) {
  const { say, language } = useSpeech();
  const { title, version, released, expires } = book;
  const old = expires && isPast(expires, today) ? longDate(expires, language) : undefined;
  const since = age(released, today, language);
  const warning = need ? say(`pack.need.${need}`) : old && say('pack.expired');
  return (
    <footer>
      <p class="pack-title">
        <Prose text={title} />
      </p>
      <p>
        {/* As text: a version is a name, not a quantity, and gets no thousands separator. */}
        {say('pack.version', { version: String(version) })}
        {' · '}
        <time dateTime={old ? (expires ?? released) : released}>
          {old ? say('pack.old', { date: old }) : since ? say('pack.age', { age: since }) : say('pack.new')}
        </time>
        {origin && ` · ${say(`pack.source.${origin.source}`)}`}
      </p>
      <div class="pack-line">
        <p role="status" class={warning ? 'pack-warning' : ''}>
          {warning && <Icon name="alert" />}
          <span>{warning}</span>
        </p>
        <button type="button" class="quiet" onClick={onDetails}>
          {say('pack.details')}
          <Icon name="forward" />
        </button>
      </div>
    </footer>
  );
}
