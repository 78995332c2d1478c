import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {casualtyLayout} from '../../src/layout/casualty/casualty.js';
import {displacementLayout} from '../../src/layout/displacement.js';
import {mapLayout} from '../../src/layout/map/map.js';
import {timelineLayout} from '../../src/layout/timeline/timeline.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {dataset, english} from '../embedded.js';
import {processorTime} from '../processor-time.js';

const DAY = 86_400_000;

/** Figures like those that ship, of other numbers and days, in `count` rows. */
function many(count: number): Dataset {
  const figures = Array.from({length: count}, (_, index): Figure => {
    const like = dataset.figures[index % dataset.figures.length]!;
    const day = (days: number) => new Date(Date.UTC(2015) + days * DAY).toISOString().slice(0, 10);
    return {
      ...like,
      id: `figure-${index}`,
      value: 10 + ((index * 7919) % 100_000),
      referencePeriodStart: day(index % 1500),
      referencePeriodStartAccuracy: 'day',
      referencePeriodEnd: day((index % 1500) + (index % 9)),
      referencePeriodEndAccuracy: 'day',
      basis: null,
    };
  });
  return {...dataset, figures, relations: []};
}

const casualties = new Set(['killed', 'injured']);
const layouts = {
  displacement: (data: Dataset) => displacementLayout(data.figures, optionsOf(data)),
  casualties: (data: Dataset) =>
    casualtyLayout(
      data.figures.filter(({indicator}) => casualties.has(indicator)),
      optionsOf(data),
    ),
  map: (data: Dataset) => mapLayout(data.figures, optionsOf(data)),
  timeline: (data: Dataset) => timelineLayout(data.figures, data.events, optionsOf(data)),
};

function optionsOf(data: Dataset) {
  return {dataset: data, language: english, width: 900};
}

describe('the layout of thousands of figures', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`of ${name} takes a time that grows with their number, not with its square`, () => {
      const [some, eight] = [many(1000), many(8000)];
      layout(some);
      const [once, later] = [processorTime(() => layout(some)), processorTime(() => layout(eight))];
      // Eight times for a time that grows along, 64 times for one that grows with the square.
      assert.ok(later < 28 * Math.max(once, 30), `${once.toFixed()} ms, then ${later.toFixed()} ms`);
    });
  }
});
