import type { Book } from '../../../rules/types.ts';

/** A small book of an invented organisation, in both languages, with something of everything that the popup shows. */
export const BOOK: Book = {
  id: 'nl.veldkers.social',
  version: 7,
  released: '2026-11-02',
  title: { nl: 'Social media bij Veldkers', en: 'Social media at Veldkers' },
  languages: ['nl', 'en'],
  organisation: {
    name: 'Veldkers',
    values: [{ id: 'helpful', name: { nl: 'Behulpzaam', en: 'Helpful' } }],
    contacts: [
      {
        id: 'comms',
        name: 'Noor Wierstra',
        role: { nl: 'coördinator social media', en: 'social media coordinator' },
        email: 'social@veldkers.example',
      },
      {
        id: 'privacy',
        name: 'Sam Oldegaard',
        role: 'privacy officer',
        url: 'https://intranet.veldkers.example/privacy',
      },
    ],
    community: {
      title: { nl: 'Vraag het de groep', en: 'Ask the group' },
      url: 'https://chat.veldkers.example/social',
    },
    accounts: [],
  },
  guidelines: [
    {
      id: 'confidentiality',
      perspective: 'organisation',
      title: { nl: 'Vertrouwelijke informatie', en: 'Confidential information' },
      body: {
        nl: 'Noem klanten en leveranciers alleen als zij dat **goed vinden**.\n\n- Geen cijfers die nog niet bekend zijn\n- Geen namen van contactpersonen\n\nTwijfel je? [Vraag het ons](https://intranet.veldkers.example/vraag).',
        en: 'Only name customers and suppliers who are **fine with it**.\n\n- No figures that are not public yet\n- No names of contact persons\n\nNot sure? [Ask us](https://intranet.veldkers.example/ask).',
      },
      do: [
        { nl: 'Vraag het eerst aan je contactpersoon', en: 'Ask your contact person first' },
        { nl: 'Schrijf “een klant in de zorg”', en: 'Write “a customer in health care”' },
      ],
      dont: [{ nl: 'Noem geen contactpersonen bij naam', en: 'Don’t name contact persons' }],
    },
    {
      id: 'tone',
      perspective: 'organisation',
      title: { nl: 'Onze toon', en: 'Our tone of voice' },
      body: { nl: 'We schrijven vriendelijk en duidelijk.', en: 'We write in a friendly and clear way.' },
      do: [],
      dont: [],
    },
    {
      id: 'project-start',
      perspective: 'project',
      title: { nl: 'Een project aankondigen', en: 'Announcing a project' },
      body: { nl: 'Kondig een project pas aan na akkoord.', en: 'Announce a project only after approval.' },
      do: [],
      dont: [],
    },
    {
      id: 'privacy',
      perspective: 'person',
      title: { nl: 'Privé en werk', en: 'Private and business' },
      body: { nl: 'Je eigen account is van jou.', en: 'Your own account is yours.' },
      do: [],
      dont: [],
    },
    {
      id: 'photos',
      perspective: 'person',
      title: { nl: 'Foto’s en toestemming', en: 'Photos and consent' },
      body: {
        nl: 'Vraag wie op een foto staat of het mag, voordat je de foto plaatst.',
        en: 'Ask the people in a photo before you post it.',
      },
      do: [],
      dont: [],
    },
  ],
  tips: [
    {
      id: 'camel-case',
      text: {
        nl: 'Schrijf #WerkenBijVeldkers, niet #werkenbijveldkers. Een schermlezer leest dan ieder woord.',
        en: 'Write #WorkingAtVeldkers, not #workingatveldkers. A screen reader then reads each word.',
      },
      sites: ['linkedin', 'x'],
      guideline: 'tone',
    },
    {
      id: 'first-lines',
      text: {
        nl: 'De eerste twee regels tellen het meest. Begin met je nieuws.',
        en: 'The first two lines count most. Start with your news.',
      },
      sites: ['linkedin'],
    },
    {
      id: 'thread',
      text: { nl: 'Zet in elk bericht van een draad één gedachte.', en: 'One thought for each post of a thread.' },
      sites: ['x'],
    },
    { id: 'alt', text: { nl: 'Beschrijf je foto in de alt-tekst.', en: 'Describe your photo in its alt text.' } },
    {
      id: 'company-page',
      text: { nl: 'Beantwoord vragen binnen een dag.', en: 'Answer questions within a day.' },
      hats: ['organisation'],
    },
    { id: 'kind-reply', text: { nl: 'Reageer rustig.', en: 'Reply calmly.' }, surfaces: ['comment', 'reply'] },
  ],
  rules: 20,
  checks: [
    { rule: 'clients', kind: 'names', severity: 'warning' },
    { rule: 'calm', kind: 'tone', severity: 'warning' },
    { rule: 'tag', kind: 'require', severity: 'warning' },
    { rule: 'stock', kind: 'pattern', severity: 'warning', hats: ['organisation'] },
  ],
  changes: [],
};
