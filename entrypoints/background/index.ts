import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import pageEn from '../../assets/locales/en/page.json';
import en from '../../assets/locales/en/toolbar.json';
import pageNl from '../../assets/locales/nl/page.json';
import nl from '../../assets/locales/nl/toolbar.json';
import { timeOf } from '../../components/days.ts';
import { readerLanguage, speaker } from '../../components/words.ts';
import { makeBadge } from './badge.ts';
import { type Circumstances, makeAnswerer } from './checker.ts';
import { now, today } from './clock.ts';
import { follow } from './follow.ts';
import { loadGrammar, loadIntake, rememberFiles } from './intake.ts';
import { type PageAsk, PORT, type PortAnswer, type PortAsk, type TabAsk } from './messages.ts';
import { makeSwitch } from './off.ts';
import { keepPacks } from './packs.ts';
import { answerPage } from './pages.ts';
import { followPause, PAUSE_ALARM, pauseIn } from './pause.ts';
import { isNone, keepPolicy } from './policy.ts';
import { makeReading } from './reading.ts';
import { type Effective, effective } from './settings.ts';
import * as store from './store.ts';
import { keepTabs } from './tabs.ts';
import { makeUpdates, UPDATE_ALARM } from './updates.ts';
import { welcome } from './welcome.ts';

/** The alarm for a second look at the policy. */
const POLICY_ALARM = 'policy';

/** The command of the manifest that opens the next hint's card. */
const NEXT = 'next-hint';
const NEXT_ASK: TabAsk = { type: 'next' };

const NEWS: TabAsk = { type: 'news' };

/** What is said on a page goes there with the settings, in the reader's language alone. */
const PAGE_WORDS = { nl: pageNl, en: pageEn };

