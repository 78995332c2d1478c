import {execFileSync, type ExecFileSyncOptionsWithStringEncoding} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {App} from './list.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const npm = ['install', '--no-audit', '--no-fund', '--prefer-offline'];
/** pnpm where it is not installed, which hides from each package what it does not name. */
const pnpm = ['--yes', 'pnpm@10.34.9', 'install', '--prefer-offline', '--no-frozen-lockfile', '--config.hoist=false'];
/** What somebody may have made in the folders of the apps. */
const made = /[\\/](?:node_modules|dist|\.astro|\.angular)$/;

/** The apps as their authors have them: apart from this repository, with the package as npm would have it. */
export interface Workshop {
  readonly folder: string;
  install(app: App): void;
  /** Runs a script of the app; throws with all that it said where it fails. */
  run(app: App, script: 'check' | 'build'): void;
  /** Makes the template of an app say what no element has, until `restore` is called. */
  spoil(app: App): {restore: () => void};
  remove(): void;
}

export function openWorkshop(): Workshop {
  // Outside the repository, so that nothing is found in its `node_modules`.
  const folder = mkdtempSync(join(tmpdir(), 'idlib-apps-'));
  cpSync(join(root, 'demo/apps'), folder, {recursive: true, filter: (path) => !made.test(path)});
  const [{filename}] = JSON.parse(
    execute('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root),
  ) as [{filename: string}];
  const packed = join(folder, filename);
  const inApp = (app: App, program: string, args: readonly string[]) => execute(program, args, join(folder, app.name));
  return {
    folder,
    install(app) {
      const file = join(folder, app.name, 'package.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<="idlib-figures": )".*"/, JSON.stringify(packed)));
      if (app.strict) inApp(app, 'npx', pnpm);
      else inApp(app, 'npm', npm);
    },
    run: (app, script) => void inApp(app, 'npm', ['run', '--silent', script]),
    spoil(app) {
      const file = join(folder, app.name, app.checked!);
      const template = readFileSync(file, 'utf8');
      writeFileSync(file, template.replace('<idlib-displacement-chart', '$& theme="night"'));
      return {restore: () => writeFileSync(file, template)};
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}

function execute(program: string, args: readonly string[], cwd: string): string {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: 300_000,
    // Nothing is told to the makers of the frameworks.
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: 'true'},
  };
  try {
    return execFileSync(program, args, options);
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, {cause: error});
  }
}
