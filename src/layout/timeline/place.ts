import type {Box} from '../box.js';
import {lineHeight, type Anchor, type Font} from '../text.js';
import {highestPlace} from './pack.js';

/** Between a mark and its words. */
const GAP = 8;
/** Words beside a mark have this much room or more, in sizes of the font. */
const LEAST = 9;
/** What it costs, in pixels of height, not to stand where reading goes on. */
const ASIDE = 3;
const UNDER = 10;

/** Words set in lines, before they have a place. */
export interface Setting {
  readonly width: number;
  readonly height: number;
}

/** Where the words of a mark stand: `x` is the left end of their lines, `y` the top of mark and words together. */
export interface Place<T extends Setting> {
  readonly setting: T;
  readonly side: 'before' | 'after' | 'under';
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Mark and words together. */
  readonly box: Box;
}

/**
 * Puts a mark and its words as high in a lane as they can stand clear of what is there: the words beside the mark, or
 * under it where it is long. `settings` tells the ways to break the words into lines of a width.
 */
export function placeBeside<T extends Setting>(
  {x1, x2}: {readonly x1: number; readonly x2: number},
  settings: (room: number) => readonly T[],
  lane: Box,
  placed: readonly Box[],
  font: Font,
): Place<T> {
  const [left, right] = [lane.x, lane.x + lane.width];
  const rtl = font.direction === 'rtl';
  const band = lineHeight(font);
  const least = LEAST * font.size;
  let best: Place<T> | null = null;
  let cost = Infinity;
  const offer = (setting: T, side: Place<T>['side'], x: number, anchor: Anchor, aside: number): void => {
    const from = Math.min(x1, x);
    const width = Math.max(x2, x + setting.width) - from;
    const height = Math.max(24, side === 'under' ? band + setting.height : setting.height);
    const y = highestPlace(from, width, height, lane.y, placed);
    if (y + height + aside >= cost) return;
    cost = y + height + aside;
    best = {setting, side, x, y, anchor, box: {x: from, y, width, height}};
  };
  const [after, before] = [right - x2 - GAP, x1 - GAP - left];
  if (after >= least) {
    for (const setting of settings(after)) offer(setting, 'after', x2 + GAP, 'start', rtl ? ASIDE : 0);
  }
  if (before >= least) {
    for (const setting of settings(before)) {
      offer(setting, 'before', x1 - GAP - setting.width, 'end', rtl ? 0 : ASIDE);
    }
  }
  for (const setting of settings(lane.width)) {
    const wanted = rtl ? x2 - setting.width : x1;
    const x = Math.max(left, Math.min(wanted, right - setting.width));
    offer(setting, 'under', x, rtl ? 'end' : 'start', UNDER);
  }
  return best!;
}
