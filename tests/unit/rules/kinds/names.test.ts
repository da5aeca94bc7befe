import { describe, expect, test } from 'vitest';
import { fixed, found, hints } from '../packs.ts';

const names = (...list: unknown[]) => ({ kind: 'names', names: list });

describe('spellings of a name', () => {
  test.each([
    ['De Zwarte Hen', 'bij DE ZWARTE HEN nu', 'DE ZWARTE HEN'],
    ['De Zwarte Hen', 'bij de zwarte hen nu', 'de zwarte hen'],
    ['De Zwarte Hen', 'bij de zwarte\u00a0\u00a0hen nu', 'de zwarte\u00a0\u00a0hen'],
    ['De Zwarte Hen', 'bij de zwarte\nhen nu', 'de zwarte\nhen'],
    ['De Zwarte Hen', 'bij Zwarte Hen, De Zwarte-Hen', 'De Zwarte-Hen'],
    ['De Zwarte Hen', 'de De.Zwarte.Hen!', 'De.Zwarte.Hen'],
    ['De Zwarte Hen', 'trots op #DeZwarteHen', '#DeZwarteHen'],
    ['De Zwarte Hen', 'trots op #dezwartehen2026', 'dezwartehen'],
    ['De Zwarte Hen', 'dank @de_zwarte_hen', '@de_zwarte_hen'],
    ['De Zwarte Hen', 'zie www.de-zwarte-hen.nl', 'de-zwarte-hen'],
    ['De Zwarte Hen', 'mail info@dezwartehen.nl', 'dezwartehen'],
    ['Zürcher Läufer', 'bij Zurcher Laufer', 'Zurcher Laufer'],
    ['Zurcher Laufer', 'bij Zu\u0308rcher Läufer', 'Zu\u0308rcher Läufer'],
    ['Tolbrug', 'een T\u200bol\u00adbrug', 'T\u200bol\u00adbrug'],
    ['Tolbrug', 'een 𝗧𝗼𝗹𝗯𝗿𝘂𝗴 is', '𝗧𝗼𝗹𝗯𝗿𝘂𝗴'],
    ['Tolbrug', 'een Ｔｏｌｂｒｕｇ is', 'Ｔｏｌｂｒｕｇ'],
    ['Tolbrug', 'het Tolbrug-koffiehuis', 'Tolbrug'],
    ['Tolbrug', 'een oud-Tolbrug collega', 'Tolbrug'],
    ['Tolbrug', 'Tolbrug’s nieuwe plan', 'Tolbrug'],
    ['Tolbrug', 'Tolbrugs nieuwe plan', 'Tolbrugs'],
    ['Tolbrug', 'leuk 🎉Tolbrug🎉', 'Tolbrug'],
    ['Tolbrug', '#WerkenBijTolbrug', 'Tolbrug'],
    ['L’Anker', "bij L'Anker", "L'Anker"],
    ['L’Anker', 'bij lanker', 'lanker'],
    ['Tolbrug (Europa)', 'bij Tolbrug (Europa) en', 'Tolbrug (Europa)'],
    ['Tolbrug (Europa)', 'bij Tolbrug Europa en', 'Tolbrug Europa'],
    ['Jansma & Tolbrug', 'bij Jansma en Tolbrug', 'Jansma en Tolbrug'],
    ['Jansma & Tolbrug', '#JansmaTolbrug', '#JansmaTolbrug'],
    ['Jansma en Tolbrug', 'bij Jansma & Tolbrug', 'Jansma & Tolbrug'],
    ['PostDuif', 'bij Post Duif', 'Post Duif'],
    ['Studio 54', 'bij Studio54', 'Studio54'],
  ])('%s is found in "%s"', (name, draft, expected) => {
    expect(found(names(name), draft)).toEqual([expected]);
  });

  test.each([
    ['Tolbrug', 'een tolbrugwachter, tolbruggen en Stolbrug'],
    ['Tolbrug', 'tolbrugs in kleine letters'],
    ['Tolbrug', 'een tol brug'],
    ['De Zwarte Hen', 'De zwarte. Hennen zijn leuk'],
    ['De Zwarte Hen', 'De zwarte\n\nHen'],
    ['De Zwarte Hen', 'De, zwarte, hen'],
    ['PostDuif', 'een post duif'],
    ['Studio 54', 'Studio 540'],
    ['Tolbrug Europa', 'Tolbrug (Europa)'],
    ['D&E', 'de koffie en DE'],
  ])('%s is not found in "%s"', (name, draft) => expect(found(names(name), draft)).toEqual([]));

  test('the longest name wins, and each is marked once', () => {
    expect(found(names('Tolbrug', 'Tolbrug Waal'), 'Tolbrug Waal en Tolbrug')).toEqual(['Tolbrug Waal', 'Tolbrug']);
  });
});

