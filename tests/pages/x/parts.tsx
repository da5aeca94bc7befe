/** @jsxImportSource react */
import { PEOPLE } from '../shared/words.ts';

/** Who is signed in: the invented member, or the name in `?as=…`, with a handle made of it. */
export function me(): { name: string; handle: string } {
  const name = new URLSearchParams(location.search).get('as') ?? PEOPLE.me;
  return { name, handle: name.replaceAll(' ', '').toLowerCase() };
}

/** A round with initials, in the place of a picture. X names it after its owner's handle. */
export function Avatar({ name, handle }: { name: string; handle: string }) {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('');
  return (
    <div className="avatar" aria-hidden="true" data-testid={`UserAvatar-Container-${handle}`}>
      {initials}
    </div>
  );
}

/** A line drawing of 24 by 24. */
export function Icon({ path }: { path: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** One post in the list under the composer. */
export function FeedPost({ name, when, text }: { name: string; when: string; text: string }) {
  return (
    <article className="feed-post" data-testid="tweet">
      <Avatar name={name} handle={name.replaceAll(' ', '').toLowerCase()} />
      <div>
        <b>{name}</b> <span className="when">· {when}</span>
        <p>{text}</p>
      </div>
    </article>
  );
}
