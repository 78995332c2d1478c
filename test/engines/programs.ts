import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {delimiter, join} from 'node:path';

/** The first of some programs that is there: a path, or a name to be looked for where the system keeps programs. */
export function findProgram(...places: (string | undefined)[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return places
    .filter((place) => place !== undefined)
    .flatMap((place) => (/[/\\]/.test(place) ? [place] : folders.map((folder) => join(folder, place))))
    .find((path) => existsSync(path));
}

const started = new Set<ChildProcess>();

// However the tests end, nothing that they started goes on.
process.on('exit', () => started.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/**
 * Starts a program that runs until `stopProgram`, at the latest until this process ends. What it writes to its fourth
 * stream can be read; what it writes to the others is dropped.
 */
export function startProgram(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const child = spawn(path, args, {env: {...process.env, ...env}, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  started.add(child);
  child.once('error', () => started.delete(child));
  child.once('exit', () => started.delete(child));
  return child;
}

/** Ends a program, and waits until it has ended. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  if (!started.has(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
