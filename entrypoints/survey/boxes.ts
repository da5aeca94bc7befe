/** Which of the boxes that we know are on a page, and what we find beside them. No text of theirs, and no name. */

import type { BoxFound, Seen } from '../../components/self-check/types.ts';
import type { BoxName, SiteRow } from '../../rules/types.ts';
import {
  addressOf,
  authorOf,
  type BoxFacts,
  boxAt,
  engineOf,
  postButtons,
  type SiteFacts,
  siteFor,
  withRows,
} from '../compose.content/sites/index.ts';

/** One entry for each box of the site of this frame, in the order of its rows; none elsewhere. @param rows of the pack in force */
export function boxesHere(rows: readonly SiteRow[]): BoxFound[] {
  const { hostname, pathname } = addressOf(window);
  const own = siteFor(hostname);
  if (!own) return [];
  const facts = withRows(own, rows);
  const looked = facts.boxes.flatMap((box) => (box.id ? look(facts, box, box.id, pathname) : []));
  // What a pack brings comes first; where it finds nothing, our own may.
  return own.boxes.flatMap(({ id }) => {
    const same = looked.filter((one) => one.id === id);
    return same.find(({ state }) => state === 'found') ?? same[0] ?? [];
  });
}

function look(facts: SiteFacts, row: BoxFacts, id: BoxName, path: string): BoxFound {
  const about = {
    id,
    date: row.seen,
    from: row.brought ? ('pack' as const) : ('built-in' as const),
  };
  const missing = { engine: row.engine, author: seen(row.author), post: seen(row.post) };
  if (row.notAt?.test(path) || row.onlyAt?.test(path) === false) return { ...about, ...missing, state: 'elsewhere' };
  const editor = rootsIn(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(row.editor)])
    .find((each) => each.checkVisibility() && isThis(boxAt(facts, each, path)?.box, row));
  if (!editor) return { ...about, ...missing, state: 'none' };
  return {
    ...about,
    state: 'found',
    engine: engineOf(editor) ?? row.engine,
    author: seen(row.author, authorOf(editor, row) !== undefined),
    post: seen(row.post, postButtons(editor, row).length > 0),
  };
}

/** A row of a pack comes back with the engine that was found. */
const isThis = (found: BoxFacts | undefined, row: BoxFacts) =>
  found !== undefined && found.id === row.id && found.brought === row.brought;

/** What is not looked for is not missing. */
const seen = (selector: string | undefined, is = false): Seen =>
  selector === undefined ? 'unasked' : is ? 'yes' : 'no';

/** The document, and the open shadow roots in it. */
function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...inner];
}
