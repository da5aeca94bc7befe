/** As much of Quill 1.3.7 as the test page uses. It brings no types of its own. */
declare module 'quill' {
  export interface Delta {
    ops?: unknown[];
  }

  /** Quill's own shadow of a DOM node. */
  export interface Blot {
    offset(root: Blot): number;
  }

  export default class Quill {
    constructor(
      place: Element,
      options: { placeholder?: string; modules?: Record<string, unknown>; formats?: string[] },
    );
    static find(node: Node): Blot | null;
    readonly root: HTMLDivElement;
    readonly scroll: Blot;
    readonly history: { stack: { undo: Delta[]; redo: Delta[] } };
    getText(): string;
    setText(text: string, source?: 'api' | 'user' | 'silent'): Delta;
    getContents(): Delta;
    setContents(delta: Delta, source?: 'api' | 'user' | 'silent'): Delta;
    setSelection(index: number, length: number, source?: 'api' | 'user' | 'silent'): void;
    focus(): void;
    on(event: 'text-change', heard: () => void): this;
  }
}
