import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {row, tables, tablesWith, unchecked} from './model/tables.js';

const page = ['document', 'window', 'customElements', 'HTMLElement', 'localStorage'];
const touched: string[] = [];
for (const name of page) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => {
      touched.push(name);
      return undefined;
    },
  });
}
const before = Object.getOwnPropertyNames(globalThis);
const library = await import('../src/index.js');
const after = Object.getOwnPropertyNames(globalThis);
for (const name of page) Reflect.deleteProperty(globalThis, name);

const winter = library.figures.find(({id}) => id === 'displaced-350000-un-2020')!;
const summer = library.figures.find(({id}) => id === 'displaced-400000-un-2019')!;

describe('idlib-figures', () => {
  it('exports what is documented, and nothing else', () => {
    const tables = 'figures reports organizations places groups relations events series dataset';
    const documented = `${tables} parseFigures parseFiguresInSlices select relate total describe cite DatasetError formatProblem`;
    assert.deepEqual(new Set(Object.keys(library)), new Set(documented.split(' ')));
  });

  it('touches no page and adds no global when it is imported', () => {
    assert.deepEqual(touched, []);
    assert.deepEqual(after, before);
  });

  it('gives the tables of the embedded dataset', () => {
    const {figures, reports, organizations, places, groups, relations, events, series} = library;
    assert.deepEqual({figures, reports, organizations, places, groups, relations, events, series}, library.dataset);
    for (const table of Object.values(library.dataset)) assert.ok(table.length > 0);
  });

  it('works on the embedded dataset, in English', () => {
    assert.deepEqual(
      library.select(library.figures, {place: 'aleppo', indicator: 'killed'}).map(({id}) => id),
      ['killed-6-civilians-sana-aleppo'],
    );
    assert.ok(library.relate(winter).some(({role}) => role === 'restated_by'));
    assert.equal(library.total([summer, winter]).refused, true);
    const moves = library.total([summer, winter], {as: 'movements'});
    assert.equal(moves.refused || moves.value, 750_000);
    assert.match(library.describe(winter), /^Around 350,000 people displaced in Idlib governorate, /);
    assert.match(
      library.cite(winter),
      /Coded as displaced-350000-un-2020 in Idlib Figures \d+\.\d+\.\d+ \(CC BY 4\.0\)\.$/,
    );
  });

  it('works on another dataset where one is given', () => {
    const dataset = library.parseFigures(tablesWith('reports', 1, {title: 'Another report'}));
    const whole = dataset.figures[row.killed39 - 1]!;
    assert.deepEqual(library.select(dataset.figures, {place: 'country', group: 'fighters'}, {dataset}), [
      dataset.figures[1],
    ]);
    assert.deepEqual(library.select(dataset.figures, {place: 'country', group: 'fighters'}), []);
    assert.deepEqual(
      library.relate(whole, {dataset}).map(({figure}) => figure.id),
      ['killed-22', 'killed-17', 'killed-17'],
    );
    assert.deepEqual(library.relate(whole), []);
    const sum = library.total(dataset.figures.slice(1, 3), {dataset});
    assert.equal(sum.refused || sum.value, 39);
    assert.match(library.describe(whole, {dataset}), /^39 people killed in province, .*“Another report”/);
    for (const say of [library.describe, library.cite]) {
      assert.throws(() => say(whole), {
        name: 'RangeError',
        message: `dataset: found no report "${whole.report}" of the figure "${whole.id}" in the embedded one, expected the dataset of the figure`,
      });
    }
    assert.match(library.cite(whole, {dataset}), /^“Another report”, 17 January 2020, paragraph 1: 39 people killed\./);
  });

  it('writes English where it has no other language', () => {
    for (const language of ['de', 'en-US', '']) {
      assert.equal(library.describe(winter, {language}), library.describe(winter));
      assert.equal(library.cite(winter, {language}), library.cite(winter));
    }
  });

  it('reads tables in slices as it does at once, and lets others have their turn', async () => {
    const figures = Array.from({length: 10_000}, (_, index) => ({...tables.figures[0]!, id: `figure-${index}`}));
    const many = {...tables, figures, relations: []};
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const read = await library.parseFiguresInSlices(many);
    clearInterval(timer);
    assert.deepEqual(read, library.parseFigures(many));
    assert.ok(turns > 1, `${turns} turns`);
  });

  it('rejects tables that do not fit together, and where nobody waits for them any longer', async () => {
    await assert.rejects(library.parseFiguresInSlices({...tables, groups: []}), library.DatasetError);
    const reason = new Error('gone');
    await assert.rejects(library.parseFiguresInSlices(tables, {signal: AbortSignal.abort(reason)}), reason);
  });

  it('throws its own error, whose problems can be written', () => {
    assert.deepEqual(library.parseFigures(tables), unchecked(tables));
    try {
      library.parseFigures({...tables, groups: []});
      assert.fail('no error');
    } catch (error) {
      assert.ok(error instanceof library.DatasetError, String(error));
      assert.equal(
        library.formatProblem(error.problems[0]!),
        'figures row 1 (killed-39), column group: found "people", expected the id of a row in groups',
      );
    }
  });
});
