import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NGINX } from '../browser/harness/nginx.ts';
import { type BrowserName, findBrowser } from './browsers.ts';

const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-liberation', 'fonts-noto-color-emoji'],
};

/** The oldest versions that the extension works in, as its manifests say. */
const OLDEST: Record<BrowserName, number> = { chromium: 140, firefox: 150 };

/** Without these, apt may ask questions, or wait for a terminal that is not there. */
const APT_ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
const APT_OPTIONS = ['-y', '-o', 'Dpkg::Use-Pty=0', '-o', 'Acquire::Retries=3'];

class Stop extends Error {}

/** Runs a command quietly; where it fails, shows what it said and stops. */
function run(command: readonly string[]): void {
  const [name = '', ...rest] = command;
  const { status, stdout, stderr, error } = spawnSync(name, rest, { env: APT_ENV, encoding: 'utf8' });
  if (status === 0) return;
  throw new Stop(`${command.join(' ')} failed:\n${error?.message ?? `${stdout}${stderr}`}`);
}

function succeeds(command: string, ...rest: string[]): boolean {
  return spawnSync(command, rest, { stdio: 'ignore' }).status === 0;
}

/** The main version of a browser that is there. */
function versionOf(name: BrowserName): number | undefined {
  const path = findBrowser(name);
  if (!path) return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(stdout)?.[0] ?? Number.POSITIVE_INFINITY);
}

/** Not there, or too old. */
const lacks = (name: BrowserName) => (versionOf(name) ?? 0) < OLDEST[name];

/** Ubuntu has both browsers as snaps only, which a container cannot run. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** With the tests' static server, where it is wanted and missing too. */
function installByApt(missing: readonly BrowserName[], server: boolean): void {
  const packages = [...new Set([...missing.flatMap((name) => PACKAGES[name]), ...(server ? ['nginx'] : [])])];
  const install = ['apt-get', 'install', ...APT_OPTIONS, '--no-install-recommends', ...packages];
  const byHand = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const root = process.getuid?.() === 0;
  if (!root && !succeeds('sudo', '-n', 'true')) {
    throw new Stop(`The demo and the tests need ${packages.join(', ')}. Please run:\n  ${byHand}`);
  }
  console.log(
    `Installing ${packages.join(', ')} with apt-get, for the demo and the tests. This takes a minute or two.`,
  );
  // sudo forgets the environment, so the variables go through `env`.
  const asRoot = root ? [] : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C'];
  run([...asRoot, 'apt-get', 'update']);
  run([...asRoot, ...install]);
  for (const name of missing.filter(lacks)) {
    throw new Stop(
      `${name} is here in version ${versionOf(name)}, and ${OLDEST[name]} or newer is needed. Debian has it among its security updates: add them to apt's sources, and try again.`,
    );
  }
}

/** Elsewhere Playwright brings a Chromium of its own; Firefox is for the person to install. */
function installElsewhere(missing: readonly BrowserName[], server: boolean): void {
  if (server) console.log('There is no nginx here: the tests that hand out packs from a real server are left out.');
  if (missing.includes('chromium')) {
    console.log('Fetching a Chromium for the demo and the tests with Playwright. This takes a minute or two.');
    run([process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  if (missing.includes('firefox')) {
    throw new Stop('The tests need Firefox 150 or newer too. Please install it from https://www.mozilla.org/firefox/');
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted: BrowserName[] = values.only === 'chromium' ? ['chromium'] : ['chromium', 'firefox'];
const missing = wanted.filter(lacks);
const server = values.only === undefined && !NGINX;
try {
  if (missing.length > 0 || server) (isDebian() ? installByApt : installElsewhere)(missing, server);
  console.log(`Browsers: ${wanted.map((name) => findBrowser(name) ?? `no ${name}`).join(', ')}`);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
