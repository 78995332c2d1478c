import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {datasets} from '../../src/build/paths.js';
import {readDataPackage} from '../../src/build/read-dataset.js';
import {formatJsonLd} from '../../src/formats/jsonld.js';
import type {Accuracy, Dataset, Figure} from '../../src/model/figure.js';
import {dataset, figure} from '../embedded.js';

interface Reference {
  readonly '@id': string;
}

/** The parts of a node that the tests read. */
interface Node extends Reference {
  readonly '@type': string | readonly string[];
  readonly identifier?: string;
  readonly observationAbout: Reference;
  readonly observationDate?: string;
  readonly observationPeriod?: string;
  readonly temporalCoverage?: string;
  readonly datePublished?: string;
  readonly value?: {readonly value?: number; readonly minValue?: number; readonly maxValue?: number};
  readonly measurementQualifier: string;
  readonly text: string;
  readonly creativeWorkStatus: string;
  readonly isBasedOn: Reference;
  readonly provider?: Reference;
  readonly creditText?: string;
  readonly additionalProperty: readonly {readonly propertyID: string; readonly value: unknown}[];
}

const about = await readDataPackage(datasets);
const downloads = [{name: 'Figures', path: 'figures.csv', mediaType: 'text/csv'}];

function graphOf(source: Dataset): Node[] {
  return (JSON.parse(formatJsonLd(source, about, downloads)) as {'@graph': Node[]})['@graph'];
}

const graph = graphOf(dataset);

function node(id: string, within = graph): Node {
  return within.find((entry) => entry['@id'] === id) ?? assert.fail(`no node ${id}`);
}

/** The node of a figure that differs in some fields from one that ships. */
function changed(id: string, fields: Partial<Figure>): Node {
  return node(`#figures/${id}`, graphOf({...dataset, figures: [{...figure(id), ...fields}]}));
}

/** Reads one end of an interval of ISO 8601-2. */
function endOf(text: string): [date: string | null, accuracy: Accuracy] {
  if (text === '') return [null, 'unknown'];
  if (text.endsWith('~')) return [text.slice(0, -1), 'week'];
  return [text, text.length === 10 ? 'day' : text.length === 7 ? 'month' : 'year'];
}

function readFigure(entry: Node): Partial<Figure> {
  const [first = '', second] = (entry.temporalCoverage ?? '').split('/');
  const [start, startAccuracy] = endOf(second === undefined ? '' : first);
  const [end, endAccuracy] = endOf(second ?? first);
  return {
    id: entry.identifier!,
    report: entry.isBasedOn['@id'].replace('#reports/', ''),
    place: entry.observationAbout['@id'].replace('#places/', ''),
    value: entry.value?.value ?? null,
    valueLow: entry.value?.minValue ?? null,
    valueHigh: entry.value?.maxValue ?? null,
    quantifier: entry.measurementQualifier as Figure['quantifier'],
    valueVerbatim: entry.text,
    status: entry.creativeWorkStatus as Figure['status'],
    referencePeriodStart: start,
    referencePeriodStartAccuracy: startAccuracy,
    referencePeriodEnd: end,
    referencePeriodEndAccuracy: endAccuracy,
    source: entry.provider?.['@id'].replace('#organizations/', '') ?? null,
  };
}

