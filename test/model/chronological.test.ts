import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chronological} from '../../src/model/chronological.js';
import type {Figure} from '../../src/model/figure.js';
import {dataset, figure, headline} from '../embedded.js';
import {tablesWith, unchecked} from './tables.js';

const ids = (figures: readonly Figure[]) => chronological(figures, dataset).map(({id}) => id);

describe('chronological', () => {
  it('puts figures in the order of the last day they could speak for, then of their numbers', () => {
    assert.deepEqual(ids(headline.toReversed()), [
      'displaced-186000-activists-2019',
      'displaced-400000-un-2019',
      'displaced-235000-2020',
      'displaced-350000-un-2020',
      'at-risk-650000-irc-2020',
    ]);
  });

  it('puts projections after what was reported, even where that has no date', () => {
    const inside = unchecked(tablesWith('reports', 1, {date_published: null, date_accuracy: 'unknown'}));
    const undated = {...inside.figures[0]!, referencePeriodEnd: null};
    const early = {...inside.figures[5]!, referencePeriodStart: '2019-01', referencePeriodEnd: '2019-01'};
    assert.deepEqual(chronological([early, undated], inside), [undated, early]);
  });

  it('puts what has no last day after what has one', () => {
    const inside = unchecked(tablesWith('reports', 1, {date_published: null, date_accuracy: 'unknown'}));
    const dated = inside.figures[1]!;
    const undated = {...inside.figures[0]!, referencePeriodEnd: null};
    assert.deepEqual(chronological([undated, dated], inside), [dated, undated]);
  });

  it('puts a word before the numbers of its day', () => {
    assert.deepEqual(ids(['killed-21-white-helmets-2020', 'killed-scores-2020'].map(figure)), [
      'killed-scores-2020',
      'killed-21-white-helmets-2020',
    ]);
  });

  it('puts a range by its lower end among the numbers of its day', () => {
    const one = figure('killed-39-sohr-2020');
    const range = {...one, id: 'range', value: null, valueLow: 40, valueHigh: 60};
    assert.deepEqual(ids([range, one]), [one.id, 'range']);
  });

  it('keeps the order of what is alike, and the list it is given', () => {
    const alike = Object.freeze(['killed-1000-civilians-un-2019', 'killed-1000-civilians-sohr-2019'].map(figure));
    assert.deepEqual(chronological(alike, dataset), alike);
    assert.notEqual(chronological(alike, dataset), alike);
    assert.deepEqual(chronological([], dataset), []);
  });
});
