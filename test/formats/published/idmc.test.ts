import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvOf, errors, figures, read, warnings} from './published.js';

const update = {
  id: '120191',
  country: 'Inventia',
  iso3: 'INV',
  role: 'Recommended figure',
  displacement_type: 'Conflict',
  qualifier: 'total',
  figure: '350000',
  displacement_date: '2020-01-16',
  displacement_start_date: '2019-12-01',
  displacement_end_date: '2020-01-16',
  event_name: 'Inventia: invented offensive',
  standard_popup_text: '<b> markup </b>',
  sources: 'An invented agency',
  locations_name: 'Idlib, Inventia; Ariha, Inventia',
  created_at: '2020-01-20T10:00:00.000Z',
};

const qualifiers: readonly (readonly [word: string, made: readonly unknown[]])[] = [
  ['total', ['exact', 350000, 350000, 350000, '350000']],
  ['more than', ['more_than', 350000, 350000, null, 'more than 350000']],
  ['More than or equal', ['at_least', 350000, 350000, null, 'more than or equal 350000']],
  ['less than', ['nearly', 350000, null, 350000, 'less than 350000']],
  ['less than or equal', ['nearly', 350000, null, 350000, 'less than or equal 350000']],
  ['approximately', ['about', 350000, null, null, 'approximately 350000']],
];

describe('IDMC IDU', () => {
  for (const [qualifier, made] of qualifiers) {
    it(`keeps “${qualifier}” as ${String(made[0])}`, () => {
      const columns = ['quantifier', 'value', 'value_low', 'value_high', 'value_verbatim'];
      assert.deepEqual(figures(csvOf({...update, qualifier}), ...columns), [made]);
    });
  }

  it('keeps a movement over days that are known to the week, and the day on which it was published', () => {
    const {tables} = read(csvOf(update));
    const [figure, [report]] = [tables.figures[0]!, tables.reports] as const;
    assert.deepEqual(
      [figure.id, figure.measure_type, figure.series, figure.source, figure.note],
      ['idmc-idu-120191', 'flow', 'conflict', 'idmc', 'Inventia: invented offensive; An invented agency'],
    );
    assert.deepEqual(
      [figure.reference_period_start, figure.reference_period_start_accuracy, figure.reference_period_end],
      ['2019-12-01', 'week', '2020-01-16'],
    );
    assert.deepEqual([report!.id, report!.date_published], ['idmc-idu-2020-01-20', '2020-01-20']);
    assert.deepEqual(
      tables.places.map(({id, admin_level: level, name_en: name}) => [id, level, name]),
      [
        ['inv', 0, 'Inventia'],
        ['inv-idlib-inventia-ariha-inventia', null, 'Idlib, Inventia; Ariha, Inventia'],
      ],
    );
  });

  it('is read as rows of JSON too', () => {
    const rows = [{...update, figure: 350000, locations_name: null, sources: ['One', 'Two'], latitude: 35.9}];
    assert.deepEqual(figures(rows, 'value', 'place', 'note'), [
      [350000, 'inv', 'Inventia: invented offensive; One; Two'],
    ]);
  });

  it('counts triangulations, which are not to be added to recommended figures', () => {
    const {tables, broken, warnings: told} = read(csvOf(update, {...update, id: '2', role: 'Triangulation'}));
    assert.deepEqual([tables.figures.length, broken], [1, 0]);
    const {column, found, expected} = told.at(-1)!;
    assert.deepEqual([column, found, expected], ['role', '"Triangulation" in 1 rows', 'a recommended figure']);
  });

  it('leaves out rows that say what cannot be', () => {
    const rows = [
      {...update, id: '1', qualifier: 'roughly'},
      {...update, id: '2', displacement_end_date: '2019-11-01'},
      {...update, id: '3', created_at: '2019-01-01'},
      {...update, id: '4', iso3: ''},
      {...update, id: '5', figure: '0'},
    ];
    assert.deepEqual(
      errors(csvOf(...rows)).map((line) => line.slice(0, 60)),
      [
        'idmc-idu row 1, column qualifier: found "roughly", expected ',
        'idmc-idu row 2, column displacement_end_date: found "2019-11',
        'idmc-idu row 3: found "2019-12-01", expected a date not afte',
        'idmc-idu row 4, column iso3: found nothing, expected text',
      ],
    );
    assert.deepEqual(figures(csvOf(...rows), 'id', 'value'), [['idmc-idu-5', 0]]);
  });

  it('cuts the name of many places, which stay a place of their own', () => {
    const many = Array.from({length: 150}, (_, index) => `Town ${index}`).join('; ');
    const [first, second] = [many, `${many}; Last`].map(
      (name) => read(csvOf({...update, locations_name: name})).tables.places[1]!,
    );
    assert.match(String(first!.name_en), /^Town 0; .{60,95} …$/);
    assert.notEqual(first!.id, second!.id);
  });

  it('warns of what is not kept', () => {
    assert.deepEqual(
      warnings(csvOf(update)).map((line) => /column (\w+):/.exec(line)?.[1]),
      ['displacement_date', 'standard_popup_text'],
    );
  });
});