describe('formatJsonLd', () => {
  it('gives back every figure: number, bounds, words, period, place, source and report', () => {
    const read = graph.filter((entry) => entry['@type'].includes('Observation')).map(readFigure);
    const keys = Object.keys(read[0]!) as (keyof Figure)[];
    assert.equal(read.length, 46);
    assert.deepEqual(
      read,
      dataset.figures.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]]))),
    );
  });

  it('has no value, and above all no zero, where only a word was printed', () => {
    const words = dataset.figures.filter(({value}) => value === null);
    assert.ok(words.length > 0);
    for (const {id} of words) assert.equal('value' in node(`#figures/${id}`), false, id);
  });

  it('has no bound that the words do not set', () => {
    const quantity = {'@type': 'QuantitativeValue', unitText: 'people'};
    assert.deepEqual(node('#figures/displaced-350000-un-2020').value, {...quantity, value: 350000});
    assert.deepEqual(node('#figures/displaced-235000-2020').value, {...quantity, value: 235000, minValue: 235000});
    assert.deepEqual(node('#figures/population-3000000-un-2020').value, {
      ...quantity,
      value: 3000000,
      maxValue: 3000000,
    });
  });

  it('keeps a zero that was printed', () => {
    const zero = changed('killed-39-sohr-2020', {value: 0, valueLow: 0, valueHigh: 0}).value;
    assert.deepEqual([zero?.value, zero?.minValue, zero?.maxValue], [0, 0, 0]);
  });

  it('keeps a range that has no value between its bounds', () => {
    const range = changed('displaced-350000-un-2020', {value: null, valueLow: 200, valueHigh: 300}).value;
    assert.deepEqual([range?.value, range?.minValue, range?.maxValue], [undefined, 200, 300]);
  });

  for (const [id, period, date, length] of [
    ['killed-39-sohr-2020', '2020-01-16/2020-01-16', '2020-01-16', 'P1D'],
    ['killed-22-fighters-sohr-2020', '2020-01-15/2020-01-16', '2020-01-16', 'P2D'],
    ['displaced-350000-un-2020', '2019-12-01~/2020-01-16', '2020-01-16', undefined],
    ['displaced-400000-un-2019', '2019-04-30~/2019-08-07~', '2019-08', undefined],
    ['displaced-400000-un-2020', '2019-04/2019-08', '2019-08', undefined],
    ['killed-400-civilians-2019', '2019-04/', undefined, undefined],
    ['population-3000000-un-2020', '2020-01', '2020-01', undefined],
    ['displaced-235000-2020', undefined, undefined, undefined],
  ] as const) {
    it(`tells the period of ${id} as closely as it is known`, () => {
      const {temporalCoverage, observationDate, observationPeriod} = node(`#figures/${id}`);
      assert.deepEqual([temporalCoverage, observationDate, observationPeriod], [period, date, length]);
    });
  }

  for (const [end, date] of [
    ['2019-12-04', '2019-12'],
    ['2019-12-01', '2019'],
    ['2019-12-30', undefined],
  ] as const) {
    it(`tells about ${end} as ${date ?? 'no date, as it may be in either year'}`, () => {
      const fields = {referencePeriodEnd: end, referencePeriodEndAccuracy: 'week'} as const;
      assert.equal(changed('displaced-350000-un-2020', fields).observationDate, date);
    });
  }

  it('claims no day for a report that is dated to the week or the year', () => {
    assert.equal(node('#reports/000_c9e11a0b72d723b8').datePublished, '2019-08');
    assert.equal(node('#reports/002_e605e33811e99e78').datePublished, '2019');
    assert.equal(node('#reports/003_c3037d0ae7c95c41').datePublished, '2020-01-17');
  });

  it('credits the source that the report names, and nobody where it names none', () => {
    assert.equal(node('#figures/displaced-350000-un-2020').creditText, 'United Nations');
    const {provider, creditText} = node('#figures/displaced-235000-2020');
    assert.deepEqual([provider, creditText], [undefined, undefined]);
  });

  it('tells the condition of a projection', () => {
    const {creativeWorkStatus, additionalProperty} = node('#figures/at-risk-650000-irc-2020');
    const scenario = additionalProperty.find(({propertyID}) => propertyID === 'scenario');
    assert.deepEqual([creativeWorkStatus, scenario?.value], ['projected', 'if violence continues']);
  });

  it('describes the dataset', () => {
    const described = node('#dataset') as unknown as Record<string, unknown>;
    const {title, description, version, keywords} = about;
    assert.equal(described['@type'], 'Dataset');
    assert.deepEqual([described.name, described.description, described.version], [title, description, version]);
    assert.deepEqual(described.keywords, keywords);
    assert.deepEqual(described.license, ['https://creativecommons.org/licenses/by/4.0/']);
    assert.equal(described.temporalCoverage, '2018-09/2020-01');
    assert.equal((described.isBasedOn as unknown[]).length, 5);
    assert.ok((described.spatialCoverage as Reference[]).some((place) => place['@id'] === '#places/idlib'));
    assert.deepEqual(described.distribution, [
      {'@type': 'DataDownload', name: 'Figures', contentUrl: 'figures.csv', encodingFormat: 'text/csv'},
    ]);
  });

  it('names no node that is not in it, and none twice', () => {
    const ids = graph.map((entry) => entry['@id']);
    assert.equal(new Set(ids).size, ids.length);
    const named = [...JSON.stringify(graph).matchAll(/"@id":"(#[^"]*)"/g)].map(([, id]) => id!);
    assert.deepEqual(new Set(named), new Set(ids));
  });
});
