import type { Page } from 'playwright-core';

export interface AxNode {
  role: string;
  name: string;
  properties: Record<string, unknown>;
}

/** What a screen reader is told of a page, closed roots included. */
export async function spoken(page: Page): Promise<AxNode[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [] }) => ({
        role: String(role?.value),
        name: String(name?.value ?? ''),
        properties: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
      }));
  } finally {
    await cdp.detach();
  }
}
