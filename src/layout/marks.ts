import {boundKindOf} from '../model/bound.js';
import type {Dataset, Figure} from '../model/figure.js';
import {daySpokenFor, periodOf, possiblePeriod} from '../model/period.js';
import {boxOf, type Box} from './box.js';
import type {Bound, Mark} from './geometry.js';
import type {Scale} from './scale.js';

const DOT = 6;
const BOUND = 26;
const ABOUT = 16;
const TARGET = 24;
/** How thick the upper edge of a column is. */
const EDGE = 3;

/** Where things are in the plot: days and people to pixels, and the ends of the axes. */
export interface Frame {
  readonly time: Scale;
  readonly value: Scale;
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

/** The height at which a figure stands: its number, or the middle of a range printed without one. */
export function levelOf({value, valueLow, valueHigh}: Figure): number | null {
  return value ?? (valueLow === null || valueHigh === null ? null : (valueLow + valueHigh) / 2);
}

/** The heights at which a figure is drawn: its number, or both ends of a range. */
function levelsOf({value, valueLow, valueHigh}: Figure): number[] {
  return value === null ? [valueHigh!, valueLow!] : [value];
}

/** The mark of a figure that was reported: the days it counts, or could count, at the height of its value. */
export function reportedMark(figure: Figure, dataset: Dataset, frame: Frame): Mark {
  const ys = levelsOf(figure).map(frame.value);
  const y = frame.value(levelOf(figure)!);
  const {start, end} = periodOf(figure);
  const [first, last] = possiblePeriod(figure, dataset);
  const x1 = first === null ? frame.left : frame.time(first);
  const x2 = last === null ? frame.right : frame.time(last);
  const day = daySpokenFor(figure, dataset);
  const told = day !== null;
  const x = told ? frame.time(day) : (x1 + x2) / 2;
  return {
    figure: figure.id,
    period: told
      ? {
          x1,
          x2: x,
          ys,
          fadeIn: start ? Math.min(frame.time(start[1]), x) - x1 : 0,
          fadeOut: figure.referencePeriodEndAccuracy === 'week' ? 0 : x - Math.max(frame.time(end![0]), x1),
        }
      : null,
    possible: told ? null : {x1, x2, ys, open: first === null},
    dot: figure.value === null ? null : {x, y, hollow: !told},
    drop: told ? {x, y1: Math.max(...ys), y2: frame.base} : null,
    bound: boundOf(figure, x, y, frame),
    projection: null,
    target: targetOf(boxOf(x1, Math.min(...ys), x2, Math.max(...ys))),
    tag: null,
  };
}

/** The mark of a projection: a column of its own, after the time axis. */
export function projectedMark(figure: Figure, x: number, width: number, frame: Frame): Mark {
  // Of a range, the part up to its lower end is common to all of it.
  const y = frame.value(Math.min(...levelsOf(figure)));
  const column = boxOf(x, y, x + width, frame.base);
  return {
    figure: figure.id,
    period: null,
    possible: null,
    dot: null,
    drop: null,
    bound: boundOf(figure, x + width / 2, y, frame),
    projection: column,
    target: targetOf(column),
    tag: null,
  };
}

function boundOf(figure: Figure, x: number, y: number, {value: scale, base}: Frame): Bound | null {
  const kind = boundKindOf(figure);
  if (kind === 'range') return {kind, x, y1: scale(figure.valueHigh!), y2: scale(figure.valueLow!)};
  if (kind === 'ceiling') return {kind, x, y1: y, y2: Math.min(y + BOUND, base)};
  if (kind === 'about') return {kind, x, y1: y - ABOUT, y2: Math.min(y + ABOUT, base)};
  return kind && {kind, x, y1: y - BOUND, y2: y};
}

function targetOf({x, y, width, height}: Box): Box {
  const [w, h] = [Math.max(width, TARGET), Math.max(height, TARGET)];
  return {x: x - (w - width) / 2, y: y - (h - height) / 2, width: w, height: h};
}

/** The boxes that no words may cover. */
export function solids(mark: Mark): Box[] {
  return [...stretches(mark), ...points(mark)];
}

/** The boxes of a mark that go on where a number stands over a part of them: its days, and the column of a projection. */
export function stretches({period, possible, projection}: Mark): Box[] {
  const lines = [period, possible].flatMap((line) => line?.ys.map((y) => boxOf(line.x1, y - 3, line.x2, y + 3)) ?? []);
  return projection ? [...lines, projection] : lines;
}

/** The boxes in which a mark shows its number and its day. */
export function points({dot, bound, projection}: Mark): Box[] {
  const boxes: Box[] = [];
  if (dot) boxes.push(boxOf(dot.x - DOT, dot.y - DOT, dot.x + DOT, dot.y + DOT));
  if (bound) boxes.push(boxOf(bound.x - 5, bound.y1, bound.x + 5, bound.y2));
  if (projection) boxes.push({...projection, height: EDGE});
  return boxes;
}
