import type {Figure} from '../../model/figure.js';
import type {Box} from '../box.js';
import type {TextLine} from '../text.js';

/** What the explorer draws: plain numbers and text, in pixels from the top left of the frame. */
export interface ExplorerGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** One under the other; a single one where no column gives panels. */
  readonly panels: readonly Panel[];
  /** The names that colours stand for, by their numbers; none where there is one colour. */
  readonly colours: readonly string[];
  /** What has no place on the axes. */
  readonly undrawn: readonly Figure[];
}

export interface Panel {
  /** Between the axes. */
  readonly box: Box;
  readonly x: Axis;
  readonly y: Axis;
  /** Names of the panel, of axes and of what stands on them. */
  readonly lines: readonly TextLine[];
  readonly spots: readonly Spot[];
  readonly rows: readonly Row[];
}

/** An axis as Plot takes it; of names, its values are pixels from its start. */
export interface Axis {
  readonly type: 'linear' | 'log' | 'utc';
  readonly domain: readonly [number, number];
  /** Pixels from the top left of the frame, for the ends of the domain. */
  readonly range: readonly [number, number];
  /** Where rules cross the panel. */
  readonly rules: readonly number[];
}

/** Figures that stand at one place. */
export interface Spot {
  readonly id: string;
  readonly figures: readonly Figure[];
  /** On the axes. */
  readonly x: number;
  readonly y: number;
  /** In pixels, as is its radius. */
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
  /** `null` for figures of several colours. */
  readonly colour: number | null;
  /** Whether the day is not told to the day. */
  readonly hollow: boolean;
  readonly projected: boolean;
  /** How many figures they are, where they are several. */
  readonly count: TextLine | null;
  readonly label: readonly TextLine[];
}

/** The figures of one name, as a bar; of figures that do not add up, none. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  /** What they come to, or that they do not. */
  readonly words: string;
  readonly refused: boolean;
  readonly box: Box;
  /** From one value of the axis to another, one a colour. */
  readonly bars: readonly {readonly x1: number; readonly x2: number; readonly colour: number}[];
  /** In pixels. */
  readonly y1: number;
  readonly y2: number;
  readonly lines: readonly TextLine[];
}
