import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../../rules/grammar/english.ts';
import { type Draft, makeChecker } from '../../../../rules/index.ts';
import { compiled, found, mistakes, rule, source } from '../packs.ts';

const match = (...patterns: string[]) => ({ kind: 'wording', match: patterns });
const en = (text: string): Draft => ({ text, language: 'en' });

describe('what a pattern finds', () => {
  test.each([
    ['#Superlative (company|team)', 'We are the greatest team in the world', 'greatest team'],
    ['#Superlative (company|team)', 'It is the fastest company’s day', 'fastest company’s'],
    ['#Superlative (company|team)', 'They say we are the best team', 'best team'],
    ['#Superlative (company|team)', 'They say we are the most amazing team', 'amazing team'],
    ['#Superlative (company|team)', 'We Are The Fastest Team of the world', 'Fastest Team'],
    ['we (hate|dislike) #Noun', 'Sometimes we hate meetings.', 'we hate meetings'],
    ['(will|shall) never #Verb', 'They will never know it', 'will never know'],
    ['(will|shall) never #Verb', 'We’ll never know it', 'We’ll never know'],
    ["we don't #Verb", 'It is what we don’t know.', 'we don’t know'],
    ['we (do not) #Verb', 'It is what we don’t know.', 'we don’t know'],
    ['do not #Verb', 'It is what we “don’t know”.', 'don’t know'],
    ['low-hanging fruit', 'It is the low-hanging fruit for us', 'low-hanging fruit'],
    ['#Value percent (guaranteed|safe)', 'It is 100 percent safe for you', '100 percent safe'],
    ['very? good team', 'It is a very good team', 'very good team'],
    ['very? good team', 'It is a good team', 'good team'],
    ['good (old|big)? team', 'It is a good big team', 'good big team'],
    ['we * team', 'Here we are a really good (big) team for you', 'we are a really good (big) team'],
    ['we * team', 'Here we team up', 'we team'],
    ['(team member|colleague) who', 'Ask a team member who is there', 'team member who'],
    ['(team|team member) who', 'Ask a team member who is there', 'team member who'],
    ['(#Adjective team|nobody)', 'It is a good team', 'good team'],
    ['CAFÉ', 'It is the cafe at the corner', 'cafe'],
  ])('%s in "%s": %s', (pattern, text, expected) => expect(found(match(pattern), en(text))).toEqual([expected]));

  test.each([
    ['#Superlative (company|team)', 'We are a great team'],
    ['#Superlative (company|team)', 'Wij zijn het beste team van de wereld'],
    ['we * team', 'Here we are, all of us and the rest of the big team'],
    ['very good', 'It is very, VERY nice. Good for you'],
    ['team', 'It is the #team at team.example and me@team.example'],
    ["we don't", 'It is what we do and not you'],
    ['will', 'It is what we did'],
    // The second half of a contraction is no word that is written there.
    ["not-know don't", "We don't not-know it"],
  ])('%s not in "%s"', (pattern, text) => expect(found(match(pattern), text)).toEqual([]));

  test('of two patterns on the same words the longer', () => {
    expect(found(match('good team', 'a good team', 'team'), en('It is a good team. The team is good.'))).toEqual([
      'a good team',
      'team',
    ]);
  });

  test('what the rule lets pass', () => {
    const fields = { ...match('#Superlative team'), except: ['greatest team ever'] };
    expect(found(fields, en('We are the greatest team ever, the biggest team'))).toEqual(['biggest team']);
  });
});

describe('a grammar is asked for where it matters', () => {
  const wants = (pattern: string, text: string) => makeChecker(compiled(match(pattern))).check({ text }).wantsGrammar;
  test.each([
    ['#Superlative team', 'We are with the greatest team', true],
    ['#Superlative team', 'We are with the greatest people', false],
    ['#Superlative (team|team member)', 'We are with the greatest member', false],
    ['#Superlative (team|firm)', 'We are with the greatest firm', true],
    ['#Superlative team? #Noun', 'We are with the people', true],
    ['#Superlative #Noun', 'Wij zijn het beste team van de wereld', false],
    ['will #Verb', "We'll do that for you", true],
    ["don't #Verb", 'We don’t do that for you', true],
    ['does not', "He doesn't do that for you", true],
    ['#Superlative team', 'Wij zijn het greatest team van de wereld', false],
  ])('%s, "%s": %s', (pattern, text, expected) => expect(wants(pattern, text)).toBe(expected));
});