/** Wires the parts; each of them is elsewhere. Listeners are set in the first turn, or a waking worker misses its event. */
export default defineBackground(() => {
  const ports = new Set<Browser.runtime.Port>();
  const outside = { ...store, loadIntake, today, now, engine: browser.runtime.getManifest().version };
  const { alarms } = browser;

  const open = () =>
    browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [], discarded: false });

  const openGuideline = makeReading({
    tab: (id) => browser.tabs.get(id),
    guidelines: async () => (await packs.current()).book.guidelines,
    open: (what) => browser.tabs.create(what),
    address: (path) => browser.runtime.getURL(path),
  });

  const tabs = keepTabs({
    open,
    run: (tabId) =>
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: ['/content-scripts/compose.js'],
        injectImmediately: true,
      }),
    tell: (tab, ask) => browser.tabs.sendMessage(tab, ask),
  });
  /** What was answered before may be old now, or off, or on again. */
  const askedAnew = () =>
    void tellSettings(ports)
      .then(() => {
        for (const port of ports) send(port, { type: 'pack' });
        return tabs.tell(NEWS);
      })
      .catch(report);
  const packs = keepPacks(outside, askedAnew);
  const isGranted = (pattern: string) => browser.permissions.contains({ origins: [pattern] });
  const updates = makeUpdates({
    ...outside,
    packs,
    alarms,
    policy: () => policy.current(),
    // Firefox names this install to a host that it needs no permission for; Chrome names the extension, as everybody has it.
    mayAsk: async (pattern) => import.meta.env.BROWSER !== 'firefox' || (await isGranted(pattern)),
    random: Math.random,
  });
  const policy = keepPolicy({
    ...outside,
    wait: async () => {
      if (!(await alarms.get(POLICY_ALARM))) await alarms.create(POLICY_ALARM, { delayInMinutes: 1 });
    },
    follow: (next, before) => follow(next, before, { ...outside, packs, updates }),
  });

  let settings = store.readSettings();
  /** What counts whether or not a pause goes on. */
  const chosen = async () => effective(await settings, (await policy.current()).policy);
  const counting = async (): Promise<Effective & { paused?: string }> => {
    const counts = await chosen();
    const paused = pauseIn(await settings, now());
    // A pause is no site at all, as long as it lasts.
    return paused === undefined ? counts : { ...counts, sites: [], paused };
  };
  const switchRule = makeSwitch({ ...outside, current: packs.current });
  const around: Circumstances = { current: packs.current, today, settings: counting, loadGrammar, switchRule };

  const badge = makeBadge({
    action: browser.action,
    open,
    async speech() {
      const { language: choice, paused } = await counting();
      const language = readerLanguage(choice, navigator.languages);
      const say = speaker({ nl, en }[language], language);
      return { say, ...(paused !== undefined && { paused: timeOf(paused, language) }) };
    },
  });

  /** What was erased counts no more, also where the browser tells of no change. */
  async function forgetPolicy(): Promise<void> {
    settings = store.readSettings();
    await policy.forget();
    askedAnew();
  }

  async function tellSettings(to: Iterable<Browser.runtime.Port>): Promise<void> {
    const [{ language: choice, sites, messages, gate, hat }, rows] = await Promise.all([
      counting(),
      // Without a pack there is nobody who checks; what a person has set holds nevertheless.
      packs.current().then(
        (current) => current.rows,
        () => [],
      ),
    ]);
    const language = readerLanguage(choice, navigator.languages);
    const words = PAGE_WORDS[language];
    const own = { ...(sites && { sites }), ...(hat && { hat }) };
    for (const port of to) send(port, { type: 'settings', language, words, messages, gate, rows, ...own });
  }

  async function reconcile(why: 'start' | 'changed' | 'later'): Promise<void> {
    const before = await policy.current();
    await policy.reconcile(why);
    if ((await policy.current()) === before) return;
    await badge.show('changed');
    await tellSettings(ports);
    await tabs.tell(NEWS);
  }

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return port.disconnect();
    ports.add(port);
    const answerer = makeAnswerer(around);
    // Before any answer: without words there is nothing to show it in.
    const told = tellSettings([port]);
    const tab = port.sender.tab?.id;
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      void badge.gone(port);
    });
    port.onMessage.addListener((ask: PortAsk) => {
      if (ask.type === 'errors') return void (tab !== undefined && badge.tell(port, tab, ask.count));
      if (ask.type === 'read') return void openGuideline(ask.guideline, tab).catch(report);
      told
        .then(() => answerer.answer(ask, (reply) => send(port, reply)))
        .catch((error: unknown) => {
          console.error(error);
          // What stands there now stays unchecked; the next key asks again.
          if (ask.type === 'check') send(port, { type: 'failed', box: ask.box, revision: ask.revision });
        });
    });
    told.catch(report);
  });

  browser.runtime.onMessage.addListener((ask: PageAsk, sender, sendResponse) => {
    const ownPage = sender.id === browser.runtime.id && sender.url?.startsWith(`${location.origin}/`);
    const answer =
      ownPage &&
      answerPage(ask, {
        ...outside,
        ...{ packs, updates, isGranted, forgetPolicy },
        ...{ policy: policy.current, settings: chosen },
      });
    if (!answer) return;
    answer.then(sendResponse, (error: unknown) => {
      console.error(error);
      sendResponse(undefined);
    });
    return true;
  });

  self.addEventListener('install', rememberFiles);
  store.onSettings((changed) => {
    settings = Promise.resolve(changed);
    void followPause({ ...outside, alarms }).catch(report);
    void badge.show('changed').catch(report);
    askedAnew();
  });
  // What was handed over has been followed by then: what it forbids is known.
  const policyComes = new Promise<void>((resolve) => {
    store.onManaged(() => void reconcile('changed').catch(report).then(resolve));
  });
  alarms.onAlarm.addListener(({ name }) => {
    if (name === UPDATE_ALARM) void updates.now();
    if (name === PAUSE_ALARM) void followPause({ ...outside, alarms }).catch(report);
    if (name === POLICY_ALARM) void reconcile('later').catch(report);
  });
  browser.runtime.onStartup.addListener(() => {
    // Chrome may read the policy after this; the extension's own start has seen what there was.
    void alarms.create(POLICY_ALARM, { delayInMinutes: 1 });
    void updates.soon().catch(report);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    // A tab without a frame of ours has no hints to walk through.
    if (command === NEXT && tab?.id !== undefined) browser.tabs.sendMessage(tab.id, NEXT_ASK).catch(() => undefined);
  });
  browser.permissions.onAdded.addListener(() => void updates.now());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason, {
      installType: async () => (await browser.management.getSelf()).installType,
      async policySeen() {
        await started;
        // Firefox has read it by now, or has none.
        return import.meta.env.BROWSER === 'firefox' || !isNone(await policy.current());
      },
      policyComes,
      settings: counting,
      open: () => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    }).catch(report);
  });

  void store
    .isFreshStart()
    .then((fresh) => (fresh ? tabs.inject() : undefined))
    .catch(report);
  // Ready before the first key: from storage, or the starter. The toolbar comes behind it, since nobody waits for that.
  void packs
    .current()
    .catch(report)
    .then(() => followPause({ ...outside, alarms }))
    .then(() => badge.show('start'))
    .catch(report);
  const started = reconcile('start').catch(report);
  void started.then(() => updates.awake()).catch(report);
});

const report = (error: unknown) => console.error(error);

/** A frame that went away in the meantime needs no answer. */
function send(port: Browser.runtime.Port, reply: PortAnswer): void {
  try {
    port.postMessage(reply);
  } catch {}
}
