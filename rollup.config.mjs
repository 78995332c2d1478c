import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';

const typescript = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true});
/** The elements, by their folders: those that register one. */
const names = readdirSync('components').filter((folder) => existsSync(`components/${folder}/define.ts`));

const packed = /\/parquet-reader\.js$/;

/** For apps, which bring their own bundler: modules that share what they share, dependencies left outside. */
const modules = {
  input: {
    index: 'src/index.ts',
    plot: 'src/plot/index.ts',
    formats: 'src/formats/index.ts',
    parquet: 'src/formats/published/parquet.ts',
    'components/elements': 'components/elements.ts',
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`components/${name}/${name}`, `components/${name}/${name}.ts`],
        [`components/${name}/define`, `components/${name}/define.ts`],
      ]),
    ),
  },
  // What reads Parquet for elements brings `hyparquet` along, which an app need not have.
  external: (id) => /^(lit|d3-|@observablehq|hyparquet)/.test(id) || packed.test(id),
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    chunkFileNames: 'chunks/[name].js',
    paths: (id) => (packed.test(id) ? './parquet-reader.js' : id),
  },
  plugins: [
    typescript(),
    {
      name: 'beside',
      renderChunk: (code) => code.replace(/new URL\((.)\.\/(data-worker|parquet-reader)/g, 'new URL($1../$2'),
    },
  ],
};

/** Shortens style sheets and the indents of templates. No HTML minifier: those tried broke self-closed SVG. */
const templates = {
  name: 'templates',
  transform(code, id) {
    if (!id.includes('/components/')) return null;
    const short = id.endsWith('styles.ts')
      ? code.replace(/css`([^`]*)`/g, (_, css) => `css\`${shortened(css)}\``)
      : code.replace(/\n\s+/g, '\n');
    return {code: short, map: null};
  },
};

/** A style sheet with holes, which numbers fill. */
function shortened(css) {
  const holes = [...css.matchAll(/\$\{\w+\}/g)].map(([hole]) => hole);
  const whole = holes.reduce((text, hole, index) => text.replace(hole, `hole-${index}-`), css);
  const {code} = transformSync(whole, {loader: 'css', minify: true});
  return holes.reduce((text, hole, index) => text.replace(`hole-${index}-`, () => hole), code.trim());
}

/**
 * Where elements stand together, or Plot's marks are with one, one dataset serves them all: each one's own part of it
 * would come on top. It has all that they show; what is only taken away comes with `tools.js`.
 */
const together = new Set(['components/elements.ts', 'components/dashboard/define.ts', 'components/explorer/define.ts']);
const oneDataset = {
  name: 'one-dataset',
  load: (id) =>
    /\/generated\/(dataset|displacement|casualties|counted)\.ts$/.test(id)
      ? "export {dataset} from './mapped.js';"
      : null,
};

/** The languages that are loaded when a page is in them. */
const languages = readdirSync('src/generated/languages').map((file) => file.replace('.ts', ''));
/** What a script fetches at first need, from beside itself. */
const later =
  /(?:^\.\.?|\/chart|\/generated)\/((?:reader|data-worker|parquet-reader|tools|density|languages\/\w+)\.js)$/;

/**
 * What a script fetches later is checked first by the loader, where that is on the page; the import then gets what was
 * checked, without another request.
 */
const checked = {
  name: 'checked',
  renderDynamicImport: () => ({left: 'checked(', right: ')'}),
  banner: `const checked = async (path) => {
    const {href} = new URL(path, import.meta.url);
    await globalThis[Symbol.for('idlib-loader')]?.(href);
    return import(href);
  };`,
};

/**
 * A page that has an element runs nearly all of its script, but for Plot's: browsers that take the hint read all of it
 * beside the page's own work, not each function once it is called. It saves a seventh of the time to the first chart.
 */
const isUsedWhole = (input) => /^components\/(?!explorer\/).*\/define\.ts$/.test(input);

