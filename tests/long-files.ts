/**
 * Left out of the short form, which has 25 minutes in all on two cores: long sittings, and what Firefox and the rarer boxes
 * do with parts that are tried elsewhere, too.
 */
const SITTINGS = ['frames', 'idle', 'leak', 'remount'];
const RARER = ['doings', 'gate-looks', 'gate-surfaces', 'gate-when', 'inject', 'paste', 'several', 'textarea'];
const IN_FIREFOX = ['doings', 'gate', 'hard-drafts', 'inject', 'sittings', 'surfaces'].map((name) => `${name}-firefox`);
/** Their names, without the folder and `.test.ts`. */
export const LONG_FILES: readonly string[] = [...SITTINGS, ...RARER, ...IN_FIREFOX];
