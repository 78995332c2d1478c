import type {Cells} from './cells.js';
import {bare, known, undated, type Amount, type Draft, type GroupDraft, type ReportDraft} from './draft.js';
import type {Fate, PublishedFormat} from './format.js';
import {asylumSeekers, coded, from, inNeed, internally, people, refugees, slug, unhcr as source} from './names.js';

const report: ReportDraft = {
  id: 'unhcr-population',
  title: 'UNHCR Refugee Population Statistics Database',
  publisher: 'United Nations High Commissioner for Refugees',
  published: null,
  basis: 'Not in the file.',
};

interface Population {
  /** In an identifier. */
  readonly word: string;
  readonly group: GroupDraft;
  readonly indicator: 'displaced' | 'returned';
}

const populations: Readonly<Record<string, Population>> = {
  refugees_under_unhcr_s_mandate: {word: 'refugees', group: refugees, indicator: 'displaced'},
  asylum_seekers: {word: 'asylum-seekers', group: asylumSeekers, indicator: 'displaced'},
  other_people_in_need_of_international_protection: {word: 'in-need', group: inNeed, indicator: 'displaced'},
  idps_of_concern_to_unhcr: {word: 'idps', group: internally, indicator: 'displaced'},
  returned_refugees: {word: 'returned-refugees', group: refugees, indicator: 'returned'},
  returned_idps: {word: 'returned-idps', group: internally, indicator: 'returned'},
};
/** The same columns as the interface for programs names them, and as one file misspells one. */
const also: Readonly<Record<string, string>> = {
  refugees: 'refugees_under_unhcr_s_mandate',
  oip: 'other_people_in_need_of_international_protection',
  idps: 'idps_of_concern_to_unhcr',
  returned_idpss: 'returned_idps',
};
const fate = ({indicator, group}: Population): Fate => ({
  to: 'value',
  how: indicator === 'returned' ? `a flow of \`${group.id}\` returned in the year` : `a stock of \`${group.id}\``,
});
const other: Fate = {lost: 'not told to be displaced'};

const shared = {
  year: {to: 'reference_period_end', how: 'of those returned also `reference_period_start`; known to the `year`'},
  ...Object.fromEntries(Object.entries(populations).map(([column, population]) => [column, fate(population)])),
  ...Object.fromEntries(Object.entries(also).map(([column, like]) => [column, fate(populations[like]!)])),
  stateless: other,
  stateless_persons: other,
  ooc: other,
  others_of_concern: other,
  others_of_concern_to_unhcr: other,
  hst: {lost: 'not displaced'},
  host_community: {lost: 'not displaced'},
} satisfies Record<string, Fate>;
const origin: Fate = {to: 'group', how: 'those counted are a group of their own for each country that they come from'};
const asylum: Fate = {
  to: 'place',
  how: 'where they were counted, by its ISO code in small letters; of those returned, the country of origin is',
};
const remarks = [
  'One row is a figure for each column of people. `*` stands for one to four people, and is a range of that.',
  'A zero is left out and counted: the file writes it also where nothing is known.',
];

/** What downloads of the data finder hold. */
export const unhcrPopulation: PublishedFormat = {
  name: 'unhcr-population',
  title: 'UNHCR population statistics, as downloaded',
  publisher: 'United Nations High Commissioner for Refugees',
  signature: ['year', 'country_of_origin', 'country_of_asylum'],
  columns: {
    country_of_origin: origin,
    country_of_origin_iso: origin,
    country_of_asylum: asylum,
    country_of_asylum_iso: asylum,
    ...shared,
  },
  remarks,
  read: (cells, leaveOut) => figuresOf(cells, leaveOut, ['country_of_origin', 'country_of_asylum'], '_iso'),
};

/** What the interface for programs answers with. */
export const unhcrApi: PublishedFormat = {
  name: 'unhcr-api',
  title: 'UNHCR population statistics, as answered to programs',
  publisher: 'United Nations High Commissioner for Refugees',
  signature: ['year', 'coo_name', 'coa_name'],
  columns: {
    coo_name: origin,
    coo_iso: origin,
    coo: {lost: 'UNHCR’s own code, beside that of ISO'},
    coo_id: {lost: 'UNHCR’s own code, beside that of ISO'},
    coa_name: asylum,
    coa_iso: asylum,
    coa: {lost: 'UNHCR’s own code, beside that of ISO'},
    coa_id: {lost: 'UNHCR’s own code, beside that of ISO'},
    ...shared,
  },
  remarks,
  read: (cells, leaveOut) => figuresOf(cells, leaveOut, ['coo_name', 'coa_name'], '_iso'),
};

function figuresOf(
  cells: Cells,
  leaveOut: Parameters<PublishedFormat['read']>[1],
  [fromColumn, inColumn]: readonly [string, string],
  suffix: string,
): Draft[] {
  const year = cells.neededDate('year').slice(0, 4);
  const codeOf = (column: string) => cells.text(column.replace('_name', '') + suffix);
  const [fromName, inName] = [cells.needed(fromColumn), cells.needed(inColumn)];
  const [fromCode, inCode] = [codeOf(fromColumn) ?? fromName, codeOf(inColumn) ?? inName];
  return [...Object.keys(populations), ...Object.keys(also)].flatMap((column): Draft[] => {
    if (!cells.has(column)) return [];
    const text = cells.text(column);
    if (text === null) return [];
    const amount = text === '*' ? few : bare(cells.neededPeople(column), text);
    if (amount.value === 0) {
      leaveOut(column, '"0"', 'a number of people, or nothing');
      return [];
    }
    const {word, group, indicator} = populations[also[column] ?? column]!;
    const time = known(year, 'year');
    const returned = indicator === 'returned';
    // Who returns is counted in the country that they come from.
    const place = returned ? coded(fromName, fromCode, 0) : coded(inName, inCode, 0);
    const own = returned || group === internally ? [] : [from(group, fromName, fromCode)];
    return [
      {
        id: `unhcr-${year}-${slug(fromCode)}-${slug(inCode)}-${word}`,
        indicator,
        measure: returned ? 'flow' : 'stock',
        groups: [people, group, ...own],
        places: [place],
        role: returned || group !== internally ? 'destination' : 'occurred',
        amount,
        start: returned ? time : undated,
        end: time,
        source,
        attribution: 'explicit',
        report,
      },
    ];
  });
}

/** What is withheld, so that nobody is found by it. */
const few: Amount = {value: null, low: 1, high: 4, quantifier: 'about', verbatim: '*'};
