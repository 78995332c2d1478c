import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** The script of the page that shows what its address says. */
export async function bundleView(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('view.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}