describe('a pattern that cannot be read is refused with what would be right', () => {
  test.each([
    [
      '/gr(ea|e)t/ team',
      'has a regular expression; write words, #Tags, (a|b), ? and *, or make a rule of kind pattern',
    ],
    ['#Superlativ team', 'has #Superlativ, which is no part of speech; did you mean #Superlative?'],
    ['#WerkenBijPeerdal', 'has #WerkenBijPeerdal, which is no part of speech; there are #Noun'],
    ['the (team|firm', 'has a ( that is never closed: (a|b)'],
    ['the team)', 'has a ) that was never opened: (a|b)'],
    ['the (team|)', 'has an empty choice'],
    ['the ()', 'has an empty choice'],
    ['the (team|(big firm))', 'has brackets within brackets'],
    ['the (team?|firm)', 'has a ? within brackets; put it behind them: (a|b)?'],
    ['team | firm', 'has a | outside brackets; write (a|b)'],
    ['team? firm?', 'must have a word or #Tag that is not left out'],
    ['* team', 'begins or ends with *, which adds nothing there: leave it out'],
    ['team *', 'begins or ends with *, which adds nothing there: leave it out'],
    ['the * * team', 'has two * in a row; one stands for up to five words'],
    ['compan* of ours', 'has a * at "compan"; it stands for whole words'],
    ['the ? team', 'has a ? in a place of its own'],
    ['team??', 'has a ? in a place of its own'],
    ['the *? team', 'has a ? in a place of its own'],
    ['^we', 'has "^", which means nothing here; leave it out, since a pattern is found anywhere'],
    ['team$', 'has "$", which means nothing here; leave it out'],
    ['[team]', 'has "[", which means nothing here; write a choice in round brackets: (a|b)'],
    ['!team', 'has "!", which means nothing here; name what may stand there'],
    ['@hasHyphen', 'has "@", which means nothing here; put an @mention under "avoid"'],
    ['we . team', 'has ".", which means nothing here; write * for words in between'],
    ['~organise~', 'has "~", which means nothing here; write the spellings out'],
    ['#Adjective+ team', 'has "+", which means nothing here; write it again with a question mark'],
    ['team 🎉', 'has "🎉", which means nothing here; write words, #Tags, (a|b), ? and *'],
    [`${'very '.repeat(40)}good`, 'has more than 30 words; make it shorter'],
  ])('%s: %s', (pattern, expected) => {
    const [first = '', ...rest] = mistakes(source([rule(match(pattern))]));
    expect(first).toContain(`match, item 1, ${expected}`);
    expect(rest).toEqual([]);
  });

  test('case does not matter in the name of a tag', () => {
    expect(found(match('#superlative team'), en('We are with the greatest team'))).toEqual(['greatest team']);
  });

  test('any text is either a pattern or refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a#()|?* N'-]*$/), (pattern) => {
        const text = source([rule({ ...match(`a${pattern}`), examples: { hit: ['a'], ok: ['b'] } })]);
        expect(mistakes(text).every((line) => /match|example/.test(line))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('whatever the text, a hint holds what it says it found', () => {
  const rules = compiled(
    match('the * #Noun', '#Adjective? team', "(we|you)? don't (#Verb|#Noun #Noun)?", '#Value #Unit?'),
  );
  const words = fc.constantFrom(
    "don't",
    'the',
    'We’ll',
    'team',
    'good',
    '5',
    'km',
    '(',
    '“',
    '…',
    '\n',
    '🎉',
    'low-hanging',
    "world's",
    'é',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 }))), (parts) => {
      const text = `It is what we have. ${parts.join(' ')}`;
      for (const { start = 0, end = 0, found } of makeChecker(rules).check({ text, language: 'en' }, english).hints) {
        expect(text.slice(start, end)).toBe(found);
        expect(found).toMatch(/^\S/);
      }
    }),
  );
});
