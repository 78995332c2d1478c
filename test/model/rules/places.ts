import {grouped, located, nested} from '../../../src/model/rules/places.js';
import type {RawRow} from '../../../src/model/rows.js';
import {tablesPlus, tablesWith} from '../tables.js';
import type {RuleCase} from './case.js';

const [people, civilians] = [1, 2];
const [province, town, region] = [2, 3, 4];
const place = (number: number, cells: RawRow) => tablesWith('places', number, cells);

export const places: readonly RuleCase[] = [
  {
    name: 'located',
    rule: located,
    breaks: [
      {
        what: 'a longitude alone',
        tables: place(province, {latitude: null}),
        problems: ['places row 2 (province), column latitude: found nothing, expected both coordinates or neither'],
      },
      {
        what: 'a latitude alone',
        tables: place(province, {longitude: null}),
        problems: ['places row 2 (province), column longitude: found nothing, expected both coordinates or neither'],
      },
      {
        what: 'coordinates that could point at a house',
        tables: place(province, {latitude: 35.812, longitude: 36.7501}),
        problems: [
          'places row 2 (province), column latitude: found 35.812, expected at most 2 decimals',
          'places row 2 (province), column longitude: found 36.7501, expected at most 2 decimals',
        ],
      },
    ],
    holds: [
      {what: 'two decimals', tables: place(province, {latitude: 35.81, longitude: 36.67})},
      {what: 'south and west', tables: place(province, {latitude: -35.29, longitude: -0.01})},
      {what: 'the equator and the first meridian', tables: place(province, {latitude: 0, longitude: 0})},
      {what: 'no coordinates', tables: place(province, {latitude: null, longitude: null})},
    ],
  },
  {
    name: 'nested',
    rule: nested,
    breaks: [
      {
        what: 'a town in a town',
        tables: tablesPlus('places', town, {id: 'suburb', parent: 'town'}),
        problems: ['places row 5 (suburb), column parent: found "town", expected a place of a wider level than 4'],
      },
      {
        what: 'an area in itself',
        tables: place(region, {parent: 'region'}),
        problems: ['places row 4 (region), column parent: found "region", expected a place that does not lie in it'],
      },
      {
        what: 'two areas in each other',
        tables: tablesPlus('places', region, {id: 'area', parent: 'region'}, place(region, {parent: 'area'})),
        problems: [
          'places row 4 (region), column parent: found "area", expected a place that does not lie in it',
          'places row 5 (area), column parent: found "region", expected a place that does not lie in it',
        ],
      },
    ],
    holds: [
      {what: 'a town in a country', tables: place(town, {parent: 'country'})},
      {what: 'a town in an area without a border', tables: place(town, {parent: 'region'})},
      {what: 'an area in an area', tables: tablesPlus('places', region, {id: 'area', parent: 'region'})},
      {what: 'a town in nothing', tables: place(town, {parent: null})},
    ],
  },
  {
    name: 'grouped',
    rule: grouped,
    breaks: [
      {
        what: 'a group that is part of itself',
        tables: tablesWith('groups', civilians, {parent: 'civilians'}),
        problems: [
          'groups row 2 (civilians), column parent: found "civilians", expected a group that is not part of it',
        ],
      },
      {
        what: 'two groups that are part of each other',
        tables: tablesWith('groups', people, {parent: 'civilians'}),
        problems: [
          'groups row 1 (people), column parent: found "civilians", expected a group that is not part of it',
          'groups row 2 (civilians), column parent: found "people", expected a group that is not part of it',
        ],
      },
    ],
    holds: [
      {what: 'a group of no other', tables: tablesWith('groups', civilians, {parent: null})},
      {what: 'groups that overlap each other', tables: tablesWith('groups', civilians, {overlaps: 'fighters'})},
    ],
  },
];
