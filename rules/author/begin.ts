/** An organisation's first pack, made from one that is there already. */

import { readWritten, type Written } from './written.ts';

export interface Beginning {
  organisation: string;
  id: string;
  /** The days of release and of the next look, `2026-11-22`. */
  released: string;
  expires: string;
  /** YAML that stands under the organisation's name, and in front of the first rule. */
  contacts: string;
  firstRule: string;
}

/**
 * The text of a first pack. Comments and layout of the model stay, but for the notes at its top.
 *
 * @param model a pack as YAML, whose organisation begins with its name and which ends with its changes
 */
export function beginPack(model: string, beginning: Beginning): string {
  const written = readWritten(model);
  if ('mistakes' in written) throw new Error(written.mistakes.map(({ message }) => message).join('\n'));
  const { organisation, id, released, expires, contacts, firstRule } = beginning;
  const name = JSON.stringify(organisation);
  const edits: Edit[] = [
    ...place(written, ['id'], JSON.stringify(id)),
    ...place(written, ['version'], '1'),
    ...place(written, ['released'], `${released}\nexpires: ${expires}   # look at the pack again before this day`),
    ...place(written, ['organisation', 'name'], `${name}${contacts.trimEnd()}`),
  ];
  const title = `title: { nl: ${JSON.stringify(`Social media bij ${organisation}`)}, en: ${JSON.stringify(`Social media at ${organisation}`)} }`;
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), model)
    .replace(
      /^(?:#.*\n)*/,
      `# The rule pack of ${organisation.replaceAll('\n', ' ')}.\n# yaml-language-server: $schema=pack.schema.json\n`,
    )
    .replace(/^title:.*$/m, () => title)
    .replace(/^rules:\n/m, () => `rules:\n${firstRule}`)
    .replace(
      /^changes:\n[\s\S]*$/m,
      () => 'changes:\n  - version: 1\n    text: { nl: De eerste versie, en: The first version }\n',
    );
}

interface Edit {
  start: number;
  end: number;
  by: string;
}

function place({ scalarAt }: Written, path: (string | number)[], by: string): Edit[] {
  const at = scalarAt(path);
  if (!at) throw new Error(`the model has no ${path.join('.')}`);
  return [{ ...at, by }];
}
