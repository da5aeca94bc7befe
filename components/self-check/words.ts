/** How the self-check says what it found: on the page, and in the report that a person can copy. */

import type words from '../../assets/locales/en/self-check.json';
import type { Site } from '../../rules/types.ts';
import type { Say } from '../words.ts';
import type { BoxFound } from './types.ts';

export type SelfCheckWords = typeof words;
export type SayHere = Say<SelfCheckWords>;

/** Their own names, the same in every language. */
export const SITE_NAMES: Readonly<Record<Site, string>> = { linkedin: 'LinkedIn', x: 'X' };
const ENGINE_NAMES = { draft: 'Draft.js', quill: 'Quill', tiptap: 'TipTap' } as const;

function engineName(engine: BoxFound['engine'], say: SayHere): string {
  return engine === 'plain' || engine === 'textarea' || engine === 'unknown'
    ? say(`engine.${engine}`)
    : ENGINE_NAMES[engine];
}

/**
 * The facts of a box, each with what it is called; of one that was not found, whose row it is.
 *
 * @param day how a day is written, given as `2026-11-22`
 */
export function factsOf(box: BoxFound, say: SayHere, day: (day: string) => string): [label: string, fact: string][] {
  const known: [string, string] = [say('known'), say(`from.${box.from}`, { date: day(box.date) })];
  if (box.state !== 'found') return [known];
  return [
    [say('editor'), engineName(box.engine, say)],
    [say('author'), say(`seen.${box.author}`)],
    [say('post'), say(`seen.${box.post}`)],
    known,
  ];
}

/** What a report says of where it was made. */
export interface Made {
  /** The version of the extension, and the browser with its own. */
  version: string;
  browser: string;
  /** The local day. */
  today: string;
}

/**
 * Plain text: a line on where it was made, and one for each box with the name of its row. No text of a draft, no name. Days
 * are written as in the code.
 */
export function reportOf(site: Site, boxes: readonly BoxFound[], made: Made, say: SayHere): string {
  const lines = boxes.map((box) => {
    const said = factsOf(box, say, (day) => day).map(([label, fact]) => `${label.toLowerCase()}: ${fact}`);
    return `- ${say(`box.${box.id}`)} (${box.id}): ${[say(`state.${box.state}`).toLowerCase(), ...said].join('; ')}`;
  });
  return [`${say('name')} ${made.version}, ${made.browser}, ${SITE_NAMES[site]}, ${made.today}`, ...lines].join('\n');
}
