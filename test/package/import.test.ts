import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';

const root = new URL('../../', import.meta.url);

/** What a bundler keeps of an app that is this one line. */
async function bundle(code: string): Promise<string> {
  const app = '\0app';
  const result = await rollup({
    input: app,
    external: /^(lit|d3-)/,
    plugins: [
      {
        name: 'app',
        resolveId: async (source) => {
          if (source === app) return app;
          if (!source.startsWith('idlib-figures')) return null;
          const {pathname} = new URL(import.meta.resolve(source));
          return {id: pathname, moduleSideEffects: await hasSideEffects(pathname)};
        },
        load: (id) => (id === app ? code : null),
      },
    ],
    onwarn: () => {},
  });
  const {output} = await result.generate({format: 'es'});
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

async function hasSideEffects(pathname: string): Promise<boolean> {
  const {sideEffects} = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {sideEffects: string[]};
  const local = `./${pathname.slice(fileURLToPath(root).length)}`;
  return sideEffects.some((pattern) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(local),
  );
}

describe('the package, imported', () => {
  it('gives the dataset and the model by its name, without a DOM', async () => {
    const {figures, total, describe: tell} = await import('idlib-figures');
    assert.equal(figures.length, 46);
    const killed = figures.filter(({id}) => /^killed-(22-fighters|17-government-forces)-sohr-2020$/.test(id));
    const sum = total(killed);
    assert.ok(!sum.refused);
    assert.deepEqual([sum.value, sum.low, sum.high], [39, 39, null]);
    assert.match(tell(figures[1]!), /^400,000 people displaced in the Idlib region/);
  });

  const entries = [
    'idlib-figures/elements',
    'idlib-figures/displacement-chart',
    'idlib-figures/components/displacement-chart',
    'idlib-figures/casualty-chart',
    'idlib-figures/map',
    'idlib-figures/figure',
    'idlib-figures/key-figures',
    'idlib-figures/figure-table',
    'idlib-figures/components/figure-table',
    'idlib-figures/formats',
    'idlib-figures/parquet',
    'idlib-figures/datasets/figures.csv',
    'idlib-figures/datasets/figures.json',
    'idlib-figures/datasets/figures.hxl.csv',
    'idlib-figures/datasets/dataset.jsonld',
    'idlib-figures/custom-elements.json',
    'idlib-figures/dist/idlib.js',
    'idlib-figures/package.json',
  ];
  for (const entry of entries) {
    it(`has ${entry}`, async () => {
      assert.ok((await readFile(new URL(import.meta.resolve(entry)))).length > 0);
    });
  }

  it('leaves nothing in an app that uses nothing of it', async () => {
    assert.equal((await bundle(`import 'idlib-figures';`)).trim(), '');
  });

  it('brings no element with the model, and registers none with a class', async () => {
    const model = await bundle(`import {total} from 'idlib-figures'; console.log(total);`);
    assert.doesNotMatch(model, /from ['"]lit/);
    const element = await bundle(
      `import {DisplacementChart} from 'idlib-figures/components/displacement-chart'; console.log(DisplacementChart);`,
    );
    assert.doesNotMatch(element, /customElements\.define/);
    assert.match(await bundle(`import 'idlib-figures/displacement-chart';`), /customElements\.define/);
  });
});
