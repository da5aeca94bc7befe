/** Wording that the law forbids: bans on what everybody may talk about. */

import type { Path } from '../../pack/positions.ts';
import type { Rule } from '../../pack/schema.ts';
import { tellLanguage } from '../../text/language.ts';
import { splitWords } from '../../text/words.ts';
import { type Found, type Ground, rulesOf, saidIn } from '../ground.ts';
import { type Ban, bansIn, topicsOf } from '../law/bans.ts';
import { FREE_TO_SAY } from '../law/probes.ts';
import { CRITICISM } from '../law/topics.ts';
import { isLoud } from '../samples.ts';
import { marksOn } from '../trial.ts';
import { textsOf } from './translations.ts';

/** Rules and texts that go against what people may say. */
export function bans(ground: Ground): Found[] {
  const rules = ruleBans(ground);
  // What a rule's own texts say of it is told with the rule.
  const told = new Set(rules.map(({ path }) => path[1]));
  return [...rules, ...textBans(ground).filter(({ path }) => path[0] !== 'rules' || !told.has(path[1]))];
}

function textBans({ pack }: Ground): Found[] {
  return textsOf(pack).flatMap(({ path, text }) =>
    saidIn(text, path).flatMap((said) => {
      const isDont = path.includes('dont');
      return bansIn(said.text, isDont, pack.organisation.name).map(({ topic, sentence }) => {
        const spoken = said.language ?? tellLanguage(splitWords(sentence).map(({ exact }) => exact));
        const instead = topic.instead[spoken === 'nl' ? 'nl' : 'en'];
        const what = topic.id === 'watching' ? 'says that people are watched' : 'can be read as a ban';
        return {
          path: said.path,
          message: `"${sentence.trim()}" ${what}: ${topic.law}. Take it out, or write: “${instead}”`,
        };
      });
    }),
  );
}

/** Rules on what their words say, and on what they do to posts that everybody may write. */
function ruleBans({ pack }: Ground): Found[] {
  return rulesOf(pack).flatMap(({ rule, at }): Found[] => {
    // An organisation may well decide what its own accounts say.
    const { hats } = rule.when ?? {};
    if (hats && !hats.includes('person')) return [];
    const written = entriesOf(rule, at).find(({ topics }) => topics.length > 0);
    if (written) return [{ path: written.path, message: advice(`"${written.entry}"`, written.topics[0] ?? CRITICISM) }];
    const flagged = flaggedBy(rule, pack);
    return flagged ? [{ path: [...at, 'id'], message: flagged }] : [];
  });
}

function advice(what: string, { law }: Ban['topic']): string {
  return `this flags ${what}: ${law}. Take it out, or let it hold for your own accounts only, with when: { hats: [organisation] }`;
}

/** The words that a rule is about, with what everybody may say of them. A better word for the same thing is no ban. */
function entriesOf(rule: Rule, at: Path): { entry: string; path: Path; topics: Ban['topic'][] }[] {
  if (rule.kind === 'wording') {
    const avoid = (rule.avoid ?? []).map((entry, number) => ({
      entry,
      path: [...at, 'avoid', number],
      topics: topicsOf(entry),
    }));
    const prefer = Object.entries(rule.prefer ?? {}).map(([entry, offer]) => {
      const same = new Set(topicsOf(offer).map(({ id }) => id));
      return { entry, path: [...at, 'prefer', entry], topics: topicsOf(entry).filter(({ id }) => !same.has(id)) };
    });
    return [...avoid, ...prefer];
  }
  if (rule.kind === 'pattern' && rule.regex !== undefined)
    return [{ entry: rule.regex, path: [...at, 'regex'], topics: topicsOf(rule.regex) }];
  if (rule.kind !== 'names') return [];
  return (rule.names ?? []).flatMap((entry, number) => {
    const name = typeof entry === 'string' ? entry : entry.name;
    return [{ entry: name, path: [...at, 'names', number], topics: topicsOf(name).filter(({ id }) => id === 'union') }];
  });
}

/** What a rule flags in posts that everybody may write: by its words, or by a tone that is more than taste. */
function flaggedBy(rule: Rule, pack: Ground['pack']): string | undefined {
  const { kind, severity } = rule;
  if (kind !== 'wording' && kind !== 'pattern' && kind !== 'tone') return undefined;
  if (kind === 'tone' && severity === 'suggestion') return undefined;
  const marks = marksOn(pack, [rule], FREE_TO_SAY).flat();
  if (kind === 'tone') {
    const found = marks.filter(isLoud).map(({ found = '' }) => found);
    return rule.avoid?.includes('negativity') && found.length > 0
      ? `this asks people to think again where they are critical (“${found[0]}”): ${CRITICISM.law}. Write severity: suggestion, or when: { hats: [organisation] }`
      : undefined;
  }
  for (const { found = '', fixes } of marks) {
    const same = new Set(fixes.flatMap(({ text }) => topicsOf(text).map(({ id }) => id)));
    const topic = topicsOf(found).find(({ id }) => !same.has(id));
    if (topic) return advice(`“${found}”`, topic);
  }
  return undefined;
}
