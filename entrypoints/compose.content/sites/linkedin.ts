import type { SiteFacts } from './facts.ts';

/**
 * LinkedIn serves two builds at once: a new one (TipTap in a modal dialog) and the older one (Quill 1 in the open shadow
 * root of #interop-outlet). Quill's own `.ql-clipboard` can be edited too and is no box.
 */
export const linkedin: SiteFacts = {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  boxes: [
    {
      surface: 'post',
      engine: 'tiptap',
      editor: '[componentkey="ShareBox_textEditor"][contenteditable]:not([contenteditable="false"])',
      within:
        'dialog[open][data-testid="dialog"]:has([data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"])',
      seen: '2026-10-09',
    },
    {
      surface: 'post',
      engine: 'quill',
      editor: '.ql-editor[contenteditable="true"], [data-test-ql-editor-contenteditable="true"]',
      within:
        '[data-test-modal-id="sharebox"], .share-box-v2__modal, [role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
      seen: '2026-07-22',
    },
  ],
  ways: [
    { engine: 'tiptap', browser: 'chrome', replace: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'tiptap', browser: 'firefox', replace: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'quill', browser: 'chrome', replace: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'quill', browser: 'firefox', replace: 'insert', remove: 'insert', seen: '2026-11-01' },
  ],
};
