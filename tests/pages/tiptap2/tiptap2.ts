import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { StarterKit } from '@tiptap/starter-kit';
import type { TipTap } from '../linkedin-sdui/editor.ts';

/**
 * TipTap 2. Packages are looked for from this folder upwards, and this folder has them in the version before.
 * Its types are not those of TipTap 3; what our pages use of the two is.
 */
export const TIPTAP_2 = { Editor, Mention, StarterKit } as unknown as TipTap;
