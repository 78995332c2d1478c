import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inside, overlap, type Box} from '../../../src/layout/box.js';
import type {MapGeometry, PlaceMark} from '../../../src/layout/map/geometry.js';
import {mapLayout} from '../../../src/layout/map/map.js';
import {dotBox} from '../../../src/layout/map/names.js';
import type {Dataset, Figure, Place} from '../../../src/model/figure.js';
import {createLanguage} from '../../../src/text/language.js';
import {en} from '../../../src/text/messages/en.js';
import {dataset, english as language} from '../../embedded.js';
import {shipped, sizes} from '../figures.js';
import {assertBetween} from '../separators.js';
import {madeUpPlaces} from './places.js';

const rtl = createLanguage({...en, direction: 'rtl'});

/** Each line of text, by name. */
function texts({map, places, headings}: MapGeometry): [name: string, box: Box][] {
  const lines = [
    ...headings,
    ...(map ? [map.ruler.label] : []),
    ...places.flatMap((place) => [...place.lines, ...place.tags]),
  ];
  return lines.map(({text, box}) => [text, box]);
}

function assertSound(geometry: MapGeometry, figures: readonly Figure[], {places}: Dataset): void {
  const frame = {x: -0.01, y: -0.01, width: geometry.width + 0.02, height: geometry.height + 0.02};
  const all = texts(geometry);
  assertBetween(all.map(([text]) => text));
  const dots = geometry.places.flatMap(({place, dot}) => (dot ? [[place, dotBox(dot)] as const] : []));
  const corner = geometry.map?.locator.box;
  for (const [name, box] of [...all, ...dots, ...(corner ? [['the locator', corner] as const] : [])]) {
    assert.ok(inside(box, frame), `${name} leaves the frame: ${JSON.stringify({box, frame})}`);
  }
  all.forEach(([name, box], index) => {
    for (const [other, second] of all.slice(index + 1)) {
      assert.ok(!overlap(box, second, -0.01), `“${name}” overlaps “${other}”: ${JSON.stringify([box, second])}`);
    }
    for (const [mark, second] of dots) {
      assert.ok(!overlap(box, second, -0.01), `“${name}” covers the dot of ${mark}: ${JSON.stringify([box, second])}`);
    }
  });
  for (const [name, box] of dots) assert.ok(!overlap(box, corner!), `the locator covers ${name}`);
  assert.deepEqual(geometry.places.map(({place}) => place).toSorted(), places.map(({id}) => id).toSorted());
  for (const mark of geometry.places) {
    const own = figures.filter(({place}) => place === mark.place).map(({id}) => id);
    assert.deepEqual(mark.figures, own);
  }
}

/** Names on the map keep clear of its edge, and those of areas also of dots and of other names. */
function assertClear({map, places}: MapGeometry): void {
  const {box} = map!;
  const within = {x: box.x + 6, y: box.y + 6, width: box.width - 12, height: box.height - 12};
  const namesOf = ({lines}: PlaceMark) => lines.filter((line) => overlap(line.box, box));
  const onMap = places.filter(({kind}) => kind === 'governorate' || kind === 'town');
  const dots = onMap.flatMap(({dot}) => (dot ? [dotBox(dot)] : []));
  for (const mark of onMap) {
    for (const {text, box: room} of namesOf(mark)) {
      assert.ok(inside(room, within), `${text} at the edge`);
      if (mark.kind !== 'governorate') continue;
      assert.ok(!dots.some((dot) => overlap(room, dot, 7.99)), `${text} close to a dot`);
      const others = onMap.filter((other) => other !== mark).flatMap(namesOf);
      const wider = {...room, x: room.x - 5, width: room.width + 10};
      assert.ok(!others.some((other) => overlap(wider, other.box, 2.99)), `${text} close to a name`);
    }
  }
}

/** Every place has something of 24 pixels each way to hit. */
function assertReachable({places}: MapGeometry): void {
  for (const {place, path, targets} of places) {
    const large = targets.some(({width, height}) => Math.min(width, height) >= 23.99);
    assert.ok(large || path, `the target of ${place}: ${JSON.stringify(targets)}`);
  }
}

/** The dataset with some of its places, and the figures of these. */
function onlyOf(wanted: (place: Place) => boolean): Dataset {
  const places = dataset.places.filter(wanted);
  const ids = new Set(places.map(({id}) => id));
  return {...dataset, places, figures: dataset.figures.filter(({place}) => ids.has(place))};
}

