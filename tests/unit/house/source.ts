/** A code file as the house rules see it: what it imports, which global names it uses, what its strings say. */

import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** As it is written; `*` where it is worked out when the code runs. */
  from: string;
  /** Our own file that is meant, by its path from the root; absent for a package. */
  path?: string;
  /** Types alone: nothing of it is there when the code runs. */
  typeOnly: boolean;
}

export interface Source {
  path: string;
  imports: Import[];
  /**
   * Names from outside that are used, with what is reached through them: `document.title`, `Date.now()`. A name that the
   * file itself declares or imports stands with a dot before it: `.storage.local` for what is reached on it, `.click()`.
   */
  uses: string[];
  /** String literals and the fixed parts of templates. */
  strings: string[];
  /** The first arguments of calls of `say`, each with the texts that it can be; `*` stands for what is filled in. */
  said: string[];
}

type Node = { type: string; start: number; end: number } & Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Reads a file of TypeScript. Throws where it cannot be parsed. */
export function readSource(path: string, code: string): Source {
  const { program, module, errors } = parseSync(path, code, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Found = { chains: [], declared: new Set(), strings: [], said: [], typeImports: [] };
  visit(program as unknown as Node, found);
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) => [moduleRequest.value, allTypes(entries)] as const),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [[moduleRequest.value, isType] as const] : [])),
    ),
    ...module.dynamicImports.map(
      ({ moduleRequest: { start, end } }) => [literal(code.slice(start, end)), false] as const,
    ),
    ...found.typeImports.map((from) => [from, true] as const),
  ];
  return {
    path,
    imports: imports.map(([from, typeOnly]) => ({ from, typeOnly, ...own(path, from) })),
    uses: found.chains.map((chain) =>
      found.declared.has(chain.split(/[.(]/)[0] ?? '') ? chain.replace(/^\w+/, '') : chain,
    ),
    strings: found.strings,
    said: found.said,
  };
}

const allTypes = (entries: { isType: boolean }[]) => entries.length > 0 && entries.every(({ isType }) => isType);
const literal = (written: string) => /^(['"`])(.*)\1$/.exec(written)?.[2] ?? '*';
const own = (path: string, from: string) =>
  from.startsWith('.') ? { path: posix.join(posix.dirname(path), from.replace(/\?.*$/, '')) } : {};

interface Found {
  chains: string[];
  declared: Set<string>;
  strings: string[];
  said: string[];
  typeImports: string[];
}

function visit(node: Node, found: Found): void {
  note(node, found);
  for (const [key, value] of Object.entries(node)) {
    if (isName(node, key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, found);
  }
}

/** A name that is a label here and refers to nothing: the key of a property, the end of a chain that was noted whole. */
function isName(node: Node, key: string): boolean {
  if (node.type === 'MemberExpression') return key === 'property' && !node.computed;
  return key === 'key' && !node.computed;
}

function note(node: Node, found: Found): void {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'string') found.strings.push(node.value);
      break;
    case 'TemplateElement':
      found.strings.push((node.value as { cooked: string }).cooked);
      break;
    case 'MemberExpression':
    case 'Identifier':
    case 'CallExpression':
    case 'NewExpression':
      noteUse(node, found);
      break;
    case 'TSImportType':
      if (isNode(node.source)) found.typeImports.push(String(node.source.value));
      break;
    case 'JSXAttribute':
      if (isNode(node.name)) found.chains.push(`.${String(node.name.name)}`);
      break;
    default:
      for (const part of ['id', 'local', 'param']) declare(node[part], found);
      if (Array.isArray(node.params)) for (const param of node.params) declare(param, found);
  }
}

function noteUse(node: Node, found: Found): void {
  const chain = chainOf(node);
  if (chain) found.chains.push(chain);
  if (node.type !== 'CallExpression' || !/(^|\.)say\(\)$/.test(chain ?? '')) return;
  const [first] = node.arguments as Node[];
  if (first) found.said.push(...textsOf(first));
}

/** `a.b.c`, `a.b()`, `new A()`, `new A(…)`; what begins with something else than a name begins with a dot. */
function chainOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  const { type } = node;
  if (type === 'Identifier') return String(node.name);
  if (type === 'CallExpression') return `${chainOf(node.callee) ?? ''}()`;
  if (type === 'NewExpression')
    return `new ${chainOf(node.callee) ?? ''}(${(node.arguments as Node[]).length > 0 ? '…' : ''})`;
  if (type === 'MemberExpression' && isNode(node.property) && !node.computed)
    return `${chainOf(node.object) ?? ''}.${String(node.property.name)}`;
  return type === 'ChainExpression' ? chainOf(node.expression) : undefined;
}

/** The texts that an expression can be. */
function textsOf(node: Node): string[] {
  if (node.type === 'Literal') return [String(node.value)];
  if (node.type === 'ConditionalExpression')
    return [...textsOf(node.consequent as Node), ...textsOf(node.alternate as Node)];
  if (node.type === 'TemplateLiteral')
    return [(node.quasis as Node[]).map((part) => (part.value as { cooked: string }).cooked).join('*')];
  return [];
}

/** Notes the names that a pattern binds. */
function declare(pattern: unknown, found: Found): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') found.declared.add(String(pattern.name));
  for (const part of ['left', 'argument', 'value']) declare(pattern[part], found);
  for (const list of [pattern.properties, pattern.elements])
    if (Array.isArray(list)) for (const item of list) declare(item, found);
}
