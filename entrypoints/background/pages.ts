/** Answers the extension's own pages. */

import type {
  BookAnswer,
  LookAnswer,
  PacksAnswer,
  PageAsk,
  PracticeAnswer,
  RowsAnswer,
  TakeAnswer,
} from './messages.ts';
import type { Packs } from './packs.ts';
import { type PracticeOutside, practiceAnswer } from './practice.ts';
import { packsAnswer, type StatusOutside } from './status.ts';
import type { Updates } from './updates.ts';

export interface PagesOutside extends StatusOutside, PracticeOutside {
  packs: Packs;
  updates: Pick<Updates, 'now'>;
  eraseAll(): Promise<void>;
  /** Looks at the policy as if nobody ever had. */
  forgetPolicy(): Promise<void>;
}

/** The answer to a question; nothing to what is none. */
export function answerPage(
  ask: PageAsk | undefined,
  outside: PagesOutside,
): Promise<BookAnswer | LookAnswer | PacksAnswer | PracticeAnswer | RowsAnswer | TakeAnswer> | undefined {
  const { packs, updates } = outside;
  switch (ask?.type) {
    case 'look':
      return packs.look(ask.source, ask.packKey);
    case 'take':
      return packs.take(ask.source, { by: 'file', ...(ask.packKey !== undefined && { packKey: ask.packKey }) });
    case 'drop':
      return packs.drop('file').then(() => packsAnswer(outside));
    case 'update':
      return updates.now().then(() => packsAnswer(outside));
    case 'erase':
      return packs
        .reset(outside.eraseAll)
        .then(outside.forgetPolicy)
        .then(() => packsAnswer(outside));
    case 'packs':
      return packsAnswer(outside);
    case 'book':
      return packs.current().then(({ book, state }) => ({ book, state }));
    case 'practice':
      return practiceAnswer(ask.drafts, outside);
    case 'rows':
      return packs.current().then(({ rows }) => rows);
    default:
      return undefined;
  }
}
