import {nothing} from 'lit';
import type {ChartElement} from '../../../components/chart/chart-element.js';
import {figureTable} from '../../../components/chart/table.js';
import {FigureElement} from '../../../components/figure/figure.js';
import {embedAttributes, formatEmbed} from '../../model/embed.js';
import {formatSources, formatSummary} from '../../text/chart.js';
import {describe} from '../../text/describe.js';
import {capitalize, type Language} from '../../text/language.js';
import {formatCountAt} from '../../text/number.js';
import {formatStatement} from '../../text/statement.js';
import type {Attributes} from '../attributes.js';
import {elements, type Tag} from '../elements.js';
import {prepare} from '../render.js';
import {isShipped} from '../same-dataset.js';
import {write} from '../write.js';
import {checkAddress} from './address.js';
import type {FormOptions} from './options.js';

/** What an element says, as every form of it says it. All but `table` is text. */
export interface Said {
  readonly tag: Tag;
  /** What a page writes into its tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What it is, as the fragment of an address. */
  readonly embed: string;
  /** Where a reader finds it: the page that shows what its fragment says. Throws `RangeError` where there is none. */
  readonly address: string;
  readonly language: Language;
  readonly heading: string;
  readonly summary: string;
  /** Everything in one running text: of each figure its number as published, period, source and report. */
  readonly statement: string;
  /** The line of sources, with the licence. */
  readonly sources: string;
  /** HTML: a row for each figure. */
  readonly table: string;
  /** What it is in a sentence of the page; `null` of an element that stands by itself. */
  readonly words: string | null;
}

/** What an element with these attributes says. Throws `RangeError` as `renderToString` does, and for an address that is none. */
export function sayAll(tag: string, given: Attributes, options: FormOptions): Said {
  const {element, attributes: all} = prepare(tag, given, options);
  const known = tag as Tag;
  const embed = formatEmbed({
    tag,
    attributes: descriptionOf(known, all, (options.language ?? given.lang) !== undefined),
  });
  const parts = element instanceof FigureElement ? inline(element) : chart(element);
  const {figures, dataset, embedded, language} = element.subject();
  return {
    tag: known,
    attributes: Object.fromEntries(all),
    embed,
    get address() {
      return addressOf(embed, given, options);
    },
    language,
    ...parts,
    sources: formatSources(figures, dataset, language, embedded),
    table: plain(parts.table),
  };
}

function addressOf(embed: string, {src}: Attributes, {page, dataset}: FormOptions): string {
  if (dataset && !isShipped(dataset) && !src) {
    throw new RangeError(
      'src: found nothing, expected the address of the dataset, for the page that the form leads to',
    );
  }
  return `${checkAddress('page', page)}#${embed}`;
}

type Parts = Pick<Said, 'heading' | 'summary' | 'statement' | 'table' | 'words'>;

function inline(element: FigureElement): Parts {
  const {figures, dataset, language} = element.subject();
  const sentence = describe(figures[0]!, dataset, language);
  const caption = capitalize(formatCountAt(figures[0]!, dataset, language), language);
  return {
    heading: '',
    summary: sentence,
    statement: sentence,
    table: write(figureTable(figures, caption, dataset, language)),
    words: Object.values(element.words).join(''),
  };
}

/** What only stands over rows and controls that a reader can use. */
const instructs: ReadonlySet<string> = new Set<Tag>(['idlib-dashboard', 'idlib-figure-table']);

/** What shows figures as numbers, which stand side by side. */
const beside: ReadonlySet<string> = new Set<Tag>(['idlib-key-figures', 'idlib-figure-table']);

function chart(element: ChartElement): Parts {
  const {figures, dataset, language, heading, table, summary: own, total} = element.subject();
  const general = element.summary === null && instructs.has(element.localName);
  const made = general ? formatSummary(figures, dataset, language) : own;
  // Numbers side by side are not left without it, whatever the page says of them.
  const sum = beside.has(element.localName) && figures.length > 1 ? total() : '';
  const summary = made.includes(sum) ? made : `${made} ${sum}`;
  const sentences = element.description.split('\n').slice(1);
  return {
    heading,
    summary,
    statement: formatStatement(heading, summary, sentences, language),
    table: write(table === nothing ? figureTable(figures, heading, dataset, language) : table),
    words: null,
  };
}

/** What the fragment of an address says of an element: what is its own, and the language where one was asked for. */
function descriptionOf(tag: Tag, all: readonly (readonly [string, string])[], spoken: boolean): Record<string, string> {
  const own = new Set<string>(elements[tag].observedAttributes);
  const names: ReadonlySet<string> = new Set(embedAttributes);
  return Object.fromEntries(all.filter(([name]) => names.has(name) && (name === 'lang' ? spoken : own.has(name))));
}

/** A table as pages have it: in one line, and without what the style sheets of the elements need. */
function plain(table: string): string {
  return table
    .replace(/ (?:role|part|data-column)="[^"]*"/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(<\w[^>]*>) | (?=<\/)/g, '$1');
}
