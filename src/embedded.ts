import {prepared as preparedEn} from './generated/prepared-en.js';
import {version} from './generated/shapes.js';
import {createLanguage, type Language} from './text/language.js';
import {en} from './text/messages/en.js';

/** How a citation names the dataset. */
export const datasetName = `Idlib Figures ${version} (CC BY 4.0)`;

/** The languages that the package writes, the first one for all that it does not. */
export const languages: readonly [Language, ...Language[]] = [createLanguage(en, preparedEn)];
