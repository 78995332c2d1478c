import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Dot, Item, ReportMark, TimelineGeometry} from '../../src/layout/timeline/geometry.js';
import {MUTED, PROJECTED, REPORTED, round, RULE, textTemplate} from '../chart/svg.js';
import {barTemplate} from './bar.js';

/** Time, lanes, and the days of reports: behind the rest, and not read out, as each item tells its own days. */
export function backgroundTemplate({axis, spine, headings, notes, reports}: TimelineGeometry): SVGTemplateResult {
  return svg`
    ${axis?.ticks.map(({x, label}) => svg`<path class="rule" stroke=${RULE} d=${`M${round(x)} ${round(axis.y1)}V${round(axis.y2)}`}/>${textTemplate(label)}`)}
    ${spine ? svg`<path class="rule" stroke=${RULE} stroke-width="2" d=${`M${round(spine.x)} ${round(spine.y1)}V${round(spine.y2)}`}/>` : nothing}
    ${headings.map(
      ({lines, rule}) => svg`
      ${rule ? svg`<path class="axis" stroke=${MUTED} d=${`M${round(rule.x1)} ${round(rule.y)}H${round(rule.x2)}`}/>` : nothing}
      ${lines.map((line) => textTemplate(line, 'ink'))}`,
    )}
    ${reports.map((report) => reportTemplate(report))}
    ${notes.map((line) => textTemplate(line))}`;
}

/** The mark of an event or a figure. */
export function markTemplate({id, bar, dot}: Pick<Item, 'id' | 'bar' | 'dot'>): SVGTemplateResult {
  return svg`${bar ? barTemplate(bar, id) : nothing}${dot ? dotTemplate(dot) : nothing}`;
}

export function wordsTemplate({title, detail}: Item): SVGTemplateResult {
  return svg`${title.map((line) => textTemplate(line, 'ink'))}${detail.map((line) => textTemplate(line))}`;
}

/** The days on which a report may have come out, and the line along its figures. */
export function reportTemplate({report, lines, days, stem}: ReportMark): SVGTemplateResult {
  return svg`
    ${stem ? svg`<path class="said" stroke=${REPORTED} stroke-width="1.5" stroke-dasharray=${stem.dotted ? '1 4' : nothing} d=${`M${round(stem.x)} ${round(stem.y1)}V${round(stem.y2)}`}/>` : nothing}
    ${days ? daysTemplate(days, `report_${report}`) : nothing}
    ${lines.map((line) => textTemplate(line))}`;
}

function daysTemplate({x1, x2, y, dotted}: NonNullable<ReportMark['days']>, id: string): SVGTemplateResult {
  if (dotted) {
    return svg`
      <path class="said" stroke=${REPORTED} stroke-width="3" stroke-dasharray="1 6" stroke-linecap="round" d=${`M${round(x1)} ${round(y)}H${round(x2)}`}/>
      <circle class="unsaid" cx=${round((x1 + x2) / 2)} cy=${round(y)} r="4.5" fill="#fff" stroke=${REPORTED} stroke-width="2"/>`;
  }
  return svg`
    <linearGradient id=${`${id}-days`} gradientUnits="userSpaceOnUse" x1=${round(x1)} y1="0" x2=${round(x2)} y2="0">
      <stop class="stop" offset="0" stop-color=${REPORTED} stop-opacity="0"/>
      <stop class="stop" offset=".5" stop-color=${REPORTED}/>
      <stop class="stop" offset="1" stop-color=${REPORTED} stop-opacity="0"/>
    </linearGradient>
    <rect x=${round(x1)} y=${round(y - 2)} width=${round(x2 - x1)} height="4" fill=${`url(#${id}-days)`}/>`;
}

/** A dot on the day on which a figure was said; a projection is a hollow square. */
function dotTemplate({x, y, projected}: Dot): SVGTemplateResult {
  return projected
    ? svg`<rect class="projected" x=${round(x - 4)} y=${round(y - 4)} width="8" height="8" fill="#fff" stroke=${PROJECTED} stroke-width="1.5" stroke-dasharray="3 2"/>`
    : svg`<circle class="dot" cx=${round(x)} cy=${round(y)} r="4.5" fill=${REPORTED} stroke="#fff" stroke-width="1.5"/>`;
}
