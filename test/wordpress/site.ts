import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {plugin} from '../../src/build/paths.js';
import {openBrowser} from '../browser.js';
import {findProgram, start} from './programs.js';

const run = promisify(execFile);

/** Where the files of WordPress are; those of Debian if not said. */
const files = process.env.WORDPRESS_FILES ?? '/usr/share/wordpress';
const options = ['-d', 'opcache.enable_cli=1', '-d', 'display_errors=0'];

export type Role = 'administrator' | 'author';
export const roles: readonly Role[] = ['administrator', 'author'];

/** WordPress on this machine, with a browser to visit it. */
export interface WordPress {
  readonly origin: string;
  readonly browser: Browser;
  readonly version: string;
  /** Asks the REST API as somebody, with JSON or a picture; throws where it refuses. */
  ask<Answer>(path: string, as: Role, body?: object): Promise<Answer>;
  /** Makes the plugin active, or not. */
  turn(plugin: 'on' | 'off'): Promise<void>;
  /** Runs PHP within WordPress, as if on its command line; gives what it prints. */
  php(code: string, ...args: readonly string[]): Promise<string>;
  /** What WordPress and PHP complained about. */
  complaints(): Promise<string>;
  close(): Promise<void>;
}

/** Starts a database and WordPress in a folder of their own, with the plugin among its plugins, which is not active yet. */
export async function openWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'idlib-wordpress-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, {recursive: true, force: true, maxRetries: 3})];
  const close = async () => {
    for (const stop of stops.toReversed()) await stop();
  };
  try {
    const socket = join(folder, 'socket');
    stops.push(await startDatabase(join(folder, 'database'), socket));
    const origin = `http://127.0.0.1:${await freePort()}`;
    const root = join(folder, 'wordpress');
    await layOut(root, {socket, origin});
    const installed = await run(findProgram('php'), [...options, join(root, 'install.php')]);
    const passwords = JSON.parse(installed.stdout) as Record<Role, string>;
    stops.push(await startServer(root, origin));
    const browser = await openBrowser();
    stops.push(() => browser.close());

    const ask = async <Answer>(path: string, as: Role, body?: object): Promise<Answer> => {
      const [route, query = ''] = path.split('?');
      const picture = body instanceof Uint8Array;
      const response = await fetch(`${origin}/?rest_route=/wp/v2/${route}&${query}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          Authorization: `Basic ${Buffer.from(`${as}:${passwords[as]}`).toString('base64')}`,
          'Content-Type': picture ? 'image/png' : 'application/json',
          ...(picture && {'Content-Disposition': 'attachment; filename="picture.png"'}),
        },
        ...(body && {body: picture ? Buffer.from(body) : JSON.stringify(body)}),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
      return JSON.parse(text) as Answer;
    };

    return {
      origin,
      browser,
      version: /\$wp_version = '([^']+)'/.exec(await readFile(join(root, 'wp-includes/version.php'), 'utf8'))![1]!,
      ask,
      async turn(plugin) {
        await ask('plugins/idlib-figures/idlib-figures', 'administrator', {
          status: plugin === 'on' ? 'active' : 'inactive',
        });
      },
      async php(code, ...args) {
        const {stdout} = await run(
          findProgram('php'),
          [...options, '-r', `require 'wp-load.php'; ${code}`, '--', ...args],
          {
            cwd: root,
            maxBuffer: 2 ** 24,
          },
        );
        return stdout;
      },
      async complaints() {
        const log = join(root, 'debug.log');
        return existsSync(log) ? readFile(log, 'utf8') : '';
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDatabase(folder: string, socket: string) {
  const own = ['--no-defaults', `--datadir=${folder}`, ...(process.getuid?.() === 0 ? ['--user=root'] : [])];
  const how = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  await run(findProgram('mariadb-install-db'), [...own, ...how]);
  const small = ['--skip-networking', '--innodb-buffer-pool-size=32M', '--innodb-flush-log-at-trx-commit=0'];
  return start('mariadbd', [...own, `--socket=${socket}`, ...small], {isThere: async () => existsSync(socket)});
}

function startServer(root: string, origin: string) {
  return start('php', [...options, '-S', new URL(origin).host, '-t', root], {
    isThere: () =>
      fetch(`${origin}/readme.html`).then(
        ({ok}) => ok,
        () => false,
      ),
    // A page asks for several files at once.
    env: {PHP_CLI_SERVER_WORKERS: '3'},
  });
}

/** Files of its own, as WordPress takes its settings from beside itself. */
async function layOut(root: string, settings: {readonly socket: string; readonly origin: string}): Promise<void> {
  await cp(files, root, {recursive: true, dereference: true});
  for (const name of ['wp-config.php', 'install.php']) {
    await cp(fileURLToPath(new URL(name, import.meta.url)), join(root, name));
  }
  const pairs = Object.entries(settings).map(([name, value]) => `'${name}' => '${value}'`);
  await writeFile(join(root, 'settings.php'), `<?php\nreturn array( ${pairs.join(', ')} );\n`);
  // Browsers ask for it by themselves.
  await writeFile(join(root, 'favicon.ico'), '');
  const plugins = join(root, 'wp-content/plugins');
  await rm(plugins, {recursive: true, force: true});
  await mkdir(plugins);
  await cp(plugin, join(plugins, 'idlib-figures'), {recursive: true});
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
