import type {Box} from './box.js';
import type {Anchor, TextLine} from './text.js';

const opposite: Readonly<Record<Anchor, Anchor>> = {start: 'end', middle: 'middle', end: 'start'};

/** A box as a mirror at the middle of a frame shows it. */
export function mirrorBox(box: Box, width: number): Box {
  return {...box, x: width - box.x - box.width};
}

/** A line of text in the mirrored place; the text itself stays readable. */
export function mirrorLine(line: TextLine, width: number): TextLine {
  return {...line, x: width - line.x, anchor: opposite[line.anchor], box: mirrorBox(line.box, width)};
}
