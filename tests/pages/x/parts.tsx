/** @jsxImportSource react */

/** A round with initials, in the place of a picture. */
export function Avatar({ name }: { name: string }) {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('');
  return (
    <div className="avatar" aria-hidden="true">
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
    <article className="feed-post">
      <Avatar name={name} />
      <div>
        <b>{name}</b> <span className="when">· {when}</span>
        <p>{text}</p>
      </div>
    </article>
  );
}
