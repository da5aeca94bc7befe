/** When the next look for a newer pack is: spread by chance, so that a host does not meet everybody at once. In minutes. */

/** After a failure: the first wait, doubled with each further one until it is the usual time. */
const AGAIN = 5;
/** After the browser's start, at most. */
const SOON = 5;

/**
 * Until the next look.
 *
 * @param every hours between two looks
 * @param failures looks in a row that failed
 * @param random from 0 to 1
 */
export function nextLook(every: number, failures: number, random: number): number {
  const usual = every * 60;
  const wait = failures === 0 ? usual : Math.min(usual, AGAIN * 2 ** (failures - 1));
  return wait * (0.8 + 0.4 * random);
}

/** Until the first look after the browser's start. */
export function firstLook(random: number): number {
  return SOON * random;
}
