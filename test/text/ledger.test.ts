import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {columns} from '../../src/model/columns.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {createLanguage} from '../../src/text/language.js';
import {ledgerOf} from '../../src/text/ledger.js';
import {en} from '../../src/text/messages/en.js';
import {dataset, english, figure} from '../embedded.js';

const ledger = ledgerOf(dataset, english);
const {figures} = dataset;
const idsOf = (found: readonly Figure[]) => found.map(({id}) => id);

describe('a ledger, searched', () => {
  it('gives all figures, and the very list, where nothing is looked for', () => {
    assert.equal(ledger.search(figures, ' '), figures);
  });

  it('finds what stands in any column, in small letters or capitals', () => {
    assert.deepEqual(idsOf(ledger.search(figures, 'JIHADIST')), [
      'killed-23-fighters-sohr-2019',
      'killed-16-jihadists-sohr-2019',
      'killed-26-fighters-sohr-2020',
    ]);
    assert.deepEqual(idsOf(ledger.search(figures, 'civil defence MANY')), [
      'injured-many-critically-white-helmets-2020',
    ]);
    assert.deepEqual(idsOf(ledger.search(figures, 'no such thing')), []);
  });

  it('finds each figure by any of its cells', () => {
    for (const row of figures) {
      for (const column of columns) assert.ok(ledger.search([row], ledger.write(row, column)).length, column);
    }
  });

  it('finds the same whether or not figures were indexed ahead', () => {
    const fresh = ledgerOf({...dataset}, english);
    for (const row of figures.slice(0, 20)) fresh.prepare(row);
    assert.deepEqual(fresh.search(figures, 'idlib un'), ledger.search(figures, 'idlib un'));
  });
});

describe('a ledger, sorted', () => {
  const any = fc.record({column: fc.constantFrom(...columns), descending: fc.boolean()});

  it('holds the same figures, those of no text last', () => {
    fc.assert(
      fc.property(any, (order) => {
        const sorted = ledger.sort(figures, order);
        assert.deepEqual(new Set(sorted), new Set(figures));
        const empty = sorted.findIndex((row) => ledger.write(row, order.column) === '');
        if (empty >= 0) assert.ok(sorted.slice(empty).every((row) => ledger.write(row, order.column) === ''));
      }),
    );
  });

  it('sorts texts by the alphabet of the language, and numbers in them by number', () => {
    const names = ['Öland', 'Zamość', 'Örebro', 'Alep', 'Ådalen', 'zone 10', 'zone 9'];
    const places = names.map((name) => ({...dataset.places[0]!, id: name, nameEn: name}));
    const rows = names.map((name) => ({...figure('killed-40-2020'), id: name, place: name}));
    const abroad: Dataset = {...dataset, places, figures: rows};
    const sorted = (locale: string) =>
      idsOf(ledgerOf(abroad, createLanguage({...en, locale})).sort(rows, {column: 'place', descending: false})).join(
        ' ',
      );
    assert.equal(sorted('en-GB'), 'Ådalen Alep Öland Örebro Zamość zone 9 zone 10');
    assert.equal(sorted('sv-SE'), 'Alep Zamość zone 9 zone 10 Ådalen Öland Örebro');
  });

  it('is made once for a dataset and a language', () => {
    assert.equal(ledgerOf(dataset, english), ledger);
    assert.notEqual(ledgerOf(dataset, createLanguage(en)), ledger);
  });
});
