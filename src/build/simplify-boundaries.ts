/**
 * Makes `datasets/geo/governorates.json` from the boundaries of Natural Earth: fewer points, most of them in the
 * north-west, and nothing but the P-code of each governorate. Called with the GeoJSON of the governorates.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import type {FeatureCollection, Polygon} from 'geojson';
import {quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify, simplify} from 'topojson-simplify';
import type {GeometryObject, Topology} from 'topojson-specification';
import {boundaries} from './paths.js';

/** P-codes of OCHA by the codes of ISO 3166-2. The zone of the United Nations on the Golan has none. */
const pcodes: Readonly<Record<string, string>> = {
  'SY-DI': 'SY01',
  'SY-HL': 'SY02',
  'SY-RD': 'SY03',
  'SY-HI': 'SY04',
  'SY-HM': 'SY05',
  'SY-LA': 'SY06',
  'SY-ID': 'SY07',
  'SY-HA': 'SY08',
  'SY-DY': 'SY09',
  'SY-TA': 'SY10',
  'SY-RA': 'SY11',
  'SY-DR': 'SY12',
  'SY-SU': 'SY13',
  'SY-QU': 'SY14',
};

/** A point stays where the triangle with its neighbours is larger than this, in square degrees. */
const LEAST = 0.0012;
/** How much more a point in the north-west counts, of which the map shows more. */
const DETAIL = 16;
/** Steps in which coordinates are kept, across the country: about 130 m each. */
const STEPS = 5_000;

const [source] = process.argv.slice(2);
if (!source) throw new Error('found no file, expected the GeoJSON of the governorates of Natural Earth');
const {features} = JSON.parse(await readFile(source, 'utf8')) as FeatureCollection<Polygon, {iso_3166_2: string}>;
const governorates: FeatureCollection<Polygon, {pcode: string | null}> = {
  type: 'FeatureCollection',
  features: features.map(({geometry, properties}) => ({
    type: 'Feature',
    properties: {pcode: pcodes[properties.iso_3166_2] ?? null},
    geometry,
  })),
};
const weighed = presimplify(topology({governorates}) as Topology<Record<string, GeometryObject>>);
for (const arc of weighed.arcs) for (const point of arc) if (isNorthWest(point)) point[2] = (point[2] ?? 0) * DETAIL;
await mkdir(new URL('./', boundaries), {recursive: true});
await writeFile(boundaries, `${JSON.stringify(quantize(simplify(weighed, LEAST), STEPS))}\n`);

function isNorthWest([longitude = NaN, latitude = NaN]: readonly number[]): boolean {
  return longitude < 37.8 && latitude > 34.8;
}
