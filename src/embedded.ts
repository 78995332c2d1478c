import {version} from './generated/shapes.js';
import type {DatasetName} from './text/cite/reference.js';
import {englishFormats} from './text/english.js';
import type {LanguageModule} from './text/language.js';
import {en} from './text/messages/en.js';

/** The dataset that ships, in a bibliography. */
export const datasetReference: DatasetName = {title: 'Idlib Figures', version, licence: 'CC BY 4.0'};

/** How a citation names the dataset. */
export const datasetName = `Idlib Figures ${version} (CC BY 4.0)`;

/** The language that every element carries, and that stands for those that the package does not write. */
export const english: LanguageModule = {messages: en, formats: englishFormats};
