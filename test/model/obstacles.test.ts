import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Figure} from '../../src/model/figure.js';
import {obstaclesBetween, type Obstacle} from '../../src/model/obstacles.js';
import {dataset, figure} from '../embedded.js';

const killed = figure('killed-40-2020');
const fighters = figure('killed-22-fighters-sohr-2020');
const winter = {...figure('displaced-350000-un-2020'), basis: null};
const risk = figure('at-risk-650000-irc-2020');
const people = figure('population-3000000-un-2020');
const earlier: Partial<Figure> = {referencePeriodStart: '2019-11-01', referencePeriodEnd: '2019-11-20'};

/** A figure, what differs in another one that nothing is coded of, and why the two do not add up. */
const variants: readonly [what: string, figure: Figure, other: Partial<Figure>, found: readonly Obstacle[]][] = [
  ['deaths and injuries', killed, {indicator: 'injured', ...earlier}, ['different_indicators']],
  ['deaths and later displacement', winter, {indicator: 'killed', ...earlier}, ['different_indicators']],
  [
    'a state and what happened',
    people,
    {measureType: 'flow', ...earlier, referencePeriodEndAccuracy: 'day'},
    ['stock_with_flow'],
  ],
  [
    'a projection and a count',
    {...winter, status: 'projected'},
    {status: 'reported', group: 'civilians', place: 'syria'},
    ['projection_with_report', 'overlapping_periods', 'overlapping_groups', 'overlapping_places'],
  ],
  ['projections under two conditions', risk, {scenario: 'if a truce holds'}, ['different_scenarios', 'unknown_period']],
  ['people of one place on two days', people, {referencePeriodEnd: '2019-01'}, ['stocks_of_different_days']],
  ['one group over the same days', killed, {}, ['overlapping_periods']],
  ['a group and a part of it', killed, {group: 'children'}, ['overlapping_periods', 'overlapping_groups']],
  ['a place and a part of it', killed, {place: 'ariha'}, ['overlapping_periods', 'overlapping_places']],
  [
    'a place and an area without a border',
    killed,
    {place: 'idlib-region'},
    ['overlapping_periods', 'overlapping_places'],
  ],
  ['separate groups of two reports', fighters, {group: 'civilians', report: 'x'}, ['overlapping_periods']],
  [
    'separate groups over other days',
    fighters,
    {group: 'civilians', referencePeriodEnd: '2020-01-17'},
    ['overlapping_periods'],
  ],
  ['separate groups over days not told', fighters, {group: 'civilians', referencePeriodEnd: null}, ['unknown_period']],
  ['separate groups of one report and period', fighters, {group: 'civilians'}, []],
  ['separate groups of separate periods', winter, {group: 'jihadists', ...earlier}, ['displaced_again']],
  ['separate places of one report and period', killed, {place: 'aleppo'}, []],
  ['deaths of separate periods', killed, earlier, []],
];

describe('obstaclesBetween', () => {
  for (const [what, one, change, found] of variants) {
    it(`finds ${found.join(', ') || 'nothing'} between ${what}`, () => {
      const other = {...one, id: 'other', ...change};
      assert.deepEqual(obstaclesBetween(one, other, dataset), found);
      assert.deepEqual(obstaclesBetween(other, one, dataset), found);
    });
  }

  it('lets no one flee twice as one person, but does as two movements', () => {
    const before = {...winter, id: 'other', ...earlier};
    const elsewhere = {...winter, id: 'other', place: 'hama'};
    assert.deepEqual(obstaclesBetween(winter, before, dataset), ['displaced_again']);
    assert.deepEqual(obstaclesBetween(winter, before, dataset, true), []);
    assert.deepEqual(obstaclesBetween(winter, elsewhere, dataset), ['overlapping_periods']);
    assert.deepEqual(obstaclesBetween(winter, elsewhere, dataset, true), []);
  });

  it('finds one basis, however far apart the figures are told to be', () => {
    const one = {...killed, basis: 'count'};
    assert.deepEqual(obstaclesBetween(one, {...one, id: 'other', ...earlier, group: 'civilians'}, dataset), [
      'same_basis',
    ]);
  });
});
