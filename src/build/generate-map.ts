/** Writes to `src/generated/` the governorates as the map draws them: projected, and on the grid of its paths. */
import {readFile, writeFile} from 'node:fs/promises';
import type {MultiPolygon, Polygon, Position} from 'geojson';
import {feature, merge} from 'topojson-client';
import type {GeometryCollection, Polygon as TopologyPolygon, Topology} from 'topojson-specification';
import {GRID, project} from '../layout/map/projection.js';
import {boundaries, generated} from './paths.js';

type Governorates = Topology<{governorates: GeometryCollection<{pcode: string | null}>}>;

const topology = JSON.parse(await readFile(boundaries, 'utf8')) as Governorates;
const {governorates} = topology.objects;
const shapes = feature(topology, governorates).features.map(({properties, geometry}) => ({
  pcode: properties.pcode,
  path: pathOf(geometry as Polygon),
}));
const country = pathOf(merge(topology, governorates.geometries as TopologyPolygon[]));

await writeFile(
  new URL('map.ts', generated),
  `/** Land by its P-code; \`null\` for what is no governorate. */
export const governorates: readonly {readonly pcode: string | null; readonly path: string}[] = ${JSON.stringify(shapes)};
export const country: string = ${JSON.stringify(country)};
`,
);

function pathOf({type, coordinates}: Polygon | MultiPolygon): string {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flat().map(ringOf).join('');
}

/** A ring by its first point and the steps from each point to the next. */
function ringOf(ring: readonly Position[]): string {
  const points = ring.map(([longitude, latitude]) => {
    const {x, y} = project(longitude!, latitude!);
    return [Math.round(x * GRID), Math.round(y * GRID)] as const;
  });
  const moved = points.filter(([x, y], index) => !index || x !== points[index - 1]![0] || y !== points[index - 1]![1]);
  const steps = moved.slice(1, -1).map(([x, y], index) => [x - moved[index]![0], y - moved[index]![1]]);
  return `M${moved[0]!.join(' ')}l${steps.flat().join(' ')}z`;
}
