import type {Box} from '../box.js';
import {extentOf, type Rings} from './boundaries.js';
import type {Point} from './projection.js';

/** What part of the map a box shows: where the map's origin is, and how many pixels its unit. */
export interface View {
  readonly box: Box;
  readonly scale: number;
  readonly origin: Point;
}

/** How much room is left around what must be seen, of its own size. */
const MARGIN = 0.16;
/** The least that is shown, in units of the map, so that a single town still has land around it. */
const LEAST = 0.16;
/** How high a map may be beside its width. */
const HEIGHTS = [0.72, 0.98] as const;

/** A view, as wide as it may be and as high as it needs to be, of points with land around them. */
export function viewOf(points: readonly Point[], width: number, highest: number): View {
  const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = Math.max((right - left) * (1 + 2 * MARGIN), LEAST);
  const down = Math.max((bottom - top) * (1 + 2 * MARGIN), LEAST);
  const height = Math.min(Math.max((width * down) / across, width * HEIGHTS[0]), width * HEIGHTS[1], highest);
  const scale = Math.min(width / across, height / down);
  const box = {x: 0, y: 0, width, height: Math.round(height)};
  return centred(box, scale, {x: (left + right) / 2, y: (top + bottom) / 2});
}

/** A view of all of the land that rings enclose, in a box. */
export function wholeView(rings: Rings, box: Box): View {
  const [least, most] = extentOf(rings);
  const scale = Math.min(box.width / (most.x - least.x), box.height / (most.y - least.y));
  return centred(box, scale, {x: (least.x + most.x) / 2, y: (least.y + most.y) / 2});
}

function centred(box: Box, scale: number, centre: Point): View {
  return {
    box,
    scale,
    origin: {x: box.x + box.width / 2 - centre.x * scale, y: box.y + box.height / 2 - centre.y * scale},
  };
}

/** A point of the map in pixels. */
export function toPixels({scale, origin}: View, {x, y}: Point): Point {
  return {x: origin.x + x * scale, y: origin.y + y * scale};
}

/** Rings in pixels. */
export function ringsIn(view: View, rings: Rings): Rings {
  return rings.map((ring) => ring.map((point) => toPixels(view, point)));
}

/** Rings in pixels, as a path of SVG. */
export function pathOf(rings: Rings): string {
  return rings.map((ring) => `M${ring.map(({x, y}) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`).join('');
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
