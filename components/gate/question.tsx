import type { Hint } from '../../rules/types.ts';
import type { LinkTexts } from '../card/card.tsx';
import { StateIcon } from '../card/icons.tsx';
import type { SayOnPage } from '../card/words.ts';

/** An error that is left, and whom to ask about it. */
export interface GateError {
  hint: Hint;
  contact?: LinkTexts['contact'];
}

export interface GateProps {
  errors: readonly GateError[];
  say: SayOnPage;
  onBack(): void;
  onAnyway(): void;
}

/** The question before a post: what is left in the draft, why it matters, whom to ask, and the two ways on. */
export function GateQuestion({ errors, say, onBack, onAnyway }: GateProps) {
  /** The second click of a double click on Post may land here; it answers nothing. */
  const meant = (event: MouseEvent, answer: () => void) => event.detail <= 1 && answer();
  return (
    <div class="gate">
      <h2 id="title">{say('gate.title')}</h2>
      <div id="errors">
        <p>{say(errors.length === 1 ? 'gate.single' : 'gate.several', { count: errors.length })}</p>
        <ul>
          {errors.map(({ hint, contact }) => (
            <li key={`${hint.rule} ${hint.found}`}>
              <StateIcon state="error" />
              <ErrorLeft hint={hint} contact={contact} say={say} />
            </li>
          ))}
        </ul>
      </div>
      <p class="muted">{say('gate.how')}</p>
      <div class="ways">
        <button type="button" class="way back" onClick={(event) => meant(event, onBack)}>
          {say('gate.back')}
        </button>
        <button type="button" class="way" onClick={(event) => meant(event, onAnyway)}>
          {say('gate.anyway')}
        </button>
      </div>
    </div>
  );
}

function ErrorLeft({ hint, contact, say }: GateError & { say: SayOnPage }) {
  const { found, message, why } = hint;
  const address = contact?.email ? `mailto:${contact.email}` : contact?.url;
  return (
    <div>
      {found !== undefined && !message.includes(`“${found}”`) && (
        <p class="found">
          <span class="muted">{say('card.found')}</span> <q>{found}</q>
        </p>
      )}
      <p>{message}</p>
      {why && <p class="muted">{why}</p>}
      {contact && (
        <p class="whom">
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {say('card.ask', { name: contact.name })}
            </a>
          ) : (
            <strong>{say('card.ask', { name: contact.name })}</strong>
          )}
          {contact.role && <span class="muted">, {contact.role}</span>}
        </p>
      )}
    </div>
  );
}
