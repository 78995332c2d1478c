import {expect} from '@open-wc/testing';
import {rowsOf, slicesOf} from '../../../../components/chart/reader/slice.js';
import type {Dataset, TableName} from '../../../../src/model/figure.js';
import {dataset} from '../../../../src/generated/dataset.js';
import '../../console.js';

/** More figures than are handed over at once, of which most say the same in many columns. */
const many: Dataset = {
  ...dataset,
  figures: Array.from({length: 20}, (_, time) =>
    dataset.figures.map((figure) => ({...figure, id: `${figure.id}-${time}`})),
  ).flat(),
};

function handedOver(given: Dataset): Dataset {
  const tables: Partial<Record<TableName, unknown[]>> = {};
  for (const slice of slicesOf(given)) (tables[slice.table] ??= []).push(...rowsOf(slice));
  return tables as unknown as Dataset;
}

describe('the slices of a dataset', () => {
  it('are the same rows on the other side', () => {
    expect(handedOver(many)).to.deep.equal(many);
  });

  it('have each property of a row in its place, as other code reads it', () => {
    const [figure] = handedOver(many).figures;
    expect(Object.keys(figure!)).to.deep.equal(Object.keys(many.figures[0]!));
  });

  it('keep what is missing apart from zero and from no text', () => {
    const [first, ...others] = dataset.figures;
    const given = {
      ...dataset,
      figures: [
        {...first!, value: 0, note: null},
        {...others[0]!, value: null, note: ''},
      ],
    };
    expect(handedOver(given).figures).to.deep.equal(given.figures);
  });

  it('hold no more rows than are parsed at once, and of a table without rows say that there are none', () => {
    const slices = [...slicesOf({...many, events: []})];
    expect(Math.max(...slices.map(({count}) => count))).to.equal(300);
    expect(slices.filter(({table}) => table === 'events').map(rowsOf)).to.deep.equal([[]]);
    expect(handedOver({...many, events: []}).events).to.deep.equal([]);
  });

  it('say once what stands in every row', () => {
    const alike = {...many, figures: many.figures.map((figure) => ({...figure, note: 'in every row'}))};
    const texts = [...slicesOf(alike)].map(({columns}) => columns).join('');
    expect(texts.split('in every row').length - 1).to.equal(Math.ceil(many.figures.length / 300));
  });
});
