/** Rules that nobody can obey, because another rule asks for the opposite. */

import type { Path } from '../../pack/positions.ts';
import type { Rule } from '../../pack/schema.ts';
import { type Found, few, type Ground, rulesOf } from '../ground.ts';
import { overlap } from '../overlap.ts';
import { hintsOn } from '../trial.ts';

/** The longest post on X, as it counts (docs.x.com/fundamentals/counting-characters). */
const LONGEST_ON_X = 280;

type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

/** What must be there and may not be there: with all that is asked for, is there a draft that no other rule minds? */
export function forbiddenMusts({ pack }: Ground): Found[] {
  return rulesOf(pack).flatMap(({ rule, at }) => {
    if (rule.kind !== 'require') return [];
    const others = pack.rules.flatMap((other) =>
      other !== rule && overlap(rule.when, other.when) ? upper(other) : [],
    );
    const ways = rule.all ? [rule.all.join(' ')] : (rule.any ?? []);
    const against = ways.map((way) => [...new Set(hintsOn(pack, others, way).map(({ rule: id }) => id))]);
    if (against.length === 0 || against.some((ids) => ids.length === 0)) return [];
    const ids = [...new Set(against.flat())];
    const asked = few(rule.all ?? ways);
    const message = `it asks for ${asked}, and ${few(ids)} ${ids.length === 1 ? 'flags' : 'flag'} that: nobody can do both. Take it out of one of them, add it to "except", or keep them apart with "when"`;
    return [{ path: [...at, rule.all ? 'all' : 'any'], message }];
  });
}

/** The rules that can mind something that is there: of a limit only its most; whatever asks for more has no say. */
function upper(rule: Rule): Rule[] {
  if (rule.kind === 'require' || rule.kind === 'people') return [];
  if (rule.kind !== 'limit') return [rule];
  const { min: _min, ...rest } = rule;
  return rest.max === undefined ? [] : [rest];
}

/** Limits that leave no room: the fewest of one above the most of another, or above what a post on X can hold. */
export function noRoom({ pack }: Ground): Found[] {
  const limits = rulesOf(pack).flatMap(({ rule, at }) => (rule.kind === 'limit' ? [{ rule, at }] : []));
  return limits.flatMap(({ rule, at }): Found[] => {
    const { of, min } = rule;
    if (min === undefined) return [];
    const path = [...at, 'min'];
    const less = limits.find(
      ({ rule: other }) =>
        other !== rule &&
        other.of === of &&
        other.max !== undefined &&
        other.max < min &&
        overlap(rule.when, other.when),
    );
    const found: Found[] = [];
    if (less) {
      const message = `it asks for at least ${min} ${of}, and "${less.rule.id}" for at most ${less.rule.max}: change one of them, or keep them apart with "when"`;
      found.push({ path, message });
    }
    if (of === 'characters' && min > LONGEST_ON_X && (rule.when?.sites ?? ['x']).includes('x')) {
      const message = `a post on X has at most ${LONGEST_ON_X} characters, and this asks for ${min.toLocaleString('en')}: write when: { sites: [linkedin] }, or a lower number`;
      found.push({ path, message });
    }
    return found;
  });
}

/** Rules that want people addressed in two ways at once. */
export function twoAddresses({ pack }: Ground): Found[] {
  const tones = rulesOf(pack).flatMap(({ rule, at }) =>
    rule.kind === 'tone' && rule.address !== undefined && rule.address !== 'consistent' ? [{ rule, at }] : [],
  );
  return tones.flatMap(({ rule, at }, number) => {
    const other = tones
      .slice(0, number)
      .find((before) => before.rule.address !== rule.address && overlap(before.rule.when, rule.when));
    return other && !isNarrower(other.rule, rule) ? [clash(other.rule, rule, at)] : [];
  });
}

/** One that holds where some words are mentioned is an exception that its author made; the other may leave those words out. */
function isNarrower(a: Of<'tone'>, b: Of<'tone'>): boolean {
  return (a.when?.mentions === undefined) !== (b.when?.mentions === undefined);
}

function clash(other: Of<'tone'>, { address }: Of<'tone'>, at: Path): Found {
  const message = `"${other.id}" asks for ${other.address}, and this one for ${address}: in a draft for which both apply, je and u are both flagged. Choose one, or keep them apart with "when"`;
  return { path: [...at, 'address'], message };
}
