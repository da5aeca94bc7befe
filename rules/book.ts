import type { Pack } from './pack/schema.ts';
import type { Book } from './types.ts';

/** What a reader of the guidelines needs of a pack: everything but the rules, and no name from them. */
export function book(pack: Pack): Book {
  const { id, version, released, expires, title, languages, organisation, guidelines, tips, rules, changes } = pack;
  const { name, values = [], contacts = [], community, accounts = [] } = organisation;
  return {
    id,
    version,
    released,
    ...(expires !== undefined && { expires }),
    title,
    languages,
    organisation: { name, values, contacts, accounts, ...(community && { community }) },
    guidelines: (guidelines ?? []).map(({ do: does = [], dont = [], ...rest }) => ({ ...rest, do: does, dont })),
    tips: (tips ?? []).map(({ when = {}, ...tip }) => ({ ...tip, ...when })),
    rules: rules.length,
    checks: rules.map(({ id, kind, severity, when: { sites, surfaces, hats } = {} }) => ({
      rule: id,
      kind,
      severity,
      ...(sites && { sites }),
      ...(surfaces && { surfaces }),
      ...(hats && { hats }),
    })),
    changes: changes ?? [],
  };
}
