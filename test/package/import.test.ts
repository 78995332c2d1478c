import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

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
});
