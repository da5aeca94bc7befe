import { Script } from 'node:vm';

/** Words that already mean something in or beside a kind's file. */
const TAKEN = ['index', 'kind', 'kinds', 'schema', 'phrases'];

/**
 * What is wrong with the name of a new kind, as a sentence; nothing where it is good.
 *
 * @param known the kinds that there are
 */
export function nameProblem(name: string, known: readonly string[]): string | undefined {
  if (!/^[a-z]{3,20}$/.test(name))
    return `"${name}" cannot be a kind. Use one word of 3 to 20 small letters, such as shouting.`;
  if (known.includes(name)) return `There is a kind "${name}" already, in rules/kinds/${name}.ts. Choose another name.`;
  if (TAKEN.includes(name) || !isFree(name)) return `"${name}" means something else in the code. Choose another name.`;
  return undefined;
}

/** Whether a constant may have this name. It is only read as code, never run. */
function isFree(name: string): boolean {
  try {
    new Script(`'use strict'; const ${name} = 1;`);
    return !['await', 'async'].includes(name);
  } catch {
    return false;
  }
}
