/**
 * Sentences of posts, in the tone that people take on LinkedIn and X. `{n}` stands for a number, `{day}` for a weekday,
 * `{topic}` for what it is about, `{firm}` for a name from the pack.
 */

import type { Language } from '../../../rules/index.ts';

export const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Vandaag waren we met {n} collega’s op bezoek bij een klant, en wat hebben we veel geleerd.',
    'Op {day} vertel ik er meer over.',
    'Wat een mooie dag!',
    'Wie gaat er {day} mee naar bijeenkomst {n} over {topic}?',
    'Ik werk hier nu {n} jaar en leer nog elke week iets nieuws.',
    'Met een klein team hebben we in {n} weken een eerste versie gemaakt.',
    'Soms is het lastig, en dan helpt het om er met {n} anderen over te praten.',
    'Dank aan alle {n} mensen die hebben meegedacht over {topic}.',
    'Er werd in {n} jaar nog nooit zo veel gevraagd naar {topic}.',
    'Lees het hele verhaal op https://peerdal.example/verhalen/{n}.',
    'We zoeken nog {n} mensen die graag met hun handen werken.',
    'Heb je een vraag? Stuur me gerust een bericht, of bel toestel {n}.',
    'Het was even wennen, maar na {n} dagen wilde niemand meer terug.',
    'Onze {n} gebruikers vinden dat {topic} veel makkelijker is geworden.',
    'Samen met {firm} kijken we in {n} dagen wat er nog beter kan.',
    'De {n} bestuurders van {firm} kwamen {day} langs voor een rondleiding.',
    'Volgens het onderzoek kan {n} procent van het werk over {topic} eenvoudiger.',
    'Dat zou zonder de buren van nummer {n} nooit gelukt zijn.',
    'Ik ben trots op wat we in {n} maanden hebben gebouwd 🎉',
    'Kom {day} langs op kamer {n}, de koffie staat klaar ☕',
  ],
  en: [
    'Today {n} of us visited a client, and we learned a great deal.',
    'More about this on {day}.',
    'What a lovely day!',
    'Who is joining us on {day} for meetup {n} about {topic}?',
    'I have been working here for {n} years, and I still learn something every week.',
    'A small team built the first version in {n} weeks.',
    'It is hard sometimes, and then it helps to talk about it with {n} others.',
    'Thanks to all {n} people who helped us think about {topic}.',
    'In {n} years, nobody was asked so often about {topic}.',
    'Read the whole story at https://peerdal.example/stories/{n}.',
    'We are looking for {n} people who like working with their hands.',
    'Any questions? Just send me a message, or call {n}.',
    'It took some getting used to, but after {n} days nobody wanted to go back.',
    'Our {n} users say that {topic} has become a lot easier.',
    'Together with {firm} we look at what could be better in {n} days.',
    'All {n} people of {firm} came by on {day} for a tour.',
    'According to the study, {n} percent of all work on {topic} can be made simpler.',
    'It would never have worked without the neighbours at number {n}.',
    'I am proud of what we have built in {n} months 🎉',
    'Drop by in room {n} on {day}, the coffee is ready ☕',
  ],
};

/** How a post begins. */
export const OPENINGS: Readonly<Record<Language, string>> = {
  nl: 'Vandaag te gast bij {firm}, kamer {n}.',
  en: 'Visiting {firm} today, room {n}.',
};

export const DAYS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};

export const TOPICS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['schoon water', 'veilig werken', 'de nieuwe website', 'groene daken', 'leren op het werk', 'de energierekening'],
  en: ['clean water', 'working safely', 'the new website', 'green roofs', 'learning at work', 'the energy bill'],
};

export const TAGS: readonly string[] = [
  '#WerkenBijPeerdal',
  '#Peerdal',
  '#techniek',
  '#duurzaam',
  '#hiring',
  '#FridayFeeling',
];
