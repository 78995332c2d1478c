import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inside, overlap, type Box} from '../../../src/layout/box.js';
import {densityLayout} from '../../../src/layout/density/density.js';
import type {Cell, DensityGeometry} from '../../../src/layout/density/geometry.js';
import {pointsOf, type Points} from '../../../src/layout/density/points.js';
import type {Dataset, Figure} from '../../../src/model/figure.js';
import {dataset, english as language, figure} from '../../embedded.js';
import {processorTime} from '../../processor-time.js';
import {languages, madeUp, madeUpCasualties, sizes, type Size} from '../figures.js';

const DAY = 86_400_000;

function points({figures, ...data}: Dataset): Points {
  const work = pointsOf(figures, {figures, ...data});
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

/** Figures like one that ships, each of another day and number. */
function rows(changes: readonly Partial<Figure>[]): Dataset {
  const like = {...figure('displaced-400000-un-2019'), basis: null, quantifier: 'exact' as const};
  const figures = changes.map((change, index): Figure => ({...like, id: `figure-${index}`, ...change}));
  return {...dataset, figures, relations: []};
}

function on(day: string, value: number): Partial<Figure> {
  return {
    value,
    valueLow: value,
    valueHigh: value,
    referencePeriodStart: day,
    referencePeriodStartAccuracy: 'day',
    referencePeriodEnd: day,
    referencePeriodEndAccuracy: 'day',
  };
}

function laidOut(data: Dataset, width = 800): {readonly points: Points; readonly geometry: DensityGeometry} {
  const found = points(data);
  return {points: found, geometry: densityLayout(found, {dataset: data, language, width})};
}

function figuresOf({members}: Pick<Cell, 'members'>, {figures}: Points): Figure[] {
  return Array.from(members, (place) => figures[place]!);
}

/** Each figure is told once, by what is true of it; all text stands apart and in the frame. */
function assertSound(found: Points, geometry: DensityGeometry, data: Dataset): void {
  const {cells, rests, panels, shades, width, height} = geometry;
  const told = [...cells, ...rests].flatMap((cell) => figuresOf(cell, found).map(({id}) => id));
  assert.equal(told.length, data.figures.length);
  assert.deepEqual(new Set(told), new Set(data.figures.map(({id}) => id)));
  for (const cell of cells) {
    for (const one of figuresOf(cell, found)) {
      const number = one.value ?? one.valueLow!;
      assert.ok(number >= cell.band.low && number < cell.band.high + 1, `${number} in ${JSON.stringify(cell.band)}`);
      assert.equal(one.indicator, cell.indicator);
      assert.equal(one.status === 'projected', cell.projected);
      if (!cell.days) continue;
      const day = Date.parse(one.referencePeriodEnd!);
      assert.ok(day >= cell.days[0] && day <= cell.days[1], `${one.referencePeriodEnd} in ${cell.id}`);
    }
    const {low, high} = shades[cell.shade]!;
    assert.ok(cell.members.length >= low && cell.members.length <= high);
  }
  for (const one of rests.flatMap((rest) => (rest.kind === 'wordy' ? figuresOf(rest, found) : []))) {
    assert.equal(one.value, null);
  }
  const frame = {x: -0.01, y: -0.01, width: width + 0.02, height: height + 0.02};
  const texts: Box[] = [
    ...panels.flatMap(({heading, unit, values, times, projections}) => [
      ...[...heading, ...unit].map(({box}) => box),
      ...values.flatMap(({label}) => (label ? [label.box] : [])),
      ...times.map(({label}) => label.box),
      ...(projections ? [projections.label.box] : []),
    ]),
    ...rests.map(({box}) => box),
  ];
  for (const box of [...texts, ...cells.map((cell) => cell.box)]) {
    assert.ok(inside(box, frame), `out of the frame: ${JSON.stringify({box, frame})}`);
  }
  const solid = [...texts, ...cells.map((cell) => cell.box)];
  solid.forEach((box, index) => {
    for (const other of solid.slice(index + 1)) {
      assert.ok(!overlap(box, other, -0.01), `on one another: ${JSON.stringify([box, other])}`);
    }
  });
  for (const {number, box} of cells) if (number) assert.ok(inside(number.box, box));
  assert.equal(new Set([...cells, ...rests].map(({id}) => id)).size, cells.length + rests.length);
}

describe('densityLayout', () => {
  it('has each figure in one cell that is true of it, or in a line that says why not, at any width', () => {
    const check = (data: Dataset, {code, ...size}: Size) => {
      const found = points(data);
      assertSound(found, densityLayout(found, {dataset: data, language: languages[code], ...size}), data);
    };
    fc.assert(fc.property(madeUp(120), sizes, check), {numRuns: 80});
    fc.assert(fc.property(madeUpCasualties(120), sizes, check), {numRuns: 80});
  });

  it('has cells that can be touched, and no more than some hundred', () => {
    const data = rows(
      Array.from({length: 4000}, (_, index) =>
        on(new Date(Date.UTC(2011) + (index % 3650) * DAY).toISOString().slice(0, 10), 1 + ((index * 7919) % 3000)),
      ),
    );
    for (const width of [280, 640, 1600]) {
      const {cells} = laidOut(data, width).geometry;
      assert.ok(cells.length < 700);
      for (const {box} of cells) assert.ok(Math.min(box.width, box.height) >= 24, JSON.stringify(box));
    }
  });

  it('takes whole spans of the calendar, and bands from round numbers', () => {
    const days = Array.from({length: 30}, (_, index) => on(`2015-01-${String(index + 1).padStart(2, '0')}`, 4));
    const {geometry} = laidOut(rows([...days, on('2015-12-31', 5)]), 700);
    assert.deepEqual(
      geometry.cells.map(({days, band, members}) => [days!.map((day) => iso(day)), band, members.length]),
      [
        [['2015-01-01', '2015-01-31'], {low: 4, high: 4}, 30],
        [['2015-12-01', '2015-12-31'], {low: 5, high: 5}, 1],
      ],
    );
  });

  it('keeps zero in a band of its own', () => {
    const {geometry} = laidOut(rows([on('2015-01-01', 0), on('2015-01-01', 1), on('2015-01-01', 40)]));
    const bands = geometry.cells.map(({band}) => band);
    assert.deepEqual(bands[0], {low: 0, high: 0});
    assert.ok(bands.slice(1).every(({low}) => low >= 1));
  });

  it('counts a range without a number at its lower end, and tells how many', () => {
    const range = {...on('2015-01-01', 0), value: null, valueLow: 15, valueHigh: 600};
    const {geometry} = laidOut(rows([range, on('2015-01-01', 16)]));
    assert.equal(geometry.ranges, 1);
    assert.ok(geometry.cells.some(({band}) => band.low <= 15 && band.high >= 15));
  });

  it('counts a long period on its last day', () => {
    const {geometry} = laidOut(
      rows([{...on('2015-01-01', 5), referencePeriodEnd: '2019-06-30'}, on('2014-01-01', 5)]),
      400,
    );
    assert.ok(geometry.cells.at(-1)!.days![1] >= Date.UTC(2019, 5, 30));
  });

  it('puts projections in a column after the time axis', () => {
    const data = rows([on('2015-01-01', 5), {...on('2015-01-01', 5), status: 'projected', scenario: 'if it rains'}]);
    const {cells, panels} = laidOut(data).geometry;
    const [reported, projected] = cells as [Cell, Cell];
    assert.ok(projected.projected && !reported.projected);
    assert.ok(projected.box.x > panels[0]!.timeEnd);
    assert.equal(projected.days, null);
  });

  it('has a panel for each thing that is counted, on one scale of time and of people', () => {
    const killed = {...on('2015-01-01', 5), indicator: 'killed' as const};
    const injured = {...on('2016-01-01', 500), indicator: 'injured' as const};
    const {panels} = laidOut(rows([injured, killed])).geometry;
    assert.deepEqual(
      panels.map(({indicator}) => indicator),
      ['killed', 'injured'],
    );
    const [first, second] = panels.map(({values, times}) => [...values, ...times].map(({label}) => label?.text));
    assert.deepEqual(first, second);
  });

  it('is as low as is asked for, as far as cells can be told apart', () => {
    const data = rows(Array.from({length: 50}, (_, index) => on('2015-01-01', 2 ** (index % 12))));
    const found = points(data);
    const high = densityLayout(found, {dataset: data, language, width: 800}).height;
    const low = densityLayout(found, {dataset: data, language, width: 800, height: 260}).height;
    assert.ok(low <= 260 && high > 260, `${low} and ${high}`);
  });

  it('names a cell alike in all widths in which it is drawn', () => {
    const data = rows([on('2015-01-01', 5), on('2015-01-02', 5), on('2019-01-02', 50)]);
    const cellsIn = (width: number) =>
      new Map(laidOut(data, width).geometry.cells.map(({id, days, band}) => [id, JSON.stringify([days, band])]));
    const wide = cellsIn(1600);
    for (const [id, cell] of cellsIn(1590)) assert.equal(wide.get(id), cell);
  });

  it('draws nothing for no figures', () => {
    const {panels, cells, rests, height} = laidOut(rows([])).geometry;
    assert.deepEqual([panels, cells, rests], [[], [], []]);
    assert.ok(height < 5);
  });

  it('takes a time that grows with the number of figures, not with its square', () => {
    const many = (count: number) =>
      rows(
        Array.from({length: count}, (_, index) =>
          on(new Date(Date.UTC(2011) + ((index * 31) % 3650) * DAY).toISOString().slice(0, 10), (index * 7919) % 3000),
        ),
      );
    const took = (data: Dataset) => processorTime(() => laidOut(data));
    const [some, eight] = [many(10_000), many(80_000)];
    took(some);
    const [once, later] = [took(some), took(eight)];
    // Eight times for a time that grows along, 64 times for one that grows with the square.
    assert.ok(later < 28 * Math.max(once, 30), `${once.toFixed()} ms, then ${later.toFixed()} ms`);
  });
});

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