const gidd = {
  ID: '143576',
  ISO3: 'INV',
  Country: 'Inventia',
  'Figure cause': 'Conflict',
  Year: '2023',
  'Figure category': 'Internal Displacements',
  'Figure unit': 'Person',
  'Total figures': '5000',
  'Start date': '2023-04-30',
  'Start date accuracy': 'Month',
  'End date': '2023-05-20',
  'End date accuracy': 'Week',
  'Stock date': '',
  'Stock date accuracy': '',
  Sources: 'An invented agency',
};

describe('IDMC GIDD', () => {
  const columns = ['measure_type', 'group', 'quantifier', 'reference_period_start', 'reference_period_end'];

  it('keeps flows to the accuracy of each date', () => {
    assert.deepEqual(figures(csvOf(gidd), ...columns, 'reference_period_end_accuracy'), [
      ['flow', 'people', 'exact', '2023-04', '2023-05-20', 'week'],
    ]);
  });

  it('keeps stocks on the day of counting, to the year where its accuracy is not told', () => {
    const stock = {...gidd, 'Figure category': 'IDPs', 'Stock date': '2023-04-30', 'Figure unit': 'Household'};
    assert.deepEqual(figures(csvOf(stock), ...columns), [['stock', 'internally_displaced', 'about', null, '2023']]);
  });

  it('counts categories that have no counterpart, which are no errors', () => {
    const text = csvOf({...gidd, 'Figure category': 'Deaths'}, {...gidd, ID: '2', 'Figure category': 'Deaths'}, gidd);
    const {tables, broken, warnings: told} = read(text);
    assert.deepEqual([tables.figures.length, broken], [1, 0]);
    assert.equal(told.at(-1)!.found, '"Deaths" in 2 rows');
    assert.equal(told.at(-1)!.column, 'Figure category');
  });

  it('keeps the years of countries, raw numbers before rounded ones, and no empty cell as zero', () => {
    const row = {
      ISO3: 'INV',
      Name: 'Inventia',
      Year: '2023',
      'Conflict Stock Displacement': '5100',
      'Conflict Stock Displacement (Raw)': '5083',
      'Conflict Internal Displacements': '',
      'Disaster Internal Displacements': '0',
      'Disaster Stock Displacement': '40',
    };
    assert.deepEqual(figures(csvOf(row), 'id', 'value', 'quantifier', 'reference_period_start'), [
      ['idmc-gidd-inv-2023-conflict-stock', 5083, 'exact', null],
      ['idmc-gidd-inv-2023-disaster-stock', 40, 'about', null],
      ['idmc-gidd-inv-2023-disaster-flow', 0, 'about', '2023'],
    ]);
  });

  it('takes two columns for one number where they agree, and breaks the row where they do not', () => {
    const row = {ISO3: 'INV', Name: 'Inventia', Year: '2023', 'Conflict Internal Displacements': '100'};
    const same = csvOf({...row, 'Conflict New Displacements': '100'});
    assert.deepEqual(figures(same, 'id', 'value'), [['idmc-gidd-inv-2023-conflict-flow', 100]]);
    const {tables, errors} = read(csvOf({...row, 'Conflict New Displacements': '90'}));
    assert.equal(tables.figures.length, 0);
    assert.equal(errors[0]!.found, 'idmc-gidd-inv-2023-conflict-flow as 100 and 90');
  });
});
