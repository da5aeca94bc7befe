import './feed.css';
import { avatar, element } from './dom.ts';
import { footnote, nameLanguage, PEOPLE, words } from './words.ts';

/** One post in the feed. */
export function feedPost(name: string, when: string, text: string): HTMLElement {
  const head = element('div', {}, element('b', {}, name), ' ', element('span', { class: 'when' }, `· ${when}`));
  return element('article', { class: 'feed-post' }, avatar(name), element('div', {}, head, element('p', {}, text)));
}

/**
 * The feed behind a LinkedIn-like share box.
 *
 * @param onStart what "Start a post" does
 * @returns `post`, which puts a text on top of the feed and into `window.__posts`
 */
export function buildFeed(onStart: () => void): { post(text: string): void } {
  nameLanguage();
  const start = element('button', { type: 'button', class: 'start' }, words.start);
  start.addEventListener('click', onStart);
  const places = [words.home, words.network, words.messages].map((place) => element('span', {}, place));
  const posts = element(
    'section',
    { 'aria-label': words.posts, class: 'posts' },
    feedPost(PEOPLE.first, '2 h', words.first),
    feedPost(PEOPLE.second, '5 h', words.second),
  );
  document.body.append(
    element('header', { class: 'bar' }, ...places),
    element('main', { id: 'workspace' }, element('div', { class: 'share' }, avatar(PEOPLE.me), start), posts),
    element('p', { class: 'footnote' }, footnote('LinkedIn')),
  );
  return {
    post(text) {
      window.__posts.push(text);
      posts.prepend(feedPost(PEOPLE.me, words.justNow, text));
    },
  };
}

/** Who posts: the name in `?as=…`, else the invented member. */
export function authorName(): string {
  return new URLSearchParams(location.search).get('as') ?? PEOPLE.me;
}
