/** One thing that was seen in a passage. */

import type { Span } from '../text/spans.ts';
import type { Fix } from '../types.ts';

export interface Seen {
  /** What it is: a category, or a key of the kind's sentences. */
  key: string;
  span: Span;
  /** What the detail names: the draft's own words, without what stands between them. */
  word: string;
  fixes: Fix[];
  /** What the first fix writes instead. */
  offer?: string;
}
