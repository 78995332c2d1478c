import {mirrorBox, mirrorLine} from '../mirror.js';
import type {Axis, Bar, CasualtyGeometry, Lane, PeriodGroup} from './geometry.js';

/** The geometry for readers from right to left: everything changes sides but the days, which run to the right. */
export function mirrored(geometry: CasualtyGeometry): CasualtyGeometry {
  const {width, groups, lanes} = geometry;
  return {
    ...geometry,
    groups: groups.map((group) => mirrorGroup(group, width)),
    lanes: lanes.map((lane) => mirrorLane(lane, width)),
  };
}

function mirrorGroup(group: PeriodGroup, width: number): PeriodGroup {
  return {
    ...group,
    rule: across(group.rule, width),
    heading: group.heading.map((line) => mirrorLine(line, width)),
    notes: group.notes.map((line) => mirrorLine(line, width)),
    ties: group.ties.map((tie) => ({...tie, x: width - tie.x})),
    values: group.values && mirrorAxis(group.values, width),
    ruler: group.ruler && across(group.ruler, width),
  };
}

function mirrorAxis(axis: Axis, width: number): Axis {
  const ticks = axis.ticks.map(({x, label}) => ({x: width - x, label: mirrorLine(label, width)}));
  return {...across(axis, width), ticks};
}

function mirrorLane(lane: Lane, width: number): Lane {
  return {
    ...lane,
    box: mirrorBox(lane.box, width),
    lines: lane.lines.map((line) => mirrorLine(line, width)),
    bar: lane.bar && mirrorBar(lane.bar, width),
    hold: lane.hold && mirrorBox(lane.hold, width),
  };
}

/** A bar begins at zero in either direction, so its ends keep their order. */
function mirrorBar(bar: Bar, width: number): Bar {
  const {bound, estimate} = bar;
  return {
    ...bar,
    x1: width - bar.x1,
    x2: width - bar.x2,
    estimate: estimate === null ? null : width - estimate,
    bound: bound && {...bound, x1: width - bound.x1, x2: width - bound.x2},
  };
}

/** A line across, from left to right. */
function across<T extends {readonly x1: number; readonly x2: number}>(line: T, width: number): T {
  return {...line, x1: width - line.x2, x2: width - line.x1};
}
