import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {cells, fitFile} from './cells.js';

/** The script of the page on Plot: it runs the very files that the page shows, and puts what they give into its cells. */
export async function bundleCells(): Promise<string> {
  const imports = [...cells.map(({file}) => file), fitFile].map(
    (file, index) => `import cell${index} from './${file}';`,
  );
  const fit = `cell${cells.length}`;
  const puts = cells.map(
    ({id}, index) => `document.querySelector('#${id} ~ .cell .output').replaceChildren(${fit}(cell${index}));`,
  );
  const {outputFiles} = await build({
    stdin: {
      contents: [...imports, ...puts].join('\n'),
      resolveDir: fileURLToPath(new URL('../examples/plot/', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    // Of modules without effects, which are left out.
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
