import {execFileSync, type ExecFileSyncOptionsWithStringEncoding} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {App} from './list.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** pnpm as its users run it where it is not installed. */
const pnpm = 'pnpm@10.34.9';

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
  cpSync(join(root, 'demo/apps'), folder, {recursive: true});
  const [{filename}] = JSON.parse(
    execute('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root),
  ) as [{filename: string}];
  const packed = join(folder, filename);
  const inApp = (app: App, program: string, args: readonly string[]) => execute(program, args, join(folder, app.name));
  return {
    folder,
    install(app) {
      if (app.strict) inApp(app, 'npx', ['--yes', '--prefer-offline', pnpm, 'add', '--prefer-offline', packed]);
      else inApp(app, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', packed]);
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
