import type {Box} from '../box.js';

const ACROSS = 16;
const DOWN = 7;

/** The highest place, `top` or lower, at which a box of a height stands clear of those that were put before. */
export function highestPlace(x: number, width: number, height: number, top: number, placed: readonly Box[]): number {
  const above = placed
    .filter((box) => box.x < x + width + ACROSS && x < box.x + box.width + ACROSS)
    .sort((a, b) => a.y - b.y);
  let y = top;
  for (const box of above) {
    if (y + height + DOWN <= box.y) break;
    y = Math.max(y, box.y + box.height + DOWN);
  }
  return y;
}
