import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import type {Dataset, Place} from '../../src/model/figure.js';
import {within} from '../../src/model/select.js';
import {toldOf} from '../../src/model/told.js';
import {dataset} from '../embedded.js';

/** Places in one another in any way, also in a circle or in none that there is, with figures and events of some. */
const placed = fc
  .record({
    parents: fc.array(fc.option(fc.nat(9)), {minLength: 1, maxLength: 8}),
    figures: fc.array(fc.nat(7), {maxLength: 12}),
    events: fc.array(fc.nat(7), {maxLength: 4}),
  })
  .map(({parents, figures, events}): Dataset => {
    const at = (number: number) => `place-${number % parents.length}`;
    return {
      ...dataset,
      places: parents.map((parent, index): Place => ({
        ...dataset.places[0]!,
        id: at(index),
        parent: parent === null ? null : `place-${parent}`,
      })),
      figures: figures.map((place, index) => ({...dataset.figures[0]!, id: `figure-${index}`, place: at(place)})),
      events: events.map((place, index) => ({...dataset.events[0]!, id: `event-${index}`, place: at(place)})),
    };
  });

/** What lies in a place, found step by step from each place outwards. */
function isIn(place: Place, outer: string, {places}: Dataset): boolean {
  const seen = new Set<string>();
  for (let next = place.parent; next !== null && !seen.has(next);) {
    if (next === outer) return true;
    seen.add(next);
    next = places.find(({id}) => id === next)?.parent ?? null;
  }
  return false;
}

describe('within', () => {
  it('is the places themselves, then what lies in them in the order of their table', () => {
    fc.assert(
      fc.property(placed, (data) => {
        for (const {id} of data.places) {
          const inside = data.places.filter((place) => place.id !== id && isIn(place, id, data));
          assert.deepEqual(within([id], data), [id, ...inside.map((place) => place.id)]);
        }
      }),
    );
  });

  it('names places that no table has', () => {
    assert.deepEqual(within(['nowhere'], dataset), ['nowhere']);
  });
});

describe('toldOf', () => {
  it('is the figures of a place, those of what lies in it by where, and the events of both', () => {
    fc.assert(
      fc.property(placed, (data) => {
        for (const place of data.places) {
          const told = toldOf(place, data.figures, data.events, data);
          const ids = within([place.id], data);
          assert.deepEqual(
            told.own,
            data.figures.filter((figure) => figure.place === place.id),
          );
          for (const {place: inner, figures} of told.inside) {
            assert.ok(figures.length && inner.id !== place.id && ids.includes(inner.id));
          }
          assert.deepEqual(
            new Set([...told.own, ...told.inside.flatMap(({figures}) => figures)]),
            new Set(data.figures.filter((figure) => ids.includes(figure.place))),
          );
          assert.deepEqual(
            told.events,
            data.events.filter((event) => ids.includes(event.place)),
          );
        }
      }),
    );
  });
});
