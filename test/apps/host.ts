import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createServer as createSocket, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import sirv from 'sirv';
import {strictPolicy} from '../site.js';
import type {App} from './list.js';

/** Where a built app is to be had. */
export interface Host {
  readonly url: string;
  close(): void;
}

/** Serves an app as it would be on a site with a strict policy; one that is a server is started. */
export async function host({name, served, address}: App, folder: string): Promise<Host> {
  if (served === null) return start(join(folder, name), address);
  const files = sirv(join(folder, served), {dev: true});
  const policy = withImportMap(join(folder, served, address, 'index.html'));
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}${address}`, close: () => server.close()};
}

/** The policy that admits the import map of a page, which can only stand inside it, by its hash. */
function withImportMap(page: string): string {
  const [, map] = /<script type="importmap">([^]*?)<\/script>/.exec(readFileSync(page, 'utf8')) ?? [];
  if (!map) return strictPolicy;
  const hash = createHash('sha256').update(map).digest('base64');
  return strictPolicy.replace("script-src 'self'", `$& 'sha256-${hash}'`);
}

async function start(folder: string, address: string): Promise<Host> {
  const port = await freePort();
  const program = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env: {...process.env, HOST: '127.0.0.1', PORT: `${port}`, ASTRO_TELEMETRY_DISABLED: '1'},
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const url = `http://127.0.0.1:${port}${address}`;
  const answers = async () => (await fetch(url).catch(() => null))?.ok;
  const deadline = Date.now() + 20_000;
  while (!(await answers())) {
    if (Date.now() > deadline) throw new Error(`${folder} does not answer at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // The script of npm and the program that it started.
  return {url, close: () => void process.kill(-program.pid!)};
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const {port} = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}
