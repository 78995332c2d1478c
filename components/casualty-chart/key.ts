import type {SVGTemplateResult} from 'lit';
import type {Bar, Lane} from '../../src/layout/casualty/geometry.js';
import type {Language} from '../../src/text/language.js';
import type {CasualtyKey} from '../../src/text/messages/elements.js';
import {casualtyMessages} from '../../src/text/messages/sections.js';
import type {KeyItem} from '../chart/scene.js';
import {laneTemplate} from './drawing.js';

const bar: Bar = {x1: 1, x2: 27, y: 3, height: 10, pattern: 'people', hollow: false, estimate: null, bound: null};
const line = {x1: 2, x2: 26, y: 8, fadeIn: 0, fadeOut: 0, open: null};

/** A small mark of each kind, drawn as in the chart, 28 by 16 pixels. */
const samples: Readonly<Record<CasualtyKey, Partial<Lane>>> = {
  people: {bar},
  fighters: {bar: {...bar, pattern: 'fighters'}},
  forces: {bar: {...bar, pattern: 'forces'}},
  projection: {bar: {...bar, pattern: 'projection'}},
  injured: {bar: {...bar, hollow: true}},
  whole: {
    bar: {...bar, x2: 18, y: 8, height: 5, pattern: 'fighters'},
    hold: {x: 1, y: 0, width: 26, height: 16},
  },
  floor: {bar: {...bar, x2: 12, bound: {kind: 'floor', x1: 12, x2: 27}}},
  ceiling: {bar: {...bar, x2: 24, bound: {kind: 'ceiling', x1: 9, x2: 24}}},
  about: {bar: {...bar, x2: 17, bound: {kind: 'about', x1: 9, x2: 25}}},
  range: {bar: {...bar, x2: 14, bound: {kind: 'range', x1: 14, x2: 25}}},
  period: {period: line},
  vague: {period: {...line, fadeIn: 16}},
  open: {period: {...line, x2: 8, open: {x1: 8, x2: 26}}},
};

/** What the marks of a chart mean: only of those that it draws. */
export function keyOf(entries: readonly CasualtyKey[], language: Language): KeyItem[] {
  const key = {...language.messages.key, ...casualtyMessages(language).key};
  return entries.map((entry) => ({sample: sample(entry), text: key[entry]}));
}

function sample(entry: CasualtyKey): SVGTemplateResult {
  const blank: Lane = {
    figure: `key-${entry}`,
    repeats: [],
    depth: 0,
    box: {x: 0, y: 0, width: 28, height: 16},
    lines: [],
    bar: null,
    hold: null,
    period: null,
  };
  return laneTemplate({...blank, ...samples[entry]});
}
