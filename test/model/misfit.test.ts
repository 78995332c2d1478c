import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describe as describeFigure, figures, select, total, type Dataset} from '../../src/index.js';
import {dataset} from '../../src/generated/dataset.js';
import {misfit} from '../../src/model/misfit.js';

const noTable = (name: string) => `table ${name}: found none, expected what parseFigures gives`;

describe('what is given as a dataset', () => {
  const rows = [{id: 'a', value_verbatim: 'some 12'}];
  const given: readonly (readonly [name: string, given: unknown, problem: string | null])[] = [
    ['nothing', null, noTable('figures')],
    ['a text', 'dataset.json', noTable('figures')],
    ['a list of figures', figures, noTable('figures')],
    ['an object of no tables', {}, noTable('figures')],
    ['one without places', {...dataset, places: undefined}, noTable('places')],
    [
      'the rows of a file',
      {...dataset, figures: rows},
      'table figures: found rows of a file, expected what parseFigures gives',
    ],
    ['one without figures', {...dataset, figures: []}, null],
    ['the one that ships', dataset, null],
  ];
  for (const [name, value, problem] of given) {
    it(`is ${problem ? 'told to be none' : 'taken'} where it is ${name}`, () => assert.equal(misfit(value), problem));
  }

  it('is named by the functions that cannot work on it', () => {
    const wrong = {dataset: {figures: []} as unknown as Dataset};
    const told = {name: 'TypeError', message: `dataset: ${noTable('reports')}`};
    assert.throws(() => select(figures, {place: 'idlib'}, wrong), told);
    assert.throws(() => total(figures.slice(0, 2), wrong), told);
    assert.throws(() => describeFigure(figures[0]!, wrong), told);
  });
});
