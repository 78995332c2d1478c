import {cutsOf, leading, MOST, type Piece} from '../cuts.js';
import type {Lane, PeriodGroup} from './geometry.js';

/**
 * Where a chart can be parted: between its lanes, but neither a heading from its first lane, nor parts from their whole,
 * nor claims that stand together under a note, as far as these fit on a page.
 */
export function cutsBetween(groups: readonly PeriodGroup[], lanes: readonly Lane[]): number[] {
  const together: Piece[] = [
    ...lanes.flatMap(({hold}) => hold ?? []),
    ...groups.flatMap(({ties}) => ties.map(({y1, y2}) => ({y: y1, height: y2 - y1}))),
  ];
  return cutsOf([
    ...lanes.map(({box}) => box),
    ...together.filter(({height}) => height < MOST),
    ...groups.flatMap(({rule, heading, notes, values, times}) => [
      {y: rule.y, height: 0, leads: true},
      ...leading(heading),
      ...leading(notes),
      ...leading(values?.ticks.map(({label}) => label) ?? []),
      ...(times?.ticks.map(({label: {box}}) => withLaneOver(box, lanes)) ?? []),
    ]),
  ]);
}

/** The labels of days stand over the lanes or under them: there, with the last one. */
function withLaneOver({y, height}: Piece, lanes: readonly Lane[]): Piece {
  const over = lanes.findLast(({box}) => box.y < y);
  const from = over && y - (over.box.y + over.box.height) < height ? over.box.y : y;
  return {y: from, height: y + height - from, leads: from === y};
}
