/** Names that will be found where nobody means them. */

import { isAcronym } from '../../names/spelling.ts';
import type { Path } from '../../pack/positions.ts';
import { type Found, few, type Ground, rulesOf } from '../ground.ts';
import { coreText, doubts, isEverydayPhrase, isOrdinary, markOf, type NamesRule, waysOf } from '../ordinary.ts';

/** A written form of a name of which the author has not said whether it is an ordinary word. */
interface Form {
  text: string;
  path: Path;
}

function formsIn({ names = [] }: NamesRule, at: Path): Form[] {
  return names.flatMap((entry, number) =>
    markOf(entry) === undefined ? waysOf(entry).map((text) => ({ text, path: [...at, 'names', number] })) : [],
  );
}

function namesRules({ pack }: Ground): { rule: NamesRule; at: Path }[] {
  return rulesOf(pack).flatMap(({ rule, at }) => (rule.kind === 'names' ? [{ rule, at }] : []));
}

/** Names that are one ordinary word, or one behind an article. */
export function ordinaryWords(ground: Ground): Found[] {
  return namesRules(ground).flatMap(({ rule, at }) => {
    const forms = formsIn(rule, at);
    const levels = doubts(
      forms.map(({ text }) => text),
      rule.case === 'any',
    );
    return forms
      .filter(({ text }, number) => isOrdinary(levels[number] ?? 0) && !isEverydayPhrase(text))
      .map(({ text, path }) => ({
        path,
        message: `"${text}" is an ordinary word, too: write ambiguous: true if it counts only where it is written as a name, or ambiguous: false if it always counts`,
      }));
  });
}

/** Names of a few words that are all said every day: Samen Sterk. */
export function everydayPhrases(ground: Ground): Found[] {
  return namesRules(ground).flatMap(({ rule, at }) =>
    formsIn(rule, at)
      .filter(({ text }) => isEverydayPhrase(text))
      .map(({ text, path }) => ({
        path,
        message: `"${text}" is made of everyday words, and people write them without meaning a name: write ambiguous: true, so that it counts only with capitals or as a tag`,
      })),
  );
}

/** The fewest letters of a name that says enough by itself. */
const SHORTEST = 4;
/** The fewest of an acronym, which counts in capitals only. */
const SHORTEST_ACRONYM = 3;

/** Names so short that chance finds them. */
export function shortNames(ground: Ground): Found[] {
  return namesRules(ground).flatMap(({ rule, at }) =>
    formsIn(rule, at).flatMap(({ text, path }) => {
      const core = coreText(text);
      const length = [...core.replace(/[^\p{L}\p{N}]/gu, '')].length;
      const strict = isAcronym(core) && rule.case !== 'any';
      if (length >= (strict ? SHORTEST_ACRONYM : SHORTEST)) return [];
      const message = `"${text}" is very short, and will be found where nobody means it: write the name in full, and this under "also" only if people really say it`;
      return [{ path, message }];
    }),
  );
}

/** Days of names that are over: the name is found no more. */
export function namesOver(ground: Ground): Found[] {
  return namesRules(ground).flatMap(({ rule, at }) => {
    const over = (rule.names ?? []).flatMap((entry, number) =>
      typeof entry !== 'string' && entry.until !== undefined && entry.until < ground.day
        ? [{ name: entry.name, path: [...at, 'names', number] }]
        : [],
    );
    const [first] = over;
    if (!first) return [];
    const names = few(over.map(({ name }) => name));
    const are = over.length === 1 ? 'its day "until" is' : 'their days "until" are';
    return [
      {
        path: first.path,
        message: `${names}: ${are} over, so nothing is found any more: take ${over.length === 1 ? 'it' : 'them'} out, or write a later day`,
      },
    ];
  });
}
