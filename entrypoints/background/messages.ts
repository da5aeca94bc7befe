/**
 * Every message of the extension. Over its port, a tab may ask for checks and a card's texts, switch a rule off, have a
 * guideline opened and tell how many errors it has, and it answers how it is doing; what changes the pack is answered to the
 * extension's own pages alone (see index.ts).
 */

import type { LinkTargets } from '../../components/card/links.ts';
import type { Messages } from '../../components/card/words.ts';
import type { PolicyProblem, Refused } from '../../rules/index.ts';
import type {
  Book,
  Draft,
  Hat,
  Hint,
  Language,
  Mistake,
  Severity,
  Site,
  SiteRow,
  Surface,
  Text,
} from '../../rules/types.ts';
import type { PackState } from './store.ts';

/** The name of the port that each frame with a compose box opens. */
export const PORT = 'compose';

/**
 * Frame → background, over the port. `box` is the frame's own number for a box, `revision` counts its changes; `author` is the
 * name that the box shows as its author's. `read` opens a guideline in a tab of its own. `off` switches
 * a rule of the pack in force off for this person, `on` takes that back; no other setting can be changed from a page. `errors`
 * tells how many of the frame's hints are errors, for the badge on the toolbar. `all`: the person practises, and gets the
 * hints, too, that are not grave enough for a site's box, also while the sites' boxes are left alone.
 */
export type PortAsk =
  | { type: 'check'; box: number; revision: number; draft: Draft; author?: string; all?: true }
  | { type: 'card'; id: number; rule: string; links: CardLinks }
  | { type: 'read'; guideline: string }
  | { type: 'off' | 'on'; rule: string }
  | { type: 'errors'; count: number };

/** The questions about a draft; what else comes over the port needs no pack. */
export type DraftAsk = Exclude<PortAsk, { type: 'errors' | 'read' }>;

/** What a hint refers to; ids from the pack. */
export interface CardLinks {
  guideline?: string;
  contact?: string;
  value?: string;
}

/** The texts behind a hint's links: what exists of them in the pack in force. */
export interface CardTexts extends LinkTargets {
  report?: RuleReport;
}

/** What the organisation needs to know of a rule that somebody finds wrong. Nothing of a draft, no name that it looks for. */
export interface RuleReport {
  rule: string;
  /** The pack's id and version. */
  pack: string;
  version: number;
  /** The rule's message as the pack has it, its places not filled in. */
  message: Text;
  /** Whom to write to: the rule's contact, else the organisation's first. */
  email?: string;
}

/** Background → frame, over the port. `pack` says that another pack is in force: what was answered before is old. `own`: the author is the organisation. */
export type PortAnswer =
  | { type: 'hints'; box: number; revision: number; part: 'first' | 'grammar'; hints: Hint[]; own?: true }
  | { type: 'failed'; box: number; revision: number }
  | { type: 'card'; id: number; texts: CardTexts }
  | { type: 'pack' }
  | SettingsAnswer;

/** What a frame goes by. `sites`: drafts are checked on these sites alone; absent, on all that we know. */
export interface SettingsAnswer {
  type: 'settings';
  /** The reader's. */
  language: Language;
  /** Ours, in that language. */
  words: Messages;
  sites?: readonly Site[];
  /** Whether messages are read too. */
  messages: boolean;
  /** Whether the person is asked once before a post with an error goes out. */
  gate: boolean;
  /** Newer selectors of boxes, from the pack in force. */
  rows: readonly SiteRow[];
  /** For whom the person usually writes. */
  hat?: Hat;
}

/**
 * Own page → background. `look` opens a pack that a person chose and tells what it is; `take` puts it in force. `drop` takes
 * away the one that a person imported. `update` looks for the organisation's newest pack at once. `packs` tells how things are.
 * `practice` asks what there is to practise with.
 * `erase` erases all that is stored, and begins anew with the starter pack and what the policy says.
 */
export type PageAsk =
  | { type: 'look'; source: string; packKey?: string }
  | { type: 'take'; source: string; packKey?: string }
  | { type: 'drop' }
  | { type: 'update' }
  | { type: 'packs' }
  | { type: 'book' }
  | { type: 'practice'; drafts: readonly Draft[] }
  | { type: 'rows' }
  | { type: 'erase' };

/** The answer to `book`: the guidelines of the pack in force, and which pack that is. */
export interface BookAnswer {
  book: Book;
  state: PackState;
}

/** The answer to `practice`. `fits`: for each draft, whether the pack in force has something to say about it. */
export interface PracticeAnswer {
  fits: boolean[];
  examples: PackExample[];
}

/** A post that a rule of the pack in force finds something in, from the rule's own examples. It names no client. */
export interface PackExample {
  rule: string;
  text: string;
  site: Site;
  hat: Hat;
}

