import type {ExplorerMark} from '../../model/explore.js';
import type {Plural} from './messages.js';

/** The texts of the explorer, which other elements do not load. */
export interface ExplorerMessages {
  readonly heading: string;
  /** What a screen reader calls the list of what is drawn, and the choices together. */
  readonly label: string;
  readonly choices: string;
  readonly x: string;
  readonly y: string;
  /** In place of `y`, where names stand in rows of bars. */
  readonly rows: string;
  readonly color: string;
  readonly facet: string;
  readonly mark: string;
  /** Where no column gives colours or panels. */
  readonly none: string;
  readonly marks: Readonly<Record<ExplorerMark, string>>;
  /** What the length of bars counts. */
  readonly length: Readonly<Record<'count' | 'total', string>>;
  /** How many figures, which are not people. */
  readonly figures: Plural;
  /** The summary of points; columns come quoted. */
  readonly points: (figures: string, x: string, y: string) => string;
  readonly periods: (figures: string) => string;
  readonly count: (figures: string, rows: string) => string;
  readonly total: (figures: string, rows: string) => string;
  /** An axis, and what has to be known of it. */
  readonly axis: (title: string, parts: readonly string[]) => string;
  readonly tenfold: string;
  /** Names that have no room of their own, together. */
  readonly others: Plural;
  /** Where the column has nothing. */
  readonly unstated: string;
  /** What a screen reader says of several figures: where they stand, how many they are, what they come to. */
  readonly option: (name: string, parts: readonly string[]) => string;
  /** Over the figures that have no place on the axes. */
  readonly undrawn: string;
  /** After the first of them. */
  readonly more: Plural;
  readonly key: Readonly<Record<'vague' | 'projection' | 'several' | 'mixed', string>>;
  readonly table: Readonly<Record<'figures' | 'total', string>>;
}
