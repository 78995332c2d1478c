import {isVague, kindOf} from '../../model/explore.js';
import type {Column} from '../../model/columns.js';
import type {Dataset, Figure} from '../../model/figure.js';
import {readingOf} from '../../model/reading.js';
import {formatSource} from '../../text/names.js';
import {formatNumber} from '../../text/number.js';
import {boxOf, type Box} from '../box.js';
import {lineHeight, textLine, textWidth} from '../text.js';
import {placeOf, scaleOf, type Extent} from './axes.js';
import type {Context} from './context.js';
import {INSET, across, axisTitle, columnsWithin, namesAcross, namesDown, proseLines, upward} from './frame.js';
import type {Axis, Panel, Spot} from './geometry.js';
import {foldNames, indexOf, namesOf, type Name} from './names.js';
import type {Scale} from '../scale.js';
import {placer} from './place.js';
import {together} from './together.js';

const RADIUS = 5.5;
const SEVERAL = 9;
/** Nearer to each other, in pixels, marks become one with a number in it. */
const NEAR = 17;
/** Over the plot; more of it for bars that fade upward. */
const GAP = 10;
const HEADROOM = 30;

/** What the axes of all panels reach over, where they are of numbers or days. */
export interface Extents {
  readonly x: Extent | null;
  readonly y: Extent | null;
}

/** Each figure at its place, under `heading`, from `top` on; all of them have one. */
export function pointPanel(
  figures: readonly Figure[],
  {heading, top, height, index}: {heading: string | null; top: number; height: number; index: number},
  extents: Extents,
  context: Context,
): Panel {
  const {exploration, width, font, rtl, dataset} = context;
  const [x, y] = [exploration.x!, exploration.y];
  const lines = heading === null ? [] : proseLines(heading, top, context, true);
  let from = top + lines.length * lineHeight(font);
  const title = proseLines(axisTitle(y, extents.y, context), from, context);
  lines.push(...title);
  from += title.length * lineHeight(font) + (y === 'value' ? HEADROOM : GAP);

  const named = (column: Column): readonly Name[] | null =>
    kindOf(column) === 'name' ? namesOf(figures, column, context.write, context.language) : null;
  const rows = named(y);
  const down = rows ? namesDown(rows, from, context) : upward(extents.y!, [from + height, from], context);
  const base = from + (rows ? down.depth : height);
  const aside = 'aside' in down ? Number(down.aside) : 0;
  const sides = rtl ? ([0, width - aside] as const) : ([aside, width] as const);
  const all = named(x);
  const columns =
    all && foldNames(all, columnsWithin(all, sides[1] - sides[0], othersOf(all, context), font), context.language);
  const along = columns
    ? namesAcross(columns, sides, base, context)
    : across(extents.x!, [sides[0] + INSET, sides[1] - INSET], base, context);
  lines.push(...down.lines, ...along.lines);
  lines.push(...proseLines(axisTitle(x, extents.x, context), base + along.depth, context));

  const place = (column: Column, axis: Axis, names: readonly Name[] | null) => {
    if (!names) return (figure: Figure) => placeOf(figure, column, {type: axis.type, domain: axis.domain}, dataset)!;
    const order = indexOf(names);
    return (figure: Figure) => axis.rules[order(figure)]!;
  };
  const box = {x: sides[0], y: from, width: sides[1] - sides[0], height: base - from};
  const spots = spotsOf(
    figures,
    {x: place(x, along.axis, columns), y: place(y, down.axis, rows)},
    {x: along.axis, y: down.axis},
    index,
    context,
  );
  const taken = [
    ...lines.map((line) => line.box),
    ...spots.map(boxAround),
    ...(exploration.mark === 'period' ? spots.flatMap((spot) => periodBoxes(spot, along.axis, context)) : []),
  ];
  const beside = placer(taken, {x: 0, y: from - lineHeight(font), width, height: base - from + lineHeight(font)}, font);
  return {
    box,
    x: along.axis,
    y: down.axis,
    lines,
    spots: spots.map((spot) => ({...spot, label: beside(boxAround(spot), labelsOf(spot, context))})),
    rows: [],
  };
}

/** The longest that the name of the rest can be. */
function othersOf(names: readonly Name[], {language}: Context): string {
  return names.length > 1 ? foldNames(names, 1, language)[0]!.name : '';
}

function spotsOf(
  figures: readonly Figure[],
  place: Readonly<Record<'x' | 'y', (figure: Figure) => number>>,
  axes: Readonly<Record<'x' | 'y', Axis>>,
  panel: number,
  {exploration, dataset, language, font, colourOf}: Context,
): Spot[] {
  const [across, upward] = [scaleOf(axes.x), scaleOf(axes.y)];
  const at = (figure: Figure) => [across(place.x(figure)), upward(place.y(figure))] as const;
  // Lines that end near each other differ in where they begin, but for those that are no longer than their marks.
  const lined = new Set(
    exploration.mark === 'period' ? figures.filter((figure) => isLong(figure, across, dataset)) : [],
  );
  const others = figures.filter((figure) => !lined.has(figure));
  const order = new Map(figures.map((figure, index) => [figure, index]));
  const places = [...together([...lined], at, 1), ...together(others, at, NEAR)].toSorted(
    ([one], [other]) => order.get(one!)! - order.get(other!)!,
  );
  return places.map((own, index) => {
    const first = own[0]!;
    const [x, y] = at(first);
    const text = language.formats.number(own.length);
    const radius = own.length > 1 ? Math.max(SEVERAL, textWidth(text, font, true) / 2 + 4) : RADIUS;
    const colours = new Set(own.map(colourOf));
    return {
      id: own.length > 1 ? `spot-${panel}-${index}` : first.id,
      figures: own,
      x: place.x(first),
      y: place.y(first),
      at: [x, y] as const,
      radius,
      colour: colours.size > 1 ? null : colourOf(first),
      hollow: own.every((figure) => [exploration.x!, exploration.y].some((column) => isVague(figure, column, dataset))),
      projected: own.every(({status}) => status === 'projected'),
      count: own.length > 1 ? textLine(text, x, y + font.size * 0.35, font, 'middle', true) : null,
      label: [],
    };
  });
}

/** Whether the line of a period is longer than a mark is wide; one that is open reaches to the end of the plot. */
function isLong(figure: Figure, scale: Scale, dataset: Dataset): boolean {
  const {first, last} = readingOf(figure, dataset);
  return !first || !last || scale(Number(last)) - scale(Number(first)) > NEAR;
}

function boxAround({at: [x, y], radius}: Pick<Spot, 'at' | 'radius'>): Box {
  return {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius};
}

/** The lines of periods, which words should not cross. */
function periodBoxes({figures, at: [end, y]}: Spot, axis: Axis, {dataset}: Context): Box[] {
  const scale = scaleOf(axis);
  return figures.map((figure) => {
    const {first, last} = readingOf(figure, dataset);
    return boxOf(first ? scale(Number(first)) : axis.range[0], y - 3, last ? scale(Number(last)) : end, y + 3);
  });
}

/** The number as published, and its source where there is room. */
function labelsOf({figures, count}: Spot, {dataset, language}: Context): string[] {
  if (count) return [];
  const number = formatNumber(figures[0]!, dataset, language);
  return [language.messages.chart.from(number, formatSource(figures[0]!, dataset, language)), number];
}
