import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';

/** Debian's own; a machine without it skips what needs it. */
export const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((path) => existsSync(path));

export interface Request {
  method: string;
  path: string;
  status: number;
  /** Both with their headers. */
  bytesIn: number;
  bytesOut: number;
  /** The request's headers that could name somebody: `cookie`, `referer`, `origin`, `authorization`; "-" where absent. */
  cookie: string;
  referer: string;
  origin: string;
  authorization: string;
}

export interface Nginx {
  port: number;
  /** What the server shows: put files here. */
  folder: string;
  requests(): Request[];
  /** Takes it down, or up again on the same port. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

const FIELDS = [
  'request_method',
  'uri',
  'status',
  'request_length',
  'bytes_sent',
  'http_cookie',
  'http_referer',
  'http_origin',
  'http_authorization',
];

/** Everything in one folder and one process, so that nothing of the machine's own nginx is touched. */
const config = (home: string, port: number) => `
daemon off; master_process off; pid ${home}/pid; error_log ${home}/error.log;
events { worker_connections 64; }
http {
  types { application/jose pack; }
  log_format fields escape=json '${FIELDS.map((field) => `$${field}`).join('\\t')}';
  access_log ${home}/access.log fields;
  client_body_temp_path ${home}/a; proxy_temp_path ${home}/b; fastcgi_temp_path ${home}/c; uwsgi_temp_path ${home}/d; scgi_temp_path ${home}/e;
  gzip on; gzip_types application/jose;
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${home}/cert.pem; ssl_certificate_key ${home}/key.pem;
    root ${home}/public;
    add_header Access-Control-Allow-Origin *;
  }
}`;

/** A real static server on loopback, with TLS, ETags, gzip and the one header that a pack's host needs. */
export async function openNginx({ key, cert }: Certificate): Promise<Nginx> {
  if (!NGINX) throw new Error('No nginx on this machine. Run: npm run browser:install');
  const program = NGINX;
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const folder = join(home, 'public');
  mkdirSync(folder);
  const port = await freePort();
  writeFileSync(join(home, 'key.pem'), key, { mode: 0o600 });
  writeFileSync(join(home, 'cert.pem'), cert);
  writeFileSync(join(home, 'nginx.conf'), config(home, port));
  const { status, stderr } = spawnSync(program, ['-t', '-c', join(home, 'nginx.conf')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  let running: ReturnType<typeof spawn> | undefined;

  async function start() {
    running = spawn(program, ['-c', join(home, 'nginx.conf')], { stdio: 'ignore' });
    await answers(port);
  }
  async function stop() {
    const ended = running && new Promise((resolve) => running?.once('exit', resolve));
    running?.kill();
    await ended;
    running = undefined;
  }
  const forget = () => {
    running?.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', forget);
  await start();

  return {
    port,
    folder,
    requests: () => readFileSync(join(home, 'access.log'), 'utf8').split('\n').filter(Boolean).map(readLine),
    start,
    stop,
    async close() {
      await stop();
      forget();
      process.off('exit', forget);
    },
  };
}

function readLine(line: string): Request {
  const [
    method = '',
    path = '',
    status,
    bytesIn,
    bytesOut,
    cookie = '',
    referer = '',
    origin = '',
    authorization = '',
  ] = line.split('\t');
  return {
    method,
    path,
    status: Number(status),
    bytesIn: Number(bytesIn),
    bytesOut: Number(bytesOut),
    cookie,
    referer,
    origin,
    authorization,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}
