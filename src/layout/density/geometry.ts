import type {Indicator} from '../../model/figure.js';
import type {Box} from '../box.js';
import type {TextLine} from '../text.js';
import type {Band} from './bands.js';
import type {Shade} from './shades.js';

/** What a chart draws by density: plain numbers and text, in pixels from the top left of the frame. */
export interface DensityGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** One for each thing that is counted. */
  readonly panels: readonly Panel[];
  /** In the order of panels, then of time, then of number; projections after what was reported. */
  readonly cells: readonly Cell[];
  /** Figures that have no place in a panel: each figure is in one cell or in one of these. */
  readonly rests: readonly Rest[];
  /** How dark cells are, by how many figures they stand for. */
  readonly shades: readonly Shade[];
  /** How many figures stand at the lower end of a range. */
  readonly ranges: number;
  readonly cuts: readonly number[];
}

export interface Panel {
  readonly indicator: Indicator;
  readonly heading: readonly TextLine[];
  /** What the numbers beside the bands are, and whether bands grow. */
  readonly unit: readonly TextLine[];
  readonly box: Box;
  /** The edges of the bands, from the least number up. */
  readonly values: readonly {readonly y: number; readonly label: TextLine | null}[];
  readonly times: readonly {readonly x: number; readonly label: TextLine}[];
  /** Where the time axis has ended and the column of projections begins; `null` where there is none. */
  readonly projections: {readonly x: number; readonly width: number; readonly label: TextLine} | null;
  readonly timeEnd: number;
}

/** Figures of one thing, some days and some numbers of people. */
export interface Cell {
  readonly id: string;
  readonly indicator: Indicator;
  /** Places of its figures in `Points`. */
  readonly members: Uint32Array;
  readonly projected: boolean;
  /** The first and last day, at 00:00 UTC; `null` of projections. */
  readonly days: readonly [first: number, last: number] | null;
  readonly band: Band;
  readonly box: Box;
  /** An index of `shades`. */
  readonly shade: number;
  /** How many figures, where there is room for it. */
  readonly number: (TextLine & {readonly size: number}) | null;
}

/** Figures that no panel has a place for: of which only a word was printed, or whose period is not told. */
export interface Rest {
  readonly id: string;
  readonly kind: 'wordy' | 'undated';
  readonly members: Uint32Array;
  readonly lines: readonly TextLine[];
  readonly box: Box;
}
