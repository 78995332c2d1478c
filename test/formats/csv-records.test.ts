import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {csvFormatRows} from 'd3-dsv';
import {CsvRecords, type CsvRecord} from '../../src/formats/csv-records.js';
import {DatasetError} from '../../src/model/error.js';

function read(...parts: readonly string[]): CsvRecord[] {
  const records = new CsvRecords();
  return [...parts.flatMap((part) => [...records.push(part)]), ...records.end()];
}

const cases: readonly (readonly [what: string, text: string, rows: readonly CsvRecord[]])[] = [
  [
    'rows and cells',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'line ends of other systems',
    'a,b\r\n1,2\r3,4',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
  [
    'semicolons',
    'a;b\n1,5;2\n',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['quotes around separators, line ends and quotes', 'a,"b,\n""c"""\n', [['a', 'b,\n"c"']]],
  ['empty rows and cells', 'a,\n\n,b\n', [['a', ''], [''], ['', 'b']]],
  ['a quote inside a cell, as it stands', 'a 5" gun,b\n', [['a 5" gun', 'b']]],
  ['a quote that does not end, but for its line', 'a,b\n1,"2\n3,4\n', [['a', 'b'], null, ['3', '4']]],
  ['nothing', '', []],
];

describe('CSV that comes in parts', () => {
  for (const [what, text, rows] of cases) {
    it(`is read with ${what}`, () => assert.deepEqual(read(text), rows));
  }

  it('is read the same wherever it is cut', () => {
    const cell = fc.string({unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '1'), maxLength: 6});
    const table = fc.array(fc.array(cell, {minLength: 2, maxLength: 3}), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(table, fc.array(fc.nat(80)), fc.boolean(), (rows, cuts, long) => {
        // Beyond what is looked at before the first row is given.
        const filler = long ? `${'x'.repeat(5000)},y\n` : 'x,y\n';
        const text = filler + csvFormatRows(rows);
        const places = [0, ...cuts.map((cut) => filler.length + cut - 1).sort((a, b) => a - b), text.length];
        const parts = places.slice(1).map((place, index) => text.slice(places[index], place));
        assert.deepEqual(read(...parts), read(text));
      }),
    );
  });

  it('holds no more than a row, and refuses a line without end', () => {
    const records = new CsvRecords();
    assert.throws(() => {
      for (let part = 0; part < 20; part++) for (const record of records.push('x'.repeat(100_000))) assert.ok(record);
    }, DatasetError);
  });
});
