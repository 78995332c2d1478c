import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

const folders = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin'];

/** Where a program is. Throws where it is not, and says what brings it. */
export function findProgram(name: string): string {
  const path = folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
  if (path) return path;
  throw new Error(
    `${name} is missing; apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree mariadb-server-core php-cli php-mysql has it`,
  );
}

const running = new Set<ChildProcess>();
// Whatever ends the tests, ends these.
process.once('exit', () => running.forEach((child) => kill(child, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Starts a program, and waits until it is there; gives what stops it, with all that it has started. */
export async function start(
  name: string,
  args: readonly string[],
  {isThere, env = {}}: {isThere: () => Promise<boolean>; env?: Readonly<Record<string, string>>},
): Promise<() => Promise<void>> {
  // A group of its own, so that what it starts ends with it.
  const child = spawn(findProgram(name), args, {detached: true, stdio: 'ignore', env: {...process.env, ...env}});
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const since = Date.now(); !(await isThere()); await wait(100)) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    if (Date.now() - since > 30_000) throw new Error(`${name} did not start within 30 seconds`);
  }
  return async () => {
    kill(child, 'SIGTERM');
    await ended;
    running.delete(child);
  };
}

function kill({pid}: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid!, signal);
  } catch {
    // It has ended by itself.
  }
}
