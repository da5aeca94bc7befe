/** What a hint leads to in its pack, and how a card says it. */

import type { Book, Hint, Text } from '../../rules/types.ts';
import type { LinkTexts } from './card.tsx';

/** What exists of it. Without a body, a guideline can only be opened. */
export interface LinkTargets {
  guideline?: { title: Text; body?: Text };
  contact?: { name: string; role?: Text; email?: string; url?: string };
  value?: { name: Text; acts?: Text };
}

/** The entries of a pack that a hint refers to by their ids; a link to nowhere gives nothing. */
export function targetsOf(
  { guidelines, organisation }: Pick<Book, 'guidelines' | 'organisation'>,
  links: Pick<Hint, 'guideline' | 'contact' | 'value'>,
) {
  const guideline = guidelines.find(({ id }) => id === links.guideline);
  const contact = organisation.contacts.find(({ id }) => id === links.contact);
  const value = organisation.values.find(({ id }) => id === links.value);
  return { ...(guideline && { guideline }), ...(contact && { contact }), ...(value && { value }) };
}

/** @param say gives a text of the pack in the reader's language */
export function inWords({ guideline, contact, value }: LinkTargets, say: (text: Text) => string): LinkTexts {
  return {
    ...(guideline && {
      guideline: {
        title: say(guideline.title),
        ...(guideline.body !== undefined && { body: say(guideline.body) }),
      },
    }),
    ...(contact && {
      contact: {
        name: contact.name,
        ...(contact.role && { role: say(contact.role) }),
        ...(contact.email && { email: contact.email }),
        ...(contact.url && { url: contact.url }),
      },
    }),
    ...(value && { value: { name: say(value.name), ...(value.acts && { acts: say(value.acts) }) } }),
  };
}
