import type { CDPSession, Page } from 'playwright-core';

/** Runs code in a page's content script, beside its own. Chromium only. */
export interface Isolated {
  /** @param code an expression; what it gives, or promises, must be plain data */
  evaluate<T>(code: string): Promise<T>;
}

/** The content script's world in the page itself, not in its frames. */
export async function isolatedWorld(page: Page, extensionId: string): Promise<Isolated> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found = Promise.withResolvers<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) found.resolve(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await found.promise;
  return {
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}