describe('mapLayout', () => {
  it('keeps all text apart and in the frame, for any of the shipped figures at any width', () => {
    fc.assert(
      fc.property(shipped, sizes, fc.constantFrom(language, rtl), (figures, size, spoken) => {
        const geometry = mapLayout(figures, {dataset, language: spoken, ...size});
        assertSound(geometry, figures, dataset);
        assertReachable(geometry);
        assertClear(geometry);
      }),
      {numRuns: 300},
    );
  });

  it('keeps all text apart and in the frame, for places of any number, position and length of name', () => {
    const check = (data: Dataset, size: {width: number}) =>
      assertSound(mapLayout(data.figures, {dataset: data, language, ...size}), data.figures, data);
    fc.assert(fc.property(madeUpPlaces(12), sizes, check), {numRuns: 200});
    fc.assert(fc.property(madeUpPlaces(90), sizes, check), {numRuns: 12});
  });

  it('names every place once, beside its mark or in a list', () => {
    for (const width of [252, 320, 640, 1000]) {
      const geometry = mapLayout(dataset.figures, {dataset, language, width});
      for (const {place, lines} of geometry.places) assert.ok(lines.length, `${place} has no name in ${width} pixels`);
    }
  });

  it('names all governorates and towns on the map where there is room', () => {
    const geometry = mapLayout(dataset.figures, {dataset, language, width: 640});
    const onMap = geometry.places.filter(({kind}) => kind === 'governorate' || kind === 'town');
    assert.equal(onMap.length, 15);
    for (const {place, lines} of onMap) {
      for (const line of lines) assert.ok(inside(line.box, geometry.map!.box), `${place} is not named on the map`);
    }
    assert.deepEqual(
      geometry.headings.map(({text}) => text),
      ['Areas without a drawn border', 'Named, but of no reliable position'],
    );
  });

  it('draws no outline and no dot for what has no border or no position', () => {
    const {places} = mapLayout(dataset.figures, {dataset, language, width: 640});
    const listed = places.filter(({kind}) => kind === 'listed');
    assert.deepEqual(
      listed.map(({place}) => place),
      ['idlib-region', 'northern-syria', 'syria-turkey-border', 'al-sakhr', 'al-jaysat'],
    );
    for (const {path, dot} of listed) assert.deepEqual([path, dot], [null, null]);
  });

  it('shows the same land whatever is selected, and marks what the selection speaks of', () => {
    const [all, few] = [dataset.figures, dataset.figures.filter(({source}) => source === 'sana')].map((figures) =>
      mapLayout(figures, {dataset, language, width: 640}),
    );
    assert.deepEqual(
      few!.map!.land.map(({path}) => path),
      all!.map!.land.map(({path}) => path),
    );
    const spoken = (geometry: MapGeometry) => geometry.places.filter(({dot}) => dot?.spoken).map(({place}) => place);
    assert.deepEqual(spoken(all!), ['idlib-city', 'aleppo-city']);
    assert.deepEqual(spoken(few!), ['aleppo-city']);
    assert.deepEqual(
      [all!, few!].map(({map}) => map!.land.filter(({spoken}) => spoken).length),
      [1, 0],
    );
  });

  it('sets dots of one size where they stand to each other as on the ground', () => {
    const {places, map} = mapLayout(dataset.figures, {dataset, language, width: 900});
    const {ruler} = map!;
    const dot = (id: string) => places.find(({place}) => place === id)!.dot!;
    const [a, b] = [dot('idlib-city'), dot('aleppo-city')];
    const kilometres = Number.parseFloat(ruler.label.text) / (ruler.x2 - ruler.x1);
    // 35.93° N 36.63° E to 36.2° N 37.16° E.
    assert.ok(Math.abs(Math.hypot(a.x - b.x, a.y - b.y) * kilometres - 56.4) < 1);
    assert.ok(b.x > a.x && b.y < a.y);
  });

  it('is not mirrored where words run from right to left, but its lists are', () => {
    const options = {dataset, width: 640};
    const [left, right] = [language, rtl].map((spoken) => mapLayout(dataset.figures, {...options, language: spoken}));
    assert.deepEqual(right!.map!.land, left!.map!.land);
    const [x, y] = [left!, right!].map(({places}) => places.find(({place}) => place === 'idlib-region')!.lines[0]!.box);
    // A name between words of another direction is wrapped in marks, so only its start can be compared.
    assert.ok(Math.abs(640 - x!.x - (y!.x + y!.width)) < 0.01);
  });

  it('shows the whole country where nothing else of it is named', () => {
    const {places} = onlyOf(({adminLevel}) => adminLevel === null);
    const country = {...dataset.places[0]!, id: 'syria', adminLevel: 0, pcode: 'SY'};
    const data = {...dataset, places: [...places, country], figures: []};
    const {land, box} = mapLayout([], {dataset: data, language, width: 640}).map!;
    const points = land.flatMap(({path}) =>
      path.match(/-?[\d.]+ -?[\d.]+/g)!.map((point) => point.split(' ').map(Number)),
    );
    for (const [x, y] of points) assert.ok(x! >= box.x && x! <= 640 && y! >= box.y && y! <= box.height);
  });

  it('draws no land where no place is on it, and lists all', () => {
    const elsewhere = dataset.places.map((place) => ({...place, latitude: 15.6, longitude: 32.5, pcode: null}));
    for (const data of [{...dataset, places: elsewhere}, onlyOf(({adminLevel}) => adminLevel === null)]) {
      const geometry = mapLayout(data.figures, {dataset: data, language, width: 640});
      assert.equal(geometry.map, null);
      assertSound(geometry, data.figures, data);
      assert.ok(geometry.places.every(({kind, lines}) => kind === 'listed' && lines.length));
    }
  });

  it('gives plain JSON, the same each time', () => {
    const once = mapLayout(dataset.figures, {dataset, language, width: 640});
    assert.deepEqual(JSON.parse(JSON.stringify(once)), once);
    assert.deepEqual(mapLayout(dataset.figures, {dataset, language, width: 640}), once);
  });
});
