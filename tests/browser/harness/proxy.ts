import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  /** Such as `http://127.0.0.1:40123`. */
  address: string;
  /** Every request so far: `CONNECT host:port` for https, the method and whole address for http. */
  requests(): string[];
  close(): Promise<void>;
}

/** A proxy that lets nothing through and writes down what was asked. */
export async function openProxy(): Promise<Proxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    requests: () => [...seen],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
