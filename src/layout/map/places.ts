import {country, governorates} from '../../generated/map.js';
import type {Dataset, Place} from '../../model/figure.js';
import {encloses, extentOf, ringsOf, type Rings} from './boundaries.js';
import {project, type Point} from './projection.js';

/** Where the places of a dataset stand, or why they have no place on the map. */
export interface Located {
  readonly countries: readonly Place[];
  readonly governorates: readonly {readonly place: Place; readonly rings: Rings; readonly centre: Point}[];
  readonly towns: readonly {readonly place: Place; readonly at: Point}[];
  /** Without a drawn border. */
  readonly areas: readonly Place[];
  /** Of which no reliable position is known. */
  readonly unknown: readonly Place[];
  /** Not in the country that the map shows, or larger than a town and of no shape that is known here. */
  readonly outside: readonly Place[];
}

const absences = ['areas', 'unknown', 'outside'] as const;

const COUNTRY = 'SY';
const TOWN = 4;
const shapes = new Map(governorates.flatMap(({pcode, path}) => (pcode ? [[pcode, path] as const] : [])));
const sorted = new WeakMap<Dataset, Located>();

/**
 * Sorts places by how they can be shown. A governorate is its shape, by its P-code; a town with coordinates in the
 * country is a point. An area without a border is neither, whatever its coordinates.
 */
export function locate(dataset: Dataset): Located {
  let located = sorted.get(dataset);
  if (!located) sorted.set(dataset, (located = sort(dataset.places)));
  return located;
}

/** Whether any place of a dataset is on the map. */
export function isOnMap(dataset: Dataset): boolean {
  const {countries, governorates, towns} = locate(dataset);
  return countries.length + governorates.length + towns.length > 0;
}

/** Why a place is not on the map; `null` of one that is. */
export function absenceOf(place: Place, dataset: Dataset): (typeof absences)[number] | null {
  const located = locate(dataset);
  return absences.find((absence) => located[absence].includes(place)) ?? null;
}

function sort(places: readonly Place[]): Located {
  const located = {
    countries: [] as Place[],
    governorates: [] as Located['governorates'][number][],
    towns: [] as Located['towns'][number][],
    areas: [] as Place[],
    unknown: [] as Place[],
    outside: [] as Place[],
  };
  for (const place of places) {
    const {adminLevel, pcode} = place;
    const at = pointOf(place);
    const path = adminLevel === 1 ? shapes.get(pcode ?? '') : undefined;
    if (adminLevel === null) located.areas.push(place);
    else if (adminLevel === 0)
      (pcode === COUNTRY && !located.countries.length ? located.countries : located.outside).push(place);
    else if (path) {
      const rings = ringsOf(path);
      located.governorates.push({place, rings, centre: at && encloses(rings, at) ? at : middleOf(rings)});
    } else if (adminLevel < TOWN) located.outside.push(place);
    else if (!at) located.unknown.push(place);
    else if (encloses(ringsOf(country), at)) located.towns.push({place, at});
    else located.outside.push(place);
  }
  return located;
}

function pointOf({latitude, longitude}: Place): Point | null {
  return latitude === null || longitude === null ? null : project(longitude, latitude);
}

function middleOf(rings: Rings): Point {
  const [least, most] = extentOf(rings);
  return {x: (least.x + most.x) / 2, y: (least.y + most.y) / 2};
}
