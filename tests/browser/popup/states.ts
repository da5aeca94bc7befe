import type { Page } from 'playwright-core';
import type { Book, Hint } from '../../../rules/types.ts';
import { BOOK } from '../../unit/components/fixture.ts';
import type { Scene } from './stage.ts';

type Words = Record<'nl' | 'en', string>;
type Act = (page: Page, language: 'nl' | 'en') => Promise<void>;

const STATE = {
  source: 'file',
  id: BOOK.id,
  version: BOOK.version,
  rules: 20,
  names: 1204,
  taken: '2026-11-03T09:00:00Z',
  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
} as const;

const HINTS: Hint[] = [
  {
    rule: 'clients',
    kind: 'names',
    severity: 'error',
    start: 12,
    end: 26,
    found: 'Holmbeck Water',
    message: 'Holmbeck Water is an example of a client. Write “a water company in the north”.',
    why: 'Clients decide for themselves whether they are named.',
    guideline: 'confidentiality',
    contact: 'comms',
    value: 'helpful',
    fixes: [],
  },
  {
    rule: 'tag',
    kind: 'require',
    severity: 'suggestion',
    message: 'Add #Veldkers.',
    fixes: [],
  },
];

/** The book before somebody changed it. */
const EARLIER: Book = {
  ...BOOK,
  version: 6,
  guidelines: BOOK.guidelines
    .filter(({ id }) => id !== 'photos')
    .map((one) => (one.id === 'confidentiality' ? { ...one, body: { nl: 'Noem niemand.', en: 'Name nobody.' } } : one)),
};
const NEWS = [
  { version: 7, text: { nl: 'Er is een richtlijn over foto’s bij.', en: 'There is a guideline on photos now.' } },
];
const LONG = {
  nl: 'Verantwoord en vriendelijk over ons werk vertellen '.repeat(5),
  en: 'Telling about our work '.repeat(9),
};

/** The usual scene: a pack, and a post with two hints on LinkedIn. */
export const READY = {
  book: BOOK,
  state: STATE,
  url: 'https://www.linkedin.com/feed/',
  answer: {
    boxes: 1,
    hints: 2,
    site: 'linkedin',
    draft: { frame: 'a', surface: 'post', known: false, answered: true, empty: false, hints: HINTS },
  },
} as const satisfies Scene;

const open =
  (title: Words): Act =>
  (page, language) =>
    page.getByRole('button', { name: title[language] }).first().click();
const type =
  (words: Words): Act =>
  (page, language) =>
    page.getByRole('textbox').fill(words[language]);
