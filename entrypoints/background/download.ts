/** What a host answers, within bounds: in bytes or with the reason why there are none. Never throws. */

import { LARGEST_SEALED } from '../../rules/index.ts';
import type { PackProblem } from './messages.ts';

/**
 * @param ask sends the request; it is to stop at the signal
 * @param patience for all of it, in ms
 */
export async function download(
  ask: (signal: AbortSignal) => Promise<Response>,
  patience: number,
): Promise<{ bytes: Uint8Array } | { problem: PackProblem }> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await ask(signal);
    if (response.ok) return await bytesOf(response);
    await response.body?.cancel();
    return { problem: { code: 'http', status: response.status } };
  } catch {
    return { problem: { code: signal.aborted ? 'slow' : 'offline' } };
  }
}

/** Read piece by piece, so that a host without end is cut off. */
async function bytesOf({ body }: Response): Promise<{ bytes: Uint8Array } | { problem: PackProblem }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > LARGEST_SEALED) {
      await reader?.cancel();
      return { problem: { code: 'too-large' } };
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes };
}
