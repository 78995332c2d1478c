import {greatest, least} from 'd3-array';
import {DAY, reducedDate, spanOf} from '../model/dates.js';
import type {Accuracy, Dataset, Figure, Named, Place, Report} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import {toRow} from '../model/rows.js';
import type {DataPackage} from '../model/schema.js';

/** A file that holds the dataset, beside the one that is written. */
export interface Download {
  readonly name: string;
  readonly path: string;
  readonly mediaType: string;
}

/** A property that is `undefined` is left out of the text. */
type Node = Readonly<Record<string, unknown>>;

/** What schema.org has no term for, told by the names of the columns. */
const ownColumns = [
  'paragraph',
  'measure_type',
  'group',
  'place_role',
  'scenario',
  'attribution',
  'basis',
  'series',
  'note',
];

/**
 * Writes a dataset in the terms of schema.org: the `Dataset`, an `Observation` for each figure, and what they name. As
 * someone said each number, an observation is also a `Claim`, which bears the words, the status and the source.
 */
export function formatJsonLd(dataset: Dataset, about: DataPackage, downloads: readonly Download[]): string {
  const graph = [
    datasetNode(dataset, about, downloads),
    ...dataset.figures.map((figure) => observation(figure, dataset)),
    ...variables(dataset),
    ...dataset.reports.map(article),
    ...dataset.organizations.map((row) => ({
      '@type': 'Organization',
      ...named('organizations', row),
      alternateName: row.abbreviation ?? undefined,
    })),
    ...dataset.places.map(placeNode),
  ];
  return `${JSON.stringify({'@context': 'https://schema.org', '@graph': graph}, null, 1)}\n`;
}

function datasetNode(dataset: Dataset, about: DataPackage, downloads: readonly Download[]): Node {
  return {
    '@type': 'Dataset',
    '@id': '#dataset',
    name: about.title,
    description: about.description,
    version: about.version,
    license: about.licenses.map(({path}) => path),
    keywords: about.keywords,
    isAccessibleForFree: true,
    temporalCoverage: coverage(dataset),
    spatialCoverage: distinct(dataset.figures.map(({place}) => place)).map((id) => ref('places', id)),
    isBasedOn: dataset.reports.map(({id}) => ref('reports', id)),
    variableMeasured: distinct(dataset.figures.map(variableId)).map((id) => ref('variables', id)),
    distribution: downloads.map(({name, path, mediaType}) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: path,
      encodingFormat: mediaType,
    })),
  };
}

/** From the earliest start to the latest end that any report tells. */
function coverage({figures}: Dataset): string | undefined {
  const told = figures.flatMap((figure) => {
    const {referencePeriodStart: start, referencePeriodEnd: end} = figure;
    return [
      {date: start, accuracy: figure.referencePeriodStartAccuracy},
      {date: end, accuracy: figure.referencePeriodEndAccuracy},
    ].flatMap(({date, accuracy}) => {
      const span = spanOf(date, accuracy);
      return span ? [{span, text: qualified(date, accuracy)}] : [];
    });
  });
  const first = least(told, ({span}) => span[0]);
  const last = greatest(told, ({span}) => span[1]);
  return first && last && `${first.text}/${last.text}`;
}

function observation(figure: Figure, dataset: Dataset): Node {
  const source = lookup(dataset).organizations.get(figure.source ?? '');
  const own = Object.entries(toRow(figure, ownColumns)).filter(([, value]) => value !== null);
  return {
    '@type': ['Observation', 'Claim'],
    '@id': iri('figures', figure.id),
    identifier: figure.id,
    isPartOf: {'@id': '#dataset'},
    variableMeasured: ref('variables', variableId(figure)),
    measuredProperty: ref('indicators', figure.indicator),
    observationAbout: ref('places', figure.place),
    observationDate: reducedDate(figure.referencePeriodEnd, figure.referencePeriodEndAccuracy),
    observationPeriod: duration(figure),
    temporalCoverage: interval(figure),
    value: quantity(figure),
    measurementQualifier: figure.quantifier,
    text: figure.valueVerbatim,
    creativeWorkStatus: figure.status,
    isBasedOn: ref('reports', figure.report),
    provider: source && ref('organizations', source.id),
    creditText: source?.nameEn,
    additionalProperty: own.map(([propertyID, value]) => ({'@type': 'PropertyValue', propertyID, value})),
  };
}

