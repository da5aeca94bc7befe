import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { showAlone } from './demo/alone.ts';
import { showByHand } from './demo/by-hand.ts';
import { DRAFTS } from './demo/drafts.ts';

const EXTENSION = resolve('.output/chrome-mv3');
const PACK = 'rules/packs/demo.yaml';

/** On Linux a window needs a display; elsewhere there always is one. */
function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function tryIn(language: 'nl' | 'en'): string {
  return DRAFTS.find((draft) => draft.language === language)?.text ?? '';
}

async function start(): Promise<void> {
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built yet. Run: npm run build');
  if (hasDisplay()) return showByHand(EXTENSION, PACK, { nl: tryIn('nl'), en: tryIn('en') });
  console.log('No display here, so the demo types by itself. With a display, npm start opens a window to type in.');
  const without = await showAlone(EXTENSION, PACK, DRAFTS);
  if (without.length > 0) throw new Error(`No hint came for: ${without.join('; ')}`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