/** For a script tag: one file with everything in it, but for what most pages never need. */
const script = (input, file, base = './', ...more) => ({
  input,
  external: (id) => later.test(id),
  // Makers of d3-time's intervals: those of local time are not used, and have no other effect.
  treeshake: {manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker']},
  output: {file, format: 'es', sourcemap: true, paths: (id) => base + later.exec(id)[1]},
  plugins: [
    undodged,
    resolve(),
    together.has(input) && oneDataset,
    hashes,
    typescript(),
    templates,
    checked,
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 3, pure_getters: true},
      format: {comments: false, preamble: isUsedWhole(input) ? '//# allFunctionsCalledOnLoad' : ''},
    }),
    ...more,
  ],
});

/** What may be passed on with its licence alone, at the end of the file. */
const licence = (name) => ({
  name: 'licence',
  renderChunk: (code) => ({
    code: `${code}\n/*! ${name}\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n*/\n`,
    map: null,
  }),
});

const hash = (path) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(`dist/${path}`))
    .digest('base64')}`;

/** What the loader may load, by its hash; built before it. */
const hashes = {
  name: 'hashes',
  load(id) {
    if (!id.endsWith('/loader/hashes.ts')) return null;
    const paths = [
      ...names.map((name) => `elements/${name}.js`),
      ...languages.map((code) => `languages/${code}.js`),
      'reader.js',
      'data-worker.js',
      'parquet-reader.js',
      'tools.js',
      'density.js',
    ];
    return `export const hashes = ${JSON.stringify(Object.fromEntries(paths.map((path) => [path, hash(path)])))};`;
  },
};

/** All that Lit wants of Node is a way to write bytes as base64, which every place has. */
const encoder = {
  name: 'encoder',
  resolveId: (id) => (id === 'buffer' ? '\0buffer' : null),
  load: (id) =>
    id === '\0buffer' ? 'export const Buffer = {from: (bytes) => ({toString: () => btoa(bytes)})};' : null,
};

/** Plot draws in a page only; what is written without one needs none of it. */
const unplotted = {
  name: 'unplotted',
  load: (id) => (id.endsWith('/explorer/plotting.ts') ? 'export const plotPanel = null;' : null),
};

/** Of a part of Plot that is not used: it would need what is no module. */
const undodged = {
  name: 'undodged',
  resolveId: (id) => (id === 'interval-tree-1d' ? `\0${id}` : null),
  load: (id) => (id === '\0interval-tree-1d' ? 'export default null;' : null),
};

/** What an element fetches for a dataset by its address. */
const fetches = /\/reader\.js$/;

/** For servers, workers and the edge: with all it needs, as these choose other builds of what it rests on. */
const still = {
  input: 'src/static/index.ts',
  // Loaded where an image is asked for, and files where there are files; and what reads a `src`, which nothing here does.
  external: (id) => /^(?:@resvg\/resvg-wasm$|node:)/.test(id) || fetches.test(id),
  context: 'globalThis',
  output: {
    file: 'dist/static.js',
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
    paths: (id) => (fetches.test(id) ? './reader.js' : id),
  },
  plugins: [encoder, unplotted, resolve({exportConditions: ['node']}), typescript(), templates],
};

/** The command line, which takes what writes elements from beside itself. */
const command = {
  input: 'src/command/command.ts',
  external: (id) => id.startsWith('node:') || id.endsWith('/static/index.js'),
  output: {
    file: 'dist/command.js',
    format: 'es',
    banner: '#!/usr/bin/env node',
    paths: (id) => (id.startsWith('node:') ? id : './static.js'),
  },
  plugins: [resolve(), typescript()],
};

export default [
  modules,
  still,
  command,
  script('components/elements.ts', 'dist/idlib.js'),
  ...names.map((name) => script(`components/${name}/define.ts`, `dist/elements/${name}.js`, '../')),
  script('components/frame/host.ts', 'dist/embed-host.js'),
  script('components/chart/reader.ts', 'dist/reader.js'),
  script('components/chart/data-worker.ts', 'dist/data-worker.js'),
  script('components/chart/parquet-reader.ts', 'dist/parquet-reader.js', './', licence('hyparquet')),
  script('components/chart/tools.ts', 'dist/tools.js'),
  script('components/chart/density.ts', 'dist/density.js'),
  ...languages.map((code) => script(`src/generated/languages/${code}.ts`, `dist/languages/${code}.js`)),
  script('components/loader/start.ts', 'dist/loader.js'),
];