describe('legal forms', () => {
  test.each([
    ['Tolbrug B.V.', 'bij Tolbrug nu', 'Tolbrug'],
    ['Tolbrug B.V.', 'bij Tolbrug BV nu', 'Tolbrug BV'],
    ['Tolbrug', 'bij Tolbrug B.V. nu', 'Tolbrug B.V.'],
    ['Tolbrug', 'at Tolbrug, Inc. now', 'Tolbrug, Inc.'],
    ['Tolbrug', 'at Tolbrug Inc. Now', 'Tolbrug Inc'],
    ['Tolbrug Co., Ltd.', 'at tolbrug gmbh', 'tolbrug gmbh'],
    ['Tolbrug', 'Tolbrug as a client', 'Tolbrug'],
    ['Koffie Company', 'bij Koffie Company', 'Koffie Company'],
    ['Bremvliet Holding B.V.', 'bij Bremvliet B.V. nu', 'Bremvliet B.V.'],
    ['Bremvliet Groep', 'bij Bremvliet nu', 'Bremvliet'],
    ['Hogeschool Lindermeer (HL)', 'bij Hogeschool Lindermeer nu', 'Hogeschool Lindermeer'],
    ['Hogeschool Lindermeer (HL)', 'bij de HL nu', 'HL'],
    ['Tolbrug', 'bij N.V. Tolbrug nu', 'N.V. Tolbrug'],
    ['Bureau "De Boog"', 'bij Bureau "De Boog" nu', 'Bureau "De Boog"'],
  ])('%s is found in "%s"', (name, draft, expected) => expect(found(names(name), draft)).toEqual([expected]));

  test.each([
    ['Samen Groep', 'we doen het samen'],
    ['Peerdal (INDIA)', 'groeten uit INDIA'],
  ])('%s is not found in "%s"', (name, draft) => expect(found(names(name), draft)).toEqual([]));

  test('a general word is not left over', () => expect(found(names('Koffie Company'), 'lekkere koffie')).toEqual([]));
});

describe('acronyms', () => {
  test.each([
    'de KVT',
    'met KVT GmbH',
    'bij KVT B.V. nu',
    '#kvt',
    '@kvt',
    'KVT-lid',
    'K.V.T. zelf',
    'KVT’s plan',
    '#WerkenBijKVT',
  ])('%s counts', (draft) => {
    expect(found(names('KVT'), draft)).toHaveLength(1);
  });
  test.each(['een kvt', 'Kvt', 'de KVTS', 'kvt-lid', '#kvtleden'])('%s does not', (draft) => {
    expect(found(names('KVT'), draft)).toEqual([]);
  });
  test('case: any lifts that', () => expect(found({ ...names('KVT'), case: 'any' }, 'een kvt')).toEqual(['kvt']));
});

describe('ambiguous names', () => {
  const target = names({ name: 'Target', ambiguous: true });
  test.each([
    ['We werken voor Target nu', 'Target'],
    ['dank #target', '#target'],
    ['dank @target', '@target'],
    ['Target B.V. is klant', 'Target B.V.'],
  ])('"%s" counts', (draft, expected) => expect(found(target, draft)).toEqual([expected]));
  test.each([
    'een nieuw target',
    'Target gehaald!',
    'Klaar. Target gehaald!',
    'Zij zei: “Target gehaald”',
    'ONS TARGET IS ECHT GEHAALD',
    'Hoe Ons Target Toch Werd Gehaald',
    'drie Targets',
    '#TargetAudience',
    'zie target.com',
    'mail info@target.com',
  ])('"%s" does not', (draft) => expect(found(target, draft)).toEqual([]));
});

