import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reaches, relate} from '../../src/model/relate.js';
import {dataset, figure} from '../embedded.js';
import {tablesWith, unchecked} from './tables.js';

const related = (id: string) => relate(figure(id), dataset).map(({role, figure: other}) => [role, other.id]);

const noteOf = (id: string, other: string) =>
  relate(figure(id), dataset).find(({figure: found}) => found.id === other)?.note;

const both: readonly [id: string, expected: readonly (readonly [string, string])[]][] = [
  [
    'killed-39-sohr-2020',
    [
      ['has_part', 'killed-22-fighters-sohr-2020'],
      ['has_part', 'killed-17-government-forces-sohr-2020'],
      ['disagrees_with', 'killed-40-2020'],
    ],
  ],
  [
    'killed-22-fighters-sohr-2020',
    [
      ['part_of', 'killed-39-sohr-2020'],
      ['has_part', 'killed-most-hts-sohr-2020'],
      ['disagrees_with', 'killed-26-fighters-sohr-2020'],
    ],
  ],
  ['killed-40-2020', [['disagrees_with', 'killed-39-sohr-2020']]],
  [
    'killed-400-civilians-2019',
    [
      ['restated_by', 'killed-400-civilians-2019-repeated'],
      ['contained_in', 'killed-800-civilians-un-2019'],
      ['contained_in', 'killed-1000-civilians-sohr-2019'],
    ],
  ],
  [
    'killed-1300-civilians-since-2018',
    [
      ['contains', 'killed-1000-civilians-un-2019'],
      ['contains', 'killed-1000-civilians-sohr-2019'],
    ],
  ],
  ['displaced-186000-activists-2019', [['overlaps', 'displaced-400000-un-2019']]],
  [
    'displaced-400000-un-2019',
    [
      ['restated_by', 'displaced-400000-un-2020'],
      ['restated_by', 'displaced-400000-un-2020-earlier-fighting'],
      ['overlaps', 'displaced-186000-activists-2019'],
    ],
  ],
  ['returned-thousands-2018', []],
];

describe('relate', () => {
  for (const [id, expected] of both) {
    it(`tells what ${id} is related to, from its side`, () => assert.deepEqual(related(id), expected));
  }

  it('adds figures of the same basis, each once', () => {
    const found = related('displaced-400000-un-2020-earlier-fighting');
    assert.deepEqual(found, [
      ['restates', 'displaced-400000-un-2019'],
      ['restates', 'displaced-400000-un-2020'],
    ]);
  });

  it('tells the note to the figure that it was written for only', () => {
    assert.equal(noteOf('killed-39-sohr-2020', 'killed-40-2020'), 'Both stand in one report.');
    assert.equal(noteOf('killed-40-2020', 'killed-39-sohr-2020'), null);
  });

  it('relates each pair of figures from both sides', () => {
    for (const from of dataset.figures) {
      for (const {figure: to} of relate(from, dataset)) {
        assert.ok(
          relate(to, dataset).some(({figure: back}) => back === from),
          `${from.id} and ${to.id}`,
        );
      }
    }
  });

  it('relates no figure to itself by its basis', () => {
    const inside = unchecked(tablesWith('figures', 1, {basis: 'alone'}));
    const roles = relate(inside.figures[0]!, inside).map(({figure: other}) => other.id);
    assert.ok(!roles.includes('killed-39'));
  });

  it('leaves out ends that are not in the dataset', () => {
    const few = {...dataset, figures: dataset.figures.filter(({id}) => id !== 'killed-40-2020')};
    assert.deepEqual(
      relate(figure('killed-39-sohr-2020'), few).map(({role}) => role),
      ['has_part', 'has_part'],
    );
  });
});

describe('reaches', () => {
  const part = new Set(['part_of'] as const);

  it('follows roles over any number of steps, one way', () => {
    const [part1, whole] = [figure('killed-most-hts-sohr-2020'), figure('killed-39-sohr-2020')];
    assert.equal(reaches(part1, whole, part, dataset), true);
    assert.equal(reaches(whole, part1, part, dataset), false);
  });

  it('does not go from a part over its whole to another part', () => {
    const [a, b] = [figure('killed-22-fighters-sohr-2020'), figure('killed-17-government-forces-sohr-2020')];
    assert.equal(reaches(a, b, part, dataset), false);
  });

  it('ends where roles lead round in a circle', () => {
    const repeats = new Set(['restates', 'restated_by'] as const);
    const [from, to] = [figure('displaced-400000-un-2019'), figure('displaced-350000-un-2020')];
    assert.equal(reaches(from, to, repeats, dataset), false);
  });

  it('knows a figure by its id, also as a copy', () => {
    const whole = {...figure('killed-39-sohr-2020')};
    assert.equal(reaches({...figure('killed-most-hts-sohr-2020')}, whole, part, dataset), true);
  });
});
