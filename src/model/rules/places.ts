import {lookup} from '../lookup.js';
import {eachRow} from './rule.js';

const DECIMALS = 2;

/** A point has both coordinates, and no more decimals than a town can bear: the data point at no house. */
export const located = eachRow('places', ({latitude, longitude}) => [
  (latitude === null) !== (longitude === null) && {
    column: latitude === null ? 'latitude' : 'longitude',
    expected: 'both coordinates or neither',
  },
  tooPrecise(latitude) && {column: 'latitude', expected: `at most ${DECIMALS} decimals`},
  tooPrecise(longitude) && {column: 'longitude', expected: `at most ${DECIMALS} decimals`},
]);

function tooPrecise(degrees: number | null): boolean {
  return degrees !== null && Number(degrees.toFixed(DECIMALS)) !== degrees;
}

/** A place lies in a wider one. */
export const nested = eachRow('places', ({id, adminLevel, parent}, dataset) => {
  const {places} = lookup(dataset);
  const outer = parent === null ? undefined : places.get(parent);
  const wider = adminLevel === null || outer?.adminLevel == null || outer.adminLevel < adminLevel;
  return [
    !wider && {column: 'parent', expected: `a place of a wider level than ${adminLevel}`},
    returnsTo(id, (place) => places.get(place)?.parent) && {
      column: 'parent',
      expected: 'a place that does not lie in it',
    },
  ];
});

/** A group is not its own part. */
export const grouped = eachRow('groups', ({id}, dataset) => {
  const {groups} = lookup(dataset);
  return [
    returnsTo(id, (group) => groups.get(group)?.parent) && {
      column: 'parent',
      expected: 'a group that is not part of it',
    },
  ];
});

function returnsTo(id: string, parent: (id: string) => string | null | undefined): boolean {
  const seen = new Set<string>();
  for (let next = parent(id); next && !seen.has(next); next = parent(next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
