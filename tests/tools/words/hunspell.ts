/** Every form of every entry of a Hunspell dictionary; compounds that its rules would make are not made. */

interface Affix {
  kind: 'PFX' | 'SFX';
  /** Whether a prefix may stand beside a suffix. */
  crosses: boolean;
  strip: string;
  add: string;
  /** What may be added after it, in turn. */
  flags: readonly string[];
  condition: RegExp;
}

interface Affixes {
  byFlag: Map<string, Affix[]>;
  /** Flags of entries that are no word by themselves. */
  refused: Set<string>;
  flagsOf(written: string): string[];
}

/**
 * Entry by entry its forms, as they are written, its own first.
 *
 * @param aff the affix file, @param dic the entries, both as their package has them
 * @param take which entries to expand, by how they are written
 */
export function* expand(aff: string, dic: string, take: (entry: string) => boolean): Generator<string[]> {
  const affixes = parseAffixes(aff);
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [, entry = '', flags = ''] = line.match(/^((?:\\\/|[^/\t])+)(?:\/([^\s]*))?/) ?? [];
    const own = affixes.flagsOf(flags);
    if (entry && take(entry) && !own.some((flag) => affixes.refused.has(flag))) yield [...formsOf(entry, own, affixes)];
  }
}

function* formsOf(entry: string, flags: readonly string[], { byFlag, refused }: Affixes): Generator<string> {
  yield entry;
  const affixes = flags.flatMap((flag) => byFlag.get(flag) ?? []).filter(({ condition }) => condition.test(entry));
  const prefixes = affixes.filter(({ kind }) => kind === 'PFX');
  for (const affix of affixes) {
    const form = put(affix, entry);
    if (affix.flags.some((flag) => refused.has(flag))) continue;
    yield form;
    if (affix.kind === 'SFX' && affix.crosses) {
      for (const prefix of prefixes) if (prefix.crosses) yield put(prefix, form);
    }
  }
}

function put({ kind, strip, add }: Affix, word: string): string {
  return kind === 'PFX' ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add;
}

function parseAffixes(aff: string): Affixes {
  const lines = aff.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const long = lines.some(([name, value]) => name === 'FLAG' && value === 'long');
  const flagsOf = (written: string) => written.match(long ? /../gs : /./gs) ?? [];
  const refused = new Set<string>();
  const byFlag = new Map<string, Affix[]>();
  const crosses = new Map<string, boolean>();
  for (const [name = '', flag = '', strip = '', added = '', condition = '.'] of lines) {
    if (['ONLYINCOMPOUND', 'FORBIDDENWORD', 'NEEDAFFIX'].includes(name)) refused.add(flag);
    if (name !== 'PFX' && name !== 'SFX') continue;
    if ((strip === 'Y' || strip === 'N') && /^\d+$/.test(added)) {
      crosses.set(flag, strip === 'Y');
      continue;
    }
    const [add = '', more = ''] = added.split('/');
    byFlag.set(flag, [
      ...(byFlag.get(flag) ?? []),
      {
        kind: name,
        crosses: crosses.get(flag) ?? false,
        strip: strip === '0' ? '' : strip,
        add: add === '0' ? '' : add,
        flags: flagsOf(more),
        condition: new RegExp(name === 'PFX' ? `^${condition}` : `${condition}$`),
      },
    ]);
  }
  return { byFlag, refused, flagsOf };
}
