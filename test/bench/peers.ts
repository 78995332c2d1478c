import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

const folder = import.meta.dirname;

/** Installs the peers at their exact versions, where they are not there yet. */
export function installPeers(): void {
  const {dependencies} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const missing = Object.entries(dependencies).some(([name, version]) => {
    const path = `${folder}/node_modules/${name}/package.json`;
    return !existsSync(path) || (JSON.parse(readFileSync(path, 'utf8')) as {version: string}).version !== version;
  });
  if (!missing) return;
  console.log('Installing the peers into test/bench/node_modules …');
  try {
    const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
    execFileSync('npm', args, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  } catch {
    console.error('The peers could not be installed; those that are missing are told in the table.');
  }
}
