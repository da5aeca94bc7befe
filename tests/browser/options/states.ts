import type { Page } from 'playwright-core';
import { awaited, LONG, OWN, office, own, refused, STARTER, seen, starter, unsigned } from './answers.ts';
import type { Scene } from './stage.ts';

type Words = Record<'nl' | 'en', string | RegExp>;
type Act = (page: Page, language: 'nl' | 'en') => Promise<void>;

/** A file to choose. What is in it does not matter: the scene says what it is taken for. */
export const FILE = { name: 'veldkers.pack', mimeType: 'text/plain', buffer: Buffer.from('eyJ.pack') };

const choose: Act = (page) => page.locator('input[type=file]').setInputFiles(FILE);
const giveKey: Act = async (page, language) => {
  await choose(page, language);
  await page.locator('#key').fill('k'.repeat(43));
  await page.locator('form .primary').click();
  await page.locator('.wrong:not(:empty)').waitFor();
};
const ask =
  (button: Record<'nl' | 'en', string>): Act =>
  (page, language) =>
    page.getByRole('button', { name: button[language] }).click();

const mistakes = Array.from({ length: 60 }, (_, at) => ({
  line: at + 3,
  column: 5,
  message: 'The kind of this rule is missing. One of names, people, wording, tone would be right.',
}));

/** Everything but what is so from the start; one of the rules is in the starter pack no more, one pack is gone. */
export const CHOSEN = {
  sites: [],
  messages: true,
  gate: false,
  least: 'error',
  hat: 'person',
  off: { [STARTER.id]: ['shouting', 'plain-nl', 'left-behind'], 'nl.veldkers.social-2025': ['no-selfies'] },
} as const satisfies Scene['settings'];

/** The states whose pictures are held against references. */
export const PICTURED: readonly string[] = ['office', 'chosen', 'not-kept', 'settings'];

/** Every state of the page: its name, its scene, what it says, and what the reader does to get there. */
export const STATES: [string, Scene, Words, Act | undefined][] = [
  [
    'kept',
    { packs: [own], policy: { sites: ['x'], packKey: 'k'.repeat(43) } },
    { nl: 'Dit is alles', en: 'This is all' },
    async (page, language) => {
      await page.getByText({ nl: 'Laat alles zien', en: 'Show everything' }[language]).click();
      await page.locator('.kept summary').first().click();
    },
  ],
  [
    'erase',
    { packs: [starter], erase: [starter] },
    { nl: 'Je kunt dit niet terugdraaien', en: 'You cannot undo this' },
    ask({ nl: 'Wis alles', en: 'Erase everything' }),
  ],
  ['starter', { packs: [starter] }, { nl: 'zat bij de extensie', en: 'came with the extension' }, undefined],
  [
    'office',
    { packs: [office()], settings: { messages: true }, policy: { sites: ['linkedin'], gate: true } },
    { nl: 'Je organisatie heeft deze sites gekozen', en: 'Your organisation chose these sites' },
    undefined,
  ],
  [
    'chosen',
    { packs: [starter], settings: CHOSEN },
    { nl: 'We kijken nu niets na', en: 'Nothing is checked now' },
    (page) => page.getByText('left-behind').waitFor(),
  ],
  [
    'not-kept',
    { packs: [starter], full: true },
    { nl: 'Alles is nog zoals het was', en: 'Everything is as it was' },
    (page) => page.getByRole('button', { name: /uur pauze|for an hour/ }).click(),
  ],
  [
    'pilot-trouble',
    {
      packs: [office({ channel: 'pilot', problem: { code: 'http', status: 404 } }, { file: OWN })],
    },
    { nl: 'geen pakket (code 404)', en: 'without a pack (code 404)' },
    undefined,
  ],
  [
    'stranger',
    {
      packs: [
        office({ problem: { code: 'stranger', version: 8, fingerprint: '1b0c 77aa 0f3d 9e21 55c0 8d14 6f02 aa19' } }),
      ],
    },
    { nl: 'niet wie dit pakket heeft ondertekend', en: 'do not know who signed' },
    undefined,
  ],
  [
    'permission',
    { packs: [awaited({ permission: 'https://packs.veldkers.example/*', problem: { code: 'permission' } })] },
    { nl: 'pas bij packs.veldkers.example halen', en: 'only if you allow it' },
    undefined,
  ],
  [
    'offline',
    { packs: [office({ permission: 'https://packs.veldkers.example/*', problem: { code: 'offline' } })] },
    { nl: 'Werkt je internet wel?', en: 'Are you online?' },
    undefined,
  ],
  [
    'checked',
    {
      packs: [office()],
      update: [office({ state: { ...office().inForce, version: 8, taken: '2026-11-22T11:00:00Z' } })],
    },
    { nl: 'Je hebt nu versie 8', en: 'You now have version 8' },
    ask({ nl: 'Kijk nu', en: 'Check now' }),
  ],
  [
    'own',
    { packs: [own] },
    { nl: 'zelf toegevoegd op 21 november 2026', en: 'yourself on 21 November 2026' },
    undefined,
  ],
  [
    'own-sure',
    { packs: [own] },
    { nl: 'Je eigen pakket weghalen?', en: 'Take your own pack away?' },
    ask({ nl: 'Haal het weg', en: 'Take it away' }),
  ],
  [
    'old',
    { packs: [{ ...own, inForce: { ...OWN, expires: '2026-01-31', lame: ['clients', 'plain-words'] } }] },
    { nl: 'bedoeld tot en met 31 januari 2026', en: 'meant for use until 31 January 2026' },
    undefined,
  ],
  [
    'settings',
    {
      packs: [
        office(
          {},
          {
            policyProblems: [
              { field: 'checkEvery', problem: 'wrong' },
              { field: 'packUrll', problem: 'unknown' },
              { field: 'packUrl', problem: 'alone', needs: 'keys' },
            ],
          },
        ),
      ],
    },
    { nl: 'werkt alleen samen met keys', en: 'only together with keys' },
    undefined,
  ],
  ['silent', { packs: [] }, { nl: 'geeft geen antwoord', en: 'gives no answer' }, undefined],
  [
    'key-wrong',
    { packs: [starter], look: [refused('key-missing'), refused('key-wrong')] },
    { nl: 'past niet op dit pakket', en: 'does not fit this pack' },
    giveKey,
  ],
  ['preview', { packs: [office()], look: [seen()] }, { nl: 'Vergelijk de sleutel', en: 'Compare the key' }, choose],
  [
    'preview-unsigned',
    { packs: [starter], look: [unsigned()] },
    { nl: 'om je eigen pakket te proberen', en: 'for trying out your own pack' },
    choose,
  ],
  [
    'broken',
    { packs: [starter], look: [refused('broken', { mistakes })] },
    { nl: 'En nog 10.', en: 'And 10 more.' },
    choose,
  ],
  [
    'long',
    { packs: [{ inForce: LONG, file: LONG, policyProblems: [] }] },
    { nl: 'Öffentlich', en: 'Öffentlich' },
    undefined,
  ],
];
