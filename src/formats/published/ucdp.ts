import type {Accuracy} from '../../model/figure.js';
import type {Cells} from './cells.js';
import {
  about,
  bare,
  isAfter,
  known,
  undated,
  type Amount,
  type Dated,
  type Draft,
  type PlaceDraft,
  type ReportDraft,
} from './draft.js';
import type {PublishedFormat} from './format.js';
import {civilians, kinds, people, place, slug, ucdp as source} from './names.js';

const report: ReportDraft = {
  id: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset',
  publisher: 'Uppsala Conflict Data Program',
  published: null,
  basis: 'Not in the file.',
};

/** How closely the days of an event are known: one day; a few days; a week; a month; a year. */
const datePrecision: Readonly<Record<string, Accuracy>> = {
  '1': 'day',
  '2': 'week',
  '3': 'week',
  '4': 'month',
  '5': 'year',
};
const wherePrecision = {'1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6, '7': 7} as const;
const identifier = 'an identifier of its own would be of no use';

export const ucdpGed: PublishedFormat = {
  name: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset (GED), and its candidate events',
  publisher: 'Uppsala Conflict Data Program',
  signature: ['id', 'date_start', 'date_end', 'best', 'low', 'high', 'country'],
  period: ['date_start', 'date_end'],
  columns: {
    id: {to: 'id', how: '`ucdp-` and the number'},
    best: {to: 'value'},
    low: {
      to: 'value_low',
      how: 'with `high`; where all three are one number it is `exact`, else `about` with both bounds',
    },
    high: {to: 'value_high', how: 'see `low`; a row in which they are not in order is an error'},
    date_prec: {
      to: 'reference_period_start_accuracy, reference_period_end_accuracy',
      how: '1 is `day`, 2 and 3 `week`, 4 `month`, 5 `year`; without the column, `year`',
    },
    date_start: {to: 'reference_period_start', how: 'cut to the month or year where no more is known'},
    date_end: {to: 'reference_period_end', how: 'as `date_start`'},
    where_prec: {
      to: 'place',
      how:
        '1 is the town itself; 2 an area without borders near it; 3 the district (`adm_2`); 4 the province (`adm_1`); ' +
        '5 an area without borders in it; 6 the country; 7 an area that lies in no country; without the column, the country',
    },
    where_coordinates: {to: 'place', how: 'the name of a town or an area'},
    adm_1: {to: 'place', how: 'what the place lies in, at level 1'},
    adm_2: {to: 'place', how: 'what the place lies in, at level 2'},
    country: {to: 'place', how: 'what the place lies in, at level 0; its identifier is its name, as in `syria`'},
    latitude: {to: 'latitude of the place', how: 'two decimals, and only where `where_prec` is 1'},
    longitude: {to: 'longitude of the place', how: 'as `latitude`'},
    deaths_civilians: {
      to: 'value',
      how: 'a second figure, of civilians and `about`, that is part of the first; none for zero',
    },
    type_of_violence: {to: 'series', how: '1 is `state-based`, 2 `non-state`, 3 `one-sided`'},
    dyad_name: {to: 'note'},
    relid: {lost: identifier},
    year: {lost: 'in the dates'},
    active_year: {lost: 'of the conflict, not of the event'},
    code_status: {lost: 'there is no field for it'},
    conflict_dset_id: {lost: identifier},
    conflict_new_id: {lost: identifier},
    conflict_name: {lost: 'in `dyad_name` but for its wider name'},
    dyad_dset_id: {lost: identifier},
    dyad_new_id: {lost: identifier},
    side_a_dset_id: {lost: identifier},
    side_a_new_id: {lost: identifier},
    side_a: {lost: 'in `dyad_name`'},
    side_b_dset_id: {lost: identifier},
    side_b_new_id: {lost: identifier},
    side_b: {lost: 'in `dyad_name`'},
    number_of_sources: {lost: 'there is no field for it'},
    source_article: {lost: 'the figure is the estimate of UCDP; its sources are in the file'},
    source_office: {lost: 'as `source_article`'},
    source_date: {lost: 'as `source_article`'},
    source_headline: {lost: 'as `source_article`'},
    source_original: {lost: 'as `source_article`'},
    where_description: {lost: 'text of the source'},
    geom_wkt: {lost: 'in `latitude` and `longitude`'},
    priogrid_gid: {lost: identifier},
    country_id: {lost: identifier},
    region: {lost: 'wider than a country'},
    event_clarity: {lost: 'there is no field for it'},
    deaths_a: {lost: 'those counted would need a group for each party'},
    deaths_b: {lost: 'as `deaths_a`'},
    deaths_unknown: {lost: 'as `deaths_a`'},
    gwnoa: {lost: identifier},
    gwnob: {lost: identifier},
  },
  without: {
    date_prec: 'a column that tells how closely the days are known: only their year is kept',
    where_prec: 'a column that tells how closely the place is known: only the country is kept',
    type_of_violence: 'a column that tells the series: figures are in none',
  },
  remarks: [
    'One row is one event: deaths over the days of the event, of `people`, credited to UCDP.',
    'Where more than one day is possible, the days are the first and the last that are.',
  ],
  read(cells) {
    const id = `ucdp-${slug(cells.needed('id'))}`;
    const [start, end] = days(cells);
    const type = cells.has('type_of_violence') ? cells.coded('type_of_violence', kinds) : null;
    const event: Draft = {
      id,
      indicator: 'killed',
      measure: 'flow',
      groups: [people],
      places: placesOf(cells),
      role: 'occurred',
      amount: amountOf(cells),
      start,
      end,
      source,
      attribution: 'explicit',
      report,
      series: type,
      note: cells.text('dyad_name'),
    };
    const count = cells.people('deaths_civilians');
    if (!count) return [event];
    if (count > event.amount.value!) cells.fail('deaths_civilians', `at most the best estimate, ${event.amount.value}`);
    const part = {id: `${id}-civilians`, groups: [people, civilians], amount: about(count, String(count)), partOf: id};
    return [event, {...event, ...part}];
  },
};

function amountOf(cells: Cells): Amount {
  const value = cells.neededPeople('best');
  const low = cells.neededPeople('low');
  const high = cells.neededPeople('high');
  if (low > value) cells.fail('low', `at most the best estimate, ${value}`);
  if (high < value) cells.fail('high', `at least the best estimate, ${value}`);
  if (low === high) return bare(value, String(value));
  return {value, low, high, quantifier: 'about', verbatim: `${value} (${low}–${high})`};
}

function days(cells: Cells): [Dated, Dated] {
  const accuracy = cells.has('date_prec') ? cells.coded('date_prec', datePrecision) : 'year';
  const [first, last] = [cells.date('date_start'), cells.date('date_end')];
  if (first !== null && last !== null && isAfter(first, last))
    cells.fail('date_end', `a date not before the start, ${first}`);
  return [first ? known(first, accuracy) : undated, last ? known(last, accuracy) : undated];
}

function placesOf(cells: Cells): PlaceDraft[] {
  const precision = cells.has('where_prec') ? cells.coded('where_prec', wherePrecision) : 6;
  const country = place(cells.needed('country'), 0);
  const [province, district] = [cells.text('adm_1'), cells.text('adm_2')];
  const name = cells.text('where_coordinates');
  const outer = [country, ...(province ? [place(province, 1)] : [])];
  const inner = [...outer, ...(district ? [place(district, 2)] : [])];
  switch (precision) {
    case 1:
      return name ? [...inner, {...place(name, 4), ...point(cells)}] : inner;
    case 2:
      return name ? [...inner, near(name)] : inner;
    case 3:
      return inner;
    case 4:
      return outer;
    case 5:
      return name ? [...outer, place(name, null, `${slug(name)}-area`)] : outer;
    case 7:
      return [place(name ?? cells.needed('country'), null, `${slug(name ?? country.names.en)}-area`)];
    default:
      return [country];
  }
}

function point(cells: Cells): Pick<PlaceDraft, 'latitude' | 'longitude'> {
  const [latitude, longitude] = [cells.degrees('latitude', 90), cells.degrees('longitude', 180)];
  return latitude === null || longitude === null ? {} : {latitude, longitude};
}

/** Within 25 km of a town, which is the town or not. */
function near(name: string): PlaceDraft {
  return {id: `${slug(name)}-near`, names: {en: `near ${name}`, ar: `قرب ${name}`, fr: `près de ${name}`}, level: null};
}
