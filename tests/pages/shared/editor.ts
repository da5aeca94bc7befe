/** What every test page offers to the tests: the truth of the editor's own model, and ways to shake it. */
export interface TestEditor {
  /** The draft as the editor's model has it, one `\n` between blocks. */
  text(): string;
  /** The markup inside the editable element. */
  html(): string;
  /** How many steps the editor itself could undo. */
  historyLength(): number;
  /** Replaces the draft through the model, as the site's own code would. */
  setText(text: string): void;
  /** Puts a mention at the caret, as picking somebody from the site's list does. Only on the new LinkedIn page. */
  mention?(name: string): void;
  /** Makes the editor build new elements for every line; draft and caret stay. */
  rerender(): void;
  /** Takes the whole box off the page. */
  remove(): void;
}

export interface Violation {
  directive: string;
  blocked: string;
  source: string;
}

declare global {
  interface Window {
    /** Where there are several editors, that of the one in use. */
    __editor?: TestEditor;
    /** What was posted, oldest first. */
    __posts: string[];
    /** Every violation of the page's CSP and Trusted Types so far. */
    __violations: Violation[];
  }
}
