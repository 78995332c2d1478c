import type {SVGTemplateResult} from 'lit';
import type {EventKind} from '../../src/model/figure.js';
import type {Bar, ReportMark} from '../../src/layout/timeline/geometry.js';
import type {TimelineKey, TimelineMessages} from '../../src/text/messages/elements.js';
import type {KeyItem} from '../chart/scene.js';
import {markTemplate, reportTemplate} from './drawing.js';

const bar: Omit<Bar, 'kind'> = {along: 'x', x: 2, y: 3, width: 24, height: 10, fadeIn: 0, fadeOut: 0};
const dot = {x: 14, y: 8, projected: false};
const report: ReportMark = {
  report: 'key',
  lines: [],
  stem: null,
  days: {x1: 2, x2: 26, y: 8, fade: 0, dotted: true},
};

/** What the marks of a timeline mean: only of those that it draws. */
export function keyOf(entries: readonly TimelineKey[], {key}: TimelineMessages): KeyItem[] {
  return entries.map((entry) => ({sample: sample(entry), text: key[entry]}));
}

/** A small mark of each kind, drawn as in the timeline, 28 by 16 pixels. */
function sample(entry: TimelineKey): SVGTemplateResult {
  if (entry === 'possible') return reportTemplate(report);
  const id = `key_${entry}`;
  if (entry === 'published' || entry === 'projection') {
    return markTemplate({id, bar: null, dot: {...dot, projected: entry === 'projection'}});
  }
  const fades = {vague: {fadeIn: 9, fadeOut: 0}, open: {fadeIn: 0, fadeOut: 20}};
  const fading = entry === 'vague' || entry === 'open' ? fades[entry] : {};
  const kind: EventKind = entry === 'vague' || entry === 'open' ? 'offensive' : entry;
  return markTemplate({id, bar: {...bar, kind, ...fading}, dot: null});
}
