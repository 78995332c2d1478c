import type {Box} from './box.js';

/** Something that stands on one page; what `leads` stands on that of what comes under it, as a heading does. */
export interface Piece extends Pick<Box, 'y' | 'height'> {
  readonly leads?: boolean;
}

/** Parts that are lower than this are not worth a cut of their own, in pixels. */
const LEAST = 140;
/** What is higher than this, in pixels, may not find room on a page, beside a heading and a key. */
export const MOST = 600;
const RIM = 4;

/** Lines that stand over something. */
export function leading(lines: readonly {readonly box: Piece}[]): Piece[] {
  return lines.map(({box: {y, height}}) => ({y, height, leads: true}));
}

/** The heights at which a picture can be parted without a cut through any of its pieces, from the top down. */
export function cutsOf(pieces: readonly Piece[]): number[] {
  const cuts: number[] = [];
  let last = 0;
  let end = 0;
  let leads = true;
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const cut = (end + piece.y) / 2;
    if (!leads && piece.y > end && cut - last >= LEAST) cuts.push((last = cut));
    const bottom = piece.y + piece.height;
    // What stands beside a heading does not part it from what comes under it.
    leads = bottom >= end ? (piece.leads ?? false) : leads;
    end = Math.max(end, bottom);
  }
  return cuts;
}

/** Whether something reaches into a part. */
export function meets(box: Piece, part: Piece): boolean {
  return box.y < part.y + part.height && box.y + box.height > part.y;
}

/**
 * The parts of a picture of a height, between its cuts; one, where a page holds all of it. They have room at either end
 * for letters that are taller than those that layouts assume.
 */
export function partsOf(height: number, cuts: readonly number[] = []): Piece[] {
  const starts = [-RIM, ...(height > MOST ? cuts : [])];
  return starts.map((y, index) => ({y, height: (starts[index + 1] ?? height + RIM) - y}));
}
