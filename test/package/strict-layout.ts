import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
}

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** An app that has the package as pnpm lays it out. */
export interface Layout {
  /** The folder of the app. */
  readonly folder: string;
  /** The files of the package, from its own folder on. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/**
 * Lays the files that would be published out as pnpm does in a workspace: the package finds what it names as a dependency,
 * or as one of the app's that it may use, and nothing else; the app finds the package and what it has `installed` itself.
 */
export function layOut(installed: readonly string[] = []): Layout {
  const [{files}] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], {cwd: root, encoding: 'utf8', stdio: 'pipe'}),
  ) as [{files: readonly {path: string}[]}];
  const paths = files.map(({path}) => path).filter((path) => !path.endsWith('.map'));
  const folder = mkdtempSync(join(tmpdir(), 'idlib-strict-'));
  const app = join(folder, 'app');
  const store = join(folder, 'store/node_modules');
  for (const path of paths) {
    const file = join(store, 'idlib-figures', path);
    mkdirSync(dirname(file), {recursive: true});
    copyFileSync(join(root, path), file);
  }
  for (const name of Object.keys({...manifest.dependencies, ...manifest.peerDependencies})) {
    link(join(root, 'node_modules', name), join(store, name));
  }
  for (const name of installed) link(join(root, 'node_modules', name), join(app, 'node_modules', name));
  link(join(store, 'idlib-figures'), join(app, 'node_modules/idlib-figures'));
  return {folder: app, files: paths, remove: () => rmSync(folder, {recursive: true})};
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), {recursive: true});
  symlinkSync(target, path);
}
