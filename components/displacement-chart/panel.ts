import type {Box} from '../../src/layout/box.js';
import type {DisplacementGeometry} from '../../src/layout/geometry.js';

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
 * Puts the evidence of a figure where the mark stays in view: beside it where there is room, else over or under it,
 * whichever side has more. The style sheet keeps the panel within the frame. `top` is that of the drawing in the frame.
 */
export function panelPlace(id: string, geometry: DisplacementGeometry, top: number, padding: number): PanelPlace {
  const {x, y, width, height} = focusOf(id, geometry);
  const [before, after] = [x - GAP, geometry.width - x - width - GAP];
  const room = Math.max(before, after);
  const beside = room >= NARROWEST;
  const panel = Math.min(WIDEST, beside ? room : geometry.width);
  const centre = Math.min(Math.max(x + width / 2 - panel / 2, 0), geometry.width - panel);
  const left = beside ? (before >= after ? before - panel : x + width + GAP) : centre;
  const [over, under] = [top + y - GAP, top + y + height + GAP];
  return {
    side: beside ? 'beside' : y > geometry.height - y - height ? 'above' : 'below',
    style: `--panel:${panel}px;--left:${left + padding}px;--over:${over}px;--under:${beside ? over - 4 * GAP : under}px`,
  };
}

/** The part of a figure that the panel should not cover. */
function focusOf(id: string, {marks, labels}: DisplacementGeometry): Box {
  const mark = marks.find(({figure}) => figure === id);
  const line = mark?.period ?? mark?.possible;
  if (line) return {x: line.x1, y: line.y, width: line.x2 - line.x1, height: 0};
  if (mark?.projection) return {...mark.projection, height: 0};
  return labels.find(({figure}) => figure === id)?.box ?? {x: 0, y: 0, width: 0, height: 0};
}
