/** What a detector looks at, and what the detectors share. */

import { allMatches } from '../text/all-matches.ts';
import type { Link } from '../text/links.ts';
import type { Span } from '../text/spans.ts';

/** A passage of a draft, as far as a detector needs to know it. */
export interface Looked {
  text: string;
  /** The sorts of characters in it, as in text/signs.ts. */
  signs: number;
  /** Its links, as the sites make them. */
  links: readonly Link[];
}

/** Finds one sort of thing in a text: the places, in order, none over another. */
export type Detector = (looked: Looked) => Span[];

/** The matches of an expression that `accept` takes, each as long as the match. */
export function matches(text: string, expression: RegExp, accept: (match: RegExpMatchArray) => boolean): Span[] {
  const spans: Span[] = [];
  for (const match of allMatches(text, expression)) {
    if (accept(match)) spans.push({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  }
  return spans;
}

/** What stands before an offset, up to a number of characters. */
export function before(text: string, offset: number, length: number): string {
  return text.slice(Math.max(0, offset - length), offset);
}

/** Words that say what a number is when they stand right before it: of an order, a file, a company, a year. */
const OTHER_NUMBER = new RegExp(
  `(?:${[
    'order|bestel(?:ling|nummer|nr)?|factuur|invoice|offerte|quote|ref|referentie|reference|kenmerk|dossier|zaak|case|ticket',
    'kvk|k\\.v\\.k|btw|vat|rsin|isbn|issn|ean|gtin|imei|sku|doi|art|artikel|article|product|model|type|serie|serial|batch|lot',
    'klant|customer|client|debiteur|lid|member|polis|policy|contract|patent|octrooi|project|vacature|vacancy|job',
    'track(?:ing)?|track & trace|zending|pakket|parcel|barcode|id|uuid|versie|version|build|release|issue|pull request|bug|commit',
  ].join('|')})-?(?:nummers?|nrs?|numbers?|no|code|id)?\\.?\\s*[:#=]?\\s*(?:nr\\.?|no\\.?|is|#)?\\s*$`,
  'i',
);
const LOOK_BACK = 40;

/** Whether the words right before an offset say that a number is of another sort: an order, an invoice, an article. */
export function isOtherNumber(text: string, offset: number): boolean {
  const words = before(text, offset, LOOK_BACK);
  const found = OTHER_NUMBER.exec(words);
  return found !== null && !/[\p{L}\p{N}]$/u.test(words.slice(0, found.index));
}
