import {group} from 'd3-array';
import type {Dataset, Event, Figure, Place} from './figure.js';
import {kept} from './kept.js';
import {lookup} from './lookup.js';
import {within} from './select.js';

/** What is told of a place. */
export interface Told {
  readonly place: Place;
  /** Figures of the place itself. */
  readonly own: readonly Figure[];
  /** Figures of what lies in it, by where. */
  readonly inside: readonly {readonly place: Place; readonly figures: readonly Figure[]}[];
  /** What it lies in, the closest first. */
  readonly around: readonly Place[];
  /** Events there and in what lies in it. */
  readonly events: readonly Event[];
}

const byPlace = kept((figures: readonly Figure[]) => group(figures, ({place}) => place));

/** What some figures and events, in their order, tell of a place, and apart from that of what lies in it. */
export function toldOf(place: Place, figures: readonly Figure[], events: readonly Event[], dataset: Dataset): Told {
  const {places} = lookup(dataset);
  const of = (id: string) => byPlace(figures).get(id) ?? [];
  const ids = within([place.id], dataset);
  const held = new Set(ids);
  const around: Place[] = [];
  for (let next = places.get(place.parent ?? ''); next && next !== place && !around.includes(next);) {
    around.push(next);
    next = places.get(next.parent ?? '');
  }
  return {
    place,
    own: of(place.id),
    inside: ids
      .filter((id) => id !== place.id)
      .map((id) => ({place: places.get(id)!, figures: of(id)}))
      .filter((inner) => inner.figures.length),
    around,
    events: events.filter((event) => held.has(event.place)),
  };
}
