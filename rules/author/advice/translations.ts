/** Texts that readers of one of the pack's languages cannot read. */

import type { Path } from '../../pack/positions.ts';
import type { Pack } from '../../pack/schema.ts';
import { tellLanguage } from '../../text/language.ts';
import { splitWords } from '../../text/words.ts';
import type { Language, Text } from '../../types.ts';
import type { Found, Ground } from '../ground.ts';

const CALLED: Readonly<Record<Language, string>> = { nl: 'Dutch', en: 'English' };

/** Texts that lack a language of the pack; of a rule's names, once for all of them. */
export function missingTranslations({ pack }: Ground): Found[] {
  return [...textsOf(pack).flatMap(({ path, text }) => lacking(path, text, pack.languages)), ...saysWithout(pack)];
}

function lacking(path: Path, text: Text, languages: readonly Language[]): Found[] {
  return missingIn(text, languages).map((language) => ({
    path,
    message: `there is no ${CALLED[language]} here: add ${language}: "…", so that everyone can read it`,
  }));
}

/** The languages that a text lacks. One text for all is fine, unless it clearly is in one of them. */
function missingIn(text: Text, languages: readonly Language[]): Language[] {
  if (typeof text !== 'string') return languages.filter((language) => text[language] === undefined);
  const told = tellLanguage(splitWords(text).map(({ exact }) => exact));
  return told === 'nl' || told === 'en' ? languages.filter((language) => language !== told) : [];
}

/** A list from a spreadsheet has one phrase for all, and a thousand such lines say no more than one. */
function saysWithout({ rules, languages }: Pack): Found[] {
  return rules.flatMap((rule, number) => {
    if (rule.kind !== 'names') return [];
    return languages.flatMap((language) => {
      const lacking = (rule.names ?? []).flatMap((entry, at) =>
        typeof entry !== 'string' && entry.say !== undefined && missingIn(entry.say, languages).includes(language)
          ? [at]
          : [],
      );
      const [first] = lacking;
      if (first === undefined) return [];
      const many =
        lacking.length === 1 ? 'this name' : `${lacking.length.toLocaleString('en')} names of this rule, from here on`;
      const message = `"say" has no ${CALLED[language]} for ${many}: write { nl: "…", en: "…" } in the pack itself, or a phrase that both languages know`;
      return [{ path: ['rules', number, 'names', first], message }];
    });
  });
}

/** The texts that people read, but for those that belong to names. */
export function textsOf(pack: Pack): { path: Path; text: Text }[] {
  const { title, organisation, guidelines = [], tips = [], rules, changes = [] } = pack;
  const { values = [], contacts = [], community, accounts = [] } = organisation;
  const at = (path: Path, text: Text | undefined) => (text === undefined ? [] : [{ path, text }]);
  return [
    ...at(['title'], title),
    ...values.flatMap(({ name, acts }, n) => [
      ...at(['organisation', 'values', n, 'name'], name),
      ...at(['organisation', 'values', n, 'acts'], acts),
    ]),
    ...contacts.flatMap(({ role }, n) => at(['organisation', 'contacts', n, 'role'], role)),
    ...at(['organisation', 'community', 'title'], community?.title),
    ...accounts.flatMap(({ use }, n) => at(['organisation', 'accounts', n, 'use'], use)),
    ...guidelines.flatMap(({ title, body, do: does = [], dont = [] }, n) => [
      ...at(['guidelines', n, 'title'], title),
      ...at(['guidelines', n, 'body'], body),
      ...does.flatMap((text, point) => at(['guidelines', n, 'do', point], text)),
      ...dont.flatMap((text, point) => at(['guidelines', n, 'dont', point], text)),
    ]),
    ...tips.flatMap(({ text }, n) => at(['tips', n, 'text'], text)),
    ...rules.flatMap(({ message, why }, n) => [
      ...at(['rules', n, 'message'], message),
      ...at(['rules', n, 'why'], why),
    ]),
    ...changes.flatMap(({ text }, n) => at(['changes', n, 'text'], text)),
  ];
}