describe('ordinary words that are names, without being told', () => {
  test.each([
    ['Samen', 'we doen het samen', []],
    ['Samen', 'Samen sterk', []],
    ['Samen', 'met Samen aan tafel', ['Samen']],
    ['Samen B.V.', 'dank #samen', ['#samen']],
    ['Landbouw', 'voor de landbouw', []],
    ['Landbouw', 'Landbouw is onze klant', ['Landbouw']],
    ['De Tijd', 'de tijd is om', []],
    ['De Tijd', 'in De Tijd van gisteren', ['De Tijd']],
    ['Tolbrug', 'bij de tolbrug', ['tolbrug']],
    ['S-Oil', 'goede soil', []],
    ['S-Oil', 'bij S-Oil', ['S-Oil']],
  ])('%s in "%s": %j', (name, draft, expected) => expect(found(names(name), draft)).toEqual(expected));

  test('unless the pack says false', () => {
    expect(found(names({ name: 'Samen', ambiguous: false }), 'we doen het samen')).toEqual(['samen']);
  });
});

describe('typing errors, in names of eight letters or more', () => {
  const slips = names('Waterschap Brellinga', 'Grevelstein', 'Tolbrug', 'Bremvliet & Dakveld');
  test.each([
    ['bij Grevelsetin nu', ['Grevelsetin']],
    ['bij Grevestein nu', ['Grevestein']],
    ['bij Grevellstein nu', ['Grevellstein']],
    ['bij Grevwlstein nu', ['Grevwlstein']],
    ['bij grevelstien nu', ['grevelstien']],
    ['bij Waterschap Brelinga nu', ['Waterschap Brelinga']],
    ['bij Watershcap Brellinga nu', ['Watershcap Brellinga']],
    ['bij Waterschap rellinga nu', ['Waterschap rellinga']],
    ['bij Bremvleit en Dakveld nu', ['Bremvleit en Dakveld']],
    ['dank @grevelstien', ['@grevelstien']],
  ])('%s', (draft, expected) => expect(found(slips, draft)).toEqual(expected));

  test.each([
    'bij Trevelstein: never the first letter',
    'bij Grevelqtein: no key beside it',
    'bij Grevelsetn: two of them',
    'bij Tolburg: too short',
    'bij Waterschap Mellinga: another word',
  ])('%s', (draft) => expect(found(slips, draft)).toEqual([]));

  test('not where the result is a word, or another name', () => {
    expect(found(names('Fietsenmakerij'), 'de fietsenmakerij')).toEqual(['fietsenmakerij']);
    expect(found(names('Verzekeraer'), 'een verzekeraar')).toEqual([]);
    expect(hints(names('Grevelstein', 'Grevelstien'), 'bij Grevelstien')).toMatchObject([{ name: 'Grevelstien' }]);
  });
});

describe('letters that look alike', () => {
  test.each([
    ['bij Тоlbrug nu', 'Тоlbrug'],
    ['bij Τolbrug nu', 'Τolbrug'],
    ['bij T0lbrug nu', 'T0lbrug'],
    ['bij T o l b r u g nu', 'T o l b r u g'],
    ['bij ᴛᴏʟʙʀᴜɢ nu', 'ᴛᴏʟʙʀᴜɢ'],
  ])('%s', (draft, expected) => expect(found(names('Tolbrug'), draft)).toEqual([expected]));
  test('another alphabet is another alphabet', () => {
    expect(found(names('Наташа'), 'dank Наташа, НАТАША')).toEqual(['Наташа', 'НАТАША']);
    expect(found(names('Tolbrug'), 'толбруг')).toEqual([]);
  });
});

describe('a name at the head of a longer word', () => {
  test.each([
    ['Bremvliet', 'de Bremvlietmedewerkers', ['Bremvliet']],
    ['Bremvliet', 'dank @bremvlietnl', ['bremvliet']],
    ['Bremvliet', 'dank @bremvliet_official', ['bremvliet']],
    ['Bremvliet', 'bij BremvlietBV', ['Bremvliet']],
    ['Bremvliet', 'in Bremvlietje', []],
    ['Bremvliet', 'in bremvlietstraatjes', []],
    ['Samen', 'Samenwerking', []],
  ])('%s in "%s": %j', (name, draft, expected) => expect(found(names(name), draft)).toEqual(expected));
});

