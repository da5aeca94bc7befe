import type { Book } from '../../rules/types.ts';
import { isPast, longDate } from '../days.ts';
import { Prose } from './Prose.tsx';
import { useSpeech } from './speech.ts';

/** Where the guidelines came from. `problem`: what was wrong with a pack that was refused since, a line each. */
export interface PackOrigin {
  source: 'starter' | 'file';
  problem?: string;
}

interface Props {
  book: Book;
  origin: PackOrigin | undefined;
  /** The reader's local day, `2026-11-22`. */
  today: string;
}

/** Which guidelines these are: title, version, date, source, and what there is to know about their age. */
export function PackFooter({ book, origin, today }: Props) {
  const { say, language } = useSpeech();
  const { expires } = book;
  return (
    <footer>
      {expires && isPast(expires, today) && (
        <p class="notice warning">{say('pack.expired', { date: longDate(expires, language) })}</p>
      )}
      {origin?.problem && (
        <div class="notice warning">
          <p>{say('pack.problem')}</p>
          <details>
            <summary>{say('pack.problem.details')}</summary>
            <p class="problem">{origin.problem}</p>
          </details>
        </div>
      )}
      <p>
        <Prose text={book.title} />
      </p>
      <p>
        {/* As text: a version is a name, not a quantity, and gets no thousands separator. */}
        {say('pack.version', { version: String(book.version) })}
        {' · '}
        <time dateTime={book.released}>{longDate(book.released, language)}</time>
        {origin && ` · ${say(`pack.source.${origin.source}`)}`}
      </p>
    </footer>
  );
}
