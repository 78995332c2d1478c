import {columns, type Column} from '../model/columns.js';
import type {Dataset, Figure} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import {formatReport} from './describe.js';
import {capitalize, formatProse, type Language} from './language.js';
import type {LedgerMessages} from './messages/elements.js';
import {ledgerMessages} from './messages/sections.js';
import {formatName, formatSeries, formatSourceInFull} from './names.js';
import {formatCountedAs, formatNumber} from './number.js';
import {formatDate, formatPeriod} from './period.js';
import {formatScenario} from './scenario.js';

interface Context {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly messages: LedgerMessages;
}

/** How a column is written, and the fields that it is written from: the same ones give the same text. */
interface Writer {
  readonly from: readonly (keyof Figure)[];
  readonly write: (figure: Figure, context: Context) => string | null;
}

const period = [
  'referencePeriodStart',
  'referencePeriodStartAccuracy',
  'referencePeriodEnd',
  'referencePeriodEndAccuracy',
] as const;

const writers: Readonly<Record<Column, Writer>> = {
  number: {
    from: ['report', 'quantifier', 'valueVerbatim', 'value', 'valueLow', 'valueHigh'],
    write: (figure, {dataset, language}) => formatNumber(figure, dataset, language),
  },
  counted: {
    from: ['group', 'indicator', 'status'],
    write: (figure, {dataset, language}) => formatCountedAs(figure, dataset, language),
  },
  place: {
    from: ['place'],
    write: ({place}, {dataset, language}) => formatName(lookup(dataset).places.get(place)!, language),
  },
  period: {
    from: [...period, 'measureType', 'status', 'scenario'],
    write: (figure, {dataset, language}) => {
      const text = formatPeriod(figure, dataset, language);
      const scenario = formatScenario(figure, language);
      return scenario ? language.messages.chart.conditional(scenario, text) : text;
    },
  },
  source: {
    from: ['source', 'attribution'],
    write: (figure, {dataset, language}) => formatSourceInFull(figure, dataset, language),
  },
  report: {from: ['report'], write: (figure, {dataset, language}) => formatReport(figure, dataset, language)},
  paragraph: numeral('paragraph'),
  value_verbatim: {from: ['valueVerbatim'], write: ({valueVerbatim}) => valueVerbatim},
  quantifier: {from: ['quantifier'], write: ({quantifier}, {messages}) => messages.quantifier[quantifier]},
  value: numeral('value'),
  value_low: numeral('valueLow'),
  value_high: numeral('valueHigh'),
  indicator: {from: ['indicator'], write: ({indicator}, {messages}) => messages.indicator[indicator]},
  measure_type: {from: ['measureType'], write: ({measureType}, {messages}) => messages.measureType[measureType]},
  group: {
    from: ['group'],
    write: ({group}, {dataset, language}) => formatName(lookup(dataset).groups.get(group)!, language),
  },
  place_role: {from: ['placeRole'], write: ({placeRole}, {messages}) => messages.placeRole[placeRole]},
  status: {from: ['status'], write: ({status}, {messages}) => messages.status[status]},
  scenario: {from: ['scenario'], write: (figure, {language}) => formatScenario(figure, language)},
  reference_period_start: date('referencePeriodStart', 'referencePeriodStartAccuracy'),
  reference_period_start_accuracy: accuracy('referencePeriodStartAccuracy'),
  reference_period_end: date('referencePeriodEnd', 'referencePeriodEndAccuracy'),
  reference_period_end_accuracy: accuracy('referencePeriodEndAccuracy'),
  attribution: {from: ['attribution'], write: ({attribution}, {messages}) => messages.attribution[attribution]},
  basis: {from: ['basis'], write: ({basis}) => basis},
  series: {
    from: ['series'],
    write: ({series}, {dataset, language}) => {
      const row = lookup(dataset).series.get(series ?? '');
      return row ? formatSeries(row, language) : null;
    },
  },
  note: {from: ['note'], write: ({note}, {language}) => note && formatProse(note, language)},
  id: {from: ['id'], write: ({id}) => id},
};

function numeral(field: 'paragraph' | 'value' | 'valueLow' | 'valueHigh'): Writer {
  const write: Writer['write'] = (figure, {language}) =>
    figure[field] === null ? null : language.formats.number(figure[field]);
  return {from: [field], write};
}

function date(field: (typeof period)[0 | 2], known: (typeof period)[1 | 3]): Writer {
  const write: Writer['write'] = (figure, {language}) =>
    figure[field] && formatDate(figure[field], figure[known], language);
  return {from: [field, known], write};
}

function accuracy(field: (typeof period)[1 | 3]): Writer {
  return {from: [field], write: (figure, {messages}) => messages.accuracy[figure[field]]};
}

/** Columns that hold what is printed or coded, letter by letter. */
const verbatim: ReadonlySet<Column> = new Set(['id', 'basis', 'value_verbatim']);

/** Writes what stands in a cell: a field, or what several say together; empty where the dataset has nothing. */
export type FieldWriter = (figure: Figure, column: Column) => string;

/** A writer that keeps what it has written: thousands of figures have few places, periods and sources. */
export function fieldWriter(dataset: Dataset, language: Language): FieldWriter {
  const context = {dataset, language, messages: ledgerMessages(language)};
  const written = new Map<Column, Map<unknown, string>>(columns.map((column) => [column, new Map()]));
  return (figure, column) => {
    const {from, write} = writers[column];
    const key = from.length === 1 ? figure[from[0]!] : from.map((field) => figure[field]).join('\n');
    const texts = written.get(column)!;
    let text = texts.get(key);
    if (text === undefined) {
      text = write(figure, context) ?? '';
      texts.set(key, (text = verbatim.has(column) ? text : capitalize(text, language)));
    }
    return text;
  };
}
