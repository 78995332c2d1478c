import type {Dataset, Figure} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import {capitalize, type Language} from './language.js';
import {formatName, formatSource} from './names.js';
import {formatCounted, formatNumber} from './number.js';
import {formatPeriod} from './period.js';
import {formatScenario} from './scenario.js';

/** All that must stand at a number which is shown by itself. */
export interface Card {
  readonly number: string;
  /** Says that it is a projection; `null` for what was reported. */
  readonly kind: string | null;
  readonly counted: string;
  /** Place, period or condition, source. */
  readonly lines: readonly string[];
}

/** The words of a figure that stands by itself, each starting with a capital. */
export function formatCard(figure: Figure, dataset: Dataset, language: Language): Card {
  const {chart} = language.messages;
  const period = formatPeriod(figure, dataset, language);
  const scenario = formatScenario(figure, language);
  const lines = [
    formatName(lookup(dataset).places.get(figure.place)!, language),
    scenario ? chart.conditional(scenario, period) : period,
    formatSource(figure, dataset, language),
  ];
  return {
    number: capitalize(formatNumber(figure, dataset, language), language),
    kind: figure.status === 'projected' ? capitalize(chart.projection, language) : null,
    counted: capitalize(formatCounted(figure, dataset, language), language),
    lines: lines.map((line) => capitalize(line, language)),
  };
}
