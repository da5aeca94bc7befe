/** The options page's questions to the background, with the answers as the page shows them. None of them ever rejects. */

import { browser } from 'wxt/browser';
import type { ChosenPack, PacksView, Preview, TakenPack, Trouble } from '../../components/options/types.ts';
import { fingerprint, LARGEST_SEALED } from '../../rules/index.ts';
import type { LookAnswer, PacksAnswer, PageAsk, TakeAnswer } from '../background/messages.ts';
import type { PackState } from '../background/store.ts';

/** What a person gives to be looked at: a pack's text, and its key where it has one. */
export interface Given {
  source: string;
  packKey?: string;
}

const SILENT: Trouble = { code: 'silent' };

async function ask<Answer>(question: PageAsk): Promise<Answer | undefined> {
  return await browser.runtime.sendMessage<PageAsk, Answer | undefined>(question).catch(() => undefined);
}

/** How things are; `update` looks for a newer pack first, `drop` takes away the person's own, `erase` all that is stored. */
export async function askPacks(type: 'packs' | 'update' | 'drop' | 'erase'): Promise<PacksView | 'silent'> {
  const answer = await ask<PacksAnswer>({ type });
  return answer ? view(answer) : 'silent';
}

function view({ inForce, managed, file, policyProblems }: PacksAnswer): PacksView {
  return {
    inForce: taken(inForce),
    ...(file && { file: taken(file) }),
    ...(managed && { chosen: chosen(managed) }),
    settings: policyProblems,
  };
}

function chosen({ state, ...managed }: NonNullable<PacksAnswer['managed']>): ChosenPack {
  return { ...managed, ...(state && { pack: taken(state) }) };
}

function taken({ kid, ...state }: PackState): TakenPack {
  return { ...state, ...(kid !== undefined && { fingerprint: fingerprint(kid) }) };
}

/** A file's text, or why there is none. What is larger than any pack may be is not even read. */
export async function readFile(file: File): Promise<string | Trouble> {
  if (file.size > LARGEST_SEALED) return { code: 'too-large' };
  return await file.text().catch(() => ({ code: 'unreadable' as const }));
}

/** What a pack is, or what is wrong with it. */
export async function look(given: Given): Promise<Preview | Trouble> {
  const answer = await ask<LookAnswer>({ type: 'look', ...given });
  if (!answer) return SILENT;
  if (!answer.ok) return answer.problem;
  const { rules, signer, ...preview } = answer.preview;
  return {
    ...preview,
    rules: rules.length,
    shown: rules,
    ...(signer && { fingerprint: signer.fingerprint }),
  };
}

/** Puts a pack in force; gives what hindered it, or nothing. */
export async function take(given: Given): Promise<Trouble | undefined> {
  const answer = await ask<TakeAnswer>({ type: 'take', ...given });
  if (!answer) return SILENT;
  return answer.ok ? undefined : answer.problem;
}

/** Asks the person for the browser's permission to fetch. To be called in the click itself. */
export async function allow(pattern: string): Promise<boolean> {
  return await browser.permissions.request({ origins: [pattern] }).catch(() => false);
}
