import type {Box} from '../../src/layout/box.js';

const WIDEST = 360;
const NARROWEST = 260;
const GAP = 16;

/** Where the evidence of a figure stands in the frame, and on which side of its mark. */
export interface PanelPlace {
  readonly side: 'above' | 'below' | 'beside';
  /** Declarations for `style`, which a strict policy lets a script set. */
  readonly style: string;
}

/**
 * Puts the evidence of a figure where `focus`, its mark, stays in view: beside it where there is room, else over or
 * under it, whichever side has more. The style sheet keeps the panel within the frame, in which the drawing starts at
 * `top` and ends `padding` before its edges.
 */
export function panelPlace(
  focus: Box,
  drawing: {readonly width: number; readonly height: number},
  top: number,
  padding: number,
): PanelPlace {
  const {x, y, width, height} = focus;
  const [before, after] = [x - GAP, drawing.width - x - width - GAP];
  const room = Math.max(before, after);
  const beside = room >= NARROWEST;
  const panel = Math.min(WIDEST, beside ? room : drawing.width);
  const centre = Math.min(Math.max(x + width / 2 - panel / 2, 0), drawing.width - panel);
  const left = beside ? (before >= after ? before - panel : x + width + GAP) : centre;
  const [over, under] = [top + y - GAP, top + y + height + GAP];
  return {
    side: beside ? 'beside' : y > drawing.height - y - height ? 'above' : 'below',
    style: `--panel:${panel}px;--left:${left + padding}px;--over:${over}px;--under:${beside ? over - 4 * GAP : under}px`,
  };
}
