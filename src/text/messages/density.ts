import type {Indicator} from '../../model/figure.js';
import type {Plural} from './messages.js';

/** The texts of charts that draw more figures than marks have room for, as cells that count them. */
export interface DensityMessages {
  /** Who is counted as what, after a number of figures and over them. */
  readonly counted: Readonly<Record<Indicator, string>>;
  /** A number of figures or projections, and what they count: "214 published figures of people killed". */
  readonly of: (figures: string, counted: string) => string;
  /** What a cell stands for; without `days` of projections. `each` is written by `each`. */
  readonly cell: (figures: string, days: string | null, each: string) => string;
  /** How many people each figure gives: a number, or a range written by `range`. */
  readonly each: (people: string) => string;
  /** Over the numbers beside the bands, where these are of one width, and where they grow. */
  readonly even: string;
  readonly growing: string;
  /** An entry of the key: how many figures a cell of a shade stands for. */
  readonly shade: (figures: string) => string;
  /** What is not to be read into cells. */
  readonly counts: string;
  /** Where in time a figure stands. */
  readonly placed: string;
  readonly ranges: Plural;
  /** Figures that have no place in the picture. */
  readonly wordy: Plural;
  readonly undated: Plural;
  /** What a screen reader calls the list of the cells. */
  readonly label: string;
  /** How a reader comes to the figures of a cell. */
  readonly hint: string;
  /** Over the figures of a cell: all of them, or the first `count`, and where the others are. */
  readonly all: string;
  readonly largest: (count: string, more: string) => string;
}
