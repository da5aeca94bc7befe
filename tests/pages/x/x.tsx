/** @jsxImportSource react */
import 'draft-js/dist/Draft.css';
import '../shared/page.css';
import './x.css';
import { useCallback, useState } from 'react';
import { render } from 'react-dom';
import { footnote, nameLanguage, PEOPLE, words } from '../shared/words.ts';
import { Composer } from './composer.tsx';
import { FeedPost, Icon } from './parts.tsx';

const HERE = { name: PEOPLE.me, when: words.justNow };

/** The home page with its composer; on /compose/post a dialog with a second one lies over it. */
function App() {
  const dialogAtFirst = location.pathname === '/compose/post';
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
        {inline && <Composer button="tweetButtonInline" main={!dialogAtFirst} onPost={post} onRemove={removeInline} />}
        <section aria-label={words.posts} className="feed">
          {posts.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: posts are only ever added, and may be equal
            <FeedPost key={posts.length - index} {...HERE} text={text} />
          ))}
          <FeedPost name={PEOPLE.first} when="2 h" text={words.first} />
          <FeedPost name={PEOPLE.second} when="5 h" text={words.second} />
        </section>
      </main>
      <p className="footnote">{footnote('X')}</p>
      {dialog && (
        <div id="layers" className="layers">
          <div role="dialog" aria-modal="true" aria-label={words.post} className="dialog">
            <button type="button" data-testid="app-bar-close" aria-label={words.close} onClick={closeDialog}>
              <Icon path="M6 6l12 12 M18 6L6 18" />
            </button>
            <Composer
              button="tweetButton"
              autoFocus
              main
              onPost={(text) => {
                post(text);
                closeDialog();
              }}
              onRemove={closeDialog}
            />
          </div>
        </div>
      )}
    </>
  );
}

nameLanguage();
render(<App />, document.getElementById('react-root'));
