import {overlap, type Box} from './box.js';
import type {Label, Mark} from './geometry.js';
import {points, stretches} from './marks.js';
import {lineHeight, textLine, textWidth, type Font} from './text.js';
import {linesOf, setBlock, type Words} from './words.js';

const COLUMN = 250;
const GUTTER = 18;
const STEP = 6;
/** Under words in a list, so that an outline does not cross them. */
const UNDER = 2;
/** How far apart the places of two numbers are. */
const CLEAR = 2;
/** How much further away a place counts that is over a mark: over its days, or over what shows its number. */
const OVER = {stretch: 24, point: 200};

/** What a place may be over, and how much further away it then counts. */
export interface Covered {
  readonly box: Box;
  readonly cost: number;
}

/** Words to stand in a list; `tag` is the number that leads to them from a mark. */
export interface Entry {
  readonly figure: string;
  readonly words: Words;
  readonly tag: string | null;
}

/** Sets the words of figures as a list of as many columns as fit, from `y` down; tells how high it is. */
export function listLabels(
  entries: readonly Entry[],
  y: number,
  frame: Box,
  font: Font,
): {labels: Label[]; height: number} {
  const columns = Math.max(1, Math.floor((frame.width + GUTTER) / (COLUMN + GUTTER)));
  const width = (frame.width - GUTTER * (columns - 1)) / columns;
  const indent = Math.max(0, ...entries.map(({tag}) => (tag ? textWidth(tag, font, true) + 6 : 0)));
  const labels: Label[] = [];
  let top = y;
  for (let first = 0; first < entries.length; first += columns) {
    const row = entries
      .slice(first, first + columns)
      .map((entry) => ({...entry, block: setBlock(entry.words, width - indent, font)}));
    row.forEach(({figure, tag, block}, column) => {
      const x = frame.x + column * (width + GUTTER);
      labels.push({
        figure,
        lines: linesOf(block, x + indent, top, 'start', font),
        box: {x, y: top, width: indent + block.width, height: block.height + UNDER},
        tag: tag ? textLine(tag, x, top + font.size, font, 'start', true) : null,
      });
    });
    top += Math.max(...row.map(({block}) => block.height)) + lineHeight(font) / 2;
  }
  return {labels, height: top - y};
}

/** Puts a number at each mark, as near as it can stand clear of the others and of `taken`; `null` where one cannot. */
export function tagMarks(
  marks: readonly Mark[],
  tags: ReadonlyMap<string, string>,
  frame: Box,
  taken: readonly Box[],
  font: Font,
): Mark[] | null {
  const chosen: Box[] = [...taken];
  const covered: Covered[] = [
    ...marks.flatMap(points).map((box) => ({box, cost: OVER.point})),
    ...marks.flatMap(stretches).map((box) => ({box, cost: OVER.stretch})),
  ];
  const tagged: Mark[] = [];
  for (const mark of marks) {
    const text = tags.get(mark.figure)!;
    const at = anchorOf(mark);
    const size = {width: textWidth(text, font, true), height: lineHeight(font)};
    const place = nearest(at, size, frame, chosen, covered);
    if (!place) return null;
    chosen.push(place);
    const [cx, cy] = [place.x + place.width / 2, place.y + place.height / 2];
    const apart = Math.hypot(cx - at.x, cy - at.y) > 24;
    const line = textLine(text, cx, place.y + font.size, font, 'middle', true);
    tagged.push({...mark, tag: {lines: [line], leader: apart ? [at.x, at.y, cx, cy] : null}});
  }
  return tagged;
}

/** Where a mark is pointed to: its dot, the end of its range, or the top of its column. */
function anchorOf({dot, bound, projection}: Mark): {readonly x: number; readonly y: number} {
  if (projection) return {x: projection.x + projection.width / 2, y: projection.y};
  return dot ?? {x: bound!.x, y: (bound!.y1 + bound!.y2) / 2};
}

/** The place nearest to a point, clear of `taken`; one over what is `covered`, the dearest first, counts as further away. */
export function nearest(
  at: {readonly x: number; readonly y: number},
  {width, height}: {readonly width: number; readonly height: number},
  frame: Box,
  taken: readonly Box[],
  covered: readonly Covered[],
): Box | null {
  const [right, bottom] = [frame.x + frame.width - width, frame.y + frame.height - height];
  const [left, top] = [at.x - width / 2, at.y - height / 2];
  // In a square that grows until nothing beyond it could be nearer: most places are found in the first.
  for (let reach = 8 * STEP; ; reach *= 2) {
    const square = {x: left - reach, y: top - reach, width: width + 2 * reach, height: height + 2 * reach};
    const others = taken.filter((other) => overlap(square, other, CLEAR));
    const under = covered.filter((each) => overlap(square, each.box));
    let best: Box | null = null;
    let least = Infinity;
    const columns = grid(frame.x, right, left, reach);
    for (const y of grid(frame.y, bottom, top, reach)) {
      if (Math.abs(y - top) >= least) break;
      for (const x of columns) {
        const distance = Math.hypot(x - left, y - top);
        if (distance >= least) break;
        const box = {x, y, width, height};
        if (others.some((other) => overlap(box, other, CLEAR))) continue;
        const cost = distance + (under.find((each) => overlap(box, each.box))?.cost ?? 0);
        if (cost < least) [best, least] = [box, cost];
      }
    }
    if (least < reach || reach > frame.width + frame.height) return best;
  }
}

/** The places of the grid from `start` to `end` that are not further than `reach` from one, the nearest first. */
function grid(start: number, end: number, from: number, reach: number): number[] {
  const places: number[] = [];
  const first = start + STEP * Math.max(0, Math.ceil((from - reach - start) / STEP));
  for (let place = first; place <= Math.min(end, from + reach); place += STEP) places.push(place);
  return places.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}
