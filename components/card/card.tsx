import type { ComponentChildren } from 'preact';
import type { Fix, Hint } from '../../rules/types.ts';
import { type State, StateIcon } from './icons.tsx';
import { CloseButton } from './parts.tsx';
import type { SayOnPage } from './words.ts';
import type { Report } from './wrong.tsx';

/** What a hint's links say, in the reader's language. */
export interface LinkTexts {
  /** Without a body, it can only be opened. */
  guideline?: { title: string; body?: string };
  contact?: { name: string; role?: string; email?: string; url?: string };
  value?: { name: string; acts?: string };
  report?: Report;
}

/** A way to mend the hint, and whether it can be done in the box or only be copied. */
export interface Offer {
  fix: Fix;
  /** What stands where the fix goes; empty for an insertion. */
  instead: string;
  way: 'insert' | 'paste' | 'copy';
}

/** What became of the last thing that the person did in this card. */
export type Note = 'copied' | 'copyFailed' | 'failed';

export interface CardProps {
  hint: Hint;
  state: State;
  offers: readonly Offer[];
  links: LinkTexts;
  note?: Note | undefined;
  /** Which of the draft's hints this is, counting from 1. */
  place?: { at: number; of: number } | undefined;
  say: SayOnPage;
  /** What can be done where the card stands apart from its draft: then nothing below that changes the draft or the rules. */
  children?: ComponentChildren;
  onTake?(offer: Offer): void;
  /** Leaves this one alone. */
  onDismiss?(): void;
  /** Leaves all that this rule has to say of the draft alone. */
  onDismissRule?(): void;
  /** Switches the rule off for good. */
  onOff?(): void;
  /** Opens the guideline by itself; absent where there is no other place to read it. */
  onRead?: (() => void) | undefined;
  /** Opens what the person can write about a hint that is wrong. */
  onWrong?(): void;
  onBack(): void;
  onClose(): void;
}

/** One hint: what was seen, why, what to do about it, and whom to ask. */
export function HintCard(props: CardProps) {
  const { hint, state, offers, links, note, place, say } = props;
  return (
    <section class="panel" role="dialog" tabIndex={-1} aria-labelledby="title place" aria-describedby="message">
      <header data-state={state}>
        <StateIcon state={state} />
        <h2 id="title">{say(state === 'clear' ? 'list.clear' : `severity.${state}`)}</h2>
        <span id="place" class="muted">
          {place && place.of > 1 && say('card.place', place)}
        </span>
        <CloseButton say={say} onClose={props.onClose} />
      </header>
      {hint.found !== undefined && !hint.message.includes(`“${hint.found}”`) && (
        <p class="found">
          <span class="muted">{say('card.found')}</span> <q>{hint.found}</q>
        </p>
      )}
      <p id="message" class="message">
        {hint.message}
      </p>
      {hint.why && <p class="muted">{hint.why}</p>}
      {hint.detail && <p class="muted">{hint.detail}</p>}
      {offers.length > 0 && (
        <div class="offers">
          {offers.map((offer) => (
            <button key={offer.fix.text} type="button" class="offer" onClick={() => props.onTake?.(offer)}>
              {offerWords(offer, say)}
            </button>
          ))}
        </div>
      )}
      {props.children && <div class="offers">{props.children}</div>}
      <p class="note" role="status">
        {note && say(`card.${note}`)}
      </p>
      <Links links={links} say={say} onRead={props.onRead} />
      <footer>
        {props.onDismiss && (
          <button type="button" class="quiet" title={say('card.dismiss.more')} onClick={props.onDismiss}>
            {say('card.dismiss')}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onBack}>
          {say('card.back')}
        </button>
      </footer>
      {props.onOff && (
        <details class="more">
          <summary>{say('card.more')}</summary>
          <ul>
            {hint.start !== undefined && <More words={say('card.dismissRule')} onClick={props.onDismissRule} />}
            <More words={say('card.off')} onClick={props.onOff} />
            {links.report && <More words={say('card.wrong')} onClick={props.onWrong} />}
          </ul>
        </details>
      )}
    </section>
  );
}

function More({ words, onClick }: { words: string; onClick: (() => void) | undefined }) {
  return (
    <li>
      <button type="button" class="quiet" onClick={onClick}>
        {words}
      </button>
    </li>
  );
}

function offerWords({ fix, way }: Offer, say: SayOnPage): string {
  const text = fix.text.trim();
  if (way === 'copy') return say('card.copy', { text });
  if (text === '') return say('card.remove');
  return say(fix.start === fix.end ? 'card.add' : 'card.replace', { text });
}

type LinksProps = Pick<CardProps, 'links' | 'say' | 'onRead'>;

function Links({ links: { guideline, contact, value }, say, onRead }: LinksProps) {
  if (!guideline && !contact && !value) return null;
  const address = contact?.email ? `mailto:${contact.email}` : contact?.url;
  return (
    <div class="links">
      {value && <p title={value.acts}>{say('card.value', { name: value.name })}</p>}
      {guideline && guideline.body === undefined && (
        <button type="button" class="quiet" onClick={onRead}>
          {say('card.guideline', { title: guideline.title })}
        </button>
      )}
      {guideline?.body !== undefined && (
        <details>
          <summary>{say('card.guideline', { title: guideline.title })}</summary>
          <p class="body">{guideline.body}</p>
          {onRead && (
            <button type="button" class="quiet" onClick={onRead}>
              {say('card.read')}
            </button>
          )}
        </details>
      )}
      {contact && (
        <p>
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