/** The answer to `rows`: the newer selectors that the pack in force brings. */
export type RowsAnswer = readonly SiteRow[];

/** The answer to `look`: what a person should see before taking it, or why it cannot be taken. */
export type LookAnswer = { ok: true; preview: Preview } | { ok: false; problem: PackProblem };

/** The answer to `take`: the pack is in force now, or why not (and the last good one stays). */
export type TakeAnswer = { ok: true; id: string; version: number } | { ok: false; problem: PackProblem };

/** The answer to `packs`, `update`, `drop` and `erase`. */
export interface PacksAnswer {
  /** The one in force. Its `source` says why: the policy's comes first, then the person's own, then the starter. */
  inForce: PackState;
  /** What the policy says about packs, where it says anything. */
  managed?: ManagedPack;
  /** The pack that the person imported, also where the policy's is in force. */
  file?: PackState;
  /** Entries of the policy that do not count. */
  policyProblems: PolicyProblem[];
}

export interface ManagedPack {
  id?: string;
  /** Where it comes from; absent where it stands in the policy itself. */
  url?: string;
  channel: 'stable' | 'pilot';
  /** The last pack that came; absent until one has. */
  state?: PackState;
  /** When it was last looked for, and what hindered it then; ISO 8601. */
  checked?: string;
  problem?: PackProblem;
  /** The pattern to ask for, where the browser lets the extension fetch it only with the person's permission. */
  permission?: string;
}

/** A pack that a person is about to import. */
export interface Preview {
  id: string;
  version: number;
  released: string;
  expires?: string;
  title: Text;
  organisation: string;
  /** Whose signature it has; absent where it has none, as a draft on an admin's own machine. */
  signer?: { kid: string; fingerprint: string };
  rules: { id: string; kind: string; severity: Severity; message: Text }[];
  /** How many names it looks for; never which. */
  names: number;
}

/**
 * Why a pack did not come into force. A code for each, so that every screen says it in the reader's language.
 * Fetching: `offline` (no answer at all), `http` (an answer that is none, with its status), `slow`, `permission`, and
 * `policy` (there is nothing in it to fetch from).
 * Opening: see `Refused`; and `retired`: by a key that another one has followed.
 * Taking: `other` (another id than the policy names), `older` than the one in force, `same` (a change without a higher version),
 * `early` (released later than tomorrow), `expired` on arrival, `pilot` (for the group that tries it first), `broken` (its
 * mistakes), `needs` (a newer extension), `storage` (no room, or a damaged one).
 */
export interface PackProblem {
  code:
    | 'offline'
    | 'http'
    | 'slow'
    | 'permission'
    | 'policy'
    | Refused['refused']
    | 'retired'
    | 'other'
    | 'older'
    | 'same'
    | 'early'
    | 'expired'
    | 'pilot'
    | 'broken'
    | 'needs'
    | 'storage';
  /** Of the pack that was refused, where it could be read. */
  id?: string;
  version?: number;
  /** `http`: the answer's status. */
  status?: number;
  /** `stranger`, `retired`, `changed`: the signer's fingerprint. */
  fingerprint?: string;
  /** `expired`: since when. `early`: when it was released. */
  date?: string;
  /** `needs`: the version of the extension that it wants. */
  needs?: string;
  /** `broken`: each mistake at its place. `storage`: the browser's own words. */
  mistakes?: Mistake[];
}

/**
 * Background and popup → frames of a tab. `state`: how are things on this page? `next`: the person's own key asks for the
 * next hint of the box in use; `news`: pack or settings have changed, and a frame whose port is gone has not heard it; `jump`:
 * to one of the hints that a frame told of, by its place among them and by what it is; `hat`: the person says for whom the
 * draft there speaks. Only `state` is answered.
 */
export type TabAsk =
  | { type: 'state' }
  | { type: 'next' }
  | { type: 'news' }
  | { type: 'jump'; frame: string; at: number; rule: string; start?: number }
  | { type: 'hat'; frame: string; hat?: Hat };

/**
 * A frame's answer: boxes that are being checked, and the hints in them. `reason` says why there is no box: none is in use,
 * or the one in use is none that can be checked, or one that the settings leave alone.
 */
export interface PageState {
  site: Site;
  boxes: number;
  hints: number;
  reason?: 'no-box' | 'unsupported' | 'off';
  draft?: DraftState;
}

/** The draft in the box in use, else in the one whose use began last. */
export interface DraftState {
  /** The frame's name for itself: what is asked of its drafts goes to all frames of the tab. */
  frame: string;
  surface: Surface;
  /** For whom it speaks, and whether the box itself says so. */
  hat?: Hat;
  known: boolean;
  /** Whether the newest text has been checked, and whether there is any. */
  answered: boolean;
  empty: boolean;
  /** Those of all drafts in the frame, box by box. */
  hints: Hint[];
}
