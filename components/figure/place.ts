import type {Box} from '../../src/layout/box.js';

/** Pixels between the number and its panel, and between the panel and the edge of the viewport. */
const GAP = 6;
const EDGE = 8;
/** A panel lower than this would show no evidence; it rather covers the number. */
const LOWEST = 160;

type Size = Pick<Box, 'width' | 'height'>;

/**
 * Where the panel of a number stands in the viewport: under it, or over it where only there is room; where neither
 * side has enough, on the larger one, and no higher than that.
 */
export function panelBox(number: Box, panel: Size, viewport: Size): Box {
  const [over, under] = [number.y - (GAP + EDGE), viewport.height - number.y - number.height - (GAP + EDGE)];
  const below = panel.height <= under || under >= over;
  const width = Math.min(panel.width, viewport.width - 2 * EDGE);
  const height = Math.min(panel.height, Math.max(below ? under : over, LOWEST), viewport.height - 2 * EDGE);
  const y = below ? number.y + number.height + GAP : number.y - GAP - height;
  return {
    x: within(number.x + number.width / 2 - width / 2, viewport.width - width),
    y: within(y, viewport.height - height),
    width,
    height,
  };
}

function within(start: number, room: number): number {
  return Math.max(Math.min(start, room - EDGE), EDGE);
}
