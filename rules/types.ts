/** The words that the engine and everybody who asks it share. Plain data: every value can be cloned, stored and sent. */

export const LANGUAGES = ['nl', 'en'] as const;
export const SITES = ['linkedin', 'x'] as const;
export const SURFACES = ['post', 'comment', 'reply', 'message', 'article'] as const;
export const HATS = ['organisation', 'project', 'person'] as const;
export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;

/**
 * The boxes of each site whose selectors a pack may renew, by the names of their rows in compose.content/sites/. Boxes for
 * messages are not among them.
 */
export const BOXES = {
  linkedin: [
    'share',
    'company',
    'share-older',
    'comment',
    'reply-older',
    'comment-older',
    'article-title',
    'article',
    'announcement',
    'announcement-older',
  ],
  x: ['reply-dialog', 'reply', 'post', 'article', 'article-title'],
} as const;

export type Language = (typeof LANGUAGES)[number];
export type Site = (typeof SITES)[number];
/**
 * Where a draft is to go. `elsewhere` is somewhere that no rule knows, such as a newsletter or a chat: what holds on certain
 * sites only does not hold there.
 */
export type Where = Site | 'elsewhere';
export type Surface = (typeof SURFACES)[number];
/** What a box of a site is called: what packs can speak of, and the boxes for messages. */
export type BoxName = (typeof BOXES)[Site][number] | 'message' | 'message-older';
/** For whom a post speaks. The same three words are the perspectives that guidelines are written from. */
export type Hat = (typeof HATS)[number];
export type Perspective = Hat;
/** How grave a hint is: an `error` is to be looked at before posting. None of them ever stops anybody. */
export type Severity = (typeof SEVERITIES)[number];

/** A text that people read: one for all, or one per language. */
export type Text = string | { [L in Language]?: string | undefined };

/** One way to mend a finding: replace `start`–`end` of the draft by `text`; an insertion has `start === end`. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** Newer selectors of one box, from a pack. What is left out stays as the extension has it. */
export interface SiteRow {
  site: Site;
  /** One of {@link BOXES}. */
  box: string;
  /** The day on which they were seen to hold. */
  date: string;
  /** The element that is edited. */
  editor?: string;
  /** What it stands in, and what it does not stand in. */
  within?: string;
  notWithin?: string;
  /** What Post button and author are looked for in, and they themselves. */
  scope?: string;
  post?: string;
  author?: string;
}

/** One finding in a draft. Offsets are UTF-16, as in JavaScript strings. */
export interface Hint {
  rule: string;
  kind: string;
  severity: Severity;
  /** Absent (with `end`) where the hint is about the whole draft. */
  start?: number;
  end?: number;
  /** The draft's own words: `text.slice(start, end)`. */
  found?: string;
  /** Kind `names`: the name as the pack writes it. */
  name?: string;
  message: string;
  why?: string;
  /** The engine's own sentence on this finding ("7 of at most 5 hashtags"). */
  detail?: string;
  /** Ways to mend it; the person takes one. */
  fixes: Fix[];
  guideline?: string;
  contact?: string;
  value?: string;
  perspective?: Perspective;
}

/** What is checked. What is left out is not known, and contradicts no condition. */
export interface Draft {
  text: string;
  site?: Where;
  surface?: Surface;
  hat?: Hat;
  /** Settles doubt only: a sentence that is clearly in the other language keeps its own. */
  language?: Language;
  /** The person's local day, `2026-11-22`. */
  date?: string;
  media?: boolean;
  /** Mentions whose text has no @ (LinkedIn). */
  mentions?: { start: number; end: number }[];
  /** The other parts of a thread: what is required once may stand there. */
  thread?: string[];
  /** The language in which the hints should speak. */
  reader?: Language;
}

/** One thing that is wrong in a pack, at its place (both count from 1), with what would be right. */
export interface Mistake {
  /** The file it is in, where that is not the pack itself (a CSV with names). */
  file?: string;
  line: number;
  column: number;
  message: string;
}

/** What a reader of the guidelines needs of a pack: everything but the rules, and no name from them. */
export interface Book {
  id: string;
  version: number;
  released: string;
  expires?: string;
  title: Text;
  languages: Language[];
  organisation: {
    name: string;
    values: { id: string; name: Text; acts?: Text }[];
    contacts: { id: string; name: string; role?: Text; email?: string; url?: string }[];
    community?: { title: Text; url: string };
    accounts: { site: Site; handle: string; use?: Text }[];
  };
  guidelines: { id: string; perspective: Perspective; title: Text; body: Text; do: Text[]; dont: Text[] }[];
  tips: { id: string; text: Text; sites?: Site[]; surfaces?: Surface[]; hats?: Hat[]; guideline?: string }[];
  /** How many rules there are; what they look for stays in the background. */
  rules: number;
  /** What each rule is about, and where it counts; absent in a book that an earlier version of the extension made. */
  checks?: { rule: string; kind: string; severity: Severity; sites?: Site[]; surfaces?: Surface[]; hats?: Hat[] }[];
  changes: { version: number; text: Text }[];
}
