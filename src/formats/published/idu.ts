import {quote} from '../../model/error.js';
import {LeftOut} from './cells.js';
import {isAfter, known, type ReportDraft} from './draft.js';
import type {PublishedFormat} from './format.js';
import {countryAnd, note, qualified, qualifiers} from './idmc.js';
import {causeOf, idmc as source, people, slug} from './names.js';

function reportOf(published: string | null): ReportDraft {
  return {
    id: published ? `idmc-idu-${published}` : 'idmc-idu',
    title: 'IDMC Internal Displacement Updates',
    publisher: 'Internal Displacement Monitoring Centre',
    published,
    basis: published ? 'Column created_at.' : 'Not in the file.',
  };
}

export const idmcIdu: PublishedFormat = {
  name: 'idmc-idu',
  title: 'IDMC Internal Displacement Updates (IDU)',
  publisher: 'Internal Displacement Monitoring Centre',
  signature: [
    'id',
    'iso3',
    'displacement_type',
    'qualifier',
    'figure',
    'displacement_start_date',
    'displacement_end_date',
  ],
  period: ['displacement_start_date', 'displacement_end_date'],
  columns: {
    id: {to: 'id', how: '`idmc-idu-` and the number'},
    figure: {to: 'value', how: 'with the bounds that `qualifier` gives'},
    qualifier: {
      to: 'quantifier',
      how:
        '`total` is `exact`, `approximately` `about`, `more than` `more_than`, `more than or equal` `at_least`, ' +
        '`less than` and `less than or equal` `nearly`, which is a ceiling without a floor',
    },
    displacement_start_date: {
      to: 'reference_period_start',
      how: 'known to the `week`, as IDMC calls the day approximate',
    },
    displacement_end_date: {to: 'reference_period_end', how: 'as `displacement_start_date`'},
    displacement_type: {to: 'series', how: '`conflict` or `disaster`; a figure of another cause is in no series'},
    country: {to: 'place', how: 'what the place lies in, at level 0'},
    iso3: {to: 'place', how: 'the identifier of the country, in small letters'},
    locations_name: {to: 'place', how: 'an area without borders in the country, as several places can stand here'},
    role: {
      to: 'value',
      how: 'of a recommended figure; a triangulation, not to be added to one, is left out and counted',
    },
    event_name: {to: 'note'},
    sources: {to: 'note', how: 'the figure is credited to IDMC, who drew it from these'},
    created_at: {to: 'date_published', how: 'one report for each day'},
    latitude: {lost: 'the middle of all places of the figure, which can be none of them'},
    longitude: {lost: 'as `latitude`'},
    centroid: {lost: 'as `latitude`'},
    displacement_date: {lost: 'one of the two dates'},
    year: {lost: 'in the dates'},
    event_id: {lost: 'there is no field for it'},
    event_codes: {lost: 'there is no field for it'},
    event_code_types: {lost: 'there is no field for it'},
    event_start_date: {lost: 'of the event, not of the displacement'},
    event_end_date: {lost: 'as `event_start_date`'},
    category: {lost: 'there is no field for it'},
    subcategory: {lost: 'there is no field for it'},
    type: {lost: 'there is no field for it'},
    subtype: {lost: 'there is no field for it'},
    standard_popup_text: {lost: 'text with markup'},
    standard_info_text: {lost: 'text with markup'},
    event_url: {lost: 'there is no field for it'},
    event_info: {lost: 'there is no field for it'},
    old_id: {lost: 'there is no field for it'},
    source_url: {lost: 'there is no field for it'},
    locations_coordinates: {lost: 'of several places'},
    locations_accuracy: {lost: 'of several places'},
    locations_type: {lost: 'of several places; that people left a place and came to it can both be meant'},
    displacement_occurred: {lost: 'there is no field for it'},
  },
  without: {
    role: 'a column that tells triangulations: they look like recommended figures',
    created_at: 'a column that tells when a figure was published',
  },
  remarks: ['One row is a movement of people over its days: a flow, also where the same people fled twice.'],
  read(cells) {
    const role = cells.text('role');
    if (role?.toLowerCase().startsWith('triangulation')) throw new LeftOut('role', quote(role), 'a recommended figure');
    const word = cells.needed('qualifier').toLowerCase();
    const value = cells.neededPeople('figure');
    const [start, end] = [cells.date('displacement_start_date'), cells.date('displacement_end_date')];
    if (start !== null && end !== null && isAfter(start, end)) {
      cells.fail('displacement_end_date', `a date not before the start, ${start}`);
    }
    const published = cells.date('created_at');
    return [
      {
        id: `idmc-idu-${slug(cells.needed('id'))}`,
        indicator: 'displaced',
        measure: 'flow',
        groups: [people],
        places: countryAnd(cells, cells.list('locations_name')),
        role: 'occurred',
        amount: qualified(value, cells.coded('qualifier', qualifiers), word),
        start: known(start, 'week'),
        end: known(end, 'week'),
        source,
        attribution: 'explicit',
        report: reportOf(published?.length === 10 ? published : null),
        series: causeOf(cells.text('displacement_type')),
        note: note(cells.text('event_name'), cells.list('sources')),
      },
    ];
  },
};
