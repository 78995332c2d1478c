import {prepared} from './generated/prepared-en.js';
import {version} from './generated/shapes.js';
import type {LanguageModule} from './text/language.js';
import {en} from './text/messages/en.js';

/** How a citation names the dataset. */
export const datasetName = `Idlib Figures ${version} (CC BY 4.0)`;

/** The language that every element carries, and that stands for those that the package does not write. */
export const english: LanguageModule = {messages: en, prepared};