const bottom: Act = (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

/** The states whose pictures are held against references. */
export const PICTURED: readonly string[] = ['hints', 'why', 'guideline', 'policy-half-wrong', 'broken'];

/** Every state of the popup: its name, its scene, what it says, and what the reader does to get there. */
export const STATES: [string, Scene, Words, Act | undefined][] = [
  ['hints', READY, { nl: '1 tekstvak, 2 hints', en: '1 box, 2 hints' }, undefined],
  [
    'why',
    READY,
    { nl: 'Laat het zien in de tekst', en: 'Show it in the draft' },
    (page) => page.locator('.why').first().click(),
  ],
  [
    'clear',
    {
      ...READY,
      answer: {
        boxes: 2,
        hints: 0,
        site: 'x',
        draft: {
          frame: 'a',
          surface: 'reply',
          hat: 'organisation',
          known: true,
          answered: true,
          empty: false,
          hints: [],
        },
      },
    },
    { nl: '2 tekstvakken, geen hints', en: '2 boxes, no hints' },
    undefined,
  ],
  [
    'unanswered',
    {
      ...READY,
      answer: {
        ...{ boxes: 1, hints: 0, site: 'x' },
        draft: { frame: 'a', surface: 'post', known: false, answered: false, empty: false, hints: [] },
      },
    },
    { nl: 'We kijken naar deze pagina…', en: 'Looking at this page…' },
    (page) => page.locator('.fine').waitFor({ state: 'hidden' }),
  ],
  [
    'no-box',
    { ...READY, answer: { boxes: 0, hints: 0, site: 'x', reason: 'no-box' } },
    { nl: 'Klik in het vak', en: 'Click in the box' },
    undefined,
  ],
  [
    'unsupported',
    { ...READY, answer: { boxes: 0, hints: 0, site: 'x', reason: 'unsupported' } },
    { nl: 'We kennen dit vak niet', en: 'We do not know this box' },
    undefined,
  ],
  [
    'strange',
    { ...READY, answer: { boxes: 0, hints: 0, site: 'x', reason: 'no-box' }, strange: true },
    { nl: 'Zullen we je tekst voor deze keer nakijken?', en: 'Shall we check it this once?' },
    undefined,
  ],
  [
    'paused',
    { ...READY, pausedUntil: '2026-11-23T12:40:00Z' },
    { nl: 'Pauze tot 12:40', en: 'Paused until 12:40' },
    undefined,
  ],
  [
    'off',
    { ...READY, answer: { boxes: 0, hints: 0, site: 'x', reason: 'off' } },
    { nl: 'Op deze plek staan hints uit', en: 'Hints are switched off in this place' },
    undefined,
  ],
  ['elsewhere', { book: BOOK, state: STATE }, { nl: 'Uit op deze pagina', en: 'Off on this page' }, undefined],
  [
    'reload',
    { book: BOOK, state: STATE, url: 'https://x.com/home' },
    { nl: 'Laad dit tabblad opnieuw', en: 'Reload this tab' },
    undefined,
  ],
  [
    'guideline',
    READY,
    { nl: 'Noem geen contactpersonen bij naam', en: 'Don’t name contact persons' },
    open({ nl: 'Vertrouwelijke', en: 'Confidential' }),
  ],
  [
    'search',
    READY,
    { nl: '1 richtlijn gevonden', en: '1 guideline found' },
    type({ nl: 'contactpersoon', en: 'consent' }),
  ],
  ['search-none', READY, { nl: 'Geen richtlijn gevonden', en: 'No guideline found' }, type({ nl: 'qqqq', en: 'qqqq' })],
  ['bottom', READY, { nl: 'door jou toegevoegd', en: 'added by you' }, bottom],
  [
    'old',
    { ...READY, book: { ...BOOK, expires: '2025-11-21' }, state: { ...STATE, source: 'policy' } },
    { nl: 'verouderd sinds 21 november 2025', en: 'old since 21 November 2025' },
    bottom,
  ],
  [
    'changed',
    { ...READY, book: { ...BOOK, changes: NEWS }, seen: EARLIER },
    { nl: 'Veranderd sinds je laatst las', en: 'Changed since you last read' },
    (page) => page.locator('.changes').scrollIntoViewIfNeeded(),
  ],
  [
    'changed-guideline',
    { ...READY, seen: EARLIER },
    { nl: 'Hier nieuw', en: 'New here' },
    open({ nl: 'Vertrouwelijke', en: 'Confidential' }),
  ],
  [
    'details',
    { ...READY, state: { ...STATE, source: 'policy' }, managed: true, checked: '2026-11-22T08:05:00Z' },
    { nl: 'Laatst gekeken', en: 'Last checked' },
    (page, language) =>
      page.getByRole('button', { name: { nl: 'Meer', en: 'Details' }[language], exact: true }).click(),
  ],
  [
    'gone',
    { ...READY, state: { ...STATE, source: 'policy' }, managed: true, background: 'broken' },
    { nl: 'De extensie geeft geen antwoord.', en: 'The extension gives no answer.' },
    async (page, language) => {
      await page.getByRole('button', { name: { nl: 'Meer', en: 'Details' }[language], exact: true }).click();
      await page.getByRole('button', { name: { nl: 'Kijk nu', en: 'Check now' }[language] }).click();
    },
  ],
  [
    'refused',
    { ...READY, state: { ...STATE, source: 'policy' }, problem: { code: 'stranger' } },
    { nl: 'Een nieuwer pakket is geweigerd.', en: 'A newer pack was refused.' },
    bottom,
  ],
  [
    'policy-half-wrong',
    { ...READY, state: { ...STATE, source: 'policy' }, policyProblems: true },
    { nl: 'Sommige keuzes van je organisatie', en: 'Some settings of your organisation' },
    bottom,
  ],
  [
    'storage-full',
    { ...READY, fullStorage: true },
    { nl: 'We konden dat niet bewaren', en: 'We could not keep that' },
    async (page, language) => {
      await page.getByRole('button', { name: { nl: 'EN,', en: 'NL,' }[language] }).click();
      await page.getByRole('button', { name: { nl: 'NL,', en: 'EN,' }[language] }).click();
    },
  ],
  [
    'needs',
    { ...READY, state: { ...STATE, source: 'policy' }, problem: { code: 'needs' } },
    { nl: 'Werk de extensie bij', en: 'Update the extension' },
    bottom,
  ],
  [
    'failed',
    { ...READY, state: { ...STATE, source: 'policy' }, problem: { code: 'http' } },
    { nl: 'Bijwerken lukte niet.', en: 'The last update did not work.' },
    bottom,
  ],
  [
    'starter',
    {
      ...READY,
      book: { ...BOOK, title: LONG },
      state: { ...STATE, source: 'starter' },
      problem: { code: 'permission' },
    },
    { nl: 'je kreeg nog geen ander', en: 'you got no other one yet' },
    bottom,
  ],
  [
    'loading',
    { answer: READY.answer, url: READY.url, background: 'silent' },
    { nl: 'zetten je richtlijnen klaar', en: 'guidelines ready' },
    undefined,
  ],
  [
    'broken',
    { ...READY, brokenStorage: true, background: 'broken' },
    { nl: 'We kunnen je richtlijnen niet lezen', en: 'Your guidelines cannot be read' },
    undefined,
  ],
];
