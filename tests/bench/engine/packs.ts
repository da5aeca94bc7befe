/** The packs that the engine is measured with. */

import { readFileSync } from 'node:fs';
import { kinds, type Pack, parsePack } from '../../../rules/index.ts';
import { firmNames } from './firm-names.ts';

/** A pack with one rule, which has these names. */
export function namesPack(names: readonly string[]): Pack {
  return good(JSON.stringify(packOf([namesRule(names)])));
}

/** The starter pack with a rule of invented names on top. */
export function starterWithNames(count: number): Pack {
  const starter = readFileSync(new URL('../../../rules/packs/starter.yaml', import.meta.url), 'utf8');
  const pack = good(starter);
  return { ...pack, rules: [...pack.rules, ...namesPack(firmNames(count)).rules] };
}

/** A pack with a thousand names and the example of every kind that exists, before the rules of the demo pack. */
export function everyKind(): Pack {
  const demo = good(readFileSync(new URL('../../../rules/packs/demo.yaml', import.meta.url), 'utf8'));
  // Their own drafts are not tried: one kind's example speaks of names that stand in another's.
  const examples = Object.values(kinds).map(({ kind, example }) => ({ ...example, id: `example-${kind}` }));
  const names = namesPack([...firmNames(1000), ...namesOfExample()]).rules;
  return { ...demo, rules: [...names, ...(examples as unknown as Pack['rules']), ...demo.rules] };
}

/** What the example of kind `names` looks for: other examples speak of it. */
function namesOfExample(): string[] {
  const [rule] = good(JSON.stringify(packOf([kinds.names.example]))).rules;
  const names = rule?.kind === 'names' ? (rule.names ?? []) : [];
  return names.map((name) => (typeof name === 'string' ? name : name.name));
}

function namesRule(names: readonly string[]): object {
  return {
    id: 'clients',
    kind: 'names',
    severity: 'error',
    message: { nl: '{name} is een klant. Schrijf liever: {say}.', en: '{name} is a client. Rather write: {say}.' },
    names: names.map((name) => ({ name, say: { nl: 'een klant', en: 'a client' } })),
    examples: { hit: [names[0]], ok: ['koffie'] },
  };
}

function packOf(rules: readonly object[]): object {
  return {
    format: 1,
    id: 'nl.peerdal.bench',
    version: 1,
    released: '2026-11-22',
    title: { nl: 'Meting', en: 'Measurement' },
    languages: ['nl', 'en'],
    organisation: { name: 'Peerdal' },
    rules,
  };
}

function good(source: string): Pack {
  const parsed = parsePack(source);
  if (!('mistakes' in parsed)) return parsed.pack;
  throw new Error(parsed.mistakes.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}
