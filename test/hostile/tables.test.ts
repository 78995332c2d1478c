/** What `parseFigures` makes of tables that were written to do harm. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DatasetError, formatProblem, MOST_PROBLEMS} from '../../src/model/error.js';
import type {TableName} from '../../src/model/figure.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import {shapes} from '../../src/generated/shapes.js';
import type {RawRow} from '../../src/model/rows.js';
import {tables, tablesWith} from '../model/tables.js';
import {processorTime, since} from '../processor-time.js';
import {allowedLetters, refusedLetters, unspeakable} from './letters.js';

/** Milliseconds of a processor: more than any of these takes, and far less than if all were compared with all. */
const PATIENCE = 4000;

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({length: count}, (_, i) => make(i));

/** What is wrong with tables, told soon. */
function refusal(raw: unknown): DatasetError {
  const start = process.cpuUsage();
  try {
    parseFigures(raw as Tables);
  } catch (error) {
    const took = since(start);
    assert.ok(error instanceof DatasetError, String(error));
    assert.ok(took < PATIENCE, `it took ${took} ms`);
    assert.ok(error.problems.length > 0 && error.problems.length <= MOST_PROBLEMS);
    assert.ok(error.message.length < 2000, `a message of ${error.message.length} letters`);
    assert.doesNotMatch(error.message, unspeakable);
    return error;
  }
  return assert.fail('it was read');
}

/** What is wrong with one cell. */
function cellRefusal(table: TableName, column: string, cell: unknown): string {
  return refusal(tablesWith(table, 1, {[column]: cell})).message;
}

const numerals = [
  '1e309',
  '٤٠٠',
  '0x10',
  '1_000',
  'NaN',
  'Infinity',
  '1,000',
  '1.000',
  '+7',
  ' 7',
  '7 ',
  '４００',
  '½',
];
const textColumns = tableNames.flatMap((table) =>
  Object.entries(shapes[table].types).flatMap(([column, type]) =>
    type === 'string' ? [[table, column] as const] : [],
  ),
);

describe('numbers', () => {
  for (const text of numerals) {
    it(`are not guessed from ${text}`, () => {
      const told = `figures row 1 (killed-39), column value: found ${JSON.stringify(text)}, expected a value of type integer or null`;
      assert.ok(cellRefusal('figures', 'value', text).startsWith(told));
    });
  }

  for (const number of [Infinity, 1e300, 1e15, 10_000_000_001]) {
    it(`of people beyond all who live are refused, as ${number}`, () => {
      assert.match(cellRefusal('figures', 'value', number), /^figures row 1 \(killed-39\), column value: /);
    });
  }

  it('of less than nothing are refused, and zero is zero without a sign', () => {
    assert.match(cellRefusal('figures', 'value', '-1'), /found -1, expected a number >= 0/);
    for (const zero of [-0, '-0']) {
      const cells = {value: zero, value_low: zero, value_high: zero, value_verbatim: 'none'};
      const [, , figure] = parseFigures(tablesWith('figures', 3, cells)).figures;
      assert.ok(Object.is(figure!.value, 0) && Object.is(figure!.valueLow, 0));
    }
  });
});

describe('texts', () => {
  for (const [what, letter] of Object.entries(refusedLetters)) {
    it(`with ${what} are refused in every column, and the message does not repeat it`, () => {
      for (const [table, column] of textColumns) {
        const {problems} = refusal(tablesWith(table, 1, {[column]: `a${letter}b`}));
        assert.ok(
          problems.some((problem) => problem.table === table && problem.row === 1 && problem.column === column),
          `${table} ${column}`,
        );
      }
    });
  }

  for (const [what, text] of Object.entries(allowedLetters)) {
    it(`with ${what} are kept as they are`, () => {
      assert.equal(parseFigures(tablesWith('figures', 1, {note: text})).figures[0]!.note, text);
    });
  }

  it('longer than anyone reads are refused', () => {
    assert.match(
      cellRefusal('places', 'name_en', 'a'.repeat(5001)),
      /^places row 1 \(country\), column name_en: found "a+…, expected at most 5000 letters$/,
    );
  });

  it('say where the letter stands by its name', () => {
    assert.equal(
      cellRefusal('organizations', 'name_en', 'UN\u202E 39'),
      'organizations row 1 (un), column name_en: found "UN\\u{202e} 39", expected text without U+202E',
    );
  });
});

