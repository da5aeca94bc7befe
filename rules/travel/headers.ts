/** What can be read of a pack without any key. */

import { decodeProtectedHeader } from 'jose';

export interface Layers {
  /** Five parts: nothing but the header can be read. Three: everything can. */
  sealed: boolean;
  /** The outermost header, as it is. */
  header: Readonly<Record<string, unknown>>;
}

/** The outer layer of something that travels; nothing where it is none. */
export function outerLayer(text: string): Layers | undefined {
  const parts = text.trim().split('.', 6).length;
  if (parts !== 3 && parts !== 5) return undefined;
  try {
    return { sealed: parts === 5, header: { ...decodeProtectedHeader(text.trim()) } };
  } catch {
    return undefined;
  }
}
