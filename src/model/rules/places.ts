import {lookup} from '../lookup.js';
import {eachRow} from './rule.js';

const DECIMALS = 2;
/** Deeper than any administration of the world; whatever goes up from a row comes to an end. */
const LEVELS = 20;

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
  const way = above(id, (place) => places.get(place)?.parent);
  return [
    !wider && {column: 'parent', expected: `a place of a wider level than ${adminLevel}`},
    way === 'returns' && {column: 'parent', expected: 'a place that does not lie in it'},
    way === 'too far' && {column: 'parent', expected: `a place with at most ${LEVELS} others around it`},
  ];
});

/** A group is not its own part. */
export const grouped = eachRow('groups', ({id}, dataset) => {
  const {groups} = lookup(dataset);
  const way = above(id, (group) => groups.get(group)?.parent);
  return [
    way === 'returns' && {column: 'parent', expected: 'a group that is not part of it'},
    way === 'too far' && {column: 'parent', expected: `a group that is part of at most ${LEVELS} others`},
  ];
});

/**
 * Where the way up from a row leads: back to it, to an end, or further than any rows lie in one another. What goes round
 * further up is told there.
 */
function above(id: string, parent: (id: string) => string | null | undefined): 'returns' | 'ends' | 'too far' {
  const seen = new Set<string>();
  for (let next = parent(id); next && !seen.has(next); next = parent(next)) {
    if (next === id) return 'returns';
    if (seen.size === LEVELS) return 'too far';
    seen.add(next);
  }
  return 'ends';
}
