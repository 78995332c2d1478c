/** Writes `src/generated/frame.ts`: the script that stands in the page of a frame, and what admits it in a policy. */
import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {generated} from './paths.js';

const {outputFiles} = buildSync({
  entryPoints: [fileURLToPath(new URL('../../components/frame/report.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
});
const script = outputFiles[0]!.text.trim();
const hash = createHash('sha256').update(script).digest('base64');

await mkdir(generated, {recursive: true});
await writeFile(
  new URL('frame.ts', generated),
  `export const frameScript = ${JSON.stringify(script)};\nexport const frameHash = "'sha256-${hash}'";\n`,
);
