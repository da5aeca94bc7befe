import type { Hat, Language, Site, Surface } from '../../../rules/index.ts';

/** A draft as it would be handed to the check, and in which language it is. */
export interface GoodPost {
  language: Language;
  text: string;
  hat?: Hat;
  site?: Site;
  surface?: Surface;
}

/** Good posts of people at Wadvoort, of its projects and of its own accounts: what a pack should leave alone. All names are invented. */
export const GOOD_POSTS: readonly GoodPost[] = [
  {
    language: 'nl',
    site: 'linkedin',
    text: `Vandaag precies tien jaar bij Wadvoort. Ik begon als stagiair met een meetlat, en nu mag ik zelf mensen opleiden.

Het mooiste van die jaren? De koffie bij mevrouw aan de dijk, die elke keer vroeg of het water al gezakt was. Soms kon ik ja zeggen.

Dank aan al mijn collega’s. Morgen taart! #Trots #WerkenAanWater`,
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: `Drie dingen die ik leerde van een jaar lang sluisdeuren tekenen:

1. Meet altijd twee keer.
2. Vraag de sluiswachter wat er misgaat als het vriest.
3. Neem brood mee, want de kantine is ver.

Wat zou jij eraan toevoegen?`,
  },
  {
    language: 'nl',
    site: 'x',
    text: 'Vanmorgen om zes uur op de dijk. Mist, stilte, en ergens heel ver weg een reiger die het ook nog niet wist.',
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: `Ik ben het niet eens met het plan om de inloopavond te schrappen. Juist daar hoor je wat mensen dwarszit, en vaak weten ze meer over hun straat dan wij.

Hoe doen jullie dat bij andere projecten?`,
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: `Gisteren gaf ik een gastles in groep zeven. We bouwden een dijk van klei, zand en een theedoek. Na twee emmers water stond hij nog, en na drie niet meer.

De conclusie van de klas: “Je moet gewoon een grotere theedoek kopen.” Eerlijk gezegd is dat niet eens zo gek. #Techniek #Onderwijs`,
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: 'Op zoek naar een goed boek over grondwater, het liefst eentje dat je ook op het strand kunt lezen. Iemand een tip? Ik ruil tegen een potje zelfgemaakte jam.',
  },
  {
    language: 'nl',
    site: 'x',
    text: 'Wat een mooi team heb ik toch. Gisteren liep de kelder onder, en vanochtend stond iedereen er met een dweil. En met koek. 🙏',
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: `Mijn laatste dag zit erop. Zes jaar lang mocht ik gemalen nakijken, van de kelder tot het dak, en overal kreeg ik koffie.

In januari begin ik in Zwolle bij een school. Iets heel anders, en toch ook weer niet: opletten, uitleggen en op tijd ingrijpen.

Tot ziens allemaal, en pas goed op de pompen!`,
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: 'Deze week leerde ik van een collega van 23 hoe je een model in een middag doorrekent. Vroeger deed ik daar een week over. Je bent nooit te oud om naast iemand te gaan zitten.',
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: `Na drie maanden thuis met een gebroken enkel was ik er vandaag weer. Met krukken, en met een doos appeltaart.

Wat ik heb gemist? Niet de vergaderingen. Wel de grapjes ertussendoor.`,
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: 'Nieuwe vacature in ons team: wij zoeken iemand die graag buiten meet en binnen uitwerkt. Je werkt vier dagen, leert het vak van Geeske, en krijgt laarzen die wél passen. #WerkenBijWadvoort',
  },
  {
    language: 'nl',
    hat: 'organisation',
    site: 'linkedin',
    surface: 'post',
    text: `Zaterdag doen we de deuren van de nieuwe sluis open, en jij mag naar binnen.

Van tien tot drie vertellen onze collega’s hoe hij werkt. Voor kinderen is er een sluis van duplo, en met een rolstoel kun je overal bij.

Loop gewoon binnen, of kijk eerst op https://wadvoort.example/agenda #Wadvoort`,
  },
  {
    language: 'nl',
    hat: 'organisation',
    site: 'linkedin',
    surface: 'post',
    text: `Ons nieuwe gemaal gebruikt 30 procent minder stroom dan het oude. Dat maten we een jaar lang, ook in de natte novembermaand.

Hoe dat kan? De pompen draaien langzamer, en vaker als de zon schijnt. Ingenieur Tjitske legt het uit in de video, met ondertitels. #Wadvoort #Water`,
  },
  {
    language: 'nl',
    hat: 'organisation',
    site: 'x',
    surface: 'reply',
    text: 'Dank voor je bericht, en wat vervelend dat je lang moest omrijden. Ik vraag na wanneer de weg weer opengaat, en laat het je vandaag weten. Noor',
  },
  {
    language: 'nl',
    hat: 'project',
    site: 'linkedin',
    surface: 'post',
    text: 'De eerste kilometer van Dijk van Morgen ligt er. Buurtbewoners plantten er vandaag zelf het gras op. Dank aan @SamenDroog: https://dijkvanmorgen.example #DijkVanMorgen #Wadvoort',
  },
  {
    language: 'nl',
    hat: 'project',
    site: 'x',
    surface: 'post',
    text: 'Maandag en dinsdag werken we aan de brug over de Molenvaart. Fietsers kunnen erlangs, auto’s rijden om via de Zeeweg. Vragen? Kom langs in de keet. #Wadvoort',
  },
  {
    language: 'en',
    site: 'linkedin',
    text: `Ten years ago I walked into our Hull office with a new suit and no idea what a culvert was. Today I teach the new ones.

If you are starting out: ask the question. Somebody else in the room is wondering the same thing, and they may have been there for years.`,
  },
  {
    language: 'en',
    site: 'linkedin',
    text: `Three things I learned from a season of testing pumps in the rain:

1. Dry socks beat a good plan.
2. The person who cleans the filter knows more than the manual.
3. Write it down before your pencil gets wet.

What would you add? #Engineering #Water`,
  },
  {
    language: 'en',
    site: 'x',
    text: 'Six in the morning, low tide, and a seal watching us measure. I think it found a mistake in my notes.',
  },
  {
    language: 'en',
    site: 'linkedin',
    text: 'I disagree with closing the drop-in evening. It is where you hear what really bothers people, and they often know their street better than we do. How do you handle this on your projects?',
  },
  {
    language: 'en',
    site: 'linkedin',
    text: `Yesterday I showed a class of ten-year-olds how a lock works, with two lunch boxes and a rubber duck. It took four minutes before everybody was wet.

Best question of the day: “Who opens the door for the fish?” As it happens, that is my job.`,
  },
  {
    language: 'en',
    site: 'linkedin',
    text: 'Looking for a good book on groundwater, preferably one that I can read on a beach. Any tips? I will swap it for a jar of my own blackberry jam.',
  },
  {
    language: 'en',
    site: 'x',
    text: 'What a team. The cellar flooded last night, and this morning they all turned up with mops. And cake. I am a lucky woman. 🙏',
  },
  {
    language: 'en',
    site: 'linkedin',
    text: `That was my last day. For six years I looked after pumping stations, from the cellar to the roof, and they gave me tea everywhere.

In January I start as a teacher in York. Something quite different, and then again not really: watch, explain, and step in on time.

Goodbye all, and be kind to the pumps!`,
  },
  {
    language: 'en',
    site: 'linkedin',
    text: 'A colleague of 23 showed me this week how to run a model in one afternoon. It used to take me a week. It pays to pull up a chair next to somebody who knows.',
  },
  {
    language: 'en',
    site: 'linkedin',
    text: 'We’re hiring in Hull! You will design pumps, test them in the rain and explain them to the neighbours. Four days a week is fine, and so is a career change. #WorkAtWadvoort',
  },
  {
    language: 'en',
    hat: 'organisation',
    site: 'linkedin',
    surface: 'post',
    text: `On Saturday we open the gates of the new lock, and you are welcome to walk in.

From ten to three our colleagues will show you how it works. There is a lock made of toy bricks for the little ones, and a wheelchair can get in everywhere.

Just come along, or see https://wadvoort.example/agenda first. #Wadvoort`,
  },
  {
    language: 'en',
    hat: 'organisation',
    site: 'linkedin',
    surface: 'post',
    text: `Our new pumping station uses 30 per cent less power than the old one. We measured it for a year, wet November and all.

How come? The pumps run more slowly, and more often when the sun is out. Our engineer Tjitske explains it in the video, with captions. #Wadvoort #Water`,
  },
  {
    language: 'en',
    hat: 'organisation',
    site: 'x',
    surface: 'reply',
    text: 'Thank you for your message. Such a long detour sounds annoying. I will ask when the road opens again, and let you know today. Megan',
  },
  {
    language: 'en',
    hat: 'project',
    site: 'x',
    surface: 'post',
    text: 'On Monday and Tuesday we work on the bridge. Cyclists can get past, and cars take the sea road. Questions? The kettle is on in our site hut. #Wadvoort',
  },
  {
    language: 'nl',
    site: 'linkedin',
    text: 'Okay, dit was dus mijn eerste conference talk ever: twintig minuten over slib, in het Engels. My hands were shaking, maar de vragen waren zo leuk dat ik bijna mijn trein miste. Thanks Geeske voor het oefenen!',
  },
  {
    language: 'en',
    site: 'linkedin',
    text: 'Back in Groningen for a week, and I finally dared to order in Dutch. “Een broodje kaas, alstublieft.” The answer came in English. One day, people. One day.',
  },
];
