import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Circumstances, makeAnswerer } from './checker.ts';
import { today } from './clock.ts';
import { loadGrammar, loadIntake, rememberFiles } from './intake.ts';
import { type PageAsk, PORT, type PortAnswer, type PortAsk } from './messages.ts';
import { keepPacks } from './packs.ts';
import * as store from './store.ts';

/** Wires the parts; each of them is elsewhere. Listeners are set in the first turn, or a waking worker misses its event. */
export default defineBackground(() => {
  const ports = new Set<Browser.runtime.Port>();
  const packs = keepPacks({ ...store, loadIntake, engine: browser.runtime.getManifest().version }, () => {
    for (const port of ports) send(port, { type: 'pack' });
  });

  let settings = store.readSettings();

  const around: Circumstances = {
    current: packs.current,
    today,
    choice: async () => (await settings).language,
    loadGrammar,
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return port.disconnect();
    ports.add(port);
    const answerer = makeAnswerer(around);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((ask: PortAsk) => {
      answerer
        .answer(ask, (reply) => send(port, reply))
        .catch((error: unknown) => {
          console.error(error);
          // What stands there now stays unchecked; the next key asks again.
          if (ask.type === 'check') send(port, { type: 'failed', box: ask.box, revision: ask.revision });
        });
    });
    void settings.then(({ language }) => send(port, { type: 'settings', language }));
  });

  browser.runtime.onMessage.addListener((ask: PageAsk, sender, sendResponse) => {
    const ownPage = sender.id === browser.runtime.id && sender.url?.startsWith(`${location.origin}/`);
    if (!ownPage) return;
    if (ask?.type === 'take') packs.take(ask.source).then(sendResponse);
    else if (ask?.type === 'book')
      packs.current().then(
        ({ book, state }) => sendResponse({ book, state }),
        () => sendResponse(undefined),
      );
    else return;
    return true;
  });

  self.addEventListener('install', rememberFiles);
  store.onSettings((changed) => {
    settings = Promise.resolve(changed);
    const { language } = changed;
    for (const port of ports) send(port, { type: 'settings', language });
  });
  // Ready before the first key: from storage, or the starter.
  void packs.current().catch((error: unknown) => console.error(error));
});

/** A frame that went away in the meantime needs no answer. */
function send(port: Browser.runtime.Port, reply: PortAnswer): void {
  try {
    port.postMessage(reply);
  } catch {}
}
