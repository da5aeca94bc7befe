import { describe, expect, test } from 'vitest';
import { fold } from '../../../../rules/text/fold.ts';
import { isLeadingForm, isLegalForm, isWeakForm } from '../../../../rules/text/legal-forms.ts';
import { splitWords } from '../../../../rules/text/words.ts';

const squeeze = (written: string) =>
  splitWords(written)
    .map((word) => word.folded)
    .join('');
const isForm = (written: string) => isLegalForm(squeeze(written), written);

describe('legal forms', () => {
  test.each([
    ...['B.V.', 'bv', 'N.V.', 'V.O.F.', 'C.V.', 'U.A.', 'BVBA', 'SPRL', 'VZW', 'ASBL', 'SRL'],
    ...['GmbH', 'mbH', 'AG', 'KG', 'KGaA', 'e.V.', 'eG', 'UG', 'OHG', 'GesmbH'],
    ...['Ltd', 'ltd', 'Limited', 'PLC', 'LLP', 'LLC', 'Inc', 'Corp', 'Corporation', 'Pty', 'Pte', 'Pvt', 'DAC', 'ULC'],
    ...['S.A.', 'SAS', 'SASU', 'SARL', 'EURL', 'SNC', 'S.L.', 'Lda', 'S.p.A.', 'S.r.l.', 'Ltée'],
    ...['AB', 'A/S', 'ApS', 'AS', 'ASA', 'Oy', 'Oyj', 'Sp. z o.o.', 's.r.o.', 'Kft', 'Zrt', 'K.K.', 'd.o.o.', 'SE'],
  ])('%s is one', (written) => expect(isForm(written)).toBe(true));

  test.each([
    'as',
    'a.s.',
    'co',
    'company',
    'sa',
    'ag',
    'se',
    'limited',
    'ev',
    'ab',
    'spa',
    'Peerdal',
    'Bank',
    'Ink',
    '',
  ])('"%s" is none', (written) => expect(isForm(written)).toBe(false));

  test('one that is no word counts in any case', () => {
    for (const form of ['gmbh', 'bv', 'ltd', 'sprl']) expect(isForm(form)).toBe(true);
  });

  test('only Co and Company are too weak to leave a single word', () => {
    expect(['co', 'company', 'bv', 'ltd', 'inc'].map(isWeakForm)).toEqual([true, true, false, false, false]);
  });
});

test.each(['Stichting', 'Vereniging', 'Coöperatie', 'NV', 'Gebr'])('%s stands before a name', (written) =>
  expect(isLeadingForm(fold(written))).toBe(true),
);
