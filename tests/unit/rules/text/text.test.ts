import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeCapitals } from '../../../../rules/text/capitals.ts';
import { exact, fold } from '../../../../rules/text/fold.ts';
import { findLinks } from '../../../../rules/text/links.ts';
import { Passage } from '../../../../rules/text/passage.ts';
import { Reading } from '../../../../rules/text/reading.ts';
import { splitSentences } from '../../../../rules/text/sentences.ts';
import { splitWords } from '../../../../rules/text/words.ts';

describe('fold', () => {
  test.each([
    ['Ｚürich', 'zurich'],
    ['STRAẞE', 'strasse'],
    ['Łódź Æther Ørsted İz', 'lodz aether orsted iz'],
    ['s\u00adt\u200bo\ufeffp', 'stop'],
    ['𝗣𝗲𝗲𝗿𝗱𝗮𝗹', 'peerdal'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['\ud800x', '\ud800x'],
  ])('%j → %j', (text, key) => expect(fold(text)).toBe(key));

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('exact minds accents and no more', () => {
    expect(exact('Één')).not.toBe(exact('een'));
    expect(exact('E\u0301E\u0301N')).toBe(exact('één'));
  });
});

describe('words', () => {
  const seen = (text: string) => splitWords(text).map(({ start, end, gap }) => [text.slice(start, end), gap]);
  test.each([
    [
      'St. Jan',
      [
        ['St', ' '],
        ['Jan', ''],
      ],
    ],
    [
      'klaar. Jan',
      [
        ['klaar', '. '],
        ['Jan', ''],
      ],
    ],
    [
      'l’Anker-zelf',
      [
        ['l', "'"],
        ['Anker', '-'],
        ['zelf', ''],
      ],
    ],
    [
      'C & A, B',
      [
        ['C', ' &'],
        ['A', ','],
        ['B', ''],
      ],
    ],
    [
      'a \n b\n\nc',
      [
        ['a', ' '],
        ['b', '\n'],
        ['c', ''],
      ],
    ],
    ['🎉a\u200db🎉', [['a\u200db', '🎉']]],
    ['e\u0301e\u0301n', [['e\u0301e\u0301n', '']]],
  ])('%j', (text, expected) => expect(seen(text)).toEqual(expected));
});

describe('sentences', () => {
  const seen = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['Een. Twee! Drie?', ['Een.', 'Twee!', 'Drie?']],
    ['Een\n\nTwee', ['Een', 'Twee']],
    ['Hij zei: “Ja.” Toen niet.', ['Hij zei: “Ja.”', 'Toen niet.']],
    ['Dr. Jansma van o.a. koffie, bijv. thee. Klaar', ['Dr. Jansma van o.a. koffie, bijv. thee.', 'Klaar']],
    ['Kom. Bv. De Wit kwam ook.', ['Kom.', 'Bv. De Wit kwam ook.']],
    ['Versie 3.10 van peerdal.nl... Ja', ['Versie 3.10 van peerdal.nl...', 'Ja']],
    ['  \n ', []],
  ])('%j', (text, expected) => expect(seen(text)).toEqual(expected));

  test.each([
    'Gesprek met J.P. Jansen van Tolbrug.',
    'Met mw. A.B. Jansen (Tolbrug) gepraat.',
    'Mevrouw S.A.M. Visser en J.P. De Smet komen.',
    'Wij zijn Tolbrug B.V. en wij bouwen.',
    'Tolbrug B.V. (Utrecht) bouwt mee.',
    'Wij kopen bij Tolbrug Co. Ltd. al jaren.',
    'Neem fruit mee, bv. De Wit, of een peer.',
    'Bv. Jansen kwam ook.',
    'Bv. De Wit kwam ook.',
    'Wij hebben thee, koffie enz. en meer.',
    'In the U.S. and in the U.K. as well.',
  ])('one: %s', (text) => expect(seen(text)).toEqual([text]));

  test.each([
    'Tolbrug B.V. De rest volgt.',
    'Tolbrug BV. Bedankt voor alles!',
    'Wij waren bij Tolbrug N.V. Bedankt!',
    'We are with Tolbrug Inc. The rest follows.',
    'Wij waren bij Tolbrug S.A. Het was fijn.',
    'Wij gaan naar de V.S. Daarna naar huis.',
    'We open at 9 A.M. We close at five.',
    'We are from the U.S. Army life is hard.',
    'Wij hebben thee, koffie etc. Kom maar langs.',
    'Dank! P.S. Morgen meer.',
  ])('more than one: %s', (text) => expect(seen(text).length).toBeGreaterThan(1));

  test('lose nothing but white space', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '.', '!', '\n', '”', 'e.', 'Dr.'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const bare = (written: string) => written.replace(/\s/g, '');
    fc.assert(
      fc.property(text, (written) => {
        expect(bare(seen(written).join(''))).toBe(bare(written));
      }),
    );
  });
});

describe('language', () => {
  const languages = (text: string, language?: 'nl' | 'en') =>
    new Reading({ text, ...(language && { language }) }).sentences.map((sentence) => sentence.language);
  test.each([
    ['Wij zijn blij met onze klanten.', ['nl']],
    ['We are happy with our clients.', ['en']],
    ['Das ist nicht gut und wir haben es auch.', ['other']],
    ['Nous sommes avec vous dans la ville.', ['other']],
    ['Wij zijn er. Thank you for all that. Hoera!', ['nl', 'en', 'en']],
    ['Koffie!', [undefined]],
    ["Don't worry.", ['en']],
    ['In 2026 we are in.', ['en']],
    ['Is het was?', ['nl']],
    ['“We are the champions” klonk het door de zaal', [undefined]],
    // Function words of one language that are ordinary words, or names, of the other.
    ['We met Holmbeck Water today.', ['en']],
    ['We want to win this.', ['en']],
    ['Ben met our clients, and they liked it.', ['en']],
    ['Met Ben naar Utrecht.', ['nl']],
    ['Met het team, die kwamen ook.', ['nl']],
    ['Even met the team gesproken.', [undefined]],
  ])('%s', (text, expected) => expect(languages(text)).toEqual(expected));

  test('a given language settles doubt only', () => {
    expect(languages('Koffie! We are happy with our clients.', 'nl')).toEqual(['nl', 'en']);
  });
});

describe('tags and links', () => {
  const tags = (text: string) => new Passage(text).tags.map(({ start, end }) => text.slice(start, end));
  test.each([
    ['#Peerdal, #één #2 #a1 ##x a#b &#39; (#c)', ['#Peerdal', '#één', '#a1', '#c']],
    ['@wij a@b.nl https://x.nl/#tag @ons.', ['@wij', '@ons']],
    ['＃breed ＠ook', ['＃breed', '＠ook']],
  ])('%s', (text, expected) => expect(tags(text)).toEqual(expected));

  test('links have their host', () => {
    const hosts = (text: string) => findLinks(text).map(({ host }) => host);
    expect(hosts('zie www.peerdal.nl, HTTPS://Werk.Peerdal.nl/a en a@b.nl, of over.Daarom')).toEqual([
      'peerdal.nl',
      'werk.peerdal.nl',
    ]);
  });
});

test.each([
  ['Users', 'people', 'People'],
  ['USERS', 'people', 'PEOPLE'],
  ['users', 'LinkedIn', 'LinkedIn'],
  ['A', 'one', 'One'],
  ['42', 'one', 'one'],
])('%s replaced by %s keeps its capitals: %s', (found, by, expected) => expect(likeCapitals(found, by)).toBe(expected));
