import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {commonGroup, disjointGroups, disjointPeriods, disjointPlaces} from '../../src/model/disjoint.js';
import {dataset, figure} from '../embedded.js';
import {tables, tablesWith, unchecked} from './tables.js';

const groups: readonly [a: string, b: string, apart: boolean, why: string][] = [
  ['civilians', 'government_forces', true, 'siblings'],
  ['anti_government_fighters', 'government_forces', true, 'siblings'],
  ['hts_members', 'government_forces', true, 'parts of siblings'],
  ['children', 'jihadists', true, 'parts of siblings'],
  ['women_and_children', 'government_forces', true, 'siblings'],
  ['civilians', 'civilians', false, 'one group'],
  ['people', 'civilians', false, 'whole and part'],
  ['people', 'hts_members', false, 'whole and part of a part'],
  ['jihadists', 'anti_government_fighters', false, 'part and whole'],
  ['women_and_children', 'civilians', false, 'said to overlap'],
  ['women_and_children', 'children', false, 'said to overlap'],
];

const places: readonly [a: string, b: string, apart: boolean, why: string][] = [
  ['idlib', 'aleppo', true, 'two governorates'],
  ['idlib-city', 'aleppo-city', true, 'towns of two governorates'],
  ['idlib-city', 'ariha', true, 'two towns of one governorate'],
  ['idlib-city', 'aleppo', true, 'a town and another governorate'],
  ['idlib', 'idlib', false, 'one place'],
  ['idlib', 'idlib-city', false, 'a town in its governorate'],
  ['syria', 'ariha', false, 'a town in its country'],
  ['idlib-region', 'idlib', false, 'an area without a border'],
  ['idlib-region', 'aleppo-city', false, 'an area without a border'],
  ['idlib-region', 'northern-syria', false, 'two areas without a border'],
];

/** Places that are told less of: each with its level and what it lies in. */
const toldLess = (
  [
    ['here', 0, null],
    ['there', 0, null],
    ['province', 1, 'here'],
    ['beyond', 1, 'there'],
    ['region', null, 'here'],
    ['town', 4, 'province'],
    ['town-beyond', 4, 'beyond'],
    ['town-in-region', 4, 'region'],
    ['town-in-country', 4, 'here'],
    ['town-anywhere', 4, null],
    ['province-anywhere', 1, null],
    ['other-province-anywhere', 1, null],
  ] as const
).map(([id, adminLevel, parent]) => ({...dataset.places[0]!, id, adminLevel, parent}));

const lessKnown: readonly [a: string, b: string, apart: boolean, why: string][] = [
  ['here', 'there', true, 'two countries'],
  ['town', 'town-beyond', true, 'towns of two countries'],
  ['town', 'there', true, 'a town and another country'],
  ['town-in-region', 'province', false, 'a town of an area that may reach into a province'],
  ['town-in-region', 'town', false, 'a town of an area that may reach around another town'],
  ['town-in-region', 'region', false, 'a town in its area'],
  ['town-in-country', 'province', false, 'a town of which no province is told'],
  ['town-anywhere', 'here', false, 'a town of which no country is told'],
  ['town-anywhere', 'province', false, 'a town of which no province is told'],
  ['town-anywhere', 'town', false, 'a town that may be told of twice'],
  ['province-anywhere', 'there', false, 'a province of which no country is told'],
  ['province-anywhere', 'other-province-anywhere', true, 'two provinces of a table without countries'],
  ['nowhere', 'here', false, 'a place that is not in the table'],
];

