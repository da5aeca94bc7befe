/** A page of the tests, and the box on it. */
export interface TestPage {
  /** The box of the real site, and what was said of its build. */
  standsFor: string;
  engine: 'Draft.js' | 'TipTap 3' | 'TipTap 2' | 'Lexical' | 'Quill 1' | 'contenteditable' | 'text area';
  /** What the box is in. A dialog that is not modal is the site's own, made of plain elements. */
  place: 'page' | 'dialog' | 'modal dialog' | 'shadow root' | 'shadow root in a frame';
  address: string;
  /** The editable element. */
  editor: string;
  /** What opens the box, where it is not there from the start. */
  opener?: string;
  /** The frame in which it is. */
  frame?: string;
}
