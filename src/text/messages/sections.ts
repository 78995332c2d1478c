import type {Language} from '../language.js';
import {enCasualty, enFigure} from './en.js';
import type {CasualtyMessages, FigureMessages} from './messages.js';

/** By language. Each section stands alone, so that a page loads the texts of the elements that it uses. */
type Section<T> = Readonly<Record<'en', T> & Partial<Record<string, T>>>;

const casualty: Section<CasualtyMessages> = {en: enCasualty};
const figure: Section<FigureMessages> = {en: enFigure};

/** The texts of the chart of casualties in a language. */
export function casualtyMessages({messages}: Language): CasualtyMessages {
  return casualty[messages.code] ?? casualty.en;
}

/** The texts of the inline figure and the key figures in a language. */
export function figureMessages({messages}: Language): FigureMessages {
  return figure[messages.code] ?? figure.en;
}
