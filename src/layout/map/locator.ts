import {country} from '../../generated/map.js';
import {overlap, type Box} from '../box.js';
import {lineHeight, textLine, textWidth, type Font} from '../text.js';
import type {Language} from '../../text/language.js';
import {mapMessages} from '../../text/messages/sections.js';
import {ringsOf} from './boundaries.js';
import type {DrawnMap, Locator} from './geometry.js';
import {KILOMETRE} from './projection.js';
import {pathOf, ringsIn, toPixels, wholeView, type View} from './view.js';

const EDGE = 6;
const PADDING = 5;
const LENGTHS = [200, 100, 50, 20, 10, 5];

/** What stands in the corners of a map, clear of its dots. */
export interface Corners {
  readonly view: View;
  readonly locator: Locator;
  readonly ruler: DrawnMap['ruler'];
  /** The room that they take. */
  readonly taken: readonly Box[];
}

/**
 * A locator and a ruler in corners of a view; where dots are in their way, the view is made higher for them.
 * `headroom` is for the name of the country.
 */
export function cornersOf(view: View, dots: readonly Box[], headroom: number, language: Language, font: Font): Corners {
  const {box} = view;
  const width = Math.min(Math.max(box.width * 0.2, 76), 150);
  const size = {width, height: Math.round(width * 0.8) + headroom};
  const place = (frame: View): Corners | null => {
    const free = (corner: Box) => !dots.some((dot) => overlap(corner, dot, EDGE));
    const at = inCorners(frame.box, size, EDGE).find(free);
    const ruler = at && rulerIn(frame, (corner) => free(corner) && !overlap(corner, at), language, font);
    if (!ruler) return null;
    const {box: room, ...line} = ruler;
    return {view: frame, locator: locatorIn(frame, at, headroom), ruler: line, taken: [at, room]};
  };
  const higher = {...view, box: {...box, height: box.height + size.height + 2 * EDGE}};
  return place(view) ?? place(higher)!;
}

/** A box in each corner of a frame: top and bottom at the left, then bottom and top at the right. */
function inCorners(frame: Box, {width, height}: Pick<Box, 'width' | 'height'>, edge: number): Box[] {
  const [left, top] = [frame.x + edge, frame.y + edge];
  const [right, bottom] = [frame.x + frame.width - width - edge, frame.y + frame.height - height - edge];
  return [
    {x: left, y: top, width, height},
    {x: left, y: bottom, width, height},
    {x: right, y: bottom, width, height},
    {x: right, y: top, width, height},
  ];
}

/** The country in a box, with a window where the map is. */
function locatorIn(view: View, box: Box, headroom: number): Locator {
  const {box: frame} = view;
  const rings = ringsOf(country);
  const whole = wholeView(rings, {
    x: box.x + PADDING,
    y: box.y + PADDING + headroom,
    width: box.width - 2 * PADDING,
    height: box.height - 2 * PADDING - headroom,
  });
  // The corners of the map, as the locator shows them.
  const shown = (x: number, y: number) =>
    toPixels(whole, {x: (x - view.origin.x) / view.scale, y: (y - view.origin.y) / view.scale});
  const [first, last] = [shown(frame.x, frame.y), shown(frame.x + frame.width, frame.y + frame.height)];
  const [x, y] = [Math.max(first.x, box.x), Math.max(first.y, box.y)];
  const window = {
    x,
    y,
    width: Math.min(last.x, box.x + box.width) - x,
    height: Math.min(last.y, box.y + box.height) - y,
  };
  return {box, path: pathOf(ringsIn(whole, rings)), window};
}

/** A line as long as a round number of kilometres, in the first corner that is free. */
function rulerIn(
  {box: frame, scale}: View,
  free: (corner: Box) => boolean,
  language: Language,
  font: Font,
): (DrawnMap['ruler'] & {readonly box: Box}) | null {
  const length = LENGTHS.find((km) => km * KILOMETRE * scale <= frame.width * 0.3) ?? LENGTHS.at(-1)!;
  const pixels = length * KILOMETRE * scale;
  const text = mapMessages(language).kilometres(language.formats.number(length));
  const size = {width: Math.max(pixels, textWidth(text, font)) + 2 * EDGE, height: lineHeight(font) + 2 * EDGE};
  const [, bottomLeft, bottomRight, topRight] = inCorners(frame, size, 0);
  const box = [bottomLeft!, bottomRight!, topRight!].find(free);
  if (!box) return null;
  const atLeft = box === bottomLeft;
  const [x1, x2] = atLeft
    ? [box.x + EDGE, box.x + EDGE + pixels]
    : [box.x + box.width - EDGE - pixels, box.x + box.width - EDGE];
  const baseline = box.y + font.size;
  const label = atLeft ? textLine(text, x1, baseline, font) : textLine(text, x2, baseline, font, 'end');
  return {x1, x2, y: box.y + lineHeight(font) + EDGE / 2, label, box};
}
