import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inside, overlap, type Box} from '../../../src/layout/box.js';
import type {TimelineGeometry} from '../../../src/layout/timeline/geometry.js';
import {timelineLayout} from '../../../src/layout/timeline/timeline.js';
import {inOrder, momentId} from '../../../src/model/events.js';
import type {Dataset, Event, Figure} from '../../../src/model/figure.js';
import {selectEvents} from '../../../src/model/select.js';
import {arabic, dataset, english, headline} from '../../embedded.js';
import {madeUpTimes, shippedEvents} from '../events.js';
import {shipped, sizes} from '../figures.js';
import {assertBetween} from '../separators.js';

type Named = readonly [name: string, box: Box];

function texts({axis, headings, notes, reports, items}: TimelineGeometry): Named[] {
  const lines = [
    ...(axis?.ticks.map(({label}) => label) ?? []),
    ...headings.flatMap((heading) => heading.lines),
    ...notes,
    ...reports.flatMap((report) => report.lines),
    ...items.flatMap(({title, detail}) => [...title, ...detail]),
  ];
  return lines.map(({text, box}) => [text, box]);
}

/** What is drawn besides words. */
function solids({reports, items}: TimelineGeometry): Named[] {
  const days = reports.flatMap(({report, days: span, stem}): Named[] => [
    ...(span ? [[report, {x: span.x1, y: span.y - 2, width: span.x2 - span.x1, height: 4}] as const] : []),
    ...(stem ? [[report, {x: stem.x - 1, y: stem.y1, width: 2, height: stem.y2 - stem.y1}] as const] : []),
  ]);
  const marks = items.flatMap(({id, bar, dot}): Named[] => [
    ...(bar ? [[id, bar] as const] : []),
    ...(dot ? [[id, {x: dot.x - 5, y: dot.y - 5, width: 10, height: 10}] as const] : []),
  ]);
  return [...days, ...marks];
}

function assertSound(
  figures: readonly Figure[],
  events: readonly Event[],
  data: Dataset,
  turned: boolean,
  size: {width: number; from?: number; to?: number},
): void {
  const language = turned ? arabic : english;
  const geometry = timelineLayout(figures, events, {dataset: data, language, ...size});
  const frame = {x: -0.01, y: -0.01, width: geometry.width + 0.02, height: geometry.height + 0.02};
  const [words, marks] = [texts(geometry), solids(geometry)];
  assertBetween(words.map(([text]) => text));
  for (const [name, box] of [...words, ...marks]) {
    assert.ok(inside(box, frame), `${name} leaves the frame: ${JSON.stringify({box, frame})}`);
  }
  words.forEach(([name, box], index) => {
    for (const [other, second] of words.slice(index + 1)) {
      if (overlap(box, second, -0.01)) assert.fail(`“${name}” overlaps “${other}”: ${JSON.stringify([box, second])}`);
    }
    for (const [mark, second] of marks) {
      if (overlap(box, second, -0.01)) assert.fail(`“${name}” covers ${mark}: ${JSON.stringify([box, second])}`);
    }
  });
  const bars = geometry.items.flatMap(({id, bar}): Named[] => (bar ? [[id, bar]] : []));
  bars.forEach(([id, bar], index) => {
    for (const [other, second] of bars.slice(index + 1)) assert.ok(!overlap(bar, second), `${id} covers ${other}`);
  });
  geometry.items.forEach(({id, box, title, detail, bar}, index) => {
    assert.ok(box.width >= 24 && box.height >= 24, `the target of ${id}`);
    assert.ok(title.length > 0 && detail.length > 0, `the words of ${id}`);
    const parts = [...title, ...detail].map((line) => line.box);
    for (const part of bar ? [...parts, bar] : parts) assert.ok(inside(part, grown(box)), `${id} leaves its target`);
    for (const other of geometry.items.slice(index + 1)) {
      assert.ok(!overlap(box, other.box, -0.01), `${id} and ${other.id} share their target`);
    }
  });
  assert.deepEqual(
    geometry.items.map(({id}) => id),
    inOrder(figures, events, data).map(momentId),
  );
}

const iso = (day: number) => new Date(day).toISOString().slice(0, 10);

function grown({x, y, width, height}: Box, by = 0.01): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}

describe('timelineLayout', () => {
  it('keeps words and marks apart and in the frame, for any of what ships, at any width, in both directions', () => {
    fc.assert(
      fc.property(shipped, shippedEvents, fc.boolean(), sizes, (figures, events, turned, size) =>
        assertSound(figures, events, dataset, turned, size),
      ),
      {numRuns: 400},
    );
  });

  it('keeps words and marks apart and in the frame, for events, figures and reports of any date or none', () => {
    const check = (data: Dataset, turned: boolean, size: {width: number}) =>
      assertSound(data.figures, data.events, data, turned, size);
    fc.assert(fc.property(madeUpTimes(8), fc.boolean(), sizes, check), {numRuns: 400});
    fc.assert(fc.property(madeUpTimes(50), fc.boolean(), sizes, check), {numRuns: 20});
  });

  it('keeps words and marks apart and in the frame, for any stretch of time', () => {
    const day = fc.date({min: new Date('2018-01-01'), max: new Date('2020-12-31'), noInvalidDate: true}).map(Number);
    fc.assert(
      fc.property(shippedEvents, fc.boolean(), sizes, day, day, (events, turned, size, one, other) => {
        const days = {from: Math.min(one, other), to: Math.max(one, other)};
        const then = selectEvents(events, {from: iso(days.from), to: iso(days.to)}, dataset);
        assertSound(headline, then, dataset, turned, {...size, ...days});
      }),
      {numRuns: 200},
    );
  });

  it('lets time run downward only where there is no room for words beside an axis', () => {
    const form = (width: number, fontSize: number) =>
      timelineLayout(headline, dataset.events, {dataset, language: english, width, fontSize}).form;
    assert.deepEqual(
      [form(532, 13), form(533, 13), form(819, 20), form(820, 20)],
      ['down', 'across', 'down', 'across'],
    );
  });

  it('gives plain JSON, the same each time, and nothing for nothing', () => {
    for (const width of [320, 900]) {
      const options = {dataset, language: english, width};
      const once = timelineLayout(headline, dataset.events, options);
      assert.deepEqual(JSON.parse(JSON.stringify(once)), once);
      assert.deepEqual(timelineLayout(headline, dataset.events, options), once);
      const {items, headings, axis, spine, notes, height} = timelineLayout([], [], options);
      assert.deepEqual([items, headings, axis, spine, notes, height], [[], [], null, null, [], 0]);
    }
  });
});
