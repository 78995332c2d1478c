import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';

/** A script of a page of the gallery, in one file. `values` are put in for names that it declares. */
export async function bundleScript(
  file: string,
  values: Readonly<Record<string, unknown>> = {},
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    plugins: [...plugins],
  });
  return outputFiles[0]!.text;
}
