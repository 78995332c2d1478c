import type {Accuracy} from '../../model/figure.js';
import type {Cells} from './cells.js';
import {about, bare, isAfter, known, undated, type Dated, type Draft, type ReportDraft} from './draft.js';
import type {Fate, PublishedFormat} from './format.js';
import {countryAnd, note} from './idmc.js';
import {causeOf, causes, idmc as source, internally, people, slug} from './names.js';

const report: ReportDraft = {
  id: 'idmc-gidd',
  title: 'IDMC Global Internal Displacement Database',
  publisher: 'Internal Displacement Monitoring Centre',
  published: null,
  basis: 'Not in the file.',
};

const categories = {
  idps: 'stock',
  'total number of idps': 'stock',
  'internal displacements': 'flow',
  'internal displacement': 'flow',
  'new displacement': 'flow',
} as const;
const accuracies: Readonly<Record<string, Accuracy>> = {day: 'day', week: 'week', month: 'month', year: 'year'};
const lost = (reason: string): Fate => ({lost: reason});
const noField = lost('there is no field for it');

/** A date to what the column beside it says is known; to the year where that says nothing. */
function dated(cells: Cells, column: string): Dated {
  const date = cells.date(column);
  const told = cells.text(`${column}_accuracy`);
  return known(date, told === null ? 'year' : cells.coded(`${column}_accuracy`, accuracies));
}

export const idmcGidd: PublishedFormat = {
  name: 'idmc-gidd',
  title: 'IDMC Global Internal Displacement Database (GIDD), figure by figure',
  publisher: 'Internal Displacement Monitoring Centre',
  signature: ['id', 'iso3', 'figure_cause', 'figure_category', 'total_figures'],
  columns: {
    id: {to: 'id', how: '`idmc-gidd-` and the number'},
    total_figures: {to: 'value', how: '`exact`; `about` where IDMC made it of households'},
    figure_category: {
      to: 'measure_type',
      how: '`IDPs` is a stock of internally displaced people, `Internal Displacements` a flow; others are left out',
    },
    figure_unit: {to: 'quantifier', how: 'a number made of households is `about`'},
    start_date: {to: 'reference_period_start', how: 'of a flow, to its accuracy'},
    start_date_accuracy: {to: 'reference_period_start_accuracy', how: '`year` where it is empty'},
    end_date: {to: 'reference_period_end', how: 'of a flow, to its accuracy'},
    end_date_accuracy: {to: 'reference_period_end_accuracy', how: '`year` where it is empty'},
    stock_date: {to: 'reference_period_end', how: 'of a stock, to its accuracy'},
    stock_date_accuracy: {to: 'reference_period_end_accuracy', how: '`year` where it is empty'},
    figure_cause: {to: 'series', how: '`conflict` or `disaster`'},
    country: {to: 'place', how: 'what the place lies in, at level 0'},
    iso3: {to: 'place', how: 'the identifier of the country, in small letters'},
    locations_name: {to: 'place', how: 'an area without borders in the country, as several places can stand here'},
    event_name: {to: 'note'},
    sources: {to: 'note', how: 'the figure is credited to IDMC, who drew it from these'},
    geographical_region: lost('wider than a country'),
    year: lost('the year of reporting; in the dates where it is theirs'),
    figure_term: noField,
    reported_figures: lost('in `total_figures`'),
    household_size: lost('in `total_figures`'),
    hazard_category: noField,
    hazard_sub_category: noField,
    hazard_type: noField,
    hazard_sub_type: noField,
    violence_type: noField,
    other_event_sub_type: noField,
    stock_reporting_date: lost('when IDMC reported, not when people were counted'),
    publishers: noField,
    sources_type: noField,
    event_id: noField,
    event_cause: noField,
    event_main_trigger: noField,
    event_start_date: lost('of the event, not of the displacement'),
    event_end_date: lost('as `event_start_date`'),
    event_start_date_accuracy: lost('as `event_start_date`'),
    event_end_date_accuracy: lost('as `event_start_date`'),
    is_housing_destruction: noField,
    event_codes: noField,
    event_codes_code_type: noField,
    locations_coordinates: lost('of several places'),
    locations_accuracy: lost('of several places'),
    locations_type: lost('of several places'),
    displacement_occurred: noField,
  },
  remarks: [
    'A stock speaks for the day on which people were counted, not for the year in which it was reported again.',
  ],
  read(cells) {
    const measure = cells.counterpart('figure_category', categories);
    const value = cells.neededPeople('total_figures');
    const households = cells.text('figure_unit')?.toLowerCase() === 'household';
    const start = measure === 'flow' ? dated(cells, 'start_date') : undated;
    const end = dated(cells, measure === 'flow' ? 'end_date' : 'stock_date');
    if (start.date && end.date && isAfter(start.date, end.date)) {
      cells.fail('end_date', `a date not before the start, ${start.date}`);
    }
    return [
      {
        id: `idmc-gidd-${slug(cells.needed('id'))}`,
        indicator: 'displaced',
        measure,
        groups: measure === 'stock' ? [people, internally] : [people],
        places: countryAnd(cells, cells.list('locations_name')),
        role: 'occurred',
        amount: households ? about(value, String(value)) : bare(value, String(value)),
        start,
        end,
        source,
        attribution: 'explicit',
        report,
        series: causeOf(cells.text('figure_cause')),
        note: note(cells.text('event_name'), cells.list('sources')),
      },
    ];
  },
};

