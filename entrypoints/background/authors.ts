/** Whether the name that a box shows as its author is the organisation's own. */

import type { Book, Where } from '../../rules/types.ts';

/**
 * Goes by the whole name alone: that of one of the organisation's accounts on this site, or on LinkedIn, where a page shows
 * its name, the organisation's. On X anybody may have chosen a handle like that.
 */
export function isOwnAuthor({ organisation }: Pick<Book, 'organisation'>, site: Where, author: string): boolean {
  const handles = organisation.accounts
    .filter((account) => account.site === site)
    .map(({ handle }) => handleOf(handle));
  const own = site === 'linkedin' ? [...handles, organisation.name] : handles;
  return own.some((name) => plain(name) === plain(author));
}

/** The account's own part of `@peerdal`, `company/peerdal-uk` or a whole address. */
const handleOf = (handle: string) => handle.replace(/\/+$/, '').replace(/^.*[/@]/, '');

/** LinkedIn writes an account's name with hyphens where the page has spaces. */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replaceAll(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