describe('what is offered', () => {
  const safe = names({ name: 'Tolbrug', say: { nl: 'een klant in de afvalsector', en: 'a client in waste' } });
  test.each([
    ['Vandaag bij Tolbrug B.V. geweest', 'Vandaag bij een klant in de afvalsector geweest'],
    ['We were at Tolbrug today', 'We were at a client in waste today'],
    ['Tolbrug was there with us', 'A client in waste was there with us'],
    ['Klaar!\nTolbrug is blij met het werk', 'Klaar!\nEen klant in de afvalsector is blij met het werk'],
    ['We zijn bij #Tolbrug geweest', 'We zijn bij een klant in de afvalsector geweest'],
    ["It is Tolbrug's plan", "It is a client in waste's plan"],
    ['Kijk op https://tolbrug.nl/plan', 'Kijk op https://tolbrug.nl/plan'],
    ['Wij zijn #WerkenBijTolbrug', 'Wij zijn #WerkenBijTolbrug'],
    ['het Tolbrugteam is blij', 'het Tolbrugteam is blij'],
    ['The Tolbrug plant is here with us', 'A client in waste plant is here with us'],
    ['We zijn bij de Tolbrug geweest', 'We zijn bij een klant in de afvalsector geweest'],
    ['Onze Tolbrug is er met ons', 'Onze klant in de afvalsector is er met ons'],
    ['We zijn bij Stichting Tolbrug geweest', 'We zijn bij een klant in de afvalsector geweest'],
    ['Mail anna@tolbrug.nl voor meer', 'Mail anna@tolbrug.nl voor meer'],
    ['Een Tolbrug-medewerker en een oud-Tolbrug’er', 'Een Tolbrug-medewerker en een oud-Tolbrug’er'],
    ['🎉 Tolbrug is er met ons', '🎉 Een klant in de afvalsector is er met ons'],
    ['Klaar! (Tolbrug is er met ons)', 'Klaar! (Een klant in de afvalsector is er met ons)'],
    ['#Tolbrug is er met ons', 'Een klant in de afvalsector is er met ons'],
    ['Een firma, bijv. Tolbrug, is er met ons', 'Een firma, bijv. een klant in de afvalsector, is er met ons'],
    ['Wij zijn bij Tolbrug B.V.', 'Wij zijn bij een klant in de afvalsector.'],
    ['Wij zijn bij Tolbrug B.V. Het is er fijn', 'Wij zijn bij een klant in de afvalsector. Het is er fijn'],
    ['Wij zijn bij Tolbrug B.V. in Wadvoort', 'Wij zijn bij een klant in de afvalsector in Wadvoort'],
  ])('%s → %s', (draft, expected) => expect(fixed(safe, draft)).toBe(expected));

  test('the hint carries the name as the pack writes it', () => {
    const [hint] = hints(
      { ...names('Tolbrug N.V.'), message: '{found}: {name}, {say}' },
      'bij tolbrug, in het Nederlands',
    );
    expect(hint).toMatchObject({
      name: 'Tolbrug N.V.',
      message: 'tolbrug: Tolbrug N.V., een omschrijving zonder de naam',
    });
  });
});

test('an embargo counts on its last day and not after it', () => {
  const embargo = names({ name: 'Tolbrug', until: '2027-03-01' });
  const on = (date?: string) => found(embargo, { text: 'Tolbrug', ...(date && { date }) }).length;
  expect([on('2027-02-28'), on('2027-03-01'), on('2027-03-02'), on()]).toEqual([1, 1, 0, 1]);
});

test('a pair of words with a hyphen stands without what goes before it, but one of everyday words does not', () => {
  expect(found(names('Royal Tolbrug-Waal N.V.'), 'bij Tolbrug-Waal, en op de tolbrug')).toEqual(['Tolbrug-Waal']);
  expect(found(names('Stichting School-Verkeer'), 'over School-Verkeer')).toEqual([]);
});

test('other ways to say a name count', () => {
  expect(found(names({ name: 'Royal Tolbrug-Waal', also: ['TBW Groep'] }), 'de tbw groep')).toEqual(['tbw groep']);
});
