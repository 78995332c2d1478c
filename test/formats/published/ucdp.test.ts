import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFigures} from '../../../src/model/parse.js';
import {total} from '../../../src/model/total.js';
import {csvOf, errors, figures, read, warnings} from './published.js';
import {header, ucdpParts} from './ucdp-file.js';

const event = {
  id: '7',
  type_of_violence: '1',
  dyad_name: 'Government of Inventia - Others',
  where_prec: '1',
  where_coordinates: 'Ariha',
  adm_1: 'Idlib governorate',
  adm_2: 'Ariha district',
  latitude: '35.813940',
  longitude: '36.609830',
  country: 'Inventia',
  date_prec: '1',
  date_start: '2019-07-05 00:00:00.000',
  date_end: '2019-07-06 00:00:00.000',
  deaths_civilians: '0',
  best: '5',
  high: '7',
  low: '4',
};
type Event = Partial<typeof event>;
const file = (...changes: readonly Event[]) =>
  csvOf(...(changes.length ? changes : [{}]).map((change, index) => ({...event, id: String(7 + index), ...change})));

const amounts: readonly (readonly [best: string, low: string, high: string, made: readonly unknown[]])[] = [
  ['5', '4', '7', [5, 4, 7, 'about']],
  ['5', '5', '5', [5, 5, 5, 'exact']],
  ['0', '0', '3', [0, 0, 3, 'about']],
  ['0', '0', '0', [0, 0, 0, 'exact']],
  ['1,234', '1 000', '12345', [1234, 1000, 12345, 'about']],
  ['5.0', '5', '5', [5, 5, 5, 'exact']],
];

const dates: readonly (readonly [precision: string, start: string, end: string, made: readonly unknown[]])[] = [
  ['1', '2019-07-05', '2019-07-05', ['2019-07-05', 'day', '2019-07-05', 'day']],
  ['2', '2019-07-05', '2019-07-08', ['2019-07-05', 'week', '2019-07-08', 'week']],
  ['3', '2019-07-05', '2019-07-11', ['2019-07-05', 'week', '2019-07-11', 'week']],
  ['4', '2019-07-05', '2019-08-01', ['2019-07', 'month', '2019-08', 'month']],
  ['5', '2019-01-01', '2019-12-31', ['2019', 'year', '2019', 'year']],
  ['1', '', '2019-07-05', [null, 'unknown', '2019-07-05', 'day']],
];

const places: readonly (readonly [precision: string, place: string, level: number | null])[] = [
  ['1', 'inventia-idlib-governorate-ariha-district-ariha', 4],
  ['2', 'inventia-idlib-governorate-ariha-district-ariha-near', null],
  ['3', 'inventia-idlib-governorate-ariha-district', 2],
  ['4', 'inventia-idlib-governorate', 1],
  ['5', 'inventia-idlib-governorate-ariha-area', null],
  ['6', 'inventia', 0],
  ['7', 'ariha-area', null],
];

const broken: readonly (readonly [change: Event, error: RegExp])[] = [
  [{low: '6'}, /^ucdp-ged row 1, column low: found "6", expected at most the best estimate, 5$/],
  [{high: '4'}, /column high: found "4", expected at least the best estimate, 5$/],
  [{best: '-5'}, /column best: found "-5", expected a whole number/],
  [{best: ''}, /column best: found nothing, expected a whole number/],
  [{best: '4.5'}, /column best: found "4.5"/],
  [{best: '5.000', low: '5.000', high: '5.000'}, /column best: found "5.000", expected a whole number/],
  [{best: '99999999999'}, /column best/],
  [{date_start: '05/07/2019'}, /column date_start: found "05\/07\/2019", expected a date such as 2020-01-16$/],
  [{date_start: '2019-02-30'}, /column date_start/],
  [{date_end: '2019-07-04'}, /column date_end: found "2019-07-04", expected a date not before the start, 2019-07-05$/],
  [{date_prec: '0'}, /column date_prec: found "0", expected one of 1, 2, 3, 4, 5$/],
  [{where_prec: 'constructor'}, /column where_prec/],
  [{type_of_violence: '4'}, /column type_of_violence/],
  [{country: ''}, /column country: found nothing, expected text$/],
  [{country: 'In\u202Eventia'}, /column country: found "In\\u\{202e\}ventia", expected text without U\+202E$/],
  [{latitude: '95'}, /column latitude: found "95", expected degrees/],
  [{deaths_civilians: '6'}, /column deaths_civilians: found "6", expected at most the best estimate, 5$/],
  [{id: '7'}, /^ucdp-ged row 2: found ucdp-7, which is row 1, expected a figure of its own$/],
];

