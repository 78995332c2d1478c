import type {Exploration} from '../../model/explore.js';
import type {Dataset, Figure} from '../../model/figure.js';
import type {FieldWriter} from '../../text/fields.js';
import type {Language} from '../../text/language.js';
import type {Font} from '../text.js';

/** What all parts of one drawing are made with. */
export interface Context {
  readonly exploration: Exploration;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly write: FieldWriter;
  readonly font: Font;
  readonly width: number;
  /** Whether reading begins at the right. */
  readonly rtl: boolean;
  readonly colourOf: (figure: Figure) => number;
}
