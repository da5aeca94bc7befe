/** A host on this machine, and how to get there. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** What was asked, in order. */
  asked: IncomingMessage[];
  /** `fetch`, for which every https address is this host. Redirects to http are followed: no browser stands before it. */
  fetch: typeof fetch;
  /** How each `fetch` was called. */
  calls: RequestInit[];
  close(): Promise<void>;
}

/** Opens a host that answers as the test says. */
export async function openHost(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Host> {
  const asked: IncomingMessage[] = [];
  const calls: RequestInit[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    calls,
    fetch(address, request = {}) {
      calls.push(request);
      const { pathname, search } = new URL(String(address));
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`, request);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
