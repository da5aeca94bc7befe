import type { Book } from '../../rules/types.ts';
import { linkProps, safeHref } from '../links.ts';
import { Icon } from './Icon.tsx';
import { Prose } from './Prose.tsx';
import { useSpeech } from './speech.ts';

/** Whom to ask, and where people ask each other; nothing where the pack names nobody. */
export function Ask({ organisation }: { organisation: Book['organisation'] }) {
  const { say } = useSpeech();
  const { contacts, community } = organisation;
  const communityHref = community && safeHref(community.url);
  if (contacts.length === 0 && !communityHref) return null;
  return (
    <section aria-labelledby="ask-title">
      <h2 id="ask-title">{say('ask.title')}</h2>
      <ul class="contacts">
        {contacts.map((contact) => (
          <Contact key={contact.id} contact={contact} />
        ))}
        {communityHref && (
          <li>
            <a {...linkProps(communityHref)} class="with-icon">
              <Icon name="people" />
              <Prose text={community.title} />
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

function Contact({ contact }: { contact: Book['organisation']['contacts'][number] }) {
  const { name, role, email, url } = contact;
  const mail = email && safeHref(`mailto:${email}`);
  const site = url && safeHref(url);
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {role && (
          <span class="muted">
            {', '}
            <Prose text={role} />
          </span>
        )}
      </p>
      {mail && (
        <a {...linkProps(mail)} class="with-icon">
          <Icon name="mail" />
          {email}
        </a>
      )}
      {site && (
        <a {...linkProps(site)} class="with-icon">
          <Icon name="web" />
          {URL.parse(site)?.host}
        </a>
      )}
    </li>
  );
}
