import {createFormats, type Formats, type Prepared} from './formats.js';
import type {Messages, Plural} from './messages/messages.js';

/** A language to write in: its messages and its ways of writing numbers and dates. */
export interface Language {
  readonly messages: Messages;
  readonly formats: Formats;
}

/** A language from its table of messages, with what was formatted ahead of time. */
export function createLanguage(messages: Messages, prepared?: Prepared): Language {
  return {messages, formats: createFormats(messages.locale, prepared)};
}

/** The language of a BCP 47 tag; the first one, as a whole, where there is no table for it. */
export function findLanguage(tag: string, languages: readonly [Language, ...Language[]]): Language {
  const code = tag.toLowerCase().split('-')[0];
  return languages.find(({messages}) => messages.code === code) ?? languages[0];
}

/** The text of a plural for a count. */
export function formatPlural(plural: Plural, count: number, {formats}: Language): string {
  return (plural[formats.plural(count)] ?? plural.other).replace('#', formats.number(count));
}

/** The first letter made a capital, as at the start of a sentence. */
export function capitalize(text: string, {messages}: Language): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(messages.locale));
}
