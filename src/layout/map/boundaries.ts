import {GRID, type Point} from './projection.js';

/** Closed lines around land, and around holes in it. */
export type Rings = readonly (readonly Point[])[];

const known = new Map<string, Rings>();

/** The rings of a path on the grid of the map (`M` and a point, `l` and steps, `z`), in units of the map. */
export function ringsOf(path: string): Rings {
  let rings = known.get(path);
  if (!rings) known.set(path, (rings = read(path)));
  return rings;
}

function read(path: string): Rings {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index]!;
        y += numbers[index + 1]!;
        points.push({x: x / GRID, y: y / GRID});
      }
      return points;
    });
}

/** Whether a point lies on the land that rings enclose. */
export function encloses(rings: Rings, {x, y}: Point): boolean {
  let within = false;
  for (const ring of rings) {
    let a = ring.at(-1)!;
    for (const b of ring) {
      if (b.y > y !== a.y > y && x < ((a.x - b.x) * (y - b.y)) / (a.y - b.y) + b.x) within = !within;
      a = b;
    }
  }
  return within;
}

/** The outermost points of rings. */
export function extentOf(rings: Rings): readonly [least: Point, most: Point] {
  const points = rings.flat();
  const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
  return [
    {x: Math.min(...xs), y: Math.min(...ys)},
    {x: Math.max(...xs), y: Math.max(...ys)},
  ];
}
