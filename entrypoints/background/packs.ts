/** Keeps the pack in force: takes new ones in, refuses broken ones, and never is without one. */

import type { Compiled } from '../../rules/index.ts';
import type { Book, Mistake, Text } from '../../rules/types.ts';
import type { Intake } from '../intake.ts';
import type { TakeAnswer } from './messages.ts';
import type { Force, PackState } from './store.ts';

/** What packs.ts needs from outside; the parts of store.ts and intake.ts that it uses. */
export interface Outside {
  readForce(): Promise<Force | undefined>;
  readPackState(): Promise<PackState | undefined>;
  readBook(): Promise<Book | undefined>;
  writeForce(force: Force, book: Book, state: PackState): Promise<void>;
  writePackState(state: PackState): Promise<void>;
  loadIntake(): Promise<Intake>;
  /** The version of the extension: what an older one compiled is compiled anew. */
  engine: string;
}

/** What a check needs of the pack in force. */
export interface InForce {
  compiled: Compiled;
  book: Book;
  /** The guidelines by id, without their Markdown. */
  plain: Record<string, Text>;
  state: PackState;
}

export interface Packs {
  /** The pack in force, from memory, else from storage, else the starter. Never rejects for a broken storage. */
  current(): Promise<InForce>;
  /** Takes a pack in. Where it is refused, the one in force stays and goes on working. Never rejects. */
  take(source: string | Uint8Array): Promise<TakeAnswer>;
}

/** @param changed called after another pack came into force */
export function keepPacks(outside: Outside, changed: () => void): Packs {
  let inForce: Promise<InForce> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  /** One change at a time: two packs that come together are taken one after the other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work, work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function make(source: string | Uint8Array, from: PackState['source']) {
    const intake = await outside.loadIntake();
    const parsed = intake.parsePack(source, { version: outside.engine });
    if ('mistakes' in parsed) return parsed;
    const { pack } = parsed;
    const plain = intake.plainGuidelines(pack);
    const force: Force = { pack, compiled: intake.compilePack(pack), plain, engine: outside.engine };
    const state: PackState = { source: from, id: pack.id, version: pack.version };
    return { force, book: intake.book(pack), state };
  }

  async function starter(): Promise<InForce> {
    const made = await make((await outside.loadIntake()).starter, 'starter');
    if ('mistakes' in made) throw new Error(`The starter pack is broken: ${made.mistakes[0]?.message}`);
    // A full disk or a damaged profile must not leave anybody without a pack: memory will do until the next start.
    await outside.writeForce(made.force, made.book, made.state).catch(() => undefined);
    return inForceOf(made.force, made.book, made.state);
  }

  async function load(): Promise<InForce> {
    const [force, book, state] = await Promise.all([
      outside.readForce(),
      outside.readBook(),
      outside.readPackState(),
    ]).catch(() => []);
    if (!force || !book || !state) return starter();
    if (force.engine === outside.engine) return inForceOf(force, book, state);
    // The extension was updated: it brings its own starter, and compiles anybody else's pack anew.
    if (state.source === 'starter') return starter();
    const intake = await outside.loadIntake();
    const renewed: Force = {
      pack: force.pack,
      compiled: intake.compilePack(force.pack),
      plain: intake.plainGuidelines(force.pack),
      engine: outside.engine,
    };
    await outside.writeForce(renewed, book, state).catch(() => undefined);
    return inForceOf(renewed, book, state);
  }

  function current(): Promise<InForce> {
    inForce ??= load().catch((error: unknown) => {
      inForce = undefined;
      throw error;
    });
    return inForce;
  }

  async function refuse(mistakes: Mistake[]): Promise<TakeAnswer> {
    const { state } = await current();
    const problem = mistakes.map((m) => `${m.line}:${m.column} ${m.message}`).join('\n');
    await outside.writePackState({ ...state, problem }).catch(() => undefined);
    return { ok: false, mistakes };
  }

  async function takeNow(source: string | Uint8Array): Promise<TakeAnswer> {
    const made = await make(source, 'file');
    if ('mistakes' in made) return refuse(made.mistakes);
    const { force, book, state } = made;
    const before = (await current()).state;
    if (before.id === state.id && state.version < before.version) {
      return refuse([
        atStart(
          `This is version ${state.version}, and version ${before.version} is in use already. Raise the version in the pack.`,
        ),
      ]);
    }
    try {
      await outside.writeForce(force, book, state);
    } catch (error) {
      return refuse([
        atStart(
          `The pack is right, but the browser could not store it (${reason(error)}). Free some disk space and try again.`,
        ),
      ]);
    }
    inForce = Promise.resolve(inForceOf(force, book, state));
    changed();
    return { ok: true, id: state.id, version: state.version };
  }

  const take = (source: string | Uint8Array) =>
    inTurn(() =>
      takeNow(source).catch(
        (error: unknown): TakeAnswer => ({
          ok: false,
          mistakes: [atStart(`The pack could not be read (${reason(error)}). The one in use stays.`)],
        }),
      ),
    );

  return { current, take };
}

const inForceOf = ({ compiled, plain }: Force, book: Book, state: PackState): InForce => ({
  compiled,
  plain,
  book,
  state,
});

const atStart = (message: string): Mistake => ({ line: 1, column: 1, message });
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
