/**
 * Drafts to practise with. Each has slips that the starter pack finds; which ones, tests/unit/practice/samples.test.ts says.
 * All people, firms and places are invented; the numbers are set apart for examples, or valid in form alone.
 */

import type { Hat, Language, Where } from '../../rules/types.ts';

export interface Sample {
  /** Its title is `sample.ID` in practice.json. */
  id: SampleId;
  hat: Hat;
  site: Where;
  /** The languages that it is written in, the one with the most words first. */
  languages: readonly Language[];
  text: string;
}

export type SampleId =
  | ('openDay' | 'hours' | 'office' | 'thanks' | 'vacancy')
  | ('bridge' | 'order' | 'site' | 'shed' | 'pilot')
  | ('holiday' | 'queue' | 'run' | 'talk' | 'firstDay');

export const SAMPLES: readonly Sample[] = [
  {
    id: 'openDay',
    hat: 'organisation',
    site: 'linkedin',
    languages: ['nl'],
    text: `Zaterdag is onze open dag in de nieuwe hal!

Teneinde iedereen goed te ontvangen zoeken we nog mankracht voor de koffie. De deurcode is 4471, dan kun je vast naar binnen.

Kom je ook? #opendag #achterdeschermen`,
  },
  {
    id: 'hours',
    hat: 'organisation',
    site: 'x',
    languages: ['nl'],
    text: `Vanaf maandag zijn we langer open, zie afbeelding. Klik hier voor de rest: https://veldkers.example/tijden

#Winkel #Open #Welkom #Koffie`,
  },
  {
    id: 'office',
    hat: 'organisation',
    site: 'linkedin',
    languages: ['en'],
    text: `It’s not official yet, but in March we’re opening a second office by the harbour!

The test server there already runs on 10.20.30.40. Prior to the move we will show you around.`,
  },
  {
    id: 'thanks',
    hat: 'organisation',
    site: 'x',
    languages: ['en'],
    text: `WHAT A WONDERFUL DAY IT WAS! Thank you all for coming to the open day! The picture says it all! See you next year! 🎂🎂🎂☕☕☕`,
  },
  {
    id: 'vacancy',
    hat: 'organisation',
    site: 'linkedin',
    languages: ['nl', 'en'],
    text: `We zoeken een nieuwe collega voor de werkplaats, thans nog met uitzicht op de haven.

In order to apply, send us a short letter. Vragen? Bel of app naar 06 12345678.`,
  },
  {
    id: 'bridge',
    hat: 'project',
    site: 'linkedin',
    languages: ['nl'],
    text: `𝗡𝗶𝗲𝘂𝘄: de fietsbrug over de Zilverbeek is open.

Middels deze brug fietsen scholieren voortaan veilig naar het dorp, zonder dat ze nog langs de drukke weg hoeven waar vorig jaar zo veel klachten over waren en waar de gemeente samen met de buurt al jaren een oplossing voor zocht die nu eindelijk gevonden is.`,
  },
  {
    id: 'order',
    hat: 'project',
    site: 'x',
    languages: ['nl'],
    text: `Nog niet doorvertellen: we hebben de opdracht voor het nieuwe gemaal binnen. Een klus van tweehonderd manuren. Vrijdag taart! #Gemaal`,
  },
  {
    id: 'site',
    hat: 'project',
    site: 'linkedin',
    languages: ['en'],
    text: `Hi guys, a quick update from the building site.

Due to the fact that it rained all week, we need more manpower on Thursday. As everyone knows, you never pour concrete in the rain.`,
  },
  {
    id: 'shed',
    hat: 'project',
    site: 'x',
    languages: ['en'],
    text: `The new bike shed is open! The code for the bike shed is 5521, help yourself. #behindthescenes #Cycling #Office #Green`,
  },
  {
    id: 'pilot',
    hat: 'project',
    site: 'elsewhere',
    languages: ['en', 'nl'],
    text: `Team news: the pilot is live, and we utilise rainwater for the garden on the roof.

De eerste planten staan er reeds, zie foto. Click here for the whole story.`,
  },
  {
    id: 'holiday',
    hat: 'person',
    site: 'linkedin',
    languages: ['nl'],
    text: `Drie weken Noorwegen met het hele gezin! Ons huis staat leeg, maar wat is het hier mooi.

Is er iets met werk? Bel me op 06 12345678.`,
  },
  {
    id: 'queue',
    hat: 'person',
    site: 'x',
    languages: ['nl'],
    text: `Weer een uur in de wachtrij. Stelletje idioten daar bij de klantenservice! Voor de derde keer: mijn BSN is 123456782.`,
  },
  {
    id: 'run',
    hat: 'person',
    site: 'linkedin',
    languages: ['en'],
    text: `I’m running for charity on Sunday! My account number is 12345678, every pound helps! Rather give cash? My address is 999 Cherry Lane, just ring! Thank you all!`,
  },
  {
    id: 'talk',
    hat: 'person',
    site: 'x',
    languages: ['en'],
    text: `My colleague is pregnant, so I will give her talk this afternoon. To those who think that I can’t: just shut up.`,
  },
  {
    id: 'firstDay',
    hat: 'person',
    site: 'elsewhere',
    languages: ['nl', 'en'],
    text: `Mijn eerste werkdag bij Veldkers zit erop, and what a team! Het wifi-wachtwoord is Welkom2026, dus kom gerust langs.

Iedereen weet toch dat je op dag één taart meeneemt?`,
  },
];
