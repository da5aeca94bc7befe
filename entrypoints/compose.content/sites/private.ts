/** Where private talk is, on either site, also in boxes that we do not know. */

import { closestAcross } from './closest.ts';

/** Messages; and where sellers and recruiters write to people, which has no box for the public. */
const AT = /^\/(?:messag|i\/chat|sales\/|talent\/|recruiter\/)/;
/** Broad on purpose: what is taken for private by mistake is not read, and no harm is done. Invitations have a note by name. */
const IN =
  '[class*="msg-"], [name*="essag"], [data-testid^="dm" i], [data-testid*="chat" i], [data-testid*="essag"], [componentkey*="essag"]';

/** Whether a box is for private talk. @param path of the address in the address bar */
export const isPrivate = (editor: Element, path: string): boolean => AT.test(path) || !!closestAcross(editor, IN);
