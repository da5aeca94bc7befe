/** A stream of numbers that look random and are the same at each run, so that two runs measure the same thing. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  number(below: number): number;
  /** One of a list. Throws where there is none. */
  pick<T>(list: readonly T[]): T;
  /** Whether something that happens `share` (0–1) of the time happens now. */
  chance(share: number): boolean;
}

/** Marsaglia's xorshift of 32 bits: short, and even enough for picking words. */
export function randomFrom(seed: number): Random {
  let state = seed * 2_654_435_761 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  return {
    number,
    pick(list) {
      const picked = list[number(list.length)];
      if (picked === undefined) throw new Error('Nothing to pick from');
      return picked;
    },
    chance: (share) => next() < share,
  };
}
