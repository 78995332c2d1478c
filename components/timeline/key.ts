import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {EventKind} from '../../src/model/figure.js';
import type {Bar, ReportMark} from '../../src/layout/timeline/geometry.js';
import type {Language} from '../../src/text/language.js';
import type {TimelineKey} from '../../src/text/messages/elements.js';
import {timelineMessages} from '../../src/text/messages/sections.js';
import {keyList} from '../chart/key.js';
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
export function keyTemplate(entries: readonly TimelineKey[], language: Language): TemplateResult {
  const {key} = timelineMessages(language);
  return keyList(
    entries.map((entry) => html`${sample(entry)}${key[entry]}`),
    language,
  );
}

/** A small mark of each kind, drawn as in the timeline, 28 by 16 pixels. */
function sample(entry: TimelineKey): TemplateResult {
  return html`<svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${markOf(entry)}</svg>`;
}

function markOf(entry: TimelineKey): SVGTemplateResult {
  if (entry === 'possible') return reportTemplate(report);
  const id = `key_${entry}`;
  if (entry === 'published' || entry === 'projection') {
    return markTemplate({id, bar: null, dot: {...dot, projected: entry === 'projection'}});
  }
  const fades = {vague: {fadeIn: 9, fadeOut: 0}, open: {fadeIn: 0, fadeOut: 20}};
  const fading = entry === 'vague' || entry === 'open' ? fades[entry] : {};
  const kind: EventKind = entry === 'vague' || entry === 'open' ? 'offensive' : entry;
  return svg`${markTemplate({id, bar: {...bar, kind, ...fading}, dot: null})}`;
}
