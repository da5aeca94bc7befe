/** What the options page shows of packs and of what a person chose. Plain data. */

import type { Hat, Language, Mistake, Severity, Site, Text } from '../../rules/types.ts';

/** A pack, as people are told of it: never a name from it. */
export interface PackFacts {
  id: string;
  version: number;
  title: Text;
  organisation: string;
  /** Days, `2026-11-22`. */
  released: string;
  expires?: string;
  /** Of the key that signed it, in groups of four; absent where nobody did. */
  fingerprint?: string;
  /** How many there are. */
  rules: number;
  names: number;
}

/** A pack that was taken in. */
export interface TakenPack extends PackFacts {
  source: 'policy' | 'file' | 'starter';
  /** When, ISO 8601. */
  taken: string;
  /** Ids of rules whose examples no longer fit. */
  lame?: string[];
}

/** The pack that the organisation chose. */
export interface ChosenPack {
  /** Absent where the pack stands in the policy itself. */
  url?: string;
  channel: 'stable' | 'pilot';
  /** Absent until one has come. */
  pack?: TakenPack;
  /** When it was last looked for, ISO 8601, and what hindered it. */
  checked?: string;
  problem?: Trouble;
  /** The pattern of addresses for which the person's permission is needed, or may help. */
  permission?: string;
}

/** How things are. */
export interface PacksView {
  inForce: TakenPack;
  chosen?: ChosenPack;
  /** The one that the person added. */
  file?: TakenPack;
  settings: SettingTrouble[];
}

/** A pack that a person is about to add. */
export interface Preview extends PackFacts {
  shown: { id: string; severity: Severity; message: Text }[];
}

/**
 * Why a pack was not taken; the codes of the background, and two of the page's own: `unreadable` (the browser could not read
 * the file) and `silent` (the background gave no answer).
 */
export interface Trouble {
  code:
    | 'offline'
    | 'http'
    | 'slow'
    | 'permission'
    | 'policy'
    | 'no-pack'
    | 'key-missing'
    | 'key-wrong'
    | 'stranger'
    | 'changed'
    | 'too-large'
    | 'retired'
    | 'other'
    | 'older'
    | 'same'
    | 'early'
    | 'expired'
    | 'pilot'
    | 'broken'
    | 'needs'
    | 'storage'
    | 'unreadable'
    | 'silent';
  id?: string;
  version?: number;
  status?: number;
  fingerprint?: string;
  date?: string;
  needs?: string;
  mistakes?: Mistake[];
}

/** The settings that an organisation may make. */
export type Setting =
  | 'pack'
  | 'packUrl'
  | 'packId'
  | 'packKey'
  | 'keys'
  | 'channel'
  | 'checkEvery'
  | 'gate'
  | 'sites'
  | 'language'
  | 'welcome';

/** One of them that does not count. */
export type SettingTrouble =
  | { field: Setting; problem: 'wrong' }
  | { field: string; problem: 'unknown' }
  | { field: Setting; problem: 'alone'; needs: Setting };

/** How far a person is with adding a pack from a file. */
export type Adding =
  | { step: 'choose'; problem?: Trouble; file?: string; added?: { title: Text; version: number; waits: boolean } }
  | { step: 'opening'; file: string }
  | { step: 'key'; file: string; wrong: boolean; busy: boolean; problem?: Trouble }
  | { step: 'preview'; file: string; preview: Preview; busy: boolean; problem?: Trouble };

/** What became of "check now", "allow" and "take it away". */
export type Doing = 'idle' | 'checking' | 'dropping' | 'fine' | 'new' | 'failed' | 'denied' | 'dropped' | 'silent';

/** What a person may choose, as it counts now: the organisation's word is in it where it has one. */
export interface Chosen {
  language: Language | 'auto';
  /** Where drafts are checked. */
  sites: readonly Site[];
  /** Whether messages are read too. */
  messages: boolean;
  /** Whether to be asked once before a post with an error goes out. */
  gate: boolean;
  /** The least grave hints that are shown. */
  least: Severity;
  /** For whom the person usually writes; absent where they say it at each draft. */
  hat?: Hat;
  /** When the pause ends that goes on, ISO 8601; absent where none does. */
  pausedUntil?: string;
  /** What the organisation has set, and nobody else can change. */
  locked: readonly Choice[];
  /** What could not be stored the last time that the person changed something. */
  failed?: Choice | 'off';
  /** The rules that are switched off; absent until they have been looked up. */
  off?: OffPack[];
}

/** One thing to choose. */
export type Choice = 'language' | 'sites' | 'messages' | 'gate' | 'least' | 'hat' | 'pausedUntil';
export type OnChoose = (choice: Partial<Pick<Chosen, 'language' | 'messages' | 'gate' | 'least'>>) => void;
export type OnSite = (site: Site, on: boolean) => void;

/** A pack of which the person switched off some rules. */
export interface OffPack {
  id: string;
  /** Absent for a pack that is not here any more. */
  title?: Text;
  /** `message` where it is known: the text of a pack that waits is not at hand. */
  rules: { id: string; message?: Text }[];
}

/** Switches a rule on again; both are ids. */
export type OnRuleOn = (pack: string, rule: string) => void;

export type BrowserKind = 'chromium' | 'firefox';

/** What a thing is that the extension stores; `unknown` for what this page does not know. */
export type KeptKind =
  | 'settings'
  | 'pack'
  | 'started'
  | 'pointer'
  | 'source'
  | 'force'
  | 'book'
  | 'state'
  | 'known'
  | 'bookmark'
  | 'policy'
  | 'update'
  | 'unknown';

/** One thing that the extension stores. */
export interface KeptItem {
  what: KeptKind;
  /** `local`: settings on the disk. `session`: in memory, until the browser closes. `database`: on the disk. */
  place: 'local' | 'session' | 'database';
  key: string;
  /** About how large it is. */
  bytes: number;
  /** Whose pack it belongs to. */
  of?: TakenPack['source'];
  /** How many names are in it, which are not shown. */
  names?: number;
  /** All that is in it, where nothing of it is confidential. */
  shown?: string;
}

export type KeptView = readonly KeptItem[] | 'failed';

/** How far erasing everything is. */
export type Erasing = 'idle' | 'busy' | 'done' | 'failed';
