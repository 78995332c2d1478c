import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {formatDataset} from '../../src/formats/json.js';
import {parseFigures, type Tables} from '../../src/model/parse.js';
import {restrict} from '../../src/model/restrict.js';
import {dataset, figure} from '../embedded.js';
import {tables} from './tables.js';

describe('restrict', () => {
  it('makes of any figures and events, in any order, a dataset that can be read again', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dataset.figures]),
        fc.shuffledSubarray([...dataset.events]),
        (figures, events) => {
          const shown = restrict(dataset, figures, events);
          assert.deepEqual(parseFigures(JSON.parse(formatDataset(shown)) as Tables), shown);
          assert.deepEqual([shown.figures, shown.events], [figures, events]);
        },
      ),
    );
  });

  it('keeps what the figures name, with what that lies in, and nothing else', () => {
    const {figures, reports, organizations, places, groups, relations, events, series} = restrict(dataset, [
      figure('killed-23-fighters-sohr-2019'),
      figure('killed-16-jihadists-sohr-2019'),
    ]);
    assert.equal(figures.length, 2);
    assert.equal(reports.length, 1);
    assert.deepEqual(
      organizations.map(({id}) => id),
      ['sohr'],
    );
    assert.deepEqual(
      places.map(({id}) => id),
      ['syria', 'idlib-region'],
    );
    assert.deepEqual(
      groups.map(({id}) => id),
      ['people', 'anti_government_fighters', 'jihadists'],
    );
    assert.deepEqual(
      relations.map(({predicate}) => predicate),
      ['part_of'],
    );
    assert.deepEqual([events, series], [[], []]);
  });

  it('keeps the report and the place of an event that no figure speaks of', () => {
    const [event] = dataset.events;
    const {reports, places, groups, events} = restrict(dataset, [], [event!]);
    assert.deepEqual(events, [event]);
    assert.deepEqual(
      reports.map(({id}) => id),
      [event!.report],
    );
    assert.ok(places.some(({id}) => id === event!.place));
    assert.deepEqual(groups, []);
  });

  it('keeps a group that may overlap with one of the figures', () => {
    const groups = tables.groups.map((row) => (row.id === 'fighters' ? {...row, overlaps: 'civilians'} : row));
    const parsed = parseFigures({...tables, groups});
    const {groups: kept} = restrict(
      parsed,
      parsed.figures.filter(({group}) => group === 'fighters'),
    );
    assert.deepEqual(
      kept.map(({id}) => id),
      ['people', 'civilians', 'fighters'],
    );
  });
});
