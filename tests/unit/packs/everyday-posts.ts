import type { Language } from '../../../rules/index.ts';

/** Posts as people at work write them, with nothing in them that a checker should mind. */
export const EVERYDAY_POSTS: readonly { language: Language; text: string }[] = [
  {
    language: 'nl',
    text: `Na elf jaar buiten zit ik sinds deze maand achter een bureau. Wennen, hoor! Gelukkig mag ik op donderdag nog steeds mee naar de bouw.

Aan iedereen die me de afgelopen jaren iets heeft geleerd over beton, regen en geduld: dank jullie wel. #NieuweBaan #Bouw`,
  },
  {
    language: 'nl',
    text: `Vanmorgen gaf ik een gastles op een basisschool over hoe een sluis werkt. Met een bak water, twee plankjes en een badeend. De beste vraag kwam uit groep zes: “En als de eend niet wil?”

Ik heb er nog steeds geen antwoord op.`,
  },
  {
    language: 'nl',
    text: 'Wie kan mij een goede cursus projectmanagement aanraden? Liefst in de buurt van Zwolle, en niet alleen theorie. Tips zijn welkom, ook in een berichtje.',
  },
  {
    language: 'nl',
    text: `Drie dingen die ik leerde op het congres van gisteren:

1. Iedereen worstelt met te weinig mensen.
2. De beste ideeën komen in de koffiepauze.
3. Neem altijd een trui mee.

Volgend jaar ben ik er weer bij. Jij ook?`,
  },
  {
    language: 'nl',
    text: 'Ik ben het niet eens met het nieuwe plan voor de binnenstad. Minder bomen en meer steen, dat is in een hete zomer geen goed idee. Hoe zien jullie dat?',
  },
  {
    language: 'nl',
    text: 'Wist je dat je wachtwoord het best uit vier losse woorden kan bestaan? Dat onthoud je, en een computer raadt het niet. Onze IT-afdeling legde het vandaag uit met kaartjes en taart.',
  },
  {
    language: 'en',
    text: `After six years I am leaving the lab for the factory floor. I will miss the quiet, and the good coffee.

Thank you to everyone who put up with my questions. First shift is on Monday, wish me luck! #NewJob #Engineering`,
  },
  {
    language: 'en',
    text: `A customer called this morning to say that our manual made her laugh. I wrote it, and I have never been so proud.

If you write for a living: read it to your mother first. That is my whole method.`,
  },
  {
    language: 'en',
    text: 'Does anybody know a good book about planning maintenance for old bridges? Something with pictures, please. I have to explain it to a room full of accountants next month.',
  },
  {
    language: 'en',
    text: `What a team. Yesterday a storm took out half the site, and this morning at six there were fourteen people with brooms before anyone had asked.

We are two days behind, and I could not care less.`,
  },
  {
    language: 'en',
    text: 'I disagree with the new parking plan. It looks fine on paper, but nobody asked the people who work nights. You can send in your view until Friday, and I hope that many of you will.',
  },
  {
    language: 'en',
    text: 'Reminder to myself and anyone else who needs it: a password manager takes one hour to set up, and saves you one hour every week. Our service desk even has a short video about it.',
  },
];

/** What everybody may say in public: about pay, hours, working conditions, unions and their employer. */
export const FREE_SPEECH: readonly { language: Language; text: string }[] = [
  {
    language: 'nl',
    text: 'Open over geld: na acht jaar verdien ik 3.850 euro bruto per maand, en de nieuwe collega naast mij krijgt meer. Praat erover met elkaar, want anders verandert er niets.',
  },
  {
    language: 'nl',
    text: 'Morgen staken we. De vakbond vraagt vijf procent erbij en een rooster dat je een week van tevoren weet. Kom om acht uur naar de poort!',
  },
  {
    language: 'nl',
    text: 'Wadvoort draait een recordwinst, maar onze lonen staan al twee jaar stil. Dat vind ik niet eerlijk, en ik ben niet de enige.',
  },
  {
    language: 'nl',
    text: 'De werkdruk op onze afdeling is te hoog. Zes collega’s zitten thuis met een burn-out, en van de leiding horen we niets.',
  },
  {
    language: 'nl',
    text: 'Derde keer deze maand zonder valbeveiliging het dak op. Ik heb het gemeld bij de Arbeidsinspectie, en dat raad ik iedereen aan.',
  },
  {
    language: 'nl',
    text: 'Slecht nieuws van mijn werkgever: de thuiswerkdag verdwijnt. Niemand heeft ons iets gevraagd. Word lid van de bond, samen staan we sterker.',
  },
  {
    language: 'nl',
    text: 'Mijn collega ligt in het ziekenhuis na een val van de steiger. Er stond geen hek, en dat wisten ze. Dit moet anders.',
  },
  {
    language: 'nl',
    text: 'Mag ik dit eigenlijk zeggen? Ja: over je loon praten mag altijd. Bij ons heet het “strikt vertrouwelijk”, en het standpunt van Wadvoort daarover deugt niet.',
  },
  {
    language: 'nl',
    text: 'Nu of nooit: donderdag stemmen we over de nieuwe cao. Dit is mijn loonstrook, en wat staat er op die van jou?',
  },
  {
    language: 'en',
    text: 'I earn £34,200 after seven years, and the new hire next to me gets four thousand more. Talk about your pay, because silence only helps those who set it.',
  },
  {
    language: 'en',
    text: 'We walk out tomorrow. The union asks for five per cent and a roster that you know a week ahead. Join us at the gate at eight!',
  },
  {
    language: 'en',
    text: 'Record profits at Wadvoort, and our wages have not moved in two years. I don’t think that is fair, and I am not the only one.',
  },
  {
    language: 'en',
    text: 'The workload in our department is too high. Six colleagues are at home with burnout, and management says nothing.',
  },
  {
    language: 'en',
    text: 'Third time this month we were sent up the roof without harnesses. I have reported it to the inspectorate, and you should too.',
  },
  {
    language: 'en',
    text: 'I am not supposed to say what I earn, and that is nonsense. Here is my payslip. Act now: ask your colleagues what they get.',
  },
  {
    language: 'en',
    text: 'Management says that the scaffolding is completely safe. My colleague is in hospital after a fall, so I say it is not.',
  },
  {
    language: 'en',
    text: 'My employer has scrapped working from home without asking anyone. A bad decision, badly explained. Join a union, we are stronger together.',
  },
];
