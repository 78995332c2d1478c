import type {Dataset, Figure, Named, Series} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import {setApart} from './isolate.js';
import {formatProse, translate, type Language} from './language.js';

/** The name of a place, group or organization in a language; the English one where nothing gives another. */
export function formatName(row: Named, language: Language): string {
  const {code, direction} = language.messages;
  const name = code === 'ar' ? row.nameAr : code === 'fr' ? row.nameFr : '';
  return name ? setApart(name, direction) : translate(row.nameEn, language);
}

/** The title of a series in a language. */
export function formatSeries(row: Series, language: Language): string {
  const {code, direction} = language.messages;
  const title = code === 'ar' ? row.titleAr : code === 'fr' ? row.titleFr : '';
  return title ? setApart(language.formats.numerals(title), direction) : formatProse(row.titleEn, language);
}

/** Where the counted event was: "in Idlib governorate". */
export function formatPlace(figure: Figure, dataset: Dataset, language: Language): string {
  const place = lookup(dataset).places.get(figure.place)!;
  const {indicator, placeRole} = figure;
  return language.messages.at[placeRole](formatName(place, language), {indicator, level: place.adminLevel});
}

/** Who is credited, as short as a label needs: "UN", or that no source is named. */
export function formatSource(figure: Figure, dataset: Dataset, language: Language): string {
  const source = lookup(dataset).organizations.get(figure.source ?? '');
  return source
    ? source.abbreviation
      ? translate(source.abbreviation, language)
      : formatName(source, language)
    : language.messages.source.noneShort;
}

/** Who is credited, in full: "United Nations (UN)", and whether it is only implied. */
export function formatSourceInFull(figure: Figure, dataset: Dataset, language: Language): string {
  const {source: messages} = language.messages;
  const source = lookup(dataset).organizations.get(figure.source ?? '');
  if (!source) return messages.none;
  const name = formatName(source, language);
  const short = source.abbreviation && translate(source.abbreviation, language);
  // A language without abbreviations shortens a name to a part of it.
  const full = short && !name.includes(short) ? messages.named(name, short) : name;
  return figure.attribution === 'implied' ? messages.implied(full) : full;
}