/** The number and its bounds; nothing at all where only a word was printed. */
function quantity({value, valueLow, valueHigh}: Figure): Node | undefined {
  if (value === null && valueLow === null && valueHigh === null) return undefined;
  return {
    '@type': 'QuantitativeValue',
    value: value ?? undefined,
    minValue: valueLow ?? undefined,
    maxValue: valueHigh ?? undefined,
    unitText: 'people',
  };
}

/**
 * The period as an interval of ISO 8601-2, a day for a stock: `2019-04-30~/` starts about that day and has an end that
 * is not known. The terms for observations have only a day and a length, so this one is of the claim.
 */
function interval(figure: Figure): string | undefined {
  const start = qualified(figure.referencePeriodStart, figure.referencePeriodStartAccuracy);
  const end = qualified(figure.referencePeriodEnd, figure.referencePeriodEndAccuracy);
  if (!start && !end) return undefined;
  return figure.measureType === 'stock' ? end : `${start}/${end}`;
}

function qualified(date: string | null, accuracy: Accuracy): string {
  return date ? `${date}${accuracy === 'week' ? '~' : ''}` : '';
}

/** The length in days, where both ends are known to the day. */
function duration(figure: Figure): string | undefined {
  if (figure.referencePeriodStartAccuracy !== 'day' || figure.referencePeriodEndAccuracy !== 'day') return undefined;
  const first = spanOf(figure.referencePeriodStart, 'day');
  const last = spanOf(figure.referencePeriodEnd, 'day');
  return first && last ? `P${(last[1] - first[0]) / DAY + 1}D` : undefined;
}

/** What the figures measure: each combination of indicator, group and measure once; and the indicators themselves. */
function variables({figures, groups}: Dataset): Node[] {
  const statistics = new Map<string, Node>();
  for (const figure of figures) {
    const {indicator, group, measureType} = figure;
    const id = variableId(figure);
    statistics.set(id, {
      '@type': 'StatisticalVariable',
      '@id': iri('variables', id),
      name: `${words(indicator)}: ${groups.find((row) => row.id === group)?.nameEn ?? group}`,
      measuredProperty: ref('indicators', indicator),
      populationType: {'@id': 'https://schema.org/Person'},
      statType: 'count',
      measurementQualifier: measureType,
    });
  }
  const properties = distinct(figures.map(({indicator}) => indicator)).map((indicator) => ({
    '@type': 'Property',
    '@id': iri('indicators', indicator),
    name: words(indicator),
  }));
  return [...statistics.values(), ...properties];
}

function variableId({indicator, group, measureType}: Figure): string {
  return `${indicator}/${group}/${measureType}`;
}

function article(report: Report): Node {
  return {
    '@type': 'NewsArticle',
    '@id': iri('reports', report.id),
    identifier: report.id,
    headline: report.title ?? undefined,
    publisher: report.publisher === null ? undefined : {'@type': 'Organization', name: report.publisher},
    datePublished: reducedDate(report.datePublished, report.dateAccuracy),
    inLanguage: report.language,
  };
}

function placeNode(place: Place): Node {
  const {adminLevel, parent, pcode, latitude, longitude} = place;
  const type = adminLevel === 0 ? 'Country' : adminLevel === null || adminLevel === 4 ? 'Place' : 'AdministrativeArea';
  return {
    '@type': type,
    ...named('places', place),
    containedInPlace: parent === null ? undefined : ref('places', parent),
    geo: latitude === null || longitude === null ? undefined : {'@type': 'GeoCoordinates', latitude, longitude},
    additionalProperty: pcode === null ? undefined : {'@type': 'PropertyValue', propertyID: 'pcode', value: pcode},
  };
}

function named(table: string, {id, nameEn, nameAr, nameFr}: Named): Node {
  const names = {en: nameEn, ar: nameAr, fr: nameFr};
  const name = Object.entries(names).map(([language, value]) => ({'@language': language, '@value': value}));
  return {'@id': iri(table, id), identifier: id, name};
}

/** An address within the file, so that the graph holds together wherever it is served. */
function iri(table: string, id: string): string {
  return `#${table}/${id}`;
}

function ref(table: string, id: string): Node {
  return {'@id': iri(table, id)};
}

function words(indicator: string): string {
  return indicator.replaceAll('_', ' ');
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
