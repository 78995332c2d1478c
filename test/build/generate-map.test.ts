import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {geoArea, geoContains} from 'd3-geo';
import type {Polygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {boundaries, generated} from '../../src/build/paths.js';
import {country, governorates} from '../../src/generated/map.js';
import {encloses, ringsOf, type Rings} from '../../src/layout/map/boundaries.js';
import {KILOMETRE, project} from '../../src/layout/map/projection.js';
import {dataset} from '../embedded.js';

const topology = JSON.parse(await readFile(boundaries, 'utf8')) as Topology<{
  governorates: GeometryCollection<{pcode: string | null}>;
}>;
// The file winds its rings as GeoJSON does; spherical geometry wants them the other way round.
const shapes = feature(topology, topology.objects.governorates).features.map(({properties, geometry}) => {
  const {coordinates} = geometry as Polygon;
  const wound: Polygon = {type: 'Polygon', coordinates: coordinates.map((ring: Position[]) => ring.toReversed())};
  return {pcode: properties.pcode, geometry: wound};
});

/** Square kilometres of the boundaries before they were simplified. */
const areas: Readonly<Record<string, number>> = {
  SY02: 18_917,
  SY03: 18_155,
  SY04: 50_109,
  SY05: 10_205,
  SY06: 2407,
  SY07: 5636,
  SY08: 22_359,
  SY09: 26_723,
  SY10: 1878,
  SY11: 18_282,
  SY12: 3957,
  SY13: 6634,
};
const EARTH = 6371;

function planeArea(rings: Rings): number {
  const signed = rings.map((ring) =>
    ring.reduce((sum, {x, y}, index) => {
      const next = ring[(index + 1) % ring.length]!;
      return sum + (x * next.y - next.x * y) / 2;
    }, 0),
  );
  return Math.abs(signed.reduce((sum, area) => sum + area, 0));
}

describe('the boundaries', () => {
  it('are those of fourteen governorates, each once, and of one zone', () => {
    const codes = Array.from({length: 14}, (_, index) => `SY${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(shapes.map(({pcode}) => `${pcode}`).toSorted(), [...codes, 'null'].toSorted());
    assert.deepEqual(
      governorates.map(({pcode}) => pcode),
      shapes.map(({pcode}) => pcode),
    );
  });

  it('keep the area of every governorate but the smallest to half a percent', () => {
    for (const {pcode, geometry} of shapes) {
      const area = areas[pcode ?? ''];
      if (!area) continue;
      const kept = (geoArea(geometry) * EARTH ** 2) / area;
      assert.ok(Math.abs(kept - 1) < 0.005, `${pcode}: ${kept}`);
    }
  });

  it('hold each town, and the middle of each governorate, in their own governorate', () => {
    const places = new Map(dataset.places.map((place) => [place.id, place]));
    const located = dataset.places.filter(({longitude}) => longitude !== null);
    assert.ok(located.length > 12);
    for (const {id, adminLevel, pcode, parent, longitude, latitude} of located) {
      const own = adminLevel === 1 ? pcode : places.get(parent!)!.pcode;
      const holding = shapes.filter(({geometry}) => geoContains(geometry, [longitude!, latitude!]));
      assert.deepEqual(
        holding.map(({pcode}) => pcode),
        [own],
        id,
      );
      const point = project(longitude!, latitude!);
      const drawn = governorates.filter(({path}) => encloses(ringsOf(path), point));
      assert.deepEqual(
        drawn.map(({pcode}) => pcode),
        [own],
        id,
      );
      assert.ok(encloses(ringsOf(country), point));
    }
  });
});

describe('the drawn boundaries', () => {
  it('keep the proportions of the governorates of the north-west', () => {
    for (const {pcode, path} of governorates) {
      if (!['SY02', 'SY05', 'SY06', 'SY07'].includes(pcode ?? '')) continue;
      const kept = planeArea(ringsOf(path)) / KILOMETRE ** 2 / areas[pcode!]!;
      assert.ok(Math.abs(kept - 1) < 0.015, `${pcode}: ${kept}`);
    }
  });

  it('fill the country, with nothing left between', () => {
    const sum = governorates.reduce((area, {path}) => area + planeArea(ringsOf(path)), 0);
    assert.ok(Math.abs(sum / planeArea(ringsOf(country)) - 1) < 0.001);
  });

  it('lie in the unit square', () => {
    for (const {x, y} of governorates.flatMap(({path}) => ringsOf(path).flat())) {
      assert.ok(x >= 0 && x <= 1 && y >= 0 && y <= 1, `${x} ${y}`);
    }
  });

  it('take no more than 4 kB of a page', async () => {
    const module = await readFile(new URL('map.ts', generated));
    assert.ok(gzipSync(module, {level: 9}).length <= 4000);
  });
});
