/** Which Node this runs on. */

import { Refusal } from './refusal.ts';

/** The first one whose CompressionStream knows `deflate-raw`, with which a pack is sealed (nodejs.org, Web Streams API). */
const OLDEST = [20, 12] as const;

/**
 * Refuses a Node that is too old to open and seal packs.
 *
 * @param version as in `process.versions.node`
 */
export function refuseOldNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Refusal(
    `prepost needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}: get a newer one at https://nodejs.org`,
  );
}

/** An admin can do nothing about what an older Node says of its own parts, such as that Ed25519 is new to it; all else is told. */
export function keepOwnTalk(): void {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => {
    if (name !== 'ExperimentalWarning') process.stderr.write(`${name}: ${message}\n`);
  });
}
