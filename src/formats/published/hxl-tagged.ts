import type {Indicator} from '../../model/figure.js';
import type {Cells} from './cells.js';
import {
  bare,
  holding,
  known,
  undated,
  type Draft,
  type GroupDraft,
  type PlaceDraft,
  type ReportDraft,
  isAfter,
} from './draft.js';
import {columnName, type Fate, type PublishedFormat} from './format.js';
import {asylumSeekers, coded, internally, named, people, place, refugees, slug} from './names.js';

const report: ReportDraft = {
  id: 'hxl-tagged',
  title: 'Table tagged with HXL',
  publisher: 'Not in the file',
  published: null,
  basis: 'Not in the file.',
};

interface Counted {
  readonly indicator: Indicator;
  readonly measure: 'flow' | 'stock';
  readonly group: GroupDraft | null;
}

/** What an attribute of `#affected` counts, the first that stands there. */
const counted: readonly (readonly [attribute: string, Counted])[] = [
  ['killed', {indicator: 'killed', measure: 'flow', group: null}],
  ['dead', {indicator: 'killed', measure: 'flow', group: null}],
  ['injured', {indicator: 'injured', measure: 'flow', group: null}],
  ['returnees', {indicator: 'returned', measure: 'flow', group: null}],
  ['returned', {indicator: 'returned', measure: 'flow', group: null}],
  ['refugees', {indicator: 'displaced', measure: 'stock', group: refugees}],
  ['asylum', {indicator: 'displaced', measure: 'stock', group: asylumSeekers}],
  ['idps', {indicator: 'displaced', measure: 'stock', group: internally}],
  ['displaced', {indicator: 'displaced', measure: 'stock', group: null}],
];
const resident: Counted = {indicator: 'population', measure: 'stock', group: null};
/** Attributes that leave everyone counted in; any other may count a part only. */
const everyone: ReadonlySet<string> = new Set([
  'ind',
  'total',
  'num',
  'all',
  'people',
  'persons',
  'individuals',
  'stock',
  'est',
]);

const tagged = /^#[a-z][a-z0-9_]*(\s*\+\s*[a-z][a-z0-9_]*)*$/i;

/** Whether a row is one of tags: two at least, and nothing else but empty cells. */
export function isTags(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return filled.length >= 2 && filled.every((cell) => tagged.test(cell));
}

/** The tag and attributes of a column, in which order they may stand. */
function parts(tag: string): {tag: string; attributes: ReadonlySet<string>} {
  const [name = '', ...attributes] = tag.toLowerCase().split(/[\s+]+/);
  return {tag: name, attributes: new Set(attributes)};
}

/** What a column of people counts; `null` where that is not told, or is only a part of them. */
function countedBy(column: string): Counted | null {
  const {tag, attributes} = parts(column);
  const found = tag === '#affected' ? counted.find(([attribute]) => attributes.has(attribute)) : undefined;
  const [word, what] = found ?? (tag === '#population' ? ['', resident] : []);
  if (!what) return null;
  return [...attributes].every((attribute) => attribute === word || everyone.has(attribute)) ? what : null;
}

/** The format of a table with these tags, whose columns go by them. */
export function hxlTagged(tags: readonly string[]): PublishedFormat {
  const columns: Record<string, Fate> = {};
  const numbers = new Map<string, Counted>();
  const single: Record<string, string> = {};
  for (const given of tags) {
    const column = columnName(given);
    const {tag, attributes} = parts(given);
    const what = countedBy(given);
    const role = roleOf(tag, attributes);
    if (what) {
      numbers.set(column, what);
      columns[column] = {to: 'value', how: `a ${what.measure}, \`${what.indicator}\``};
    } else if (role) {
      single[role] ??= column;
      columns[column] = single[role] === column ? {to: fields[role] ?? 'place'} : another;
    } else if (given.trim()) columns[column] = {lost: 'no field of a figure is told by this tag'};
  }
  // Any other date is an end only in a table that has no column of ends.
  const {date, end = date} = single;
  if (date && date !== end) columns[date] = another;
  if (end) single.end = end;
  return {
    ...hxl,
    columns,
    read: (cells) => read(cells, numbers, single),
  };
}

const another: Fate = {lost: 'of several columns with one tag, another is taken'};

