/** The engine's only door. */

export { book } from './book.ts';
export { check } from './check.ts';
export { type Answer, type Checker, makeChecker } from './checker.ts';
export { compilePack } from './compile.ts';
export type { Compiled } from './compiled.ts';
export { english } from './grammar/english.ts';
export type { Grammar } from './grammar/types.ts';
export { kinds, type RuleKind } from './kinds/index.ts';
export { type PackOptions, type ParsedPack, parsePack } from './pack/parse.ts';
export type { Pack } from './pack/schema.ts';
export * from './types.ts';
