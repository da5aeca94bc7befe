/** `prepost schema`: the format of a pack for editors. */

import { packJsonSchema } from '../author/json-schema.ts';
import { PUBLIC, writeAtomically } from './atomic.ts';
import { readCall, readPlaces } from './call.ts';

export const HELP = `  prepost schema [-o FILE]

Writes the JSON Schema (2020-12) of a pack, to a file or to the terminal. An editor that knows it completes the names of
fields, says what each is for, and underlines what cannot be right. Save it beside your pack:

  prepost schema -o pack.schema.json

and write this as the first line of pack.yaml (for VS Code with the YAML extension, and other editors with
yaml-language-server):

  # yaml-language-server: $schema=pack.schema.json

It knows the fields one by one. What only shows in the whole (references, examples) is for prepost validate.
`;

/** Runs the command and gives the exit code. */
export async function schemaCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('schema', args, { out: { type: 'string', short: 'o' } });
  readPlaces('schema', positionals, []);
  const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else {
    writeAtomically(values.out, text, PUBLIC);
    process.stdout.write(`${values.out}: write this as the first line of your pack, with the way to it:\n`);
    process.stdout.write(`# yaml-language-server: $schema=${values.out}\n`);
  }
  return 0;
}
