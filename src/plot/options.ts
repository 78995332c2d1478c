import type {MarkOptions} from '@observablehq/plot';
import type {Dataset} from '../model/figure.js';

/** What every mark takes beside the options of Plot's own: facets, colour, opacity, `dx`, `href` and the rest. */
export interface FigureOptions extends MarkOptions {
  /** The dataset that the figures belong to; the embedded one if not given. */
  dataset?: Dataset;
}
