import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {select, type Criteria} from '../../src/model/select.js';
import {dataset, figure} from '../embedded.js';
import {tables, tablesWith, unchecked} from './tables.js';

const chosen = (criteria: Criteria) => select(dataset.figures, criteria, dataset).map(({id}) => id);
const series = 'displacement';
const summer = 'displaced-400000-un-2019';
const risk = 'at-risk-650000-irc-2020';
const link = 'displaced-235000-2020';
const activists = 'displaced-186000-activists-2019';
const winter = 'displaced-350000-un-2020';

const selections: readonly [what: string, criteria: Criteria, ids: readonly string[]][] = [
  ['series', {series}, [summer, risk, link, activists, winter]],
  ['id', {id: winter}, [winter]],
  ['several ids, in the order of the figures', {id: [winter, summer]}, [summer, winter]],
  ['indicator', {indicator: 'returned'}, ['returned-thousands-2018']],
  ['group, without those inside it', {group: 'jihadists'}, ['killed-16-jihadists-sohr-2019']],
  [
    'several groups',
    {group: ['jihadists', 'children']},
    ['killed-16-jihadists-sohr-2019', 'killed-3-children-sohr-2020'],
  ],
  ['place, with what lies in it', {place: 'aleppo'}, ['killed-6-civilians-sana-aleppo', 'injured-15-sana-aleppo']],
  ['place, without what it lies in', {place: 'idlib-city'}, ['killed-19-civilians-sohr-2020']],
  [
    'several places',
    {place: ['idlib-city', 'northern-syria'], indicator: 'killed'},
    ['killed-19-civilians-sohr-2020', 'killed-21-white-helmets-2020'],
  ],
  ['source', {source: 'irc', series}, [risk]],
  ['several sources', {source: ['irc', 'activists'], series}, [risk, activists]],
  ['several criteria, all of which must be met', {series, place: 'idlib', source: 'un'}, [winter]],
  ['a value that no figure has', {source: 'nobody'}, []],
  ['a place that is not in the dataset', {place: 'nowhere'}, []],
  ['no value at all', {source: []}, []],
  ['from a day', {series, from: '2019-08-11', source: ['un', 'activists']}, [winter]],
  [
    'from the last day that a figure could belong to',
    {series, from: '2019-08-10', source: ['un', 'activists']},
    [summer, activists, winter],
  ],
  ['from a month', {series, from: '2019-09', source: ['un', 'activists']}, [winter]],
  ['from a year', {series, from: '2020', source: ['un', 'activists']}, [winter]],
  ['to a day', {series, to: '2019-11-27', source: ['un', 'activists']}, [summer, activists]],
  ['to the first day that a figure could belong to', {series, to: '2019-11-28', source: 'un'}, [summer, winter]],
  ['to a month', {series, to: '2019-10', source: 'un'}, [summer]],
  ['to a month, up to its last day', {series, to: '2019-11', source: 'un'}, [summer, winter]],
  ['to a year', {series, to: '2018', source: 'un'}, []],
  [
    'to a day before anything known, which open starts allow',
    {to: '2000', source: 'sana'},
    ['killed-6-civilians-sana-aleppo', 'injured-15-sana-aleppo'],
  ],
  ['from a day after its report, which a projection allows', {series, from: '2020-02'}, [risk]],
  ['what was published by the end of a week', {series, asOf: '2019-08-10'}, [summer]],
  ['what may not have been published yet', {series, asOf: '2019-08-09'}, []],
  ['what was published by the last day of a year', {series, asOf: '2019-12-31'}, [summer, activists]],
  ['what was published by a day before the end of a year', {series, asOf: '2019-12-30'}, [summer]],
  ['what was published by a year', {series, asOf: '2019'}, [summer, activists]],
  ['what was published by a day', {series, asOf: '2020-01-16'}, [summer, risk, link, activists]],
  ['what was published by a month', {series, asOf: '2020-01'}, [summer, risk, link, activists, winter]],
];

describe('select', () => {
  for (const [what, criteria, ids] of selections) {
    it(`keeps by ${what}`, () => assert.deepEqual(chosen(criteria), ids));
  }

  it('keeps everything where there is no criterion', () => {
    assert.deepEqual(select(dataset.figures, {}, dataset), dataset.figures);
  });

  it('keeps a report of a month from the last day of that month on', () => {
    const inside = unchecked(tablesWith('reports', 1, {date_published: '2020-01', date_accuracy: 'month'}));
    assert.equal(select(inside.figures, {asOf: '2020-01-30'}, inside).length, 0);
    assert.equal(select(inside.figures, {asOf: '2020-01-31'}, inside).length, tables.figures.length);
  });

  it('keeps nothing of an undated report once a day of knowledge is asked for', () => {
    const inside = unchecked(tablesWith('reports', 1, {date_published: null, date_accuracy: 'unknown'}));
    assert.equal(select(inside.figures, {asOf: '2030'}, inside).length, 0);
    assert.equal(select(inside.figures, {}, inside).length, tables.figures.length);
  });

  it('finds places inside places inside a place', () => {
    const inside = unchecked(tablesWith('figures', 1, {place: 'town'}));
    const found = select(inside.figures, {place: 'country', id: 'killed-39'}, inside);
    assert.deepEqual(found, [inside.figures[0]]);
  });

  for (const bad of ['', '2020-1', '2020-02-30', '2020-13', '20200116', '2020-01-16T00:00', '16 January 2020', 'now']) {
    for (const name of ['from', 'to', 'asOf'] as const) {
      it(`refuses "${bad}" as ${name}`, () => {
        assert.throws(() => select(dataset.figures, {[name]: bad}, dataset), {
          name: 'RangeError',
          message: `${name}: found "${bad}", expected a date such as 2020-01-16, 2020-01 or 2020`,
        });
      });
    }
  }

  it('changes neither list nor criteria', () => {
    const list = Object.freeze([figure(winter), figure(summer)]);
    const criteria = Object.freeze({id: Object.freeze([winter]), from: '2019', to: '2020', asOf: '2021'});
    const found = select(list, criteria, dataset);
    assert.deepEqual(found, [figure(winter)]);
    assert.notEqual(found, list);
  });
});
