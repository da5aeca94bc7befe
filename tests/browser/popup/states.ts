import type { Page } from 'playwright-core';
import { BOOK } from '../../unit/components/fixture.ts';
import type { Scene } from './stage.ts';

type Words = Record<'nl' | 'en', string>;
type Act = (page: Page, language: 'nl' | 'en') => Promise<void>;

const STATE = { source: 'file', id: BOOK.id, version: BOOK.version } as const;
const LONG = {
  nl: 'Verantwoord en vriendelijk over ons werk vertellen '.repeat(5),
  en: 'Telling about our work '.repeat(9),
};

/** The usual scene: a pack, and a post with two hints on LinkedIn. */
export const READY = {
  book: BOOK,
  state: STATE,
  url: 'https://www.linkedin.com/feed/',
  answer: { boxes: 1, hints: 2, site: 'linkedin' },
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

/** Every state of the popup: its name, its scene, what it says, and what the reader does to get there. */
export const STATES: [string, Scene, Words, Act | undefined][] = [
  ['hints', READY, { nl: '1 tekstvak, 2 hints', en: '1 box, 2 hints' }, undefined],
  [
    'clear',
    { ...READY, answer: { boxes: 2, hints: 0, site: 'x' } },
    { nl: '2 tekstvakken, geen hints', en: '2 boxes, no hints' },
    undefined,
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
