/** What readers make of files that are dirty, broken or hostile: errors with their rows, and never anything else. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {DatasetError} from '../../../src/model/error.js';
import {parseFigures} from '../../../src/model/parse.js';
import {select} from '../../../src/model/select.js';
import {columnName} from '../../../src/formats/published/format.js';
import {detectFormat, publishedFormats} from '../../../src/formats/published/formats.js';
import {readPublished} from '../../../src/formats/published/read.js';
import {nasty} from '../../valid-dataset.js';
import {csvOf, read} from './published.js';
import {ucdpParts} from './ucdp-file.js';

const likely = [
  '1',
  '12',
  '2019',
  '2019-01-05',
  '2020-02-01',
  'SYR',
  'SY07',
  'Conflict',
  'total',
  'IDPs',
  'REF',
  'f',
  'Day',
];
const cell = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...likely)},
  fc.constantFrom(
    ...nasty,
    '',
    '-',
    '*',
    '-5',
    '1,234',
    '1.5',
    'constructor',
    '=1+1',
    ' ',
    '٣',
    'إدلب',
    'a'.repeat(3000),
  ),
  fc.string({unit: 'binary', maxLength: 8}),
);
const hxlTags = [
  '#adm1+name',
  '#affected+idps',
  '#affected+killed',
  '#date+start',
  '#date+end',
  '#meta+source',
  '#constructor',
];

/** Tables in the shape of any format, of cells that fit and cells that do not. */
const tables = fc.constantFrom(...publishedFormats).chain(({name, columns}) => {
  const header = name === 'hxl' ? hxlTags : Object.keys(columns);
  const row = fc.tuple(...header.map(() => cell));
  return fc.record({header: fc.constant(header), rows: fc.array(row, {maxLength: 6})});
});
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');

describe('readers of published formats', () => {
  it('make a dataset of whatever stands in a table, and errors with numbers of the rest', () => {
    fc.assert(
      fc.property(tables, ({header, rows}) => {
        const published = readPublished(csv([header, ...rows]));
        parseFigures(published.tables);
        for (const {row} of published.errors) assert.ok(row! >= 1 && row! <= rows.length);
        assert.ok(published.rows === rows.length);
      }),
    );
  });

  it('throw nothing but their own error for any text and any rows', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.array(fc.anything())), (source) => {
        try {
          parseFigures(readPublished(source).tables);
        } catch (error) {
          assert.ok(error instanceof DatasetError, String(error));
        }
      }),
    );
  });

  it('hold what `select` would keep of all', () => {
    const text = [...ucdpParts(400)].join('');
    const whole = parseFigures(readPublished(text).tables);
    const date = fc.option(fc.constantFrom('1995', '2001-06', '2010-01-16'), {nil: undefined});
    const criteria = fc.record({
      place: fc.option(fc.constantFrom('inventia-3', 'inventia-7', 'inventia-7-province-1'), {nil: undefined}),
      group: fc.option(fc.constantFrom('people', 'civilians'), {nil: undefined}),
      series: fc.option(fc.constantFrom('state-based', 'one-sided'), {nil: undefined}),
      from: date,
      to: date,
    });
    fc.assert(
      fc.property(criteria, (wish) => {
        const given = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
        const published = readPublished(text, {select: given});
        const ids = published.tables.figures.map(({id}) => id);
        assert.deepEqual(
          ids,
          select(whole.figures, given, whole).map(({id}) => id),
        );
        assert.equal(published.matched, ids.length);
      }),
    );
  });

  it('know each format by its own columns only', () => {
    for (const {name, columns} of publishedFormats) {
      if (name === 'hxl') continue;
      assert.equal(detectFormat(Object.keys(columns))?.name, name);
      for (const column of Object.keys(columns)) assert.equal(columnName(column), column);
    }
    assert.equal(detectFormat(['id', 'report', 'paragraph']), null);
    assert.equal(detectFormat(['iso3', 'name', 'year', 'rainfall']), null);
    assert.equal(detectFormat(['#adm1', 'Idlib']), null);
  });
});

const clean = {
  id: '7',
  country: 'Inventia',
  date_prec: '1',
  where_prec: '6',
  type_of_violence: '1',
  date_start: '2019-07-05',
  date_end: '2019-07-05',
  best: '1200',
  low: '1200',
  high: '1200',
};
const plain = csvOf(clean, {...clean, id: '8'});

/** Files that say the same as the clean one. */
const same: readonly (readonly [what: string, text: string])[] = [
  ['a byte order mark', `\uFEFF${plain}`],
  ['semicolons', plain.replaceAll(',', ';')],
  ['tabs', plain.replaceAll(',', '\t')],
  ['line ends of Windows', plain.replaceAll('\n', '\r\n')],
  ['no quotes', plain.replaceAll('"', '')],
  [
    'columns in another order',
    csvOf(...[clean, {...clean, id: '8'}].map((row) => Object.fromEntries(Object.entries(row).toReversed()))),
  ],
  [
    'names of columns in capitals, and spaces',
    csvOf(
      ...[clean, {...clean, id: '8'}].map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [` ${key.toUpperCase().replaceAll('_', ' ')}`, ` ${value} `]),
        ),
      ),
    ),
  ],
  ['empty cells after each row', plain.replaceAll(/\n(?=.)|\n$/g, ',,\n')],
  ['thousands set apart', plain.replaceAll('"1200"', '"1,200"')],
  ['decimals that say nothing', plain.replaceAll('"1200"', '"1200.0"')],
  ['times of day', plain.replaceAll('2019-07-05', '2019-07-05T00:00:00Z')],
];

describe('a dirty file', () => {
  const wish = read(plain).tables;
  for (const [what, text] of same)
    it(`with ${what} is read as a clean one`, () => assert.deepEqual(read(text).tables, wish));

  it('keeps its good rows, whose numbers count the empty and the broken ones', () => {
    const [header, row] = plain.split('\n') as [string, string];
    const text = [
      header,
      row,
      '',
      ',,,',
      'a,b',
      row.replace('"7"', '"8"').replace('1200', 'many'),
      row.replace('"7"', '"9"'),
    ];
    const {tables: kept, errors, rows} = read(text.join('\n'));
    assert.deepEqual(
      kept.figures.map(({paragraph}) => paragraph),
      [1, 6],
    );
    assert.deepEqual(
      errors.map(({row: number}) => number),
      [4, 5],
    );
    assert.equal(rows, 6);
  });

  it('of nothing but broken rows lists a thousand and counts all', () => {
    const {errors, broken, tables: kept} = read(`${plain.split('\n')[0]}\n${'x\n'.repeat(1500)}`);
    assert.deepEqual([errors.length, broken, kept.figures.length], [1000, 1500, 0]);
  });
});
