/** What every editor of an engine has, on whichever site it stands. */

import type { Engine } from './facts.ts';

/** What people write in; a field for searching is none. */
export const EDITABLE =
  ':is([contenteditable], textarea):read-write:not([role="searchbox"], [role="search"] *, [type="search"])';

/** Seen in the editors' own code, in the versions that the tests run. */
const MARKS: readonly (readonly [Engine, string])[] = [
  ['draft', '.public-DraftEditor-content'],
  ['quill', '.ql-editor'],
  ['tiptap', '.ProseMirror'],
  ['textarea', 'textarea'],
];

/** The engine of an editor; nothing where it has no mark of one that we know. */
export const engineOf = (editor: Element): Engine | undefined => MARKS.find(([, mark]) => editor.matches(mark))?.[0];
