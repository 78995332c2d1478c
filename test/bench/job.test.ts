import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFigures, select, total} from '../../src/index.js';
import {dataset} from '../../src/generated/dataset.js';
import type {Tables} from '../../src/model/parse.js';
import {changed} from './drawing.js';
import {jobDataset, jobOf} from './job.js';
import {eventTables} from './rows.js';

/** As the package ships them: with the names of columns. */
function snake(rows: readonly object[]) {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value,
      ]),
    ),
  );
}
const shipped = Object.fromEntries(Object.entries(dataset).map(([table, rows]) => [table, snake(rows)])) as Tables;

describe('the job of the benchmark', () => {
  const job = jobOf(jobDataset(17));

  it('is the series as published and a dozen more, the same each time', () => {
    const {figures} = jobDataset(17);
    assert.deepEqual(
      figures.slice(0, 5),
      dataset.figures.filter(({series}) => series === 'displacement'),
    );
    assert.equal(figures.length, 17);
    assert.deepEqual(jobDataset(17), jobDataset(17));
  });

  it('gives libraries numbers that can be drawn', () => {
    for (const {from, to, low, value, high, words} of job.figures) {
      assert.ok(job.from <= from && from <= to && to <= job.to);
      assert.ok(low <= value && value <= high && high <= job.most);
      assert.ok(words);
    }
  });

  it('has another first number each time it is changed, and nothing else', () => {
    const [one, other] = [changed(job, 1), changed(job, 2)];
    assert.notEqual(one.figures[0]!.value, other.figures[0]!.value);
    assert.deepEqual(one.figures.slice(1), job.figures.slice(1));
  });
});

describe('a dataset of many events', () => {
  it('is the same for the same count', () => {
    assert.deepEqual(eventTables(50, shipped), eventTables(50, shipped));
    assert.notDeepEqual(eventTables(50, shipped).figures![3], eventTables(51, shipped).figures![3]);
  });

  it('is one that this package reads, selects from and adds up or refuses to', () => {
    const read = parseFigures(eventTables(500, shipped));
    assert.equal(read.figures.length, 500);
    const killed = select(read.figures, {indicator: 'killed'}, {dataset: read});
    assert.ok(killed.length > 400);
    assert.equal(total(killed, {dataset: read}).refused, true);
    assert.equal(total(killed.slice(0, 1), {dataset: read}).refused, false);
  });
});
