import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

/** How a host can fail. `well` answers with the file, as it should. */
export const FAULTS = [
  'well',
  'down',
  'missing',
  'broken',
  'unchanged',
  'drip',
  'truncated',
  'garbage',
  'wrong-type',
  'huge',
  'endless',
  'loop',
  'plain-http',
  'changed-midway',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface BadHost {
  port: number;
  /** What it serves, where it serves anything. */
  file: string;
  fault: Fault;
  /** The paths that were asked for. */
  requests(): string[];
  /** What was sent with each of them. */
  headers(): IncomingHttpHeaders[];
  close(): Promise<void>;
}

const CORS = { 'Access-Control-Allow-Origin': '*' };

/** A host that a test makes misbehave. */
export async function openBadHost({ key, cert }: Certificate, file: string): Promise<BadHost> {
  const paths: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    paths.push(request.url ?? '');
    headers.push(request.headers);
    response.on('error', () => {});
    respond(host, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: BadHost = {
    port: (server.address() as AddressInfo).port,
    file,
    fault: 'well',
    requests: () => [...paths],
    headers: () => [...headers],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return host;
}

function respond({ fault, file }: BadHost, response: ServerResponse): void {
  const pack = () => readFileSync(file);
  const head = (status: number, headers: Record<string, string | number> = {}) =>
    response.writeHead(status, { ...CORS, 'Cache-Control': 'no-store', ...headers });
  switch (fault) {
    case 'well':
      return void head(200, { 'Content-Type': 'application/jose' }).end(pack());
    case 'down':
      return void response.destroy();
    case 'missing':
      return void head(404).end('<h1>Not found</h1>');
    case 'broken':
      return void head(500).end();
    case 'unchanged':
      return void head(304).end();
    case 'drip':
      return void drip(head(200), pack());
    case 'truncated': {
      const whole = pack();
      head(200, { 'Content-Length': whole.length }).write(whole.subarray(0, whole.length / 2), () =>
        response.destroy(),
      );
      return;
    }
    case 'garbage':
      return void head(200).end(Buffer.from(pack().map((byte) => byte ^ 0x55)));
    case 'wrong-type':
      return void head(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Please log in</title>');
    case 'huge':
      return void head(200, { 'Content-Length': 50 * 1024 * 1024 }).end(Buffer.alloc(50 * 1024 * 1024, 'A'));
    case 'endless':
      return void pour(head(200));
    case 'loop':
      return void head(302, { Location: '/social/latest.pack' }).end();
    case 'plain-http':
      return void head(302, { Location: 'http://packs.peerdal.example/social/latest.pack' }).end();
    case 'changed-midway': {
      // The first half of this version, and the second half of another.
      const whole = pack();
      const half = whole.length >> 1;
      return void head(200).end(
        Buffer.concat([whole.subarray(0, half), whole.subarray(half).map((byte) => (byte === 65 ? 66 : byte))]),
      );
    }
  }
}

/** A byte a second. */
function drip(response: ServerResponse, bytes: Buffer): void {
  let at = 0;
  const timer = setInterval(() => response.write(bytes.subarray(at, ++at)), 1000);
  response.on('close', () => clearInterval(timer));
}

/** As fast as it is read, for ever. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, 'A');
  const more = () => {
    while (!response.destroyed && response.write(chunk)) {}
  };
  response.on('drain', more);
  more();
}
