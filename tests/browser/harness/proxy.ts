import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Proxy {
  /** Such as `http://127.0.0.1:40123`. */
  address: string;
  /** Every request so far: `CONNECT host:port` for https, the method and whole address for http. */
  requests(): string[];
  close(): Promise<void>;
}

/**
 * A proxy that writes down what was asked, and lets nothing through but to the test's own hosts.
 *
 * @param hosts such as `packs.peerdal.example:443`, each with the local port that answers for it
 */
export async function openProxy(hosts: Readonly<Record<string, number>> = {}): Promise<Proxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    const port = hosts[request.url ?? ''];
    if (port !== undefined) {
      const host = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        host.pipe(socket).pipe(host);
      });
      socket.on('close', () => host.destroy());
      // As where nobody listens at all.
      return void host.on('error', () => socket.destroy());
    }
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
