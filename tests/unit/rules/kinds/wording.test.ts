import { describe, expect, test } from 'vitest';
import { fixed, found, hints } from '../packs.ts';

const avoid = (...words: string[]) => ({ kind: 'wording', avoid: words });
const prefer = (words: Record<string, string>) => ({ kind: 'wording', prefer: words });

describe('words to avoid', () => {
  test.each([
    ['synergie', 'de SYNERGIE is er', 'SYNERGIE'],
    ['synergie', 'veel synergieën in het plan', 'synergieën'],
    ['disruptief', 'een disruptieve aanpak van ons', 'disruptieve'],
    ['klant', 'onze klanten zijn blij', 'klanten'],
    ['bedrijf', 'alle bedrijven doen mee', 'bedrijven'],
    ['optimaliseren', 'wij hebben het geoptimaliseerd', 'geoptimaliseerd'],
    ['uitrollen', 'wij hebben het uitgerold', 'uitgerold'],
    ['leverage', 'we are leveraging our network', 'leveraging'],
    ['low-hanging fruit', 'it is low-hanging fruit for us', 'low-hanging fruit'],
    ['klanten binnenhalen', 'als je klanten binnenhaalt', 'klanten binnenhaalt'],
    ['buy', 'we bought it from them', 'bought'],
    ['go', 'they went there with us', 'went'],
    ['meeting', 'two meetings with them', 'meetings'],
    ['e-mail', 'al die e-mails van ons', 'e-mails'],
    ['target', 'onze targets zijn er', 'targets'],
    ['verbinden', 'wij hebben hen verbonden', 'verbonden'],
    ['#hype', 'veel hype, @hype en #Hype', '#Hype'],
    ['@peerdal', 'Peerdal, #peerdal en @Peerdal', '@Peerdal'],
    ['guru', "all of the guru's work", 'guru'],
    ['low hanging fruit', 'it is low-hanging fruit for us', 'low-hanging fruit'],
    ['low-hanging fruit', 'it is low hanging fruit for us', 'low hanging fruit'],
    ['out of the box', 'een out-of-the-box idee van ons', 'out-of-the-box'],
    ['best practice', 'al die best-practices van ons', 'best-practices'],
    ['e-mail', 'al die e mails van ons', 'e mails'],
    ['c.q.', 'wij en c.q. zij doen het', 'c.q.'],
  ])('%s is found in "%s"', (word, draft, expected) => expect(found(avoid(word), draft)).toEqual([expected]));

  test.each([
    ['een', 'één is genoeg voor ons'],
    ['user', 'a user-friendly app for you'],
    ['synergie', 'onze #synergie is er'],
    ['synergie', 'zie synergie.nl voor meer'],
    ['synergie', 'mail synergie@peerdal.nl of wij@synergie.nl voor meer'],
    ['indien', 'wij gaan het indienen'],
    ['don', "we don't know"],
    ['user', 'das ist nicht gut und wir haben einen user von der Firma'],
    ['win-win', 'we win, win again'],
    ['best practice', 'our best - practice makes perfect'],
    ['out of the box', 'een out-of-the-box-idee van ons'],
  ])('%s is not found in "%s"', (word, draft) => expect(found(avoid(word), draft)).toEqual([]));
});

