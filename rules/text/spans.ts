/** A stretch of a text, in UTF-16 offsets; `end` is the first offset after it. */
export interface Span {
  start: number;
  end: number;
}

/** Whether `inner` lies wholly in one of `spans`. */
export function within(inner: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= inner.start && inner.end <= span.end);
}

/** Whether the two share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The text without the given stretches. */
export function without(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) rest += text.slice(from, start);
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}

/** The number of the first of some stretches, in order, that ends after an offset; that of all of them where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number, from = 0): number {
  let low = from;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
