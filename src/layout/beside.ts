import {distance, inside, overlap, type Box} from './box.js';
import type {Label, Mark} from './geometry.js';
import {solids} from './marks.js';
import type {Anchor, Font} from './text.js';
import {linesOf, setBlock, type Block, type Words} from './words.js';

const GAP = 5;
const BETWEEN = 6;
/** How wide a label may be, the best first: all words of a figure, or its number alone. */
const WIDTHS = {words: [240, 170, 130, 100], number: [170, 72]};
/** How many places may be tried before the labels are taken not to fit. */
const TRIES = 1000;
/** What it costs to stand over the line from a dot to its day. */
const CROSSED = 6;

interface Place {
  readonly block: Block;
  readonly box: Box;
  readonly anchor: Anchor;
  readonly cost: number;
}

/** The words of each figure set in lines of several widths, the best first; each way of breaking them once. */
export function setBlocks(words: ReadonlyMap<string, Words>, width: number, font: Font): Map<string, Block[]> {
  const entries = [...words].map(([figure, parts]): [string, Block[]] => {
    const limits = parts.detail ? WIDTHS.words : WIDTHS.number;
    const blocks = limits.map((limit) => setBlock(parts, Math.min(limit, width), font));
    return [figure, blocks.filter((block, index) => block.width !== blocks[index - 1]?.width)];
  });
  return new Map(entries);
}

/**
 * Puts the words of each mark beside it, clear of every mark, of each other and of `taken`, within `frame`; `null`
 * where that cannot be done.
 */
export function labelsBeside(
  marks: readonly Mark[],
  blocks: ReadonlyMap<string, readonly Block[]>,
  frame: Box,
  taken: readonly Box[],
  font: Font,
): Label[] | null {
  const bodies = marks.map((mark) => solids(mark));
  const obstacles = [...bodies.flat(), ...taken];
  const drops = marks.flatMap(({drop}) => (drop ? [{x: drop.x, y: drop.y1, width: 0, height: drop.y2 - drop.y1}] : []));
  const options: {mark: Mark; places: Place[]}[] = [];
  for (const [index, mark] of marks.entries()) {
    const places = placesOf(mark, blocks.get(mark.figure)!, frame, font).filter(
      ({box}) =>
        inside(box, frame) && !obstacles.some((obstacle) => overlap(box, obstacle, 2)) && isNearest(box, index, bodies),
    );
    // Where one has no place, those of the others need not be looked for.
    if (!places.length) return null;
    const cost = ({box, cost}: Place) => cost + CROSSED * drops.filter((drop) => overlap(box, drop, 2)).length;
    options.push({
      mark,
      places: places.map((place) => ({...place, cost: cost(place)})).sort((a, b) => a.cost - b.cost),
    });
  }
  options.sort((a, b) => a.places.length - b.places.length);
  const chosen = cheapest(options.map(({places}) => places));
  if (!chosen) return null;
  const labels = new Map(chosen.map((place, index) => [options[index]!.mark.figure, place]));
  return marks.map(({figure}) => {
    const {block, box, anchor} = labels.get(figure)!;
    return {figure, lines: linesOf(block, box.x, box.y, anchor, font), box, tag: null};
  });
}

/** Whether words stand nearer to their own mark than to any other, so that nobody reads them as that one's. */
function isNearest(box: Box, own: number, bodies: readonly (readonly Box[])[]): boolean {
  const gap = Math.min(...bodies[own]!.map((solid) => distance(box, solid)));
  return bodies.every((body, index) => index === own || body.every((solid) => distance(box, solid) > gap));
}

/** One place for each label, none too near to another, at the least cost that is found; `null` where there is none. */
function cheapest(options: readonly (readonly Place[])[]): Place[] | null {
  let best: Place[] | null = null;
  let least = Infinity;
  let tries = 0;
  // Those chosen so far, taken back where what follows finds no place or costs more.
  const chosen: Place[] = [];
  const settle = (cost: number): void => {
    const places = options[chosen.length];
    if (!places) {
      best = [...chosen];
      least = cost;
      return;
    }
    for (const place of places) {
      if (cost + place.cost >= least || ++tries > TRIES) return;
      if (chosen.some(({box}) => overlap(box, place.box, BETWEEN))) continue;
      chosen.push(place);
      settle(cost + place.cost);
      chosen.pop();
    }
  };
  settle(0);
  return best;
}

/** Where the words of a mark could stand, the best first: over its line, under it, then at its ends. */
function placesOf(mark: Mark, blocks: readonly Block[], frame: Box, font: Font): Place[] {
  const {x1, x2, top, bottom} = extentOf(mark);
  return blocks.flatMap((block, index) => {
    const {width, height} = block;
    const lines = 5 * (block.number.length + block.detail.length) + 0.1 * index;
    const place = (x: number, y: number, anchor: Anchor, cost: number): Place => {
      const left = Math.min(Math.max(x, frame.x), frame.x + frame.width - width);
      return {block, box: {x: left, y, width, height}, anchor, cost: cost + lines + Math.abs(left - x) / 8};
    };
    const [above, below] = [top - GAP - height, bottom + GAP];
    const beside = (top + bottom - height) / 2;
    const column = mark.projection !== null;
    const aside = column ? -12 : 3;
    const end = x2 - width;
    // Words begin where their line begins, as it is read.
    const [first, second] = font.direction === 'rtl' ? [1, 0] : [0, 1];
    return [
      place(x1, above, 'start', column ? 3 : first),
      place(end, above, 'end', column ? 3 : second),
      place(x1, below, 'start', column ? 30 : 2 + first),
      place(end, below, 'end', column ? 30 : 2 + second),
      place(x1 - 14, above - 18, 'start', 6),
      place(end, above - 18, 'end', 6),
      place(x1, below + 18, 'start', 7),
      place(end, below + 18, 'end', 7),
      place(x2 + 2 * GAP, column ? top - font.size : beside, 'start', aside),
      place(x1 - 2 * GAP - width, column ? top - font.size : beside, 'end', column ? 1 : 5),
    ];
  });
}

function extentOf({period, possible, bound, projection}: Mark) {
  const line = (period ?? possible)!;
  const [x1, x2] = projection
    ? [projection.x, projection.x + projection.width]
    : [Math.min(line.x1, line.x2), Math.max(line.x1, line.x2)];
  const ys = projection ? [projection.y] : line.ys;
  // A bound over the middle of a line leaves room beside it; only over a short line is it in the way.
  const tall = bound !== null && (bound.x - x1 < 60 || x2 - bound.x < 60);
  const [high, low] = [Math.min(...ys), Math.max(...ys)];
  return {
    x1,
    x2,
    top: Math.min(high - 3, tall && bound ? Math.max(bound.y1, high - 30) : high),
    bottom: projection ? projection.y + 8 : Math.max(low + 3, tall && bound ? Math.min(bound.y2, low + 30) : low),
  };
}
