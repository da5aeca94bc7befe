import { describe, expect, test } from 'vitest';
import { found, hints, mistakes, rule, source } from '../packs.ts';

const pattern = (fields: object) => ({ kind: 'pattern', ...fields });
const refused = (fields: object) => mistakes(source([rule({ ...pattern(fields), message: 'm' })])).join('\n');

describe('detect', () => {
  test('any of the detectors is enough, and each says what it found', () => {
    const fields = pattern({ detect: ['email', 'iban'], message: '{found}!' });
    const draft = { text: 'Mail anna@peerdal.nl of stort op NL91 ABNA 0417 1643 00.', reader: 'nl' as const };
    expect(hints(fields, draft)).toMatchObject([
      { found: 'anna@peerdal.nl', message: 'anna@peerdal.nl!', detail: 'e-mailadres', fixes: [] },
      { found: 'NL91 ABNA 0417 1643 00', detail: 'rekeningnummer (IBAN)' },
    ]);
    expect(hints(fields, { ...draft, reader: 'en' }).map((hint) => hint.detail)).toEqual([
      'e-mail address',
      'account number (IBAN)',
    ]);
  });

  test('finds in each paragraph, at its own place', () => {
    const text = 'Bel 06 12345678.\n\nOf mail naar anna@peerdal.nl.\n\nOf bel 020-1234567';
    for (const hint of hints(pattern({ detect: ['phone', 'email'] }), text))
      expect(text.slice(hint.start, hint.end)).toBe(hint.found);
    expect(found(pattern({ detect: ['phone'] }), text)).toEqual(['06 12345678', '020-1234567']);
  });

  test('what stands in an exception does not count', () => {
    expect(found({ ...pattern({ detect: ['email'] }), except: ['info@peerdal.nl'] }, 'info@peerdal.nl')).toEqual([]);
  });
});

describe('hosts', () => {
  const fields = pattern({ hosts: ['intranet.peerdal.example', 'Wiki.Peerdal.nl'] });

  test.each([
    ['Zie https://intranet.peerdal.example/nieuws', ['https://intranet.peerdal.example/nieuws']],
    ['Zie https://hr.intranet.peerdal.example', ['https://hr.intranet.peerdal.example']],
    ['Zie wiki.peerdal.nl/thuis', ['wiki.peerdal.nl/thuis']],
    ['Zie https://peerdal.example en https://mijnwiki.peerdal.nl', []],
    ['mail anna@wiki.peerdal.nl', []],
  ])('%s', (text, expected) => expect(found(fields, text)).toEqual(expected));

  test('narrow the links of a rule that also asks for another thing', () => {
    const both = pattern({ detect: ['url', 'email'], hosts: ['peerdal.nl'] });
    expect(found(both, 'peerdal.nl, tolbrug.nl, anna@tolbrug.nl')).toEqual(['peerdal.nl', 'anna@tolbrug.nl']);
  });
});

describe('regex', () => {
  test('minds case unless it says otherwise', () => {
    expect(found(pattern({ regex: 'PRJ-\\d{4}' }), 'PRJ-2041 en prj-2042')).toEqual(['PRJ-2041']);
    expect(found(pattern({ regex: '(?i)PRJ-\\d{4}' }), 'PRJ-2041 en prj-2042')).toEqual(['PRJ-2041', 'prj-2042']);
  });

  test('tells nothing twice that a detector tells', () => {
    const fields = pattern({ detect: ['phone'], regex: '\\d+' });
    expect(found(fields, 'Bel 06 12345678, lijn 2')).toEqual(['06 12345678', '2']);
  });
});

test.each([
  [{}, 'needs detect'],
  [{ detect: ['iban', 'mail'] }, 'detect "mail" is not one of'],
  [{ detect: [] }, '"detect" must have at least one item'],
  [{ regex: 'a(?=b)' }, '"regex" does not work, at character 2: looking ahead'],
  [{ regex: 'a*' }, 'at least one character'],
  [{ hosts: ['https://intranet.peerdal.example'] }, 'must be a host alone'],
  [{ hosts: ['peerdal.example/nieuws'] }, 'must be a host alone'],
])('%o is refused: %s', (fields, words) => expect(refused(fields)).toContain(words));

test('a good rule is taken', () => {
  expect(
    refused({ detect: ['iban'], regex: 'PRJ-\\d{4}', hosts: ['peerdal'], examples: { hit: ['PRJ-1234'], ok: ['x'] } }),
  ).toBe('');
});
