import {svg, type SVGTemplateResult} from 'lit';
import type {MapKey, MapMessages} from '../../src/text/messages/elements.js';
import type {KeyItem} from '../chart/scene.js';
import {dotTemplate, hatchTemplate, shapeTemplate} from './drawing.js';

/** A small mark of each kind, drawn as in the map, 28 by 16 pixels. */
const samples: Readonly<Record<MapKey, SVGTemplateResult>> = {
  governorate: svg`${hatchTemplate('key-hatch')}${shapeTemplate('M1 1H27V15H1Z', true, 'key-hatch')}`,
  town: dotTemplate({x: 14, y: 8, spoken: true}),
  named: dotTemplate({x: 14, y: 8, spoken: false}),
};

/** What the marks of a map mean: only of those that it draws, and that their size means nothing. */
export function keyOf(entries: readonly MapKey[], {key, size}: MapMessages): KeyItem[] {
  if (!entries.length) return [];
  return [...entries.map((entry) => ({sample: samples[entry], text: key[entry]})), {sample: null, text: size}];
}