const totals = [
  ['conflict_stock_displacement', 'stock', 'conflict'],
  ['conflict_internal_displacements', 'flow', 'conflict'],
  ['conflict_new_displacements', 'flow', 'conflict'],
  ['disaster_stock_displacement', 'stock', 'disaster'],
  ['disaster_internal_displacements', 'flow', 'disaster'],
  ['disaster_new_displacements', 'flow', 'disaster'],
] as const;

/** The years of countries, as the page of the database lets them be downloaded. */
export const idmcGiddTotals: PublishedFormat = {
  name: 'idmc-gidd-totals',
  title: 'IDMC Global Internal Displacement Database (GIDD), by country and year',
  publisher: 'Internal Displacement Monitoring Centre',
  signature: ['iso3', 'name', 'year'],
  columns: {
    iso3: {to: 'place', how: 'the identifier of the country, in small letters'},
    name: {to: 'place'},
    year: {to: 'reference_period_end', how: 'of a flow also `reference_period_start`; known to the `year`'},
    ...Object.fromEntries(
      totals.flatMap(([column, measure, cause]): [string, Fate][] => [
        [column, {to: 'value', how: `a ${measure}, series \`${cause}\`; \`about\`, as it is rounded`}],
        [`${column}_raw`, {to: 'value', how: 'in place of the rounded number, `exact`'}],
      ]),
    ),
  },
  remarks: ['One row is up to four figures; an empty cell is none, and zero is zero.'],
  read(cells) {
    const year = cells.neededDate('year').slice(0, 4);
    const iso3 = cells.needed('iso3');
    return totals.flatMap(([column, measure, cause]): Draft[] => {
      const raw = cells.people(`${column}_raw`);
      const value = raw ?? cells.people(column);
      if (value === null) return [];
      return [
        {
          id: `idmc-gidd-${slug(iso3)}-${year}-${cause}-${measure}`,
          indicator: 'displaced',
          measure,
          groups: measure === 'stock' ? [people, internally] : [people],
          places: countryAnd(cells, null),
          role: 'occurred',
          amount: raw === null ? about(value, String(value)) : bare(value, String(value)),
          start: measure === 'stock' ? undated : known(year, 'year'),
          end: known(year, 'year'),
          source,
          attribution: 'explicit',
          report,
          series: causes[cause],
        },
      ];
    });
  },
};
