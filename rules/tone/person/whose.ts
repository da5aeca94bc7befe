/** Whose organisation is meant, and as what, where a name alone does not tell: a part of ours, somebody else's, what one thinks of it. */

import type { Word } from '../../text/words.ts';
import type { Ground } from '../ground.ts';
import type { Subject } from './subjects.ts';

/** How far what belongs together may stand apart, in words. */
const NEAR = 4;

/** Het bedrijf van je ouders, the company that I left: another's. */
export const FURTHER = /^(?:van|of|die|dat|waar|waarvan|naast|that|which|where|who|whose)$/;

/** De afdeling opleidingen van Peerdal, the finance people at Peerdal: the article of a part of the organisation before its name. */
export function headOf(first: number, { passage: { words } }: Ground): Word | undefined {
  if (!/^(?:van|bij|of|at)$/.test(words[first - 1]?.exact ?? '')) return undefined;
  for (let at = first - 2; at >= first - 2 - NEAR && words[at]?.gap === ' '; at--)
    if (PART.test(words[at]?.exact ?? ''))
      for (let article = at - 1; article >= at - 2 && words[article]?.gap === ' '; article--)
        if (/^(?:de|het|the|ons|onze|our|all|alle)$/.test(words[article]?.exact ?? '')) return words[article];
  return undefined;
}
const PART =
  /(?:team|afdeling|directie|bestuur|redactie|leiding|dienst|crew|ploeg|department|division|unit|board|office|desk|management|people|folks|staff|bestuurders|directors|trustees|medewerkers|vrijwilligers|volunteers)$/;

/** Our neighbours open a terrace. The company brews beer: theirs, not ours. */
export function isOfOthers({ is }: Subject, start: number, ground: Ground): boolean {
  if (is === 'own') return false;
  const { words } = ground.passage;
  const at = ground.wordAt(ground.passage.sentenceAt(start)?.start ?? start);
  return words.slice(Math.max(0, at - OTHERS_REACH), at).some(({ exact }) => OTHERS.test(exact));
}
const OTHERS =
  /^(?:neighbours?|neighbors?|buren|buurman|buurvrouw|buurtgenoten|suppliers?|leveranciers?|clients?|klant|competitors?|concurrent(?:en)?|sponsors?|overburen|landlord|huisbaas)$/;
const OTHERS_REACH = 12;

/** Peerdal is voor mij vooral Riet van de kantine: what somebody thinks of it. */
export function isToMe(verb: number, { passage: { words } }: Ground): boolean {
  return (
    /^(?:is|was|blijft|voelt|means|feels)$/.test(words[verb]?.exact ?? '') &&
    words
      .slice(verb + 1, verb + 1 + NEAR)
      .some(
        ({ exact }, at, all) =>
          /^(?:voor|for|to|like)$/.test(exact) && /^(?:mij|me|my)$/.test(all[at + 1]?.exact ?? ''),
      )
  );
}

/** Wij zijn Peerdal; wie het bedrijf wil bezoeken: no subject. */
export function isObject(first: number, { is }: Subject, { passage: { words } }: Ground): boolean {
  const [subject, before] = [words[first - 2]?.exact ?? '', words[first - 1]?.exact ?? ''];
  return is === 'own'
    ? /^(?:wij|we|ik|i)$/.test(subject) && /^(?:zijn|are|heten|ben|am|re|m)$/.test(before)
    : /^(?:wie|who)$/.test(before);
}

/** Did you know that the brewery recycles its cardboard: who asks so speaks of his own. */
export function isTold(first: number, { passage: { words } }: Ground): boolean {
  const asked = words
    .slice(Math.max(0, first - NEAR), first)
    .map(({ exact }) => exact)
    .join(' ');
  return /(?:did you know|wist (?:je|jij|u|jullie|ge))(?: already| al)?(?: that| dat)$/.test(asked);
}

/** Het afgelopen jaar heeft Peerdal veertig leerlingen opgeleid: a time may come first. */
export function isTimed(verb: number, start: number, { passage }: Ground): boolean {
  const from = passage.sentenceAt(start)?.start ?? start;
  return passage.words
    .slice(Math.max(0, verb - NEAR), verb)
    .some((word) => word.start >= from && TIMES.test(word.exact));
}
const TIMES =
  /^(?:jaar|jaren|week|weken|maand|maanden|dag|dagen|seizoen|zomer|winter|herfst|lente|voorjaar|najaar|weekend|ochtend|middag|avond|kwartaal|periode|eeuw|decennia|editie|schooljaar|moment|keer)$/;
