import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, compilePack } from '../../../../rules/index.ts';
import { readRows } from '../../../../rules/pack/csv.ts';
import { good, lines, mistakes, rule, source } from '../packs.ts';

const PACK = source([rule({ kind: 'names', file: 'clients.csv', examples: { hit: ['bij Tolbrug'], ok: ['x'] } })]);
const utf8 = (text: string) => ({ 'clients.csv': new TextEncoder().encode(text) });
const latin = (text: string) => ({ 'clients.csv': Uint8Array.from(text, (letter) => letter.charCodeAt(0)) });
const names = (files: Record<string, Uint8Array>) => {
  const [first] = good(PACK, files).pack.rules;
  return first?.kind === 'names' ? first.names : undefined;
};
const warnings = (files: Record<string, Uint8Array>) => lines(good(PACK, files).warnings);

describe('columns', () => {
  test.each([',', ';', '\t'])('parted by %j, with quotes, a byte order mark and Windows line ends', (sign) => {
    const rows = [
      ['Name', 'also', 'say', 'until', 'ambiguous', 'note'],
      ['Tolbrug', 'TB Groep|Tolbrug Waal', '"een klant; of, een"', '2027-03-01', 'ja', 'x'],
      ['', '', '', '', '', ''],
    ];
    const text = `\uFEFF${rows
      .slice(0, 2)
      .map((row) => row.join(sign))
      .join('\r\n')}\r\n\r\n`;
    expect(names(utf8(text))).toEqual([
      {
        name: 'Tolbrug',
        also: ['TB Groep', 'Tolbrug Waal'],
        say: 'een klant; of, een',
        until: '2027-03-01',
        ambiguous: true,
      },
    ]);
  });

  test('a field over several lines does not shift the lines after it', () => {
    const text = 'name,say\nTolbrug,"een\nklant"\nX,\n';
    expect(mistakes(PACK, utf8(text))).toEqual([
      'clients.csv:4:1 the name "X" is a single letter, which would be found everywhere: write the name in full',
    ]);
  });
});

describe('as Excel writes it', () => {
  const tolbrug = [{ name: 'Tolbrug', say: 'een klant' }];
  test.each([
    ['a line that names the separator', utf8('sep=;\r\nname;say\r\nTolbrug;een klant\r\n')],
    ['rows of separators', utf8('name;say\r\nTolbrug;een klant\r\n;\r\n;\r\n')],
    [
      'Unicode text',
      {
        'clients.csv': new Uint8Array(
          new Uint16Array([...'\uFEFFname\tsay\nTolbrug\teen klant\n'].map((c) => c.charCodeAt(0))).buffer,
        ),
      },
    ],
  ])('%s', (_, files) => {
    expect(names(files)).toEqual(tolbrug);
    expect(warnings(files)).toEqual([]);
  });

  test.each([
    ['sep=;\nname;say;until\nTolbrug;"a;""b"";c";x\n', '3:21'],
    ['name;say;until\nTolbrug;"a\nb";x\n', '3:4'],
    ['name\tsay\tuntil\n\n\nTolbrug\t\tx\n', '4:10'],
    ['say;name;until\n;Tolbrug;x\n', '2:10'],
  ])('the place of a field in %j', (text, place) => {
    expect(mistakes(PACK, utf8(text))[0]).toMatch(new RegExp(`^clients\\.csv:${place} "x" is not a date`));
  });
});

test('a field is where its text is written', () => {
  const field = fc
    .array(fc.constantFrom('a', 'é', '"', ';', '\n', ','), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''));
  const rows = fc.array(
    fc.array(
      field.filter((text) => text.trim() !== ''),
      { minLength: 2, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const quoted = given.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`));
      const text = `a;b;c\n${quoted.map((row) => row.join(';')).join('\n')}\n`;
      const read = readRows(text);
      if ('broken' in read) throw new Error(text);
      const written = text.split('\n');
      read.rows.slice(1).forEach((row, r) => {
        row.fields.forEach((_, f) => {
          const { line, column } = row.at(f);
          const rest = [written[line - 1]?.slice(column - 1), ...written.slice(line)].join('\n');
          expect(rest.startsWith(quoted[r]?.[f] ?? '-')).toBe(true);
        });
      });
    }),
  );
});

test('the names count', () => {
  const { pack } = good(PACK, utf8('name;ambiguous\nTolbrug;\nTarget;x\n'));
  expect(check(compilePack(pack), { text: 'target bij Tolbrug' }).map(({ found }) => found)).toEqual(['Tolbrug']);
});

describe('mistakes', () => {
  test.each([
    [
      'naam\nTolbrug\n',
      '1:1 has no column "name"; the first line must name the columns: name, also, say, until, ambiguous',
    ],
    ['', '1:1 has no column "name"; the first line must name the columns: name, also, say, until, ambiguous'],
    ['name,also\nTolbrug,\n,x\n', '3:1 the name is empty'],
    [
      'name,also\nTolbrug,X\n',
      '2:9 the name "X" is a single letter, which would be found everywhere: write the name in full',
    ],
    ['name,until\nTolbrug,30-2-2027\n', '2:9 "30-2-2027" is not a date that exists, written as 2027-03-01 or 1-3-2027'],
    ['name,ambiguous\nTolbrug,Maybe\n', '2:9 ambiguous "Maybe" is not one of true, yes, ja, waar, 1, x, or empty'],
    ['name\nTolbrug\n"open\n', '3:1 cannot be read as CSV: the quote that opens here is not closed'],
  ])('%j', (text, expected) => {
    const [first = ''] = mistakes(PACK, utf8(text));
    expect(first).toBe(`clients.csv:${expected}`);
  });

  test('a file that is not there', () => {
    expect(mistakes(PACK)).toEqual([expect.stringContaining('the file "clients.csv" cannot be found beside the pack')]);
  });
});

describe('warnings', () => {
  test.each([
    [utf8('name\nTolbrug\nTÓLBRUG\n'), 'clients.csv:3:1 the name "TÓLBRUG" is given twice, first on line 2'],
    [utf8('name,alsoo\nTolbrug,x\n'), 'clients.csv:1:6 the column "alsoo" is not read; did you mean "also"?'],
    [utf8('name,until\nTolbrug,1-3-2027\n'), 'clients.csv:2:9 "1-3-2027" was read as 2027-03-01, the day first'],
    [
      latin('name\nTolbrug\nCafé\nZürich\nÅs Øl\nÉén\n'),
      'clients.csv:1:1 is not UTF-8 and was read as Windows-1252; check that accents are right: Café, Zürich, Ås Øl',
    ],
  ])('%#', (files, expected) => expect(warnings(files)).toEqual([expected]));
});
