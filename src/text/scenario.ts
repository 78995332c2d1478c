import type {Figure} from '../model/figure.js';
import {formatProse, type Language} from './language.js';

/** The condition of a projection, in a language where the dataset gives it; `null` for what was reported. */
export function formatScenario({scenario}: Figure, language: Language): string | null {
  return scenario && formatProse(scenario, language);
}
