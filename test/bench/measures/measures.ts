import {bytes} from './bytes.js';
import {fiftyCharts, firstChart} from './charts.js';
import {datasets} from './datasets.js';
import {large} from './large.js';
import {lives} from './lives.js';
import type {Measure} from './measure.js';
import {node} from './node.js';
import {inlineFigures, keyFigures} from './numbers.js';
import {pointing, pointingMany} from './pointing.js';
import {staticForm} from './static-form.js';
import {update} from './update.js';

/** By the names that `--only` takes. */
export const measures: Readonly<Record<string, Measure>> = {
  bytes,
  'first-chart': firstChart,
  'fifty-charts': fiftyCharts,
  update,
  pointing,
  'pointing-many': pointingMany,
  'static-form': staticForm,
  'key-figures': keyFigures,
  'inline-figures': inlineFigures,
  datasets,
  large,
  node,
  lives,
};
