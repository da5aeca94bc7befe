import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Book, Hint, Text } from '../../rules/types.ts';
import { HintCard, type LinkTexts } from '../card/card.tsx';
import type { State } from '../card/icons.tsx';
import { Shown } from '../card/Shown.tsx';
import { safeHref } from '../links.ts';
import { useSpeech } from './speech.ts';

interface Props {
  hint: Hint;
  state: State;
  /** Which of the draft's hints this is, counting from 1. */
  place: { at: number; of: number };
  organisation: Book['organisation'];
  guidelines: Book['guidelines'];
  /** The style sheet of cards. */
  css: string;
  onBack: () => void;
  /** The reader wants to see it in the draft. */
  onShow: () => void;
  onGuideline: (id: string) => void;
}

/** One hint on the draft behind the popup, on the card that it has there. What changes the draft is done there. */
export function HintView({ hint, state, place, css, onBack, onShow, onGuideline, ...pack }: Props) {
  const { say, sayOnPage, read } = useSpeech();
  const host = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    host.current?.querySelector('.shown')?.shadowRoot?.querySelector<HTMLElement>('.panel')?.focus();
    window.scrollTo(0, 0);
  }, []);
  const guideline = pack.guidelines.find(({ id }) => id === hint.guideline);
  return (
    <article ref={host} class="hint-view">
      <Shown css={css}>
        <HintCard
          hint={hint}
          state={state}
          offers={[]}
          links={linksOf(hint, pack, (text) => read(text).words)}
          place={place}
          say={sayOnPage}
          onRead={guideline && (() => onGuideline(guideline.id))}
          onBack={onBack}
          onClose={onBack}
        >
          <button type="button" class="offer" onClick={onShow}>
            {say('draft.show')}
          </button>
        </HintCard>
      </Shown>
    </article>
  );
}

type Pack = Pick<Props, 'organisation' | 'guidelines'>;

function linksOf(hint: Hint, { organisation, guidelines }: Pack, say: (text: Text) => string): LinkTexts {
  const guideline = guidelines.find(({ id }) => id === hint.guideline);
  const contact = organisation.contacts.find(({ id }) => id === hint.contact);
  const value = organisation.values.find(({ id }) => id === hint.value);
  const url = contact?.url === undefined ? undefined : safeHref(contact.url);
  return {
    ...(guideline && { guideline: { title: say(guideline.title) } }),
    ...(contact && {
      contact: {
        name: contact.name,
        ...(contact.role && { role: say(contact.role) }),
        ...(contact.email && { email: contact.email }),
        ...(url && { url }),
      },
    }),
    ...(value && { value: { name: say(value.name), ...(value.acts && { acts: say(value.acts) }) } }),
  };
}
