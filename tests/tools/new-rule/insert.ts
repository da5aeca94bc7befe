/** Puts a new rule kind into the files that name all kinds. Each gives the new text, and throws where it finds no place. */

const WIDEST = 120;

/** rules/kinds/index.ts: the import in its order, and the kind behind the others. */
export function intoRegistry(code: string, kind: string): string {
  const lines = code.split('\n');
  const isImport = (line: string) => /^import \{ \w+ \} from '\.\/\w+\.ts';$/.test(line);
  const imports = lines.filter(isImport);
  const first = lines.findIndex(isImport);
  const [all, names = ''] = /^export const kinds = \{([^}]*)\} as const;$/m.exec(code) ?? [];
  if (first < 0 || !all) throw new Error('rules/kinds/index.ts has no imports of kinds, or no list of them');
  const from = (line: string) => line.slice(line.indexOf("'"));
  const sorted = [...imports, `import { ${kind} } from './${kind}.ts';`].sort((a, b) => (from(a) < from(b) ? -1 : 1));
  const rest = lines.filter((line) => !isImport(line));
  return [...rest.slice(0, first), ...sorted, ...rest.slice(first)].join('\n').replace(all, registry(names, kind));
}

function registry(names: string, kind: string): string {
  const list = [...names.split(',').map((name) => name.trim()), kind].filter(Boolean);
  const line = `export const kinds = { ${list.join(', ')} } as const;`;
  return line.length <= WIDEST
    ? line
    : `export const kinds = {\n${list.map((name) => `  ${name},\n`).join('')}} as const;`;
}

/** docs/writing-a-pack.md: the section behind those of the other kinds, and the kind in the row of its placeholder. */
export function intoGuide(guide: string, kind: string, section: string, placeholder: string): string {
  const parts = guide.split(/^(?=## )/m);
  const at = parts.findIndex((part) => part.startsWith('## The kinds of rules\n'));
  if (at < 0) throw new Error('docs/writing-a-pack.md has no chapter "The kinds of rules"');
  parts[at] = `${parts[at]?.trimEnd()}\n\n${section}${at < parts.length - 1 ? '\n' : ''}`;
  const row = new RegExp(`^(\\| \`\\{${placeholder}\\}\` +\\|.*[^ ]) +\\|$`, 'm');
  const whole = parts.join('');
  if (!row.test(whole)) throw new Error(`docs/writing-a-pack.md has no row for {${placeholder}}`);
  return whole.replace(row, `$1, ${kind} |`);
}

/** docs/rule-kinds.md: the row behind those of the other kinds. */
export function intoTable(page: string, row: string): string {
  const lines = page.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('| ['));
  if (last < 0) throw new Error('docs/rule-kinds.md has no table of kinds');
  return lines.toSpliced(last + 1, 0, row).join('\n');
}
