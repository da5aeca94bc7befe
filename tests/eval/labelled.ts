/** Labelled posts: what must be found in them, and nothing else. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Draft, HATS, LANGUAGES, type Language, SITES, SURFACES } from '../../rules/index.ts';

/** The half that may be read, and the one that nobody reads before the end. */
export const HALVES = ['open', 'kept'] as const;
export type Half = (typeof HALVES)[number];

const line = z.strictObject({
  id: z.string(),
  kind: z.string(),
  rules: z.array(z.string()).min(1),
  text: z.string(),
  expect: z.array(
    z.strictObject({ rule: z.string(), found: z.string().min(1).exactOptional(), nth: z.int().min(1).exactOptional() }),
  ),
  site: z.enum(SITES).exactOptional(),
  surface: z.enum(SURFACES).exactOptional(),
  hat: z.enum(HATS).exactOptional(),
  media: z.boolean().exactOptional(),
  language: z.enum(LANGUAGES).exactOptional(),
});

/** A finding that a post must give: of a rule, at a place in UTF-16 offsets, or on the whole draft. */
export interface Expected {
  rule: string;
  start?: number;
  end?: number;
}

/** A post with its labels. Only hints of `rules` count. */
export interface Labelled {
  id: string;
  half: Half;
  /** What most of the post is written in; its file says so. */
  language: Language;
  rules: string[];
  draft: Draft;
  expect: Expected[];
}

/**
 * Reads `nl-open.jsonl`, `en-open.jsonl` and so on. Throws at a line that is wrong, and never with a post's words.
 *
 * @param folder where the files are
 */
export function readLabelled(folder: string, halves: readonly Half[]): Labelled[] {
  const files = readdirSync(folder).sort();
  return LANGUAGES.flatMap((language) =>
    halves.flatMap((half) => {
      const file = `${language}-${half}.jsonl`;
      if (!files.includes(file)) throw new Error(`${file} is not in the folder with the labelled posts`);
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((json, at) => (json.trim() ? [readLine(json, { half, language }, `${file}:${at + 1}`)] : []));
    }),
  );
}

function readLine(json: string, from: Pick<Labelled, 'half' | 'language'>, place: string): Labelled {
  const { id, kind: _, rules, expect, ...draft } = shaped(json, place);
  const placed = expect.map(({ rule, found, nth = 1 }) => {
    if (!rules.includes(rule)) throw new Error(`${place}: ${id} expects a rule that is not among its rules`);
    if (found === undefined) return { rule };
    const start = nthIndex(draft.text, found, nth);
    if (start === -1) throw new Error(`${place}: ${id} expects words that are not in its text`);
    return { rule, start, end: start + found.length };
  });
  return { id, ...from, rules, draft, expect: placed };
}

function shaped(json: string, place: string): z.infer<typeof line> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error(`${place}: this line is not JSON`);
  }
  const read = line.safeParse(data);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, code }) => [...path, code].join(' '));
  throw new Error(`${place}: ${wrong.join('; ')}`);
}

/** Where `part` stands for the `nth` time, counted from 1; -1 where it does not. */
function nthIndex(text: string, part: string, nth: number): number {
  let at = -1;
  for (let seen = 0; seen < nth; seen += 1) {
    at = text.indexOf(part, at + 1);
    if (at === -1) return -1;
  }
  return at;
}
