import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {columns, type Column} from '../../src/model/columns.js';
import type {Figure} from '../../src/model/figure.js';
import {fieldWriter} from '../../src/text/fields.js';
import {createLanguage} from '../../src/text/language.js';
import {en} from '../../src/text/messages/en.js';
import {dataset, english, figure} from '../embedded.js';

const write = fieldWriter(dataset, english);

const around: Readonly<Record<Column, string>> = {
  number: 'Around 350,000',
  counted: 'People displaced',
  place: 'Idlib governorate',
  period: 'From the start of December 2019 to 16 January 2020',
  source: 'United Nations (UN)',
  report: '“Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020',
  paragraph: '15',
  value_verbatim: 'around 350,000',
  quantifier: 'About',
  value: '350,000',
  value_low: '',
  value_high: '',
  indicator: 'Displaced',
  measure_type: 'Flow: over a period',
  group: 'People',
  place_role: 'People left it',
  status: 'Reported',
  scenario: '',
  reference_period_start: 'The start of December 2019',
  reference_period_start_accuracy: 'Within three days',
  reference_period_end: '16 January 2020',
  reference_period_end_accuracy: 'To the day',
  attribution: 'In the sentence',
  basis: 'un-350000-displaced-since-december-2019',
  series: 'People displaced in the Idlib region, 2019–20, as published',
  note: 'Called Syrians in the report. Announced on 16 January.',
  id: 'displaced-350000-un-2020',
};

describe('a field as text', () => {
  for (const column of columns) {
    it(`is “${around[column]}” for the ${column} of around 350,000 displaced`, () => {
      assert.equal(write(figure('displaced-350000-un-2020'), column), around[column]);
    });
  }

  it('names the condition of a projection with its period', () => {
    assert.equal(write(figure('at-risk-650000-irc-2020'), 'period'), 'If violence continues, date not stated');
    assert.equal(write(figure('at-risk-650000-irc-2020'), 'scenario'), 'If violence continues');
  });

  it('is never a zero where nothing is known', () => {
    for (const column of ['value', 'value_low', 'value_high'] as const) {
      assert.equal(write(figure('killed-scores-2020'), column), '');
    }
  });

  it('is the same however many figures were written before it', () => {
    for (const column of columns) {
      for (const row of dataset.figures) {
        assert.equal(write(row, column), fieldWriter(dataset, english)(row, column), `${column} of ${row.id}`);
      }
    }
  });

  it('depends on each of the fields that it is written from', () => {
    const changed: Figure = {
      ...figure('displaced-350000-un-2020'),
      referencePeriodEnd: '2020-01-17',
      attribution: 'implied',
      valueVerbatim: '350,001',
    };
    assert.match(write(changed, 'period'), /17 January/);
    assert.match(write(changed, 'source'), /implication/);
    assert.equal(write(changed, 'number'), '350,001');
  });

  it('is written in the numerals of the language', () => {
    const arab = createLanguage(en, {}, 'arab');
    assert.equal(fieldWriter(dataset, arab)(figure('displaced-350000-un-2020'), 'value'), '٣٥٠٬٠٠٠');
  });
});
