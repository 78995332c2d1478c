import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {formatCsv, guardFormulas, parseCsv} from '../../src/formats/csv.js';
import {rowsOf} from '../../src/formats/json.js';
import {DatasetError, type Problem} from '../../src/model/error.js';
import type {Row} from '../../src/model/rows.js';
import {dataset} from '../embedded.js';
import {processorTime} from '../processor-time.js';

const readings: readonly (readonly [fact: string, text: string, rows: readonly object[]])[] = [
  ['a plain row', 'id,note\na,b\n', [{id: 'a', note: 'b'}]],
  ['no rows under a header', 'id,note\n', []],
  ['nothing at all', '', []],
  ['a last line without a line end', 'id,note\na,b', [{id: 'a', note: 'b'}]],
  ['an empty cell as empty text', 'id,note\na,\n', [{id: 'a', note: ''}]],
  ['a comma within quotes', 'id,note\na,"1,000"\n', [{id: 'a', note: '1,000'}]],
  ['quotes within quotes', 'id,note\na,"the ""buffer"" zone"\n', [{id: 'a', note: 'the "buffer" zone'}]],
  ['line ends within a cell', 'id,note\na,"one\ntwo\r\nthree"\n', [{id: 'a', note: 'one\ntwo\r\nthree'}]],
  ['Windows line ends', 'id,note\r\na,b\r\n', [{id: 'a', note: 'b'}]],
  ['a byte order mark', '\uFEFFid,note\na,b\n', [{id: 'a', note: 'b'}]],
  ['letters of every script', 'id,note\na,محافظة إدلب\n', [{id: 'a', note: 'محافظة إدلب'}]],
  ['what looks like a formula', 'id,note\na,=1+1\n', [{id: 'a', note: '=1+1'}]],
];

describe('parseCsv', () => {
  for (const [fact, text, rows] of readings) {
    it(`reads ${fact}`, () => assert.deepEqual(parseCsv(text, 'figures'), rows));
  }

  it('tells each row with other columns than the header', () => {
    assert.deepEqual(problemsOf('id,note\na\nb,c\nd,e,f\n'), [
      {table: 'figures', row: 1, id: null, column: null, found: '1 cells', expected: '2, as in the header'},
      {table: 'figures', row: 3, id: null, column: null, found: '3 cells', expected: '2, as in the header'},
    ]);
  });

  it('tells a blank line, as it is a row of one cell', () => {
    assert.deepEqual(
      problemsOf('id,note\n\na,b\n').map(({row, found}) => [row, found]),
      [[1, '1 cells']],
    );
  });

  it('tells a column that stands there twice', () => {
    assert.deepEqual(problemsOf('id,note,id\na,b,c\n'), [
      {
        table: 'figures',
        row: null,
        id: null,
        column: null,
        found: 'the column "id" twice',
        expected: 'each column once',
      },
    ]);
  });

  it('tells a quote that does not end, as in a file that was cut off', () => {
    assert.deepEqual(
      problemsOf('id,note\na,"b').map(({table, row, found}) => [table, row, found]),
      [['figures', null, 'a quote that does not end']],
    );
  });

  it('tells more columns than any table has, without naming them', () => {
    const [problem, ...others] = problemsOf(`${'a,'.repeat(1e5)}a\n`);
    assert.deepEqual([problem!.found, others.length], ['100001 columns', 0]);
  });

  it('stops at a thousand rows that are none', () => {
    const text = `id,note${'\n'.repeat(8e6)}`;
    const took = processorTime(() => assert.equal(problemsOf(text).length, 1000));
    assert.ok(took < 2000, `${took} ms`);
  });

  it('keeps a column named __proto__ a column', () => {
    const [row] = parseCsv('id,__proto__\na,b\n', 'figures');
    assert.deepEqual(Object.entries(row!), [
      ['id', 'a'],
      ['__proto__', 'b'],
    ]);
  });
});

describe('formatCsv', () => {
  it('writes a header and the cells in its order', () => {
    assert.equal(formatCsv(['id', 'value'], [{value: 39, id: 'a'}]), 'id,value\na,39\n');
  });

  it('writes an empty cell for null and for a column that a row lacks, and a zero for zero', () => {
    assert.equal(formatCsv(['id', 'value', 'note'], [{id: 'a', value: null}]), 'id,value,note\na,,\n');
    assert.equal(formatCsv(['id', 'value'], [{id: 'a', value: 0}]), 'id,value\na,0\n');
  });

  it('leaves text that looks like a formula as it is', () => {
    assert.equal(formatCsv(['note'], [{note: '=1+1'}, {note: '@a'}]), 'note\n=1+1\n@a\n');
  });

  it('writes what reads back the same, for any text', () => {
    const text = fc.string({unit: 'binary'});
    const columns = fc
      .uniqueArray(text, {minLength: 1, maxLength: 5})
      .filter(([first]) => !first!.startsWith('\uFEFF'));
    const tables = columns.chain((names) => fc.tuple(fc.constant(names), fc.array(fc.array(text, sizeOf(names)))));
    fc.assert(
      fc.property(tables, ([names, cells]) => {
        const rows = cells.map((row): Row => Object.fromEntries(names.map((name, index) => [name, row[index]!])));
        assert.deepEqual(parseCsv(formatCsv(names, rows), 'figures'), rows);
      }),
    );
  });
});

describe('guardFormulas', () => {
  const cells: readonly (readonly [text: string | number | null, guarded: string | number | null])[] = [
    ['=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")'],
    ['+1', "'+1"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1+1', "'＝1+1"],
    ['more than 235,000', 'more than 235,000'],
    ['1=1', '1=1'],
    ["'", "'"],
    ['', ''],
    [-5, -5],
    [null, null],
  ];
  for (const [text, guarded] of cells) {
    it(`makes ${JSON.stringify(text)} ${JSON.stringify(guarded)}`, () => {
      const row = {note: text};
      assert.deepEqual(guardFormulas([row]), [{note: guarded}]);
      assert.deepEqual(row, {note: text});
    });
  }

  it('changes nothing in the figures that ship', () => {
    const rows = rowsOf(dataset, 'figures');
    assert.deepEqual(guardFormulas(rows), rows);
  });
});

function sizeOf({length}: readonly string[]) {
  return {minLength: length, maxLength: length};
}

function problemsOf(text: string): readonly Problem[] {
  try {
    parseCsv(text, 'figures');
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
  return assert.fail('the text was read');
}
