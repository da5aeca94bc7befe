/** What a rule offers to write instead, and another rule flags. */

import type { Path } from '../../pack/positions.ts';
import type { Rule } from '../../pack/schema.ts';
import { LANGUAGES, type Language, type Text } from '../../types.ts';
import { type Found, few, type Ground, rulesOf, saidIn } from '../ground.ts';
import { overlap } from '../overlap.ts';
import { marksOn } from '../trial.ts';

interface Offer {
  path: Path;
  text: string;
  language: Language | undefined;
}

/** Offers that bring people from one hint to the next. */
export function flaggedOffers({ pack }: Ground): Found[] {
  return rulesOf(pack).flatMap(({ rule, at }) => {
    const offers = offersOf(rule, at);
    return [undefined, ...LANGUAGES].flatMap((language) => {
      const own = offers.filter((offer) => offer.language === language);
      if (own.length === 0) return [];
      const others = pack.rules.filter((other) => minds(other, rule, language));
      const marks = marksOn(
        pack,
        others,
        own.map(({ text }) => text),
        language,
      );
      return own.flatMap(({ path, text }, number) => {
        const ids = [...new Set((marks[number] ?? []).map(({ rule: id }) => id))];
        if (ids.length === 0) return [];
        const by = ids.length === 1 && ids[0] === rule.id ? 'this same rule' : few(ids);
        return [
          {
            path,
            message: `it offers "${text}", which ${by} would flag: offer something else, or add it to "except" there`,
          },
        ];
      });
    });
  });
}

/** Whether a rule has a say about a short text that another one offers. */
function minds(rule: Rule, offering: Rule, language: Language | undefined): boolean {
  if (!['names', 'wording', 'tone', 'pattern'].includes(rule.kind)) return false;
  const languages = rule.when?.languages;
  return overlap(rule.when, offering.when) && (!language || !languages || languages.includes(language));
}

/** What a rule offers, each text once. */
function offersOf(rule: Rule, at: Path): Offer[] {
  const offers = new Map<string, Offer>();
  const add = (text: Text | undefined, path: Path, spoken?: Language) => {
    for (const said of saidIn(text, path)) {
      const language = said.language ?? spoken;
      const key = `${language ?? ''} ${said.text}`;
      if (!offers.has(key)) offers.set(key, { path: said.path, text: said.text, language });
    }
  };
  const [spoken, another] = rule.when?.languages ?? [];
  const language = another === undefined ? spoken : undefined;
  if (rule.kind === 'require') add(rule.offer, [...at, 'offer']);
  if (rule.kind === 'wording')
    for (const [word, offer] of Object.entries(rule.prefer ?? {})) add(offer, [...at, 'prefer', word], language);
  if (rule.kind === 'names')
    rule.names?.forEach((entry, number) => {
      if (typeof entry !== 'string') add(entry.say, [...at, 'names', number, 'say']);
    });
  return [...offers.values()];
}
