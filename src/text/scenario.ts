import type {Dataset, Figure} from '../model/figure.js';
import {formatProse, type Language} from './language.js';
import {formatPeriod} from './period.js';

/** The condition of a projection, in a language where the dataset gives it; `null` for what was reported. */
export function formatScenario({scenario}: Figure, language: Language): string | null {
  return scenario && formatProse(scenario, language);
}

/** The same with the period of the projection, where its report gives one. */
export function formatCondition(figure: Figure, dataset: Dataset, language: Language): string | null {
  const scenario = formatScenario(figure, language);
  const dated = figure.referencePeriodStart ?? figure.referencePeriodEnd;
  return scenario && dated
    ? language.messages.chart.conditional(scenario, formatPeriod(figure, dataset, language))
    : scenario;
}
