/** A point of the map: across and down, 1 being the width of the square that holds the country. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps across the square in which boundaries are kept. */
export const GRID = 4_000;

const WEST = 35.5;
const NORTH = 37.5;
const DEGREES = 7;
/** The latitude at which distances across and down are on one scale: that of the north-west. */
const TRUE_LATITUDE = 35.7;
const STRETCH = 1 / Math.cos((TRUE_LATITUDE * Math.PI) / 180);
const KM_PER_DEGREE = 111.2;

/** Where a place in degrees stands on the map: lines of longitude and latitude are straight and evenly apart. */
export function project(longitude: number, latitude: number): Point {
  return {x: (longitude - WEST) / DEGREES, y: ((NORTH - latitude) * STRETCH) / DEGREES};
}

/** A kilometre in the north-west, on the map. */
export const KILOMETRE = STRETCH / KM_PER_DEGREE / DEGREES;
