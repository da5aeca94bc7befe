/** The engine's only door. */

export { book } from './book.ts';
export { check } from './check.ts';
export { type Answer, type Checker, makeChecker } from './checker.ts';
export { compilePack } from './compile.ts';
export type { Compiled } from './compiled.ts';
export { english } from './grammar/english.ts';
export type { Grammar } from './grammar/types.ts';
export { IDS, type Ids } from './ids.ts';
export { kinds, type RuleKind } from './kinds/index.ts';
export { type PackOptions, type ParsedPack, parsePack } from './pack/parse.ts';
export type { Pack } from './pack/schema.ts';
export { managedSchema } from './policy/managed.ts';
export { type PolicyProblem, type ReadPolicy, readPolicy } from './policy/read.ts';
export { CHECK_EVERY, type Policy } from './policy/schema.ts';
export { fingerprint, isPackKey, keyId, type PublicKey } from './travel/keys.ts';
export { isTravelling, LARGEST_SEALED, type Opened, openPack, type Refused } from './travel/open.ts';
export { learn, NO_TRUST, type Trust, trustedKeys } from './travel/trust.ts';
export * from './types.ts';
