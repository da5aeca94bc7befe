/** What the rooms may touch of the world outside, each rule with code that breaks it. */

import type { HouseRule } from './room-rules.ts';
import type { Source } from './source.ts';

const uses = (source: Source, wrong: RegExp) =>
  [...new Set(source.uses.filter((use) => wrong.test(use)))].map((use) => `uses ${use}`);
const inProduct = ({ path }: Source) => /^(rules|components|entrypoints)\//.test(path);

/** Words of the sites' own markup. */
const MARKUP =
  /data-test|componentkey|tweetTextarea|interop-outlet|share-?box|artdeco|\bql-|ProseMirror|DraftEditor|data-(sdui|block|offset-key)/i;

/** Which the store alone goes through. */
const DATABASE = 'entrypoints/background/database.ts';

export const USE_RULES: readonly HouseRule[] = [
  {
    says: 'the engine is pure: no page, no browser, no network, no timer, no chance',
    breaks: (source) =>
      source.path.startsWith('rules/') && !source.path.startsWith('rules/cli/')
        ? uses(
            source,
            /^(new )?(browser|chrome|document|window|self|globalThis|navigator|location|process|console|localStorage|indexedDB|fetch|XMLHttpRequest|WebSocket|set(Timeout|Interval)|queueMicrotask|crypto|performance|Math\.random)\b/,
          )
        : [],
    broken: [
      ['rules/say.ts', 'export const title = () => document.title;'],
      ['rules/say.ts', 'export const a = Math.random();'],
      ['rules/say.ts', 'const { random } = { random: Math.random };'],
      ['rules/say.ts', 'await fetch("a");'],
      ['rules/say.ts', 'export const here = browser?.runtime;'],
      ['rules/say.ts', 'console.log(1);'],
    ],
    fine: [
      ['rules/say.ts', 'const document = parse(); document.title;'],
      ['rules/say.ts', 'export const a = { window: 1 }.window;'],
      ['rules/cli/say.ts', 'console.log(1);'],
    ],
  },
  {
    says: 'there is one clock (and one in the terminal)',
    breaks: (source) =>
      inProduct(source) && source.path !== 'entrypoints/background/clock.ts' && source.path !== 'rules/cli/clock.ts'
        ? uses(source, /^(Date\.now|Date\(\)|new Date\(\)|Temporal\.Now)/)
        : [],
    broken: [
      ['components/days.ts', 'export const today = new Date();'],
      ['entrypoints/popup/data.ts', 'export const then = Date.now() - 5;'],
      ['rules/when.ts', 'export const clock = Date.now;'],
    ],
    fine: [
      ['components/days.ts', 'export const day = new Date("2026-11-22").getTime() + Date.parse("2026-11-22");'],
      ['entrypoints/background/clock.ts', 'export const today = new Date();'],
    ],
  },
  {
    says: 'there is one store',
    breaks: (source) =>
      inProduct(source) && source.path !== 'entrypoints/background/store.ts'
        ? [
            ...uses(
              source,
              /\.storage\.(local|sync|session|managed)\b|^(indexedDB|localStorage|sessionStorage|caches|window\.(indexedDB|localStorage|sessionStorage))\b|\.cookie\b/,
            ),
            ...source.imports.filter(({ path }) => path === DATABASE).map(({ from }) => `imports ${from}`),
          ]
        : [],
    broken: [
      ['entrypoints/popup/data.ts', "import { browser } from 'wxt/browser'; await browser.storage.local.get('a');"],
      ['components/tips.ts', "localStorage.setItem('a', 'b');"],
      ['entrypoints/background/packs.ts', "indexedDB.open('a');"],
      ['entrypoints/background/packs.ts', "import { look } from './database.ts';"],
      ['entrypoints/compose.content/guest.ts', 'document.cookie = "a";'],
    ],
    fine: [
      ['entrypoints/background/store.ts', "import { browser } from 'wxt/browser'; browser.storage.local.get('a');"],
    ],
  },
  {
    says: 'browser comes from wxt/browser, and chrome from nowhere',
    breaks: (source) =>
      inProduct(source) ? uses(source, /^(browser|chrome)\b|^(window|self|globalThis)\.(browser|chrome)\b/) : [],
    broken: [
      ['entrypoints/popup/data.ts', 'chrome.runtime.getManifest();'],
      ['entrypoints/popup/data.ts', 'browser.runtime.getManifest();'],
      ['components/tips.ts', 'globalThis.chrome;'],
    ],
    fine: [['entrypoints/popup/data.ts', "import { browser } from 'wxt/browser'; browser.runtime.getManifest();"]],
  },
  {
    says: 'nothing asks the network, but for the one that fetches packs',
    breaks: (source) =>
      inProduct(source)
        ? uses(
            source,
            source.path === 'entrypoints/background/updates.ts'
              ? /^(new )?(window\.|self\.|globalThis\.)?(XMLHttpRequest|WebSocket|EventSource)\b|\.sendBeacon\b/
              : /^(new )?(window\.|self\.|globalThis\.)?(fetch|XMLHttpRequest|WebSocket|EventSource)\b|\.sendBeacon\b/,
          )
        : [],
    broken: [
      ['entrypoints/background/packs.ts', 'await fetch("https://peerdal.example");'],
      ['entrypoints/background/packs.ts', 'new WebSocket("wss://peerdal.example");'],
      ['entrypoints/background/updates.ts', 'new XMLHttpRequest();'],
      ['entrypoints/options/updates.ts', 'await fetch("https://peerdal.example");'],
      ['components/tips.ts', 'navigator.sendBeacon("https://peerdal.example");'],
    ],
    fine: [
      ['entrypoints/background/packs.ts', 'const fetch = () => 1; fetch();'],
      ['entrypoints/background/updates.ts', 'await fetch("https://peerdal.example");'],
    ],
  },
  {
    says: 'no text becomes markup or a program',
    breaks: (source) =>
      inProduct(source)
        ? uses(
            source,
            /^eval\b|^(new )?Function\(|\.(innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML|insertAdjacentHTML|setHTMLUnsafe)\b|document\.write/,
          )
        : [],
    broken: [
      ['components/markdown.tsx', 'export const a = (e: Element) => { e.innerHTML = "b"; };'],
      ['components/markdown.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "a" }} />;'],
      ['rules/say.ts', 'new Function("return 1");'],
    ],
    fine: [['components/markdown.tsx', 'export const A = () => <p title="innerHTML">a</p>;']],
  },
  {
    says: 'nothing on the page is pressed or typed by the extension',
    breaks: (source) =>
      // The paste waits behind a row of a site that is off.
      source.path.startsWith('entrypoints/compose.content/') && !source.path.endsWith('/paste.ts')
        ? uses(source, /\.(click|submit|requestSubmit)\(\)|\.dispatchEvent\b|^new \w*Event\(/)
        : [],
    broken: [
      ['entrypoints/compose.content/box.ts', 'export const a = (post: HTMLElement) => post.click();'],
      ['entrypoints/compose.content/box.ts', 'document.querySelector("a")?.click();'],
      ['entrypoints/compose.content/box.ts', 'document.dispatchEvent(new KeyboardEvent("keydown"));'],
    ],
    fine: [['entrypoints/compose.content/box.ts', 'export const a = (event: KeyboardEvent) => event.key;']],
  },
  {
    says: 'only sites/ knows the markup of a site',
    breaks: (source) =>
      inProduct(source) && !source.path.startsWith('entrypoints/compose.content/sites/')
        ? source.strings.filter((text) => MARKUP.test(text)).map((text) => `says ${text}`)
        : [],
    broken: [
      ['entrypoints/compose.content/box.ts', 'document.querySelector(".ql-editor");'],
      ['entrypoints/compose.content/box.ts', 'const a = `[data-testid^="b"]`;'],
      ['components/card/card.tsx', 'export const A = () => <p data-a="tweetTextarea_0" />;'],
    ],
    fine: [
      ['entrypoints/compose.content/sites/x.ts', 'export const a = ".ql-editor";'],
      ['entrypoints/compose.content/box.ts', '// .ql-clipboard is no box\nexport const a = "[role=dialog]";'],
    ],
  },
];