/** Of places, from the widest. */
const levels: Readonly<Record<string, number | null>> = {
  '#country': 0,
  '#adm1': 1,
  '#adm2': 2,
  '#adm3': 3,
  '#adm4': 4,
  '#loc': null,
};
const fields: Readonly<Record<string, string>> = {
  start: 'reference_period_start',
  end: 'reference_period_end',
  date: 'reference_period_end',
  source: 'source',
  note: 'note',
};

function roleOf(tag: string, attributes: ReadonlySet<string>): string | null {
  if (tag === '#date') return attributes.has('start') ? 'start' : attributes.has('end') ? 'end' : 'date';
  if (tag in levels) return `${tag}+${attributes.has('code') ? 'code' : 'name'}`;
  if (tag === '#meta' && attributes.has('source')) return 'source';
  return tag === '#description' ? 'note' : null;
}

function read(cells: Cells, numbers: ReadonlyMap<string, Counted>, single: Readonly<Record<string, string>>): Draft[] {
  const date = (role: string) => cells.date(single[role] ?? '');
  const text = (role: string) => cells.text(single[role] ?? '');
  const [start, end] = [date('start'), date('end')];
  if (start !== null && end !== null && isAfter(start, end)) cells.fail(single.end!, `a date not before ${start}`);
  const source = text('source');
  const places = placesOf(cells, single);
  return [...numbers].flatMap(([column, {indicator, measure, group}]): Draft[] => {
    const value = cells.people(column);
    if (value === null) return [];
    const last = end === null ? undated : known(end, accuracyOf(end));
    return [
      {
        id: `hxl-${cells.row}-${slug(column)}`,
        indicator,
        measure,
        groups: group ? [people, group] : [people],
        places,
        role: 'occurred',
        amount: bare(value, cells.needed(column)),
        start: measure === 'flow' && start !== null ? known(start, accuracyOf(start)) : undated,
        end: measure === 'stock' && start !== null && end !== null ? holding(start, end) : last,
        source: source === null ? null : named(source),
        attribution: source === null ? 'none' : 'explicit',
        report,
        note: text('note'),
      },
    ];
  });
}

function accuracyOf(date: string) {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The places of a row, from the widest; a row without any is of one that is not told. */
function placesOf(cells: Cells, single: Readonly<Record<string, string>>): PlaceDraft[] {
  const found: PlaceDraft[] = [];
  let first = '';
  for (const [tag, level] of Object.entries(levels)) {
    const [code, name] = [single[`${tag}+code`] ?? '', single[`${tag}+name`] ?? ''];
    first ||= name || code;
    const [id, label] = [cells.text(code), cells.text(name)];
    if (id !== null) found.push(level === null ? place(label ?? id, null, slug(id)) : coded(label, id, level));
    else if (label !== null) found.push(place(label, level));
  }
  if (!found.length) cells.fail(first, 'a place');
  return found;
}

/** What is known of tables with HXL tags before one is seen. */
export const hxl: PublishedFormat = {
  name: 'hxl',
  title: 'CSV with a row of HXL tags, under a header or as one',
  publisher: 'Anyone',
  signature: [],
  columns: {
    '#affected+killed': {to: 'value', how: 'a flow, `killed`; so `+dead`'},
    '#affected+injured': {to: 'value', how: 'a flow, `injured`'},
    '#affected+returnees': {to: 'value', how: 'a flow, `returned`; so `+returned`'},
    '#affected+refugees': {to: 'value', how: 'a stock of `refugees`; `+asylum` of `asylum_seekers`'},
    '#affected+idps': {to: 'value', how: 'a stock of `internally_displaced`; `+displaced` of `people`'},
    '#population': {to: 'value', how: 'a stock, `population`'},
    '#country': {to: 'place', how: 'level 0; `+code` makes the identifier, in small letters'},
    '#adm1': {to: 'place', how: 'so `#adm2` to `#adm4`, each at its level'},
    '#loc': {to: 'place', how: 'an area without borders'},
    '#date+start': {to: 'reference_period_start', how: 'of a flow; of a stock, the shortest date that holds both days'},
    '#date+end': {to: 'reference_period_end', how: 'so any other `#date`, where there is none'},
    '#meta+source': {to: 'source', how: 'an organization of the kind `other`'},
    '#description': {to: 'note'},
    '#affected': {lost: 'what it counts is not told; so with attributes of a part, such as `+f` or `+children`'},
    '#org': {lost: 'an organization that brings aid, not one that counted'},
    '#geo': {lost: 'a point without a place'},
  },
  remarks: ['A row without a place is an error. Of several columns with one tag, the first is taken.'],
  read: () => [],
};
