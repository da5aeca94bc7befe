/** Newer selectors for a box that the extension knows. */

import { BOXES, SITES } from '../types.ts';
import { fields } from './fields.ts';
import { type Aim, isByClass, LONGEST_SELECTOR, selectorMistake } from './selectors.ts';
import { z } from './zod.ts';

const { date, object, optional } = fields;

const selector = (aim: Aim) =>
  z
    .string()
    .regex(/\S/, { error: 'is empty', abort: true })
    .max(LONGEST_SELECTOR, { error: `is longer than ${LONGEST_SELECTOR} characters: shorten it`, abort: true })
    .check((context) => {
      const message = selectorMistake(context.value, aim);
      if (message !== undefined) context.issues.push({ code: 'custom', input: context.value, message });
    });

const NAMES = [...new Set(SITES.flatMap((site): string[] => [...BOXES[site]]))];

/** Where a box stands on its site, as somebody saw it on a day. */
export const siteRow = object({
  site: z.oneOf(SITES),
  box: z.oneOf(NAMES),
  date,
  editor: optional(selector('editor')),
  within: optional(selector('around')),
  notWithin: optional(selector('beside')),
  scope: optional(selector('around')),
  post: optional(selector('beside')),
  author: optional(selector('beside')),
}).check((context) => {
  const { site, box, editor, within } = context.value;
  const tell = (field: string, message: string) =>
    context.issues.push({ code: 'custom', input: context.value, path: [field], message });
  const known: readonly string[] = BOXES[site];
  if (!known.includes(box)) tell('box', `is none of ${site}; there are ${known.join(', ')}`);
  if (editor !== undefined && within === undefined && isByClass(editor))
    tell('editor', 'is told by classes alone, which other boxes have too: say what the box stands in, with within');
});
