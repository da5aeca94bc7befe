/** @jsxImportSource react */
import { useCallback, useState } from 'react';
import { PEOPLE, words } from '../shared/words.ts';
import { Composer } from './composer.tsx';
import { FeedPost, Icon, me } from './parts.tsx';

/** The post that is answered or quoted. */
const OTHER = { name: PEOPLE.first, when: '2 h', text: words.first };

/**
 * A page with a composer: the home page, a community, or under a post's own address the box for a reply to it. On
 * /compose/post a dialog with a second composer lies over it: for a post or a thread, with `?reply` under the post that it
 * answers, with `?quote` above the one that it passes on.
 */
export function Home() {
  const { pathname, searchParams } = new URL(location.href);
  const dialogAtFirst = pathname === '/compose/post';
  const [posts, setPosts] = useState<string[]>([]);
  const [dialog, setDialog] = useState(dialogAtFirst);
  const [inline, setInline] = useState(true);
  const closeDialog = useCallback(() => setDialog(false), []);
  const removeInline = useCallback(() => setInline(false), []);

  function post(text: string): void {
    window.__posts.push(text);
    setPosts((earlier) => [text, ...earlier]);
  }

  return (
    <>
      <main className="column" data-testid="primaryColumn">
        <h1>{words.home}</h1>
        {pathname.includes('/status/') && <FeedPost {...OTHER} />}
        {inline && <Composer button="tweetButtonInline" main={!dialogAtFirst} onPost={post} onRemove={removeInline} />}
        <section aria-label={words.posts} className="feed">
          {posts.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: posts are only ever added, and may be equal
            <FeedPost key={posts.length - index} name={me().name} when={words.justNow} text={text} />
          ))}
          <FeedPost {...OTHER} />
          <FeedPost name={PEOPLE.second} when="5 h" text={words.second} />
        </section>
      </main>
      {dialog && (
        <div id="layers" className="layers">
          <div role="dialog" aria-modal="true" aria-label={words.post} className="dialog">
            <button type="button" data-testid="app-bar-close" aria-label={words.close} onClick={closeDialog}>
              <Icon path="M6 6l12 12 M18 6L6 18" />
            </button>
            {searchParams.has('reply') && <FeedPost {...OTHER} />}
            <Composer
              button="tweetButton"
              autoFocus
              main
              thread
              onPost={(text) => {
                post(text);
                closeDialog();
              }}
              onRemove={closeDialog}
            >
              {searchParams.has('quote') && <FeedPost {...OTHER} />}
            </Composer>
          </div>
        </div>
      )}
    </>
  );
}