describe('UCDP GED', () => {
  for (const [best, low, high, made] of amounts) {
    it(`makes ${made.join(', ')} of ${best}, at least ${low}, at most ${high}`, () => {
      assert.deepEqual(figures(file({best, low, high}), 'value', 'value_low', 'value_high', 'quantifier'), [made]);
    });
  }

  for (const [date_prec, date_start, date_end, made] of dates) {
    it(`keeps ${date_start || 'nothing'} to ${date_end} of precision ${date_prec} as ${made.join(' ')}`, () => {
      const period = ['reference_period_start', 'reference_period_end'];
      const columns = period.flatMap((name) => [name, `${name}_accuracy`]);
      assert.deepEqual(figures(file({date_prec, date_start, date_end}), ...columns), [made]);
    });
  }

  for (const [where_prec, place, level] of places) {
    it(`puts an event of place precision ${where_prec} at ${place}`, () => {
      const {tables} = read(file({where_prec}));
      assert.equal(tables.figures[0]!.place, place);
      const row = tables.places.find(({id}) => id === place)!;
      assert.equal(row.admin_level, level);
      assert.deepEqual([row.latitude, row.longitude], where_prec === '1' ? [35.81, 36.61] : [null, null]);
    });
  }

  for (const [change, error] of broken) {
    it(`leaves out a row with ${JSON.stringify(change)} and says why`, () => {
      const text = change.id ? file({}, change) : file(change, {});
      assert.match(errors(text).join(), error);
      assert.equal(read(text).broken, 1);
      assert.equal(read(text).tables.figures.length, 1);
    });
  }

  it('makes civilians a part, which adds nothing to the whole', () => {
    const {tables} = read(file({deaths_civilians: '3'}));
    assert.deepEqual(tables.relations, [
      {subject: 'ucdp-7-civilians', predicate: 'part_of', object: 'ucdp-7', note: null},
    ]);
    const dataset = parseFigures(tables);
    assert.ok('refused' in total(dataset.figures, dataset, {}) && total(dataset.figures, dataset, {}).refused);
  });

  it('adds up events of separate places with their bounds', () => {
    const dataset = parseFigures(read(file({}, {adm_2: 'Jisr district', where_coordinates: 'Jisr'})).tables);
    const sum = total(dataset.figures, dataset, {});
    assert.deepEqual(sum.refused ? sum.reasons : [sum.value, sum.low, sum.high], [10, 8, 14]);
  });

  it('tells what it lacks without columns of precision, and keeps no more than is known', () => {
    const {date_prec, where_prec, ...rest} = event;
    assert.ok(date_prec && where_prec);
    assert.deepEqual(figures(csvOf(rest), 'reference_period_start', 'place'), [['2019', 'inventia']]);
    assert.deepEqual(
      warnings(csvOf(rest)).map((line) => /column (\w+): found no such column/.exec(line)?.[1]),
      ['date_prec', 'where_prec'],
    );
  });

  it('has a word for each of the columns that are published', () => {
    const lines = warnings([...ucdpParts(1)].join(''));
    assert.equal(lines.length, header.split(',').length - 17);
    for (const line of lines) assert.doesNotMatch(line, /a column of ucdp-ged/);
    assert.deepEqual(warnings(csvOf({...event, shoe_size: '44'})), [
      'ucdp-ged, column shoe_size: found a column that is not kept, expected a column of ucdp-ged',
    ]);
  });
});