describe('names', () => {
  const names = ['constructor', 'valueof', 'tostring', 'hasownproperty'];
  it('that every object has are names like any other', () => {
    for (const id of names) {
      const groups = [...tables.groups, {...tables.groups[0]!, id}];
      const parsed = parseFigures({...tablesWith('figures', 1, {group: id}), groups});
      assert.equal(parsed.figures[0]!.group, id);
    }
  });

  it('that every object has are no references to what is not there', () => {
    for (const id of [...names, '__proto__', 'toString']) {
      assert.match(cellRefusal('figures', 'place', id), /expected the id of a row in places/);
    }
  });

  it('that every object has are no tables', () => {
    const raw = JSON.parse(`{"__proto__": ${JSON.stringify(tables)}}`) as unknown;
    assert.equal(refusal(raw).problems[0]!.found, 'nothing');
    assert.deepEqual(parseFigures({...tables, ['constructor']: [{}]} as Tables), parseFigures(tables));
  });

  it('of rows and columns are told in short', () => {
    const long = 'x'.repeat(1e6);
    refusal(tablesWith('figures', 1, {id: `${long}\u202E`}));
    refusal(tablesWith('figures', 1, {[`${long}\u0000`]: 1}));
    refusal({...tables, relations: [...tables.relations, ...times(2, () => ({...tables.relations[0]!, note: long}))]});
  });
});

describe('shapes', () => {
  const deep = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) as unknown;
  it('of any depth are refused', () => {
    assert.match(cellRefusal('figures', 'note', deep), /column note: found a list, expected a value of type string/);
    refusal({...tables, figures: deep});
    refusal({...tables, figures: {deep}});
    refusal(deep);
  });

  it('of lists and objects are not texts', () => {
    for (const [table, column] of textColumns) {
      for (const cell of [['a'], {toString: 'a'}, [[]]]) refusal(tablesWith(table, 1, {[column]: cell}));
    }
  });
});

describe('sizes', () => {
  const many: readonly (readonly [what: string, raw: () => unknown])[] = [
    ['300,000 rows of nothing', () => ({...tables, figures: times(300_000, () => ({}))})],
    ['300,000 rows that are none', () => ({...tables, figures: times(300_000, () => [])})],
    ['300,000 columns', () => tablesWith('figures', 1, Object.fromEntries(times(300_000, (i) => [`c${i}`, i])))],
    ['100,000 rows of one key', () => ({...tables, relations: times(100_000, () => tables.relations[0])})],
    ['100,000 groups, each in the one before', () => ({...tables, groups: chain(tables.groups[0]!, 100_000)})],
    ['100,000 places, each in the one before', () => ({...tables, places: chain(tables.places[3]!, 100_000)})],
    ['a ring of 15,000 parts', () => ({...tables, ...related(15_000, 15_000)})],
  ];
  for (const [what, raw] of many) it(`of ${what} are refused at once`, () => void refusal(raw()));

  it('of problems are counted to a thousand', () => {
    const error = refusal({...tables, figures: times(50_000, () => ({}))});
    assert.equal(error.problems.length, MOST_PROBLEMS);
    assert.match(error.message, /; and at least 997 more$/);
    assert.equal(formatProblem(error.problems[0]!).split(',')[0], 'figures row 1');
  });

  it('of a chain of 15,000 parts are read at once', () => {
    const took = processorTime(() => parseFigures({...tables, ...related(15_000, 14_999)}));
    assert.ok(took < PATIENCE, `${took} ms`);
  });

  it('of 5,000 figures and 30,000 series are read at once', () => {
    const series = times(30_000, (index) => ({...tables.series[0]!, id: `s${index}`}));
    const figures = times(5000, (index) => ({...tables.figures[3]!, id: `f${index}`, series: `s${29_999 - index}`}));
    const took = processorTime(() => parseFigures({...tables, figures, series, relations: []}));
    assert.ok(took < PATIENCE, `${took} ms`);
  });
});

function chain(like: RawRow & {readonly id: string}, length: number): RawRow[] {
  return [
    ...times(length, (index) => ({...like, id: `x${index}`, parent: index ? `x${index - 1}` : null})),
    ...tables.groups,
    ...tables.places,
  ].filter((row) => Object.keys(row).length === Object.keys(like).length);
}

/** Figures, each part of the next; with as many relations as figures, the last is part of the first. */
function related(length: number, relations: number) {
  return {
    figures: times(length, (index) => ({...tables.figures[0]!, id: `f${index}`})),
    relations: times(relations, (index) => ({
      subject: `f${index}`,
      predicate: 'part_of',
      object: `f${(index + 1) % length}`,
      note: null,
    })),
  };
}
