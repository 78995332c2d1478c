import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {names} from '../readers/elements.js';
import {layOut, manifest, type Layout} from './strict-layout.js';

/** What elements are made of, and so come with them. */
const within: Readonly<Record<string, readonly string[]>> = {
  dashboard: ['casualty-chart', 'displacement-chart', 'figure-table', 'map', 'timeline'],
};

let layout: Layout;
before(() => (layout = layOut()));
after(() => layout.remove());

/** What a bundler makes of an app that is this code. */
async function bundle(code: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: layout.folder},
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The elements that code registers. */
function registered(code: string): string[] {
  return [...code.matchAll(/^ *define\w*\("idlib-([\w-]+)"/gm)].map(([, name]) => name!).toSorted();
}

function hasSideEffects(path: string): boolean {
  return manifest.sideEffects.some((pattern) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(`./${path}`),
  );
}

/** What is left of running modules, each in turn, where only the package is installed: elements, and global names. */
function run(paths: readonly string[]): unknown {
  const program = `
    const found = {elements: [], globals: []};
    globalThis.customElements = {get: () => undefined, define: (tag) => found.elements.push(tag)};
    const before = new Set(Reflect.ownKeys(globalThis));
    for (const path of ${JSON.stringify(paths)}) await import('./node_modules/idlib-figures/' + path);
    found.globals = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    console.log(JSON.stringify(found));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: layout.folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: {},
    }),
  );
}

describe('the package as it is published', () => {
  it('leaves nothing in an app that uses nothing of it', async () => {
    assert.equal((await bundle(`import 'idlib-figures';`)).trim(), '');
  });

  it('brings no element with the model, and registers none with a class', async () => {
    const model = await bundle(`import {total} from 'idlib-figures'; console.log(total);`);
    assert.match(model, /console\.log\(total/);
    assert.doesNotMatch(model, /customElements|LitElement/);
    const element = await bundle(
      `import {DisplacementChart} from 'idlib-figures/components/displacement-chart'; console.log(DisplacementChart);`,
    );
    assert.match(element, /LitElement/);
    assert.deepEqual(registered(element), []);
  });

  it('registers the element that is imported, and no other than it is made of', async () => {
    for (const name of names) {
      const expected = [name, ...(within[name] ?? [])].toSorted();
      assert.deepEqual(registered(await bundle(`import 'idlib-figures/${name}';`)), expected);
    }
    // The explorer, which needs another package, comes only where it is asked for.
    const together = names.filter((name) => name !== 'explorer').toSorted();
    assert.deepEqual(registered(await bundle(`import 'idlib-figures/elements';`)), together);
  });

  it('tells bundlers of each file that does something by itself, and runs with nothing but what it depends on', () => {
    // What apps import. What writes elements on a server has them registered there, for itself.
    const modules = layout.files.filter((path) =>
      /^dist\/(?:index|plot|formats|parquet|(?:chunks|components)\/.*)\.js$/.test(path),
    );
    const still = modules.filter((path) => !hasSideEffects(path));
    assert.ok(still.length > 20 && still.length < modules.length);
    const {elements, globals} = run(still) as {elements: string[]; globals: string[]};
    assert.deepEqual(elements, []);
    assert.deepEqual(
      // What Lit keeps for itself.
      globals.filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name)),
      [],
    );
  });

  it('has an effect in each file that bundlers are told has one', () => {
    for (const path of layout.files.filter((path) => path.endsWith('/define.js'))) {
      assert.ok(hasSideEffects(path), path);
      assert.match(readFileSync(path, 'utf8'), /^define\("idlib-/m);
    }
    for (const pattern of manifest.sideEffects) {
      const one = new RegExp(`^${pattern.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
      assert.ok(
        layout.files.some((path) => one.test(path)),
        `no file is ${pattern}`,
      );
    }
  });

  it('runs nothing when it is installed', () => {
    const lifecycle = /^(pre|post)?(install|prepare|pack|publish|publishOnly|version)$|^dependencies$/;
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => lifecycle.test(name)),
      [],
    );
  });

  it('depends on nothing whose reason is not told to contributors', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const [, reasons] = /\n## Dependencies\n([^]*?)\n## /.exec(text)!;
    for (const name of Object.keys({...manifest.dependencies, ...manifest.peerDependencies})) {
      assert.match(reasons!, new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\| [^|\\s]`, 'm'), name);
    }
  });
});
