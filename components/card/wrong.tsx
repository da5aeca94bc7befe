import type { Note } from './card.tsx';
import { CloseButton } from './parts.tsx';
import type { SayOnPage } from './words.ts';

/** What the organisation needs to know of a rule that somebody finds wrong. */
export interface Report {
  rule: string;
  /** The pack's id and version. */
  pack: string;
  version: number;
  /** The rule's own message, without the draft's words. */
  message: string;
  /** Whom to write to, where somebody is named. */
  email?: string;
}

export interface WrongHintProps {
  report: Report;
  note?: Note | undefined;
  say: SayOnPage;
  onCopy(text: string): void;
  onBack(): void;
  onClose(): void;
}

/** A letter about a hint that is wrong, without a word of the draft. The person copies or mails it; nothing is sent from here. */
export function WrongHint({ report, note, say, onCopy, onBack, onClose }: WrongHintProps) {
  const { rule, pack, version, message, email } = report;
  const text = say('wrong.text', { rule, pack, version: String(version), message });
  const mail = `mailto:${email}?subject=${encodeURIComponent(say('wrong.subject', { rule }))}&body=${encodeURIComponent(text)}`;
  return (
    <section class="panel" role="dialog" tabIndex={-1} aria-labelledby="title" aria-describedby="about">
      <header>
        <h2 id="title">{say('wrong.title')}</h2>
        <CloseButton say={say} onClose={onClose} />
      </header>
      <p id="about">{say('wrong.about')}</p>
      {/* No field of a form: of those, browsers tell their makers. */}
      <p class="letter">{text}</p>
      <div class="offers">
        <button type="button" class="offer" onClick={() => onCopy(text)}>
          {say('wrong.copy')}
        </button>
        {email && (
          <a class="offer" href={mail} target="_blank" rel="noopener noreferrer">
            {say('wrong.mail')}
          </a>
        )}
      </div>
      <p class="note" role="status">
        {note && say(note === 'copied' ? 'wrong.copied' : `card.${note}`)}
      </p>
      <footer>
        <button type="button" class="quiet" onClick={onBack}>
          {say('wrong.back')}
        </button>
      </footer>
    </section>
  );
}