describe('words to prefer', () => {
  test.each([
    [{ user: 'person' }, 'We help our users', 'We help our people'],
    [{ user: 'person' }, 'Users are what we like', 'People are what we like'],
    [{ user: 'person' }, 'WE ARE FOR USERS', 'WE ARE FOR PEOPLE'],
    [{ utilise: 'use' }, 'She utilised it and is utilising it', 'She used it and is using it'],
    [{ klant: 'gast' }, 'Onze klanten zijn er', 'Onze gasten zijn er'],
    [{ 'klanten binnenhalen': 'klanten helpen' }, 'Wie klanten binnenhaalt is blij', 'Wie klanten helpt is blij'],
    [
      { gehandicapte: 'mens met een beperking' },
      'Voor een gehandicapte is het fijn',
      'Voor een mens met een beperking is het fijn',
    ],
    [
      { klanten: 'onze klanten' },
      'Voor onze klanten, en klanten zijn blij',
      'Voor onze klanten, en onze klanten zijn blij',
    ],
    [{ begin: 'start' }, 'We have begun it', 'We have started it'],
    [{ purchase: 'buy' }, 'We purchased it', 'We bought it'],
    [{ challenge: 'uitdaging' }, 'Veel challenges voor ons', 'Veel uitdagingen voor ons'],
    [{ target: 'doel' }, 'Onze targets zijn er', 'Onze doelen zijn er'],
    [{ stakeholder: 'betrokkene' }, 'Alle stakeholders zijn er', 'Alle betrokkenen zijn er'],
    [{ doelgroep: 'mensen' }, 'Onze doelgroepen zijn er', 'Onze mensen zijn er'],
    [{ trachten: 'proberen' }, 'Zij tracht het voor ons', 'Zij probeert het voor ons'],
    [{ verkrijgen: 'krijgen' }, 'Wij hebben het verkregen', 'Wij hebben het gekregen'],
    [{ 'e-mail': 'bericht' }, 'Al die e-mails van ons', 'Al die berichten van ons'],
    [{ 'klanten binnenhalen': 'klanten helpen' }, 'Wij hebben klanten binnengehaald', 'Wij hebben klanten geholpen'],
    [{ gebruiker: 'mens' }, 'Onze gebruikers zijn er voor ons', 'Onze mensen zijn er voor ons'],
    // What the rules of spelling leave open, the dictionary settles: not procesen.
    [{ traject: 'proces' }, 'Al die trajecten van ons', 'Al die processen van ons'],
    [{ medewerker: 'collega' }, 'Onze medewerkers zijn er voor ons', "Onze collega's zijn er voor ons"],
    [{ realiseren: 'bouwen' }, 'Wij hebben het gerealiseerd', 'Wij hebben het gebouwd'],
    [{ '#werkenbijpeerdal': '#WerkenBijPeerdal' }, 'Kom, #werkenbijpeerdal', 'Kom, #WerkenBijPeerdal'],
  ])('%o: %s → %s', (words, draft, expected) => expect(fixed(prefer(words), draft)).toBe(expected));

  test.each([
    // In a single word the language cannot be told: what both agree on, or the one that is sure, else what the pack says.
    [{ user: 'person' }, 'Users!', 'People!'],
    [{ gebruiker: 'mens' }, 'Gebruikers!', 'Mensen!'],
    [{ deal: 'afspraak' }, 'Deals!', 'Afspraak!'],
    [{ gebruiker: 'mens' }, 'Gebruikers zijn het voor ons', 'Mensen zijn het voor ons'],
    // An English word in a Dutch sentence has its own plural, not a Dutch one; some words are both.
    [{ user: 'person' }, 'Onze users zijn er voor ons', 'Onze people zijn er voor ons'],
    [{ opdracht: 'project' }, 'Onze opdrachten zijn er voor ons', 'Onze projecten zijn er voor ons'],
  ])('never a word that does not exist: %o: %s → %s', (words, draft, expected) =>
    expect(fixed(prefer(words), draft)).toBe(expected),
  );

  test.each([
    [{ linkedin: 'LinkedIn' }, 'Op LinkedIn en op Linkedin', ['Linkedin']],
    [{ 'win win': 'win-win' }, 'Een win-win en een win win', ['win win']],
    [{ 'best practice': 'best-practice' }, 'Een best practice en een best-practice', ['best practice']],
    [{ bv: 'bijv.' }, 'Kom, bv. vandaag, bijv. nu', ['bv.']],
    [{ enz: 'enz.' }, 'Thee, koffie enz. voor ons', []],
  ])('what is written as the pack offers it is fine: %o: %s', (words, draft, expected) =>
    expect(found(prefer(words), draft)).toEqual(expected),
  );

  test.each([
    [{ HR: 'personeelszaken' }, 'Onze HR is er', 'Onze personeelszaken is er'],
    [{ HR: 'personeelszaken' }, 'Vraag het. “HR weet het', 'Vraag het. “Personeelszaken weet het'],
    [{ HR: 'personeelszaken' }, 'vraag het aan hr', 'vraag het aan personeelszaken'],
    [{ KPI: 'doel' }, 'Onze KPI is er, en alle KPI’s ook', 'Onze doel is er, en alle doelen ook'],
    [{ KPI: 'doel' }, 'KPI’s zijn er voor ons', 'Doelen zijn er voor ons'],
    [{ FAQ: 'veelgestelde vragen' }, 'Zie onze FAQ voor meer', 'Zie onze veelgestelde vragen voor meer'],
    [{ '#HR': '#Mensenwerk' }, 'Kom bij ons #HR', 'Kom bij ons #Mensenwerk'],
  ])('an acronym does not shout what is offered for it: %o: %s → %s', (words, draft, expected) =>
    expect(fixed(prefer(words), draft)).toBe(expected),
  );

  test.each([
    [{ 'c.q.': 'of' }, 'Dit en c.q. dat', 'Dit en of dat'],
    [{ 'enz.': 'enzovoort' }, 'Wij hebben thee enz. en meer', 'Wij hebben thee enzovoort en meer'],
    [{ 'enz.': 'enzovoort' }, 'Wij hebben thee enz. Kom maar!', 'Wij hebben thee enzovoort. Kom maar!'],
    [{ 'enz.': 'enzovoort' }, 'Hij zei: “Wij hebben thee enz.”', 'Hij zei: “Wij hebben thee enzovoort.”'],
    [{ 'enz.': 'enzovoort' }, 'Wij hebben thee enz, en meer', 'Wij hebben thee enzovoort, en meer'],
    [{ etc: 'enz.' }, 'Wij hebben thee etc.', 'Wij hebben thee enz.'],
    [{ 'bv.': 'bijv.' }, 'Kom, bv. vandaag', 'Kom, bijv. vandaag'],
  ])('the dot of an abbreviation goes with it, that of a sentence stays: %o: %s → %s', (words, draft, expected) =>
    expect(fixed(prefer(words), draft)).toBe(expected),
  );
});

test('an inflected form counts in its own language only', () => {
  // "starre" is Dutch for a stiff one, and no English word.
  expect(found(avoid('star'), 'een starre houding van ons')).toEqual(['starre']);
  expect(found(avoid('star'), 'the starre of the show is here')).toEqual([]);
});

test('a message without an offer still reads well', () => {
  const [hint] = hints(
    { ...avoid('hype'), message: { en: 'Rather write {offer}.' } },
    { text: 'the hype is here', reader: 'en' },
  );
  expect(hint?.message).toBe('Rather write something else.');
  expect(hint).not.toHaveProperty('detail');
});

test('behind an article the stem of a verb is a noun', () => {
  expect(found(avoid('aanpakken'), 'Onze nieuwe aanpak van zwerfvuil werkt')).toEqual([]);
  expect(found(avoid('aanpakken'), 'Ik denk dat ik het aanpak met mijn buren')).toEqual(['aanpak']);
});
