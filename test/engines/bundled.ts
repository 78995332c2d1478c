import {relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestRunnerPlugin} from '@web/test-runner';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Serves the tests of elements in few files. Each test file is a page of its own in each engine, which would else ask
 * for some three hundred modules, and be longer at that than at its tests.
 */
export function bundledPlugin(tests: string): TestRunnerPlugin {
  let bundles: Promise<ReadonlyMap<string, string>>;
  return {
    name: 'bundled',
    serverStart: () => void (bundles = bundle(tests)),
    async serve({path}) {
      const body = (await bundles).get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}

/** What the tests load, by its paths on the server. */
async function bundle(tests: string): Promise<ReadonlyMap<string, string>> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [tests],
    outbase: '.',
    outdir: '.',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    chunkNames: 'test/bundled/[name]-[hash]',
    // Lit without its hints to developers, as readers get it.
    conditions: ['production'],
    // What the runner itself serves.
    external: ['/__web-dev-server__*'],
    // Which files do something by themselves is written down of the package, not of tests.
    ignoreAnnotations: true,
  });
  return new Map(outputFiles.map(({path, text}) => [`/${relative(root, path).replaceAll(sep, '/')}`, text]));
}
