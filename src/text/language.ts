import {createFormats, type Formats, type Numbering, type Prepared} from './formats.js';
import {setApart} from './isolate.js';
import type {Sections} from './messages/elements.js';
import type {Messages, Plural} from './messages/messages.js';

/** A language to write in: its messages and its ways of writing numbers and dates. */
export interface Language {
  readonly messages: Messages;
  /** The texts of single elements; English ones stand in the code of their elements, and are not here. */
  readonly sections?: Sections | undefined;
  /** Words of the dataset in this language, by their English text. */
  readonly texts: Texts;
  readonly formats: Formats;
}

export type Texts = Readonly<Record<string, string>>;

/** A language as it is loaded: its messages, and what else is known of it ahead of time. */
export interface LanguageModule {
  readonly messages: Messages;
  readonly sections?: Sections;
  readonly texts?: Texts;
  /** What was formatted ahead of time, in the numerals that the locale uses by itself. */
  readonly prepared?: Prepared;
  /** Its ways of writing numbers, in Latin numerals, and dates, where it knows them without `Intl`. */
  readonly formats?: Formats;
}

/** A language from its table of messages, and what else is known of it. */
export function createLanguage(
  messages: Messages,
  {sections, texts = {}, prepared = {}, formats}: Omit<LanguageModule, 'messages'> = {},
  numbering: Numbering = 'auto',
): Language {
  const own = numbering === 'arab' ? undefined : formats;
  const intl = () => createFormats(messages.locale, numbering === 'auto' ? prepared : {}, undefined, numbering);
  return {messages, sections, texts, formats: own ?? intl()};
}

/** The language of a BCP 47 tag; the first one, as a whole, where there is no table for it. */
export function findLanguage(tag: string, languages: readonly [Language, ...Language[]]): Language {
  return languages.find(({messages}) => messages.code === primarySubtag(tag)) ?? languages[0];
}

/** The language of a BCP 47 tag without script, region and variants: `ar` of `ar-SY`. */
export function primarySubtag(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}

/** A text of the dataset in a language; as it stands, kept apart, where the language has no words for it. */
export function translate(text: string, {messages, texts}: Language): string {
  if (Object.hasOwn(texts, text)) return texts[text]!;
  return setApart(text, messages.direction);
}

/**
 * What we wrote in the dataset (titles, notes, conditions), in a language and its numerals. What the language has no
 * words for is a quotation to it, and stays as it stands.
 */
export function formatProse(text: string, language: Language): string {
  const {messages, texts, formats} = language;
  const foreign = messages.direction === 'rtl' && !Object.hasOwn(texts, text);
  return foreign ? translate(text, language) : formats.numerals(translate(text, language));
}

/** The text of a plural for a count. */
export function formatPlural(plural: Plural, count: number, {formats}: Language): string {
  return (plural[formats.plural(count)] ?? plural.other).replace('#', formats.number(count));
}

/** The first letter made a capital, as at the start of a sentence. */
export function capitalize(text: string, {messages}: Language): string {
  const [first = ''] = text;
  // Most begin with a number, of which no language need be asked.
  if (first === first.toUpperCase()) return text;
  return first.toLocaleUpperCase(messages.locale) + text.slice(first.length);
}
