import { describe, expect, test } from 'vitest';
import { stateOf } from './settings.ts';
import { EDITORS, middleOf, type, useChromium, words } from './setup.ts';

/** What a page could notice of us. */
describe.each(EDITORS)('a guest in %s', (name) => {
  const chromium = useChromium();

  test('leaves no trace of itself before the person writes', async () => {
    const { page, editor } = await chromium().open(name);
    // Sites do that by themselves. It is no reason to read the box, nor is the box one that is switched off.
    await editor.focus();
    expect(await stateOf(chromium(), page)).toMatchObject({ boxes: 0, reason: 'no-box' });
    const before = await page.evaluate(() => ({
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      hosts: [...document.querySelectorAll('div')].filter(
        (element) => !element.attributes.length && !element.firstChild,
      ).length,
    }));
    expect(before).toEqual({ sheets: 0, highlights: 0, hosts: 0 });
    await page.close();
  });

  test('tells the page nothing that names the extension, in events or in the DOM', async () => {
    const { page, editor } = await chromium().open(name);
    const id = chromium().extensionId;
    await editor.click();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      // React's scheduler talks to itself by messages.
      addEventListener('message', (event) => {
        if (!String(event.data).startsWith('setImmediate')) heard.push(JSON.stringify(event.data));
      });
      for (const kind of ['copy', 'cut', 'paste', 'click', 'submit'])
        addEventListener(kind, () => heard.push(kind), true);
    });
    await page.keyboard.type('We met Tolbrug today');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.move(x, y);
    await page.waitForTimeout(600);
    const seen = await page.evaluate(() => ({
      heard: (window as unknown as { heard: string[] }).heard,
      html: document.documentElement.outerHTML,
      names: [...CSS.highlights.keys()].join(),
    }));
    expect(seen.heard).toEqual([]);
    for (const word of [id, 'extension', 'pre-post', 'prepost'])
      expect(`${seen.html}${seen.names}`).not.toContain(word);
    await page.close();
  });

  test('uses other names for its highlights at each page load', async () => {
    const names: string[][] = [];
    for (const _load of [1, 2]) {
      const { page, editor } = await chromium().open(name);
      await type(editor, 'We met Tolbrug');
      await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
      names.push(await page.evaluate(() => [...CSS.highlights.keys()]));
      await page.close();
    }
    expect(names[0]?.some((one) => names[1]?.includes(one))).toBe(false);
  });

  test('never takes the focus and never covers the caret’s line by itself', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'We met Tolbrug today');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.click(x, y);
    await page.waitForTimeout(1200);
    expect(await editor.evaluate((element) => element.matches(':focus'))).toBe(true);
    const onTop = await page.evaluate(
      ([left, top]) => {
        let at = document.elementFromPoint(left ?? 0, top ?? 0);
        while (at?.shadowRoot) at = at.shadowRoot.elementFromPoint(left ?? 0, top ?? 0);
        return at?.closest('[contenteditable]') !== null;
      },
      [x, y],
    );
    expect(onTop).toBe(true);
    await page.close();
  });
});
