import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { undoDepth } from '@tiptap/pm/history';
import { StarterKit } from '@tiptap/starter-kit';
import type { TestEditor } from '../shared/editor.ts';
import { words } from '../shared/words.ts';

/** The parts of TipTap that the page uses, of one of its versions. */
export interface TipTap {
  Editor: typeof Editor;
  Mention: typeof Mention;
  StarterKit: typeof StarterKit;
}

/** A mention as LinkedIn shows it: the bare name, without @, that the caret cannot enter. */
const nameMention = ({ Mention }: TipTap) =>
  Mention.extend({
    renderHTML({ node }) {
      const label = String(node.attrs.label ?? '');
      return ['span', { 'data-type': 'mention', contenteditable: 'false' }, ['strong', {}, label]];
    },
    renderText: ({ node }) => String(node.attrs.label ?? ''),
  });

function paragraphs(text: string) {
  return text.split('\n').map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
}

/**
 * Makes a TipTap editor in `place`. `attributes` are those by which the site tells this box from others; `onText` hears of
 * every change of the draft; `tiptap` is the version, the newest unless said otherwise.
 */
export function makeEditor(
  place: HTMLElement,
  attributes: Record<string, string>,
  onText: (text: string) => void,
  tiptap: TipTap = { Editor, Mention, StarterKit },
): Editor {
  return new tiptap.Editor({
    element: place,
    // An empty text would be parsed as markup, which Trusted Types refuse.
    content: { type: 'doc', content: paragraphs('') },
    // Written as markup text; the page's own style sheet has what is needed.
    injectCSS: false,
    extensions: [tiptap.StarterKit.configure({ link: false }), nameMention(tiptap)],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.editor,
        'aria-placeholder': words.placeholder,
        ...attributes,
      },
    },
    onUpdate: ({ editor }) => onText(textOf(editor)),
  });
}

/** The draft in the editor's model, one `\n` between paragraphs. */
export function textOf(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}

/** The door for tests to a TipTap editor. */
export function testEditor(editor: Editor, onRemove: () => void): TestEditor {
  let drawn = 0;
  return {
    text: () => textOf(editor),
    html: () => editor.view.dom.innerHTML,
    historyLength: () => undoDepth(editor.state),
    setText(text) {
      editor.commands.setContent({ type: 'doc', content: paragraphs(text) });
      editor.commands.focus('end');
    },
    mention(name) {
      const picked = { type: 'mention', attrs: { id: name, label: name } };
      editor
        .chain()
        .focus()
        .insertContent([picked, { type: 'text', text: ' ' }])
        .run();
    },
    rerender() {
      // ProseMirror draws the whole document anew when its set of node views changes.
      drawn += 1;
      const name = `unused-${drawn}`;
      editor.view.setProps({
        nodeViews: { ...editor.view.props.nodeViews, [name]: () => ({ dom: document.createElement('p') }) },
      });
    },
    remove: onRemove,
  };
}
