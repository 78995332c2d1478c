import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Figure} from '../../src/model/figure.js';
import {createLanguage} from '../../src/text/language.js';
import {en} from '../../src/text/messages/en.js';
import {formatCount, formatCountAt, formatCounted, formatNumber, formatValue} from '../../src/text/number.js';
import {dataset, english, figure} from '../embedded.js';

/** A language that none of the reports is in: the English words, with the numbers of another country. */
const other = createLanguage({...en, code: 'de', locale: 'de-DE'});
const range: Figure = {
  ...figure('killed-40-2020'),
  value: null,
  valueLow: 1200,
  valueHigh: 1300,
  quantifier: 'about',
  valueVerbatim: '1,200 to 1,300',
};

const numbers: readonly [figure: Figure, printed: string, translated: string][] = [
  [figure('displaced-400000-un-2019'), '400,000', '400.000'],
  [figure('displaced-350000-un-2020'), 'around 350,000', 'about 350.000'],
  [figure('at-risk-650000-irc-2020'), 'some 650,000', 'about 650.000'],
  [figure('displaced-235000-2020'), 'more than 235,000', 'more than 235.000'],
  [figure('displaced-186000-activists-2019'), 'over 186,000', 'more than 186.000'],
  [figure('displaced-10000000-un-syria'), 'more than 10 million', 'more than 10.000.000'],
  [figure('displaced-400000-un-2020-earlier-fighting'), 'close to 400,000', 'nearly 400.000'],
  [figure('killed-22-fighters-sohr-2020'), 'at least 22', 'at least 22'],
  [figure('killed-17-government-forces-sohr-2020'), 'seventeen', '17'],
  [figure('killed-1000-civilians-sohr-2019'), 'one thousand', '1.000'],
  [figure('displaced-1000000-border-2020'), 'an estimated one million', 'about 1.000.000'],
  [figure('killed-scores-2020'), 'scores', 'scores'],
  [range, '1,200 to 1,300', '1.200 to 1.300'],
];

/** One of a group, in English. */
const ones: readonly [id: string, group: string, count: string][] = [
  ['killed-39-sohr-2020', 'people', '1 person killed'],
  ['displaced-400000-un-2019', 'people', '1 person displaced'],
  ['at-risk-650000-irc-2020', 'people', '1 more person who could be displaced'],
  ['killed-39-sohr-2020', 'civilians', '1 civilian killed'],
  ['killed-39-sohr-2020', 'children', '1 child killed'],
  ['killed-39-sohr-2020', 'women_and_children', 'women and children killed: 1'],
  ['killed-39-sohr-2020', 'government_forces', 'government and allied forces killed: 1'],
];

describe('formatCount of one', () => {
  for (const [id, group, count] of ones) {
    it(`is “${count}”`, () => {
      const one = {...figure(id), group, value: 1, valueVerbatim: '1'};
      assert.equal(formatCount(one, dataset, english), count);
    });
  }
});

describe('formatNumber', () => {
  for (const [of, printed, translated] of numbers) {
    it(`writes “${of.valueVerbatim}” as printed in the language of its report`, () => {
      assert.equal(formatNumber(of, dataset, english), printed);
    });

    it(`writes “${of.valueVerbatim}” by its number and kind of word in another language`, () => {
      assert.equal(formatNumber(of, dataset, other), translated);
    });
  }

  it('takes a regional variant of a language for that language', () => {
    const british = {...dataset, reports: dataset.reports.map((report) => ({...report, language: 'en-GB'}))};
    assert.equal(formatNumber(figure('displaced-350000-un-2020'), british, english), 'around 350,000');
  });

  it('writes by number and word where the report is not in the dataset', () => {
    const none = {...dataset, reports: []};
    assert.equal(formatNumber(figure('displaced-350000-un-2020'), none, english), 'about 350,000');
  });
});

describe('formatNumber of a word', () => {
  const word = figure('killed-scores-2020');

  it('is the translation of the word as printed, or of the word in small letters', () => {
    assert.equal(formatNumber(word, dataset, {...other, texts: {Scores: 'Dutzende'}}), 'Dutzende');
    assert.equal(formatNumber(word, dataset, {...other, texts: {scores: 'dutzende'}}), 'dutzende');
    assert.equal(formatNumber(word, dataset, {...english, texts: {Scores: 'never'}}), 'scores');
  });
});

describe('formatValue', () => {
  const millions = {one: '# million', other: '# millions'};
  const spoken = {...english, messages: {...en, millions}};

  it('writes round millions with a noun where the language does', () => {
    assert.deepEqual(
      [1e6, 1.5e6, 3e6, 1_250_000, 999_999].map((value) => formatValue(value, spoken)),
      ['1 million', '1.5 millions', '3 millions', '1,250,000', '999,999'],
    );
    assert.equal(formatValue(3e6, english), '3,000,000');
  });
});

const counts: readonly [id: string, counted: string, count: string][] = [
  ['displaced-235000-2020', 'people displaced', 'more than 235,000 people displaced'],
  ['at-risk-650000-irc-2020', 'more people who could be displaced', 'some 650,000 more people who could be displaced'],
  ['returned-thousands-2018', 'displaced people who returned', 'displaced people who returned: “thousands”'],
  ['killed-3-children-sohr-2020', 'children killed', 'three children killed'],
  ['killed-scores-2020', 'civilians killed', 'civilians killed: “scores”'],
  ['injured-82-white-helmets-2020', 'people injured', '82 people injured'],
];

describe('formatCountAt', () => {
  const at: readonly [id: string, text: string][] = [
    ['displaced-235000-2020', 'more than 235,000 people displaced in the Idlib region'],
    ['returned-thousands-2018', 'displaced people who returned to Idlib governorate: “thousands”'],
  ];
  for (const [id, text] of at) {
    it(`reads ${text}`, () => assert.equal(formatCountAt(figure(id), dataset, english), text));
  }
});

describe('formatCounted and formatCount', () => {
  for (const [id, counted, count] of counts) {
    it(`say who is counted as what: ${count}`, () => {
      assert.equal(formatCounted(figure(id), dataset, english), counted);
      assert.equal(formatCount(figure(id), dataset, english), count);
      assert.ok(formatCount(figure(id), dataset, english, '#').includes('#'));
    });
  }
});