describe('disjointGroups', () => {
  for (const [a, b, apart, why] of groups) {
    it(`is ${apart} of ${a} and ${b}: ${why}`, () => {
      assert.equal(disjointGroups(a, b, dataset), apart);
      assert.equal(disjointGroups(b, a, dataset), apart);
    });
  }

  it('is false of a group and another one that overlaps a part of it', () => {
    const inside = unchecked(tablesWith('groups', 4, {overlaps: 'fighters'}));
    assert.equal(disjointGroups('children', 'fighters', inside), false);
    assert.equal(disjointGroups('civilians', 'fighters', inside), false);
  });

  it('is false of the parts of groups that overlap', () => {
    const inside = unchecked(tablesWith('groups', 2, {overlaps: 'fighters'}));
    assert.equal(disjointGroups('children', 'fighters', inside), false);
  });
});

describe('commonGroup', () => {
  it('is the closest group that contains all', () => {
    assert.equal(commonGroup(['hts_members', 'jihadists'], dataset), 'jihadists');
    assert.equal(commonGroup(['hts_members', 'government_forces'], dataset), 'people');
    assert.equal(commonGroup(['children', 'civilians', 'children'], dataset), 'civilians');
    assert.equal(commonGroup(['children'], dataset), 'children');
  });

  it('is null where no group contains all, or none is given', () => {
    const inside = unchecked(tablesWith('groups', 3, {parent: null}));
    assert.equal(commonGroup(['civilians', 'fighters'], inside), null);
    assert.equal(commonGroup([], inside), null);
  });
});

describe('disjointPlaces', () => {
  for (const [a, b, apart, why] of places) {
    it(`is ${apart} of ${a} and ${b}: ${why}`, () => {
      assert.equal(disjointPlaces(a, b, dataset), apart);
      assert.equal(disjointPlaces(b, a, dataset), apart);
    });
  }
});

describe('disjointPlaces where less is told', () => {
  for (const [a, b, apart, why] of lessKnown) {
    it(`is ${apart} of ${a} and ${b}: ${why}`, () => {
      const inside = {...dataset, places: toldLess};
      assert.equal(disjointPlaces(a, b, inside), apart);
      assert.equal(disjointPlaces(b, a, inside), apart);
    });
  }
});

describe('disjointPeriods', () => {
  const {figures} = unchecked(tables);
  const killed = figures[0]!;
  const from = (start: string, end: string) => ({...killed, referencePeriodStart: start, referencePeriodEnd: end});
  const apart = (a: typeof killed, b: typeof killed) => [disjointPeriods(a, b), disjointPeriods(b, a)];

  it('is true of periods with a day between them, and of periods that follow each other', () => {
    assert.deepEqual(apart(killed, from('2020-01-18', '2020-01-19')), [true, true]);
    assert.deepEqual(apart(killed, from('2020-01-17', '2020-01-17')), [true, true]);
    assert.deepEqual(apart(figure('displaced-400000-un-2019'), figure('displaced-350000-un-2020')), [true, true]);
  });

  it('is false of periods that share a day', () => {
    assert.deepEqual(apart(killed, from('2020-01-16', '2020-01-17')), [false, false]);
    assert.deepEqual(apart(killed, killed), [false, false]);
  });

  it('is false where the accuracy of a date lets them share one', () => {
    const week = {...from('2020-01-19', '2020-01-21'), referencePeriodStartAccuracy: 'week' as const};
    assert.deepEqual(apart(killed, week), [false, false]);
    assert.deepEqual(apart(killed, {...week, referencePeriodStart: '2020-01-20'}), [true, true]);
    const month = from('2020-01', '2020-01');
    assert.deepEqual(apart(killed, month), [false, false]);
  });

  it('is false where one does not tell its period', () => {
    assert.deepEqual(apart(killed, {...from('2019-01', '2019-02'), referencePeriodStart: null}), [false, false]);
    assert.deepEqual(apart(killed, {...from('2019-01', '2019-02'), referencePeriodEnd: null}), [false, false]);
  });

  it('takes the day of a stock as its period', () => {
    const stock = figures[6]!;
    assert.deepEqual(apart(stock, {...stock, referencePeriodEnd: '2019-12'}), [true, true]);
    assert.deepEqual(apart(stock, killed), [false, false]);
  });
});
