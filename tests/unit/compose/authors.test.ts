import { expect, test } from 'vitest';
import { isOwnAuthor } from '../../../entrypoints/background/authors.ts';
import type { Book, Site } from '../../../rules/types.ts';

const organisation: Book['organisation'] = {
  name: 'Peerdal Zorg',
  values: [],
  contacts: [],
  accounts: [
    { site: 'linkedin', handle: 'company/peerdal-zorg-uk' },
    { site: 'linkedin', handle: 'https://www.linkedin.com/company/peerdal-lab/' },
    { site: 'x', handle: '@PeerdalZorg' },
  ],
};

test.each<[Site, string]>([
  ['linkedin', 'Peerdal Zorg'],
  ['linkedin', ' peerdal  zorg '],
  ['linkedin', 'Peerdal Zorg UK'],
  ['linkedin', 'Peerdal Lab'],
  ['x', 'peerdalzorg'],
])('on %s, “%s” is the organisation', (site, author) => {
  expect(isOwnAuthor({ organisation }, site, author)).toBe(true);
});

test.each<[Site, string]>([
  ['linkedin', 'Noor Hagewind'],
  ['linkedin', 'Peerdal'],
  ['linkedin', 'Peerdal Zorg – Noor Hagewind'],
  ['linkedin', 'PeerdalZorg'],
  ['x', 'Peerdal Zorg'],
  ['x', 'peerdalzorg_noor'],
  ['x', ''],
])('on %s, “%s” may be anybody', (site, author) => {
  expect(isOwnAuthor({ organisation }, site, author)).toBe(false);
});
