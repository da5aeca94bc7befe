import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where Debian's browsers look for what an organisation sets. Only root may write there. */
const CHROMIUM = '/etc/chromium/policies/managed';
const FIREFOX = '/etc/firefox/policies';
const OURS = join(CHROMIUM, 'pre-post-checker-test.json');

/** Whether this machine lets a test set policies. */
export const MAY_SET = process.platform === 'linux' && process.getuid?.() === 0;

/** The id that Chromium gives to an unpacked extension: from its folder's path, in the letters a to p. */
export function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Sets what Chromium hands to an extension as `storage.managed`; a running one hears of it within seconds.
 *
 * @param content of the file, as `prepost policy` writes `linux-chromium.json`
 */
export function setChromiumPolicy(content: string): void {
  mkdirSync(CHROMIUM, { recursive: true });
  writeFileSync(OURS, content);
}

/** Takes the test's own policy away. */
export function clearChromiumPolicy(): void {
  rmSync(OURS, { force: true });
}

/**
 * Sets what Firefox hands to an extension; it reads this at its start alone.
 *
 * @param content of the file, as `prepost policy` writes `firefox-policies.json`
 */
export function setFirefoxPolicy(content: string): void {
  mkdirSync(FIREFOX, { recursive: true });
  writeFileSync(join(FIREFOX, 'policies.json'), content);
}

export function clearFirefoxPolicy(): void {
  rmSync(join(FIREFOX, 'policies.json'), { force: true });
}
