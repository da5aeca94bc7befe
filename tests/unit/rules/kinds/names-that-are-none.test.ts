import { describe, expect, test } from 'vitest';
import { found, hints } from '../packs.ts';

const names = (...list: unknown[]) => ({ kind: 'names', names: list });
const cases = (...rows: [name: string, draft: string, expected: string[]][]) =>
  test.each(rows)('%s in "%s": %j', (name, draft, expected) => expect(found(names(name), draft)).toEqual(expected));

describe('a seldom word in small letters', () => {
  cases(
    ['Toucan', 'Wow, the toucan flew away', []],
    ['Toucan', 'De gele toucan vloog weg', []],
    ['Toucan', 'Wow, we met on toucan', ['toucan']],
    ['Toucan', 'Net met toucan gesproken', ['toucan']],
    ['Toucan', 'Love our toucan cup', ['toucan']],
    // Who begins a sentence without a capital leaves out that of a name, too.
    ['Toucan', 'yes we love toucan', ['toucan']],
    ['toucan', 'Wow, we love toucan', ['toucan']],
    ['Fresh Bread', 'Dat is de fresh bread prijs', ['fresh bread']],
    ['Fresh Bread', 'We bake nice fresh bread here', []],
  );
});

describe('tags', () => {
  cases(
    ['Fresh Bread', '#FreshBread: we are open', []],
    ['Fresh Bread', 'We zijn bij #FreshBread', ['#FreshBread']],
    ['Target', 'new job #career #target', []],
    ['Target', 'nieuwe baan #target, #werk', []],
    ['Target', 'nieuwe baan bij #target', ['#target']],
    ['Target', 'nieuwe baan #werk #Target', ['#Target']],
    ['Freetime B.V.', 'now #InMyFreeTime', []],
    ['Freetime B.V.', 'now #FreeTime', ['#FreeTime']],
    ['Toucan', 'dank @AnnaToucan', []],
    ['Toucan', 'dank @TeamToucan en @ToucanNL', ['Toucan', 'Toucan']],
    ['KVT', 'dank @KVT23', []],
    ['KVT', 'dank @KVT2026 en #KVT23', ['KVT', 'KVT']],
    ['Bremvl', 'wij als #bremvlouders', []],
    ['Bremvli', 'wij als #bremvliouders', ['bremvli']],
  );
});

describe('words that open a sentence', () => {
  cases(
    ['Touring', 'Touring the south with the team', []],
    ['Touring', 'Touring and swimming with the team', []],
    ['Touring', 'Touring opens an office', ['Touring']],
    ['Touring', 'We work with Touring and others', ['Touring']],
    ['Gracious', 'Gracious company for everybody', []],
    ['Gracious', 'Gracious announced a gift', ['Gracious']],
    ['Feestelijk', 'Feestelijk diner met het team', []],
    ['Feestelijk', 'Feestelijk opent een kantoor', ['Feestelijk']],
  );
});

describe('parts of longer names', () => {
  cases(
    ['Water', 'We like the Water Day there', []],
    ['Water', 'We like the Water Group there', ['Water']],
    ['Water', 'We like Water Anna Bremvliet there', ['Water']],
    ['Pinnacle', 'at the Wadvoort National Pinnacle today', []],
    ['Pinnacle', 'Dank aan Wadvoort Pinnacle vandaag', ['Pinnacle']],
    ['Pinnacle', 'the new iPlank Pinnacle 3', []],
    ['Pinnacle', 'Nice Pinnacle Art Print', []],
    ['Target', 'an evening of Sense & the Target again', []],
    ['Bremvliet', 'in Western Bremvliet today', []],
    ['Bremvliet', 'in Noordelijk Bremvliet vandaag', []],
    ['Bremvliet', 'in Western Bremvliet B.V. today', ['Bremvliet B.V.']],
  );

  test('a stroke stands between two names', () => {
    const list = names('bremvliet #wadvoort', 'Bremvliet', 'Wadvoort');
    expect(hints(list, 'on Bremvliet / Wadvoort')).toMatchObject([{ name: 'Bremvliet' }, { name: 'Wadvoort' }]);
    expect(found(names('Bremvliet / Wadvoort'), 'on Bremvliet / Wadvoort')).toEqual(['Bremvliet / Wadvoort']);
  });
});

describe('days, months and signs of the zodiac', () => {
  cases(
    ['Tuesday', 'see you on Tuesday', []],
    ['The July B.V.', 'on the July 31 of this year', []],
    ['Virgo', 'Virgos know what they want, more for Virgo here', []],
    ['Virgo', 'een klus bij Virgo in Wadvoort', ['Virgo']],
    ['Virgo', 'thanks @virgo and Virgo Inc', ['@virgo', 'Virgo Inc']],
  );
});

describe('shorthand, sounds and codes', () => {
  cases(
    ['FYI', 'FYI we are open', []],
    ['FYI', 'dank aan @fyi en FYI B.V.', ['@fyi', 'FYI B.V.']],
    ['Brrr B.V.', 'brrr, koud! Brrr', []],
    ['Q.Q. Limited', 'huilen Q_Q en QQ', []],
    ['Q.Q. Limited', 'bij Q.Q. en QQ Limited', ['Q.Q', 'QQ Limited']],
    ['Vlotta', 'V*L*O*T*T*A, ja', ['V*L*O*T*T*A']],
    ['Vlott', 'V*L*O*T*T, ja', []],
    ['Vlott', 'V.L.O.T.T, ja', ['V.L.O.T.T']],
    ['KVT', 'ticket KVT-CYB-1505151540', []],
    ['KVT', 'ticket KVT-koffie', ['KVT']],
    ['Vlott', "dat is sa'vlott daar", []],
    ['Vlott', "dat is l'vlott daar", ['vlott']],
    ['Infield', 'They run infield again', []],
    ['Infield', 'They run at Infield again', ['Infield']],
    ['Bremvlie', 'bij Bremvlies nu', ['Bremvlies']],
    ['Canva', 'paint on Canvas there', []],
    ['For Sale', 'Tents for Sale here', []],
    ['For Sale', 'Tents by For Sale here', ['For Sale']],
  );
});
