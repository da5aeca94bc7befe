import type { Book } from '../../rules/types.ts';
import type { Changes } from '../changes.ts';
import { Icon } from '../popup/Icon.tsx';
import { Prose } from '../popup/Prose.tsx';
import { useSpeech } from '../popup/speech.ts';
import { GuidelineRows } from './GuidelineRows.tsx';

/** More than these are a new book, and stand in it with a tag each. */
const SHOWN = 5;

interface Props {
  book: Book;
  changes: Changes;
  onGuideline: (id: string) => void;
  /** The reader has seen enough of it. */
  onAllRead: () => void;
}

/** What has changed since the guidelines were last read; nothing where nothing has. */
export function ChangesNotice({ book, changes, onGuideline, onAllRead }: Props) {
  const { say } = useSpeech();
  const { guidelines, notes } = changes;
  if (guidelines.size === 0 && notes.length === 0) return null;
  const changed = book.guidelines.filter(({ id }) => guidelines.has(id));
  const hidden = changed.length - SHOWN;
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{say('changes.title')}</h2>
      {notes.map(({ version, text }) => (
        <p key={version}>
          <Prose text={text} />
        </p>
      ))}
      <GuidelineRows guidelines={changed.slice(0, SHOWN)} changes={changes} onGuideline={onGuideline} />
      {hidden > 0 && <p class="muted">{say('changes.more', { count: hidden })}</p>}
      <button type="button" class="quiet" onClick={onAllRead}>
        <Icon name="check" />
        {say('changes.done')}
      </button>
    </section>
  );
}
