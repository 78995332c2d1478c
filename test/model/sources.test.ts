import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatProblem} from '../../src/model/error.js';
import type {Dataset, Event, Figure} from '../../src/model/figure.js';
import {linesOf, sourceProblems, standsIn, type SourceFile} from '../../src/model/sources.js';
import {dataset, figure} from '../embedded.js';

const text = 'A made-up headline\n\n \t\nThe river rose and 39 boats were moved.\r\nMore than 1,200 sandbags came.\n';
const hash = 'a'.repeat(64);

/** A dataset of one made-up report, and the figures and events that are said to stand in it. */
function coded(figures: readonly Partial<Figure>[], events: readonly Partial<Event>[] = []): Dataset {
  return {
    ...dataset,
    reports: [{...dataset.reports[0]!, id: 'river', sha256: hash}],
    figures: figures.map((fields) => ({...figure('killed-39-sohr-2020'), id: 'boats', report: 'river', ...fields})),
    events: events.map((fields) => ({...dataset.events[0]!, id: 'flood', report: 'river', ...fields})),
  };
}

function told(from: Dataset, files: Readonly<Record<string, SourceFile>> = {'river.txt': {sha256: hash, text}}) {
  return sourceProblems(from, new Map(Object.entries(files))).map(formatProblem);
}

describe('sourceProblems', () => {
  it('finds none where every phrase stands in its line', () => {
    const figures = [
      {paragraph: 2, valueVerbatim: '39'},
      {id: 'sandbags', paragraph: 3, valueVerbatim: 'More than 1,200'},
    ];
    assert.deepEqual(told(coded(figures, [{paragraph: 3}])), []);
  });

  it('tells a phrase that stands in another line, without telling the line', () => {
    assert.deepEqual(told(coded([{paragraph: 3, valueVerbatim: '39'}])), [
      'figures row 1 (boats), column value_verbatim: found "39", expected words that stand in line 3 of river.txt',
    ]);
  });

  for (const paragraph of [4, 0]) {
    it(`tells paragraph ${paragraph} of a report of three lines, for figures and events`, () => {
      assert.deepEqual(told(coded([{paragraph, valueVerbatim: '39'}], [{paragraph}])), [
        `figures row 1 (boats), column paragraph: found ${paragraph}, expected 1 to 3, the lines of river.txt`,
        `events row 1 (flood), column paragraph: found ${paragraph}, expected 1 to 3, the lines of river.txt`,
      ]);
    });
  }

  it('tells a file that is missing once, not for each figure', () => {
    assert.deepEqual(told(coded([{paragraph: 2}, {paragraph: 9}]), {}), [
      'reports row 1 (river), column id: found no file of that name, expected the file river.txt',
    ]);
  });

  it('tells a file that has changed, and checks its lines all the same', () => {
    const sha256 = 'b'.repeat(64);
    assert.equal(told(coded([{paragraph: 1, valueVerbatim: '39'}]), {'river.txt': {sha256, text}}).length, 2);
    const [changed] = sourceProblems(coded([]), new Map([['river.txt', {sha256, text}]]));
    assert.deepEqual([changed?.column, changed?.found], ['sha256', `${JSON.stringify(hash).slice(0, 59)}…`]);
    assert.ok(changed?.expected.endsWith(sha256));
  });

  it('tells a report without a hash', () => {
    const from = coded([]);
    const reports = from.reports.map((report) => ({...report, sha256: null}));
    assert.deepEqual(told({...from, reports}), [
      `reports row 1 (river), column sha256: found nothing, expected the SHA-256 of river.txt, ${hash}`,
    ]);
  });

  it('tells each file that no report names', () => {
    const file = {sha256: hash, text};
    assert.deepEqual(told(coded([]), {'river.txt': file, river: file, 'brook.txt': file}), [
      'reports, column id: found the file brook.txt, expected a report for each file',
      'reports, column id: found the file river, expected a report for each file',
    ]);
  });
});

describe('linesOf', () => {
  it('keeps the lines that are not blank, whatever ends them', () => {
    assert.equal(linesOf(text).length, 3);
    assert.deepEqual(linesOf('\uFEFFa\rb\r\n\r\n\u00a0\nc'), ['\uFEFFa', 'b', 'c']);
  });
});

describe('standsIn', () => {
  for (const [phrase, line] of [
    ['39', 'moved 39 boats'],
    ['39', '39'],
    ['39', 'first 139, then 39.'],
    ['39', 'boats (39), carts'],
    ['39', 'in all, “39”'],
    ['39', 'boats: 39, 40 and 41'],
    ['400', 'at 400, or 400,000'],
    ['twenty-two', 'boats: twenty-two.'],
    ['more than 400', 'for more than 400 boats'],
    ['dozens', 'dozens—or more'],
    ['most of them', 'boats, most of them; carts'],
    ['$5 (about)', 'for $5 (about)'],
    ['٣٩', 'نحو ٣٩ قاربا'],
  ] as const) {
    it(`finds “${phrase}” in “${line}”`, () => assert.equal(standsIn(phrase, line), true));
  }

  for (const [phrase, line] of [
    ['39', 'moved 139 boats'],
    ['39', 'moved 390 boats'],
    ['17', 'moved 170 boats'],
    ['400', 'moved 400,000 boats'],
    ['400', 'moved 1,400 boats'],
    ['400', 'moved 400\u202f000 boats'],
    ['39', 'rose 39.5 metres'],
    ['5', 'rose 39.5 metres'],
    ['39', 'rose 39% higher'],
    ['39', 'a 39-year-old boat'],
    ['19', 'the type B-19 boat'],
    ['20', 'between 20–29 boats'],
    ['29', 'between 20–29 boats'],
    ['39', 'the 39th boat'],
    ['more than 400', 'more than 400,000 boats'],
    ['most', 'mostly boats'],
    ['dozens', 'Dozens of boats'],
    ['more than 400', 'more  than 400 boats'],
    ['3.9', 'moved 319 boats'],
  ] as const) {
    it(`does not find “${phrase}” in “${line}”`, () => assert.equal(standsIn(phrase, line), false));
  }
});
