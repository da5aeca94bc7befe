import type { PageName } from '../../pages/pages.ts';

/** A draft with things in it that the demo pack has something to say about. */
export interface DemoDraft {
  page: PageName;
  title: string;
  language: 'nl' | 'en';
  text: string;
}

export const DRAFTS: readonly DemoDraft[] = [
  {
    page: 'x',
    title: 'A page like X, in English',
    language: 'en',
    text: `Proud of the team that finished the night tests for Holmbeck Water! Thank you Imogen Trelawhite for the coffee.
We are hiring: an engineer who likes to utilise rain.`,
  },
  {
    page: 'sdui',
    title: "A page like LinkedIn's new one, in Dutch",
    language: 'nl',
    text: `Wat een week! Samen met Waterschap Zilverlanden sloegen we de eerste paal voor project Zilvermeeuw.
De synergie in het team is ongeëvenaard. Nieuwe vacature: tekenaar in Groningen.`,
  },
  {
    page: 'legacy',
    title: "A page like LinkedIn's old one, in Dutch",
    language: 'nl',
    text: `Dank aan Femke Wolderink, die ons het hele gemaal liet zien.
De voorlopige cijfers zien er goed uit, en onze stakeholders zijn blij met Dijk van Morgen.`,
  },
];
