import type {Mark} from '../../src/layout/geometry.js';
import type {KeyEntry, Messages} from '../../src/text/messages/messages.js';
import type {KeyItem} from '../chart/scene.js';
import {markTemplate} from './drawing.js';

const blank: Mark = {
  figure: '',
  period: null,
  possible: null,
  dot: null,
  drop: null,
  bound: null,
  projection: null,
  target: {x: 0, y: 0, width: 0, height: 0},
  tag: null,
};

/** A small mark of each kind, drawn as in the chart, 28 by 16 pixels. */
const samples: Readonly<Record<KeyEntry, Partial<Mark>>> = {
  period: {period: {x1: 2, x2: 21, ys: [8], fadeIn: 0, fadeOut: 0}, dot: {x: 21, y: 8, hollow: false}},
  vague: {period: {x1: 2, x2: 26, ys: [8], fadeIn: 16, fadeOut: 0}},
  possible: {possible: {x1: 2, x2: 26, ys: [8], open: false}, dot: {x: 14, y: 8, hollow: true}},
  floor: {bound: {kind: 'floor', x: 14, y1: 0, y2: 16}},
  ceiling: {bound: {kind: 'ceiling', x: 14, y1: 0, y2: 16}},
  about: {bound: {kind: 'about', x: 14, y1: 0, y2: 16}},
  range: {bound: {kind: 'range', x: 14, y1: 2, y2: 14}},
  projection: {projection: {x: 6, y: 2, width: 16, height: 14}},
};

/** What the marks of a chart mean: only of those that it draws. */
export function keyOf(entries: readonly KeyEntry[], {key}: Messages): KeyItem[] {
  return entries.map((entry) => ({
    sample: markTemplate({...blank, ...samples[entry]}, `key-${entry}`),
    text: key[entry],
  }));
}
