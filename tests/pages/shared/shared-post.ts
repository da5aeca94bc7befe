import { feedPost } from './feed.ts';
import { PEOPLE, words } from './words.ts';

/** With `?repost`, the post that the share box passes on, under the thoughts about it. */
export function sharedPost(): HTMLElement[] {
  return new URLSearchParams(location.search).has('repost') ? [feedPost(PEOPLE.first, '2 h', words.first)] : [];
}
