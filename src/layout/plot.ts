import {max, min} from 'd3-array';
import type {Dataset, Figure} from '../model/figure.js';
import {possiblePeriod} from '../model/period.js';
import type {Language} from '../text/language.js';
import type {Box} from './box.js';
import type {Mark, Plot} from './geometry.js';
import {levelOf, projectedMark, reportedMark} from './marks.js';
import {linear} from './scale.js';
import {lineHeight, textLine, textWidth, type Font} from './text.js';
import {timeAxis, timeDomain} from './time-axis.js';
import {valueTicks} from './value-axis.js';

const BAR = 30;
const BAR_NARROW = 22;
const BAR_GAP = 14;
const EDGE = 8;
/** Between the labels of the value axis, in lines of text. */
const TICK_SPACING = 2.2;
/** From the time axis down to its labels, in sizes of the font: clear of the zero of the other axis. */
const UNDER = 0.45;
const NARROW = 520;
/** Room for words to the right of the projections, where there is room to spare. */
const ASIDE = 150;

/** The axes and marks of figures that have a number, in a frame of a width, with `headroom` over the top value. */
export function plotOf(
  figures: readonly Figure[],
  dataset: Dataset,
  language: Language,
  frame: Box,
  headroom: number,
  font: Font,
): {plot: Plot; marks: Mark[]} {
  const {messages, formats} = language;
  const reported = figures.filter(({status}) => status === 'reported');
  const projected = figures.filter(({status}) => status === 'projected');
  const base = frame.y + frame.height - lineHeight(font) - EDGE - UNDER * font.size;
  const under = base + lineHeight(font) + UNDER * font.size;
  const top = frame.y + lineHeight(font) + headroom;

  const largest = max(figures, (figure) => figure.valueHigh ?? levelOf(figure) ?? 0) ?? 0;
  const ticks = valueTicks(largest, base - top, TICK_SPACING * lineHeight(font));
  const labels = ticks.map((value) => formats.number(value));
  // The values stand where reading begins; time runs to the right in every language.
  const rtl = messages.direction === 'rtl';
  const [start, end] = rtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const aside = Math.max(...labels.map((label) => textWidth(label, font))) + EDGE;
  const left = frame.x + (rtl ? 0 : aside);
  const right = frame.x + frame.width - (rtl ? aside : 0);
  const value = linear([0, ticks.at(-1)!], [base, top]);

  const column = projectionColumn(projected.length, reported.length > 0, left, right, messages.chart.projection, font);
  const timeEnd = column ? column.x - EDGE * 2 : right - EDGE;
  const header = column ? textLine(messages.chart.projection, column.middle, under, font, 'middle', true) : null;

  const periods = reported.map((figure) => possiblePeriod(figure, dataset));
  const first = min(periods, ([start, end]) => start ?? end ?? undefined);
  const last = max(periods, ([, end]) => end ?? undefined);
  const axis =
    first === undefined || last === undefined
      ? {scale: linear([0, 0], [left, timeEnd]), ticks: []}
      : timeAxis(
          timeDomain(first, last),
          [left, timeEnd],
          under,
          [frame.x, header ? header.box.x - EDGE : frame.x + frame.width],
          font,
          language,
        );

  const scales = {time: axis.scale, value, left, right: timeEnd, base};
  const marks = [
    ...reported.map((figure) => reportedMark(figure, dataset, scales)),
    ...projected.map((figure, index) => projectedMark(figure, column!.bar(index), column!.width, scales)),
  ];
  return {
    marks,
    plot: {
      box: {x: left, y: top, width: right - left, height: base - top},
      unit: textLine(messages.chart.unit, rtl ? frame.x + frame.width : frame.x, frame.y + font.size, font, start),
      values: ticks.map((tick, index) => ({
        y: value(tick),
        label: textLine(labels[index]!, rtl ? right + EDGE : left - EDGE, value(tick) + font.size * 0.35, font, end),
      })),
      times: axis.ticks,
      timeEnd,
      projections: column && header ? {x: column.x, width: right - column.x, label: header} : null,
    },
  };
}

/** Where the columns of the projections stand: after the time axis, wide enough for their heading. */
function projectionColumn(count: number, beside: boolean, left: number, right: number, heading: string, font: Font) {
  if (count === 0) return null;
  const narrow = right - left < NARROW;
  const room = (right - left) * (beside ? 0.4 : 1);
  const wanted = (narrow ? BAR_NARROW : BAR) + BAR_GAP;
  const each = Math.min(wanted, Math.max(4, room / count));
  const width = Math.max(2, each - BAR_GAP);
  const bars = each * count - (each - width);
  const head = Math.max(bars, textWidth(heading, font, true));
  const x = right - head - (narrow || !beside ? 0 : Math.max(0, ASIDE - (head - bars) / 2));
  const start = x + (head - bars) / 2;
  return {x, width, middle: x + head / 2, bar: (index: number) => start + index * each};
}
