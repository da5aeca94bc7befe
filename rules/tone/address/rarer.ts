/** Which of two forms of address is the odd one out. */

import type { Form } from './forms.ts';

/**
 * The form that stands in a draft less often, the one that comes later where both are as many; undefined where only one is
 * there.
 *
 * @param places in the order of the draft; those without a form do not count
 */
export function rarer(places: readonly { form?: Form }[]): Form | undefined {
  const forms = places.flatMap(({ form }) => (form ? [form] : []));
  const informal = forms.filter((form) => form === 'informal').length;
  const formal = forms.length - informal;
  if (informal === 0 || formal === 0) return undefined;
  if (informal !== formal) return informal < formal ? 'informal' : 'formal';
  return forms[0] === 'informal' ? 'formal' : 'informal';
}
