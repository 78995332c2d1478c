import {distance, inside, overlap, type Box} from '../box.js';
import {lineHeight, textLine, textWidth, wrapText, type Anchor, type Font, type TextLine} from '../text.js';
import {encloses, extentOf, type Rings} from './boundaries.js';
import type {Point} from './projection.js';

/** A dot, from its middle to its edge. */
export const RADIUS = 4;
const GAP = 3;
/** Around the name of an area, so that it is taken for no name of a dot. */
const CLEAR = 8;
const STEP = 6;
/** How wide the lines of a name may be, the best first. */
const WIDTHS = [Infinity, 110, 70];

/** A name that has found its place. */
export interface Placed {
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

/** The room that a dot takes. */
export function dotBox({x, y}: Point): Box {
  return {x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS};
}

/**
 * Writes the name of an area over its land, as near to `centre` as it can stand clear of what is `taken` and within
 * `frame`; `null` where the land that is in view has no room for it.
 */
export function nameOnLand(
  name: string,
  rings: Rings,
  centre: Point,
  frame: Box,
  taken: readonly Box[],
  font: Font,
): Placed | null {
  const [least, most] = extentOf(rings);
  // Beyond the land there is nothing to try.
  const reach = Math.max(centre.x - least.x, most.x - centre.x, centre.y - least.y, most.y - centre.y);
  const furthest = Math.min(Math.max(frame.width, frame.height), reach) / STEP;
  let last = 0;
  for (const limit of WIDTHS) {
    const {lines, width, height} = setName(name, limit, font, true);
    // Broken as before, it has no room either.
    if (width === last) continue;
    last = width;
    for (let ring = 0; ring <= furthest; ring++) {
      for (const [across, down] of around(ring)) {
        const middle = {x: centre.x + across * STEP, y: centre.y + down * STEP};
        if (middle.x < least.x || middle.x > most.x || middle.y < least.y || middle.y > most.y) continue;
        const box = {x: middle.x - width / 2, y: middle.y - height / 2, width, height};
        if (!inside(box, frame) || taken.some((other) => overlap(box, other, CLEAR))) continue;
        if ([middle, ...cornersOf(box)].every((point) => encloses(rings, point))) {
          return written(lines, box, 'middle', font, true);
        }
      }
    }
  }
  return null;
}

/**
 * Writes the name of a point beside it, clear of what is `taken`, nearer to it than to any of the `others`, and within
 * `frame`; `null` where it has no room.
 */
export function nameBeside(
  name: string,
  at: Point,
  others: readonly Box[],
  frame: Box,
  taken: readonly Box[],
  font: Font,
): Placed | null {
  const own = dotBox(at);
  for (const limit of WIDTHS) {
    const {lines, width, height} = setName(name, limit, font, false);
    const [left, right] = [own.x - GAP - width, own.x + own.width + GAP];
    const [above, below, beside] = [own.y - height, own.y + own.height, at.y - height / 2];
    const places: readonly (readonly [x: number, y: number, anchor: Anchor])[] = [
      [right, beside, 'start'],
      [left, beside, 'end'],
      [at.x - width / 2, below, 'middle'],
      [at.x - width / 2, above, 'middle'],
      [right - GAP, above + GAP, 'start'],
      [right - GAP, below - GAP, 'start'],
      [left + GAP, above + GAP, 'end'],
      [left + GAP, below - GAP, 'end'],
    ];
    for (const [x, y, anchor] of places) {
      const box = {x, y, width, height};
      const gap = distance(box, own);
      const free = inside(box, frame) && !taken.some((other) => overlap(box, other, GAP));
      if (free && others.every((other) => distance(box, other) > gap)) return written(lines, box, anchor, font, false);
    }
  }
  return null;
}

function setName(name: string, limit: number, font: Font, bold: boolean) {
  const lines = wrapText(name, limit, font);
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => textWidth(line, font, bold))),
    height: lines.length * lineHeight(font),
  };
}

function written(lines: readonly string[], box: Box, anchor: Anchor, font: Font, bold: boolean): Placed {
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  const baseline = (index: number) => box.y + font.size + index * lineHeight(font);
  return {lines: lines.map((line, index) => textLine(line, x, baseline(index), font, anchor, bold)), box};
}

function cornersOf({x, y, width, height}: Box): Point[] {
  return [
    {x, y},
    {x: x + width, y},
    {x, y: y + height},
    {x: x + width, y: y + height},
  ];
}

/** The steps from the middle of a square to each point of its rim. */
function around(ring: number): (readonly [across: number, down: number])[] {
  if (!ring) return [[0, 0]];
  return Array.from({length: 2 * ring}, (_, index) => index - ring).flatMap((step): [number, number][] => [
    [step, -ring],
    [ring, step],
    [-step, ring],
    [-ring, -step],
  ]);
}
