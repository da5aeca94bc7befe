/** Many short texts as one run of bytes: a browser that loads them again one by one takes ten times as long. */

/** Plain data. */
export interface Texts {
  /** UTF-8, one behind the other. */
  bytes: Uint8Array;
  /** By text: where its bytes begin; one more for where the last one ends. */
  starts: Uint32Array;
}

/** A unit of UTF-16 takes no more bytes than this. */
const WIDEST = 3;

/** Puts texts together. Half a surrogate pair becomes U+FFFD. */
export function packTexts(list: readonly string[]): Texts {
  const starts = new Uint32Array(list.length + 1);
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(list.reduce((sum, { length }) => sum + length, 0) * WIDEST);
  let end = 0;
  list.forEach((text, number) => {
    const start = end;
    // ASCII, as nearly all names are, takes less time here than the call of the encoder.
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) {
        end = start + encoder.encodeInto(text, bytes.subarray(start)).written;
        break;
      }
      bytes[end++] = unit;
    }
    starts[number + 1] = end;
  });
  return { bytes: bytes.slice(0, end), starts };
}

// A U+FEFF at the start of a name is the name's own.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text with a number; empty where there is none. */
export function textAt({ bytes, starts }: Texts, number: number): string {
  return decoder.decode(bytes.subarray(starts[number] ?? 0, starts[number + 1] ?? 0));
}
